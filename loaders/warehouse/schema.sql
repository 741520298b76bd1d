-- The warehouse: organisations, and facts with the cells they were read from.

create table tccsd (tccsd_id varchar primary key, name varchar, kind varchar);

-- one row per chi bộ and name
create table chi_bo_names (
  chi_bo_id varchar, tccsd_id varchar, name varchar, kind varchar, loai_hinh varchar, dang_bo_bo_phan varchar,
  from_month varchar, to_month varchar, successor_id varchar
);

create table meetings (
  chi_bo_id varchar, month varchar, held boolean, held_on date, members_total integer, members_exempt integer, members_due integer,
  members_present integer, absent_excused integer, absent_unexcused integer, members_speaking integer, opinions integer, score double, grade varchar,
  file varchar, sheet varchar, "row" integer, cells varchar
);

create table thematic_sessions (
  chi_bo_id varchar, quarter varchar, seq integer, topic varchar, held_on date, members_due integer, members_present integer, opinions integer,
  grade varchar, file varchar, sheet varchar, "row" integer, cells varchar
);

create table contributions (
  chi_bo_id varchar, year varchar, members_eligible integer, members_ge6 integer, contributions integer,
  file varchar, sheet varchar, "row" integer, cells varchar
);

create table ratings (
  chi_bo_id varchar, year varchar, rating varchar, members_total integer, members_rated integer, members_xuat_sac integer, members_tot integer,
  members_hoan_thanh integer, members_khong_hoan_thanh integer, file varchar, sheet varchar, "row" integer, cells varchar
);

create table admissions_discipline (
  chi_bo_id varchar, year varchar, members_total integer, admitted integer, made_official integer, reprimanded integer, warned integer,
  dismissed integer, expelled integer, file varchar, sheet varchar, "row" integer, cells varchar
);

create table inspections (
  tccsd_id varchar, half varchar, chi_bo_total integer, chi_bo_inspected integer, meetings_attended integer,
  file varchar, sheet varchar, "row" integer, cells varchar
);

-- one row per file
create table submissions (
  file varchar, sha256 varchar, tccsd_id varchar, forms varchar, period varchar, status varchar, rows_accepted integer, rows_rejected integer
);

-- one row per file, form, TCCSĐ and period
create table form_reports (
  file varchar, form varchar, tccsd_id varchar, period varchar, status varchar, rows_accepted integer, rows_rejected integer
);

create table problems (file varchar, sheet varchar, cell varchar, severity varchar, code varchar, message varchar);

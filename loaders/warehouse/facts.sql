-- The facts, with the cells they were read from. Made once the organisations are loaded: their codes stand in millions of rows as enumerations,
-- of which the empty one is nobody's, for a registry without units.

create type chi_bo_code as enum (select chi_bo_id from (select '' as chi_bo_id union select chi_bo_id from chi_bo_names) order by chi_bo_id);
create type tccsd_code as enum (
  select tccsd_id from (select '' as tccsd_id union select tccsd_id from tccsd union select tccsd_id from chi_bo_names) order by tccsd_id
);

-- the number of the code of a chi bộ, by which its facts are joined: to join codes of different tables DuckDB compares all codes of the nation with each
-- other, once for every 2,048 rows
create macro number_of(chi_bo_id) as cast(enum_code(cast(chi_bo_id as chi_bo_code)) as integer);

create table meetings (
  chi_bo_id chi_bo_code, month period_name, held boolean, held_on date, members_total integer, members_exempt integer, members_due integer,
  members_present integer, absent_excused integer, absent_unexcused integer, members_speaking integer, opinions integer, score double, grade varchar,
  file varchar, sheet varchar, "row" integer, cells varchar, chi_bo_number integer
);

create table thematic_sessions (
  chi_bo_id chi_bo_code, quarter period_name, seq integer, topic varchar, held_on date, members_due integer, members_present integer, opinions integer,
  grade varchar, file varchar, sheet varchar, "row" integer, cells varchar, chi_bo_number integer
);

create table contributions (
  chi_bo_id chi_bo_code, year period_name, members_eligible integer, members_ge6 integer, contributions integer,
  file varchar, sheet varchar, "row" integer, cells varchar, chi_bo_number integer
);

create table ratings (
  chi_bo_id chi_bo_code, year period_name, rating varchar, members_total integer, members_rated integer, members_xuat_sac integer, members_tot integer,
  members_hoan_thanh integer, members_khong_hoan_thanh integer, file varchar, sheet varchar, "row" integer, cells varchar, chi_bo_number integer
);

create table admissions_discipline (
  chi_bo_id chi_bo_code, year period_name, members_total integer, admitted integer, made_official integer, reprimanded integer, warned integer,
  dismissed integer, expelled integer, file varchar, sheet varchar, "row" integer, cells varchar, chi_bo_number integer
);

create table inspections (
  tccsd_id tccsd_code, half period_name, chi_bo_total integer, chi_bo_inspected integer, meetings_attended integer,
  file varchar, sheet varchar, "row" integer, cells varchar
);

-- one row per file, form, TCCSĐ and period
create table form_reports (
  file varchar, form varchar, tccsd_id tccsd_code, period varchar, status varchar, rows_accepted integer, rows_rejected integer
);

-- The warehouse: organisations, and what was read and reported of the files.

-- a period stands in millions of rows: as one of an enumeration it is small and quick, and sorts as it is written
create type period_name as enum (
  select cast(y as varchar) || part as period
  from range(2000, 2100) as years(y), (
    select '' as part
    union all select '-H' || h from range(1, 3) as halves(h)
    union all select '-Q' || q from range(1, 5) as quarters(q)
    union all select '-' || lpad(cast(m as varchar), 2, '0') from range(1, 13) as months(m)
  )
  union all select 'term'
  order by period
);

create table tccsd (tccsd_id varchar primary key, name varchar, kind varchar);

-- one row per chi bộ and name
create table chi_bo_names (
  chi_bo_id varchar, tccsd_id varchar, name varchar, kind varchar, loai_hinh varchar, dang_bo_bo_phan varchar,
  from_month varchar, to_month varchar, successor_id varchar
);

-- one row per file
create table submissions (
  file varchar, sha256 varchar, tccsd_id varchar, forms varchar, period varchar, status varchar, rows_accepted integer, rows_rejected integer
);

create table problems (file varchar, sheet varchar, cell varchar, severity varchar, code varchar, message varchar);

-- An invented nationwide warehouse: {chi_bo} chi bộ in {chi_bo} / 5 TCCSĐ over the months of the term; every figure is drawn from a hash, so that runs are alike.
create macro draw(what, unit, period, n) as hash(what || unit || period) % n;

insert into tccsd
select 'T' || lpad(cast(t as varchar), 6, '0'), 'TCCSĐ số ' || t, if(t % 5 = 0, 'chi_bo_co_so', 'dang_bo_co_so')
from range({chi_bo} // 5) as r(t);

-- one chi bộ in fifty is founded late, one in fifty dissolved early; one TCCSĐ in five is a chi bộ cơ sở (its fellows here keep the count simple)
insert into chi_bo_names
select
  'C' || lpad(cast(c as varchar), 7, '0'), 'T' || lpad(cast(c // 5 as varchar), 6, '0'), 'Chi bộ số ' || c,
  case when (c // 5) % 5 = 0 then 'chi_bo_co_so' when c % 5 = 1 then 'truc_thuoc_dang_bo_bo_phan' else 'truc_thuoc_dang_uy_co_so' end,
  'Loại hình ' || c % 6, null, if(c % 50 = 7, '2022-05', null), if(c % 50 = 9, '2023-08', null), null
from range({chi_bo}) as r(c);

-- one row per chi bộ: its yearly ratings as JSON rows (year, rating, members rated, excellent, good, satisfactory, failed, admitted, disciplined)
select
  u.chi_bo_id as id,
  to_json(list(json_array(
    u.year, r.rating, r.members_rated, r.members_xuat_sac, r.members_tot, r.members_hoan_thanh, r.members_khong_hoan_thanh,
    a.admitted, a.reprimanded + a.warned + a.dismissed + a.expelled
  ) order by u.year desc)) as ratings
from unit_review_years u
left join ratings r on r.chi_bo_id = u.chi_bo_id and r.year = u.year
left join admissions_discipline a on a.chi_bo_id = u.chi_bo_id and a.year = u.year
where u.term = {term}
group by u.chi_bo_id
order by id

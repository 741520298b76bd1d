-- one row per TCCSĐ, form and period with something still to be reported; each form is seen through one indicator that rests on it
with forms (indicator, period_kind, what) as (
  values
    ('attendance', 'quarter', 'báo cáo tháng của chi bộ về sinh hoạt định kỳ'),
    ('thematic-sessions', 'quarter', 'báo cáo của chi bộ về sinh hoạt chuyên đề'),
    ('contribution', 'year', 'báo cáo của chi bộ về đảng viên đóng góp ý kiến'),
    ('member-rating-good', 'year', 'báo cáo của chi bộ về xếp loại'),
    ('discipline-rate', 'year', 'báo cáo của chi bộ về kết nạp, kỷ luật'),
    ('inspection-coverage', 'half', 'báo cáo kiểm tra sinh hoạt chi bộ')
)
select
  v.term, v.level, v.unit_id, v.indicator, v.period, v.reported / v.expected as value,
  (v.expected - v.reported) || '/' || v.expected || ' ' || f.what as detail,
  (v.expected - v.reported) / v.expected as weight
from indicator_values v join forms f using (indicator, period_kind)
where v.level = 'tccsd' and v.reported < v.expected

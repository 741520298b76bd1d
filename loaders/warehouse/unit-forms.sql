-- one row per form, TCCSĐ and period of which a report was accepted, in part at least
select form, tccsd_id, try_cast(period as period_name) as period, min(file) as file
from form_reports semi join unit_spans using (tccsd_id)
where status in ('accepted', 'partly')
group by form, tccsd_id, period

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadIndicators } from "../indicators/indicator.ts";
import type { Term } from "../terms/term.ts";
import { literal, type Warehouse } from "../warehouse/warehouse.ts";

/** Writes what the pages show into a folder: plain JSON, one file a page. `demo` marks the figures as invented on every page. */
export async function writeSiteData(warehouse: Warehouse, term: Term, out: string, demo: boolean): Promise<void> {
  await mkdir(out, { recursive: true });
  const indicators = await loadIndicators();
  const write = (name: string, value: object) =>
    writeFile(join(out, `${name}.json`), JSON.stringify({ demo, ...value }));
  const inTerm = `term = ${literal(term.id)}`;
  const declared = new Map(indicators.map((i) => [i.id, i]));
  const rows = await warehouse.query(
    `-- one row per indicator and year or half-year of the whole Khối
     select indicator, period, value, status, reported / expected as coverage
     from indicator_values
     where ${inTerm} and level = 'khoi' and period_kind in ('year', 'half')
     order by period desc`,
  );
  const [latest] = await warehouse.query(
    `-- one row: how the indicators stand at their latest published period
     with latest as (
       select *, row_number() over (partition by indicator order by period desc) as n
       from indicator_values join term_indicators using (term, indicator)
       where ${inTerm} and level = 'khoi' and period_kind in ('year', 'half') and comparison <> 'none'
     )
     select count(*) as n, count(*) filter (status = 'met') as met, count(*) filter (status = 'missed') as missed,
       count(*) filter (status = 'undetermined') as undetermined
     from latest where n = 1`,
  );
  await write("overview", {
    sentence: `Ở kỳ gần nhất của từng chỉ tiêu: ${latest?.met} chỉ tiêu đạt, ${latest?.missed} chưa đạt, ${latest?.undetermined} chưa đủ số liệu để kết luận.`,
    rows: rows
      .map((row) => ({
        ...row,
        name: declared.get(String(row.indicator))!.name,
        unit: declared.get(String(row.indicator))!.unit,
        words: term.targets[String(row.indicator)]!.words,
      }))
      .sort(
        (a, b) =>
          declared.get(String((a as { indicator?: string }).indicator))!.order -
          declared.get(String((b as { indicator?: string }).indicator))!.order,
      ),
  });
  const year = String(term.reviewYears.at(-1));
  const attendance = `${inTerm} and indicator = 'attendance'`;
  await write("attendance", {
    year,
    target: term.targets.attendance!.value,
    words: term.targets.attendance!.words,
    months: await warehouse.query(
      `select period, value from indicator_values where ${attendance} and level = 'khoi' and period_kind = 'month' order by period`,
    ),
    tccsd: await warehouse.query(
      `select t.name, v.value, v.denominator, v.status, v.reported / v.expected as coverage
       from indicator_values v join tccsd t on t.tccsd_id = v.unit_id
       where ${attendance} and level = 'tccsd' and period = '${year}' order by v.value desc nulls last`,
    ),
    chiBo: await warehouse.query(
      `-- one row per chi bộ: competition rank among those that reported at least 90% of what was expected
       with names as (select chi_bo_id, arg_max(name, coalesce(from_month, '')) as name, any_value(tccsd_id) as tccsd_id from chi_bo_names where coalesce(from_month, '') <= '${year}-12' group by chi_bo_id),
       members as (select chi_bo_id, arg_max(coalesce(members_total, members_due), month) as members from meetings where month like '${year}-%' group by chi_bo_id),
       values_of as (select * from indicator_values where ${attendance} and level = 'chi_bo' and period = '${year}'),
       ranked as (select unit_id, rank() over (order by value desc) as rank from values_of where reported >= 0.9 * expected and value is not null)
       select r.rank, n.name, t.name as tccsd, v.value, m.members, v.status
       from values_of v join names n on n.chi_bo_id = v.unit_id join tccsd t on t.tccsd_id = n.tccsd_id
       left join members m on m.chi_bo_id = v.unit_id left join ranked r on r.unit_id = v.unit_id
       order by r.rank nulls last, n.name`,
    ),
  });
  await write("problems", {
    rows: await warehouse.query(
      `select case severity when 'error' then 'Lỗi' when 'warning' then 'Cảnh báo' else 'Thông tin' end as severity, file, sheet, cell, message
       from problems order by case severity when 'error' then 1 when 'warning' then 2 else 3 end, file, sheet, cell`,
    ),
  });
  await write("method", {
    indicators: indicators
      .filter((i) => term.targets[i.id])
      .map((i) => ({
        name: i.name,
        definition: i.definition,
        numerator: i.numerator,
        denominator: i.denominator,
        missing: i.missing,
        clause: term.targets[i.id]!.clause,
        words: term.targets[i.id]!.words,
      })),
  });
}

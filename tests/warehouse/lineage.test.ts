import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { runDemo } from "../demo.ts";

let folder: string;
let warehouse: Warehouse;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kho-"));
  const file = join(folder, "warehouse.duckdb");
  await runDemo(join(folder, "out"), file);
  warehouse = await Warehouse.open(file, { access_mode: "READ_ONLY", threads: "1" });
});
afterAll(async () => {
  warehouse?.close();
  await rm(folder, { recursive: true, force: true });
});

test("the rows behind every figure add up to it, for every indicator, level, unit and period", async () => {
  const checked = await warehouse.query(
    `with behind as (
       select term, indicator, period,
         case grouping(tccsd_id, chi_bo_id) when 3 then 'khoi' when 1 then 'tccsd' else 'chi_bo' end as level,
         case grouping(tccsd_id, chi_bo_id) when 3 then '' when 1 then tccsd_id else chi_bo_id end as unit_id,
         sum(numerator) as numerator, sum(denominator) as denominator
       from lineage
       group by grouping sets ((term, indicator, period), (term, indicator, period, tccsd_id), (term, indicator, period, tccsd_id, chi_bo_id))
     )
     select v.indicator, v.level, count(*) as figures,
       count(*) filter (coalesce(b.numerator, 0) = v.numerator and coalesce(b.denominator, 0) = v.denominator) as agree
     from indicator_values v left join behind b using (term, indicator, level, unit_id, period)
     group by all order by all`,
  );
  expect(checked.filter((c) => c.figures !== c.agree)).toEqual([]);
  expect(new Set(checked.map((c) => c.indicator)).size).toBe(14);
  expect(checked.reduce((n, c) => n + Number(c.figures), 0)).toBeGreaterThan(7000);
});

test("a row behind a figure is a row that was accepted, at the cells it was read from", async () => {
  const strays = await warehouse.query(
    `select l.file, l.sheet, l."row", l.cells from lineage l
     where l.sheet is not null and not exists (from meetings f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)
       and not exists (from thematic_sessions f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)
       and not exists (from contributions f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)
       and not exists (from ratings f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)
       and not exists (from admissions_discipline f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)
       and not exists (from inspections f where f.file = l.file and f.sheet = l.sheet and f.cells = l.cells)`,
  );
  expect(strays).toEqual([]);
});

test("a row of a form without a chi bộ is named by the form's file", async () => {
  const [form] = await warehouse.query(
    `select l.file, l.sheet, l.numerator, l.denominator, count(*) over () as n from lineage l
     where indicator = 'thematic-sessions' and period like '%Q%' and numerator < denominator limit 1`,
  );
  expect(form).toMatchObject({ sheet: null, numerator: 0, denominator: 1 });
  expect(form?.file).toMatch(/\.\w+$/);
});

import { expect, test } from "vitest";
import { loadTerms, type Term } from "../../loaders/terms/term.ts";
import { given, meeting, months, said, term } from "./given.ts";

const first = term({
  id: "2020-2025",
  firstMonth: "2020-10",
  lastMonth: "2025-06",
  reviewYears: [2020, 2021, 2022, 2023, 2024],
});

/** The invented next term is one file in a folder of terms, found as the project finds its own. */
const [second] = (await loadTerms(new URL("../fixtures/terms/", import.meta.url))) as [Term];
/** In the first term discipline is not followed, so that the second adds it. */
const { "discipline-rate": _added, ...followed } = first.targets;
const before = { ...first, targets: followed };

const facts = {
  chi_bo: [{ chi_bo_id: "01.01" }, { chi_bo_id: "01.02", from_month: "2025-08" }],
  meetings: [
    ...months("2025-01", "2025-12").map((month) => meeting("01.01", month, 97, 100)),
    ...months("2025-08", "2025-12").map((month) => meeting("01.02", month, 100, 100)),
  ],
  inspections: [
    { tccsd_id: "01", half: "2025-H1", chi_bo_total: 1, chi_bo_inspected: 1, file: "a.xlsx" },
    { tccsd_id: "01", half: "2025-H2", chi_bo_total: 2, chi_bo_inspected: 2, file: "b.xlsx" },
  ],
  admissions_discipline: ["2024", "2025"].map((year) => ({
    chi_bo_id: "01.01",
    year,
    members_total: 100,
    admitted: 1,
    reprimanded: 1,
    warned: 0,
    dismissed: 0,
    expelled: 0,
    file: `${year}.xlsx`,
  })),
};

test("one more term is one more declaration: the same months are judged by the targets of their own term", async () => {
  const world = await given(facts, before, second);
  expect(await said(world, "attendance", "2025-06", "01.01", "2020-2025")).toBe("97/100 1/1 met");
  expect(await said(world, "attendance", "2025-07", "01.01", "2025-2030")).toBe("97/100 1/1 missed");
  // 2025 belongs to both: six months to each
  expect(await said(world, "attendance", "2025", "01.01", "2020-2025")).toBe("582/600 6/6 met");
  expect(await said(world, "attendance", "2025", "01.01", "2025-2030")).toBe("582/600 6/6 missed");
  expect(await said(world, "attendance", "2025-07", "01.01", "2020-2025")).toBe("nothing is published");
  // an added and a retired indicator
  expect(await said(world, "discipline-rate", "2024", "01", "2020-2025")).toBe("nothing is published");
  expect(await said(world, "discipline-rate", "2025", "01", "2025-2030")).toBe("1/100 1/2 undetermined");
  expect(await said(world, "inspection-coverage", "2025-H1", "01", "2020-2025")).toBe("1/1 1/1 met");
  expect(await said(world, "inspection-coverage", "2025-H2", "01", "2025-2030")).toBe("nothing is published");
  // the first period of a term has none before it
  const [year] = await world.query(
    "select previous_period, previous_value from indicator_values where term = '2025-2030' and indicator = 'attendance' and level = 'khoi' and period = '2025'",
  );
  expect(year).toEqual({ previous_period: null, previous_value: null });
});

test("two terms stand side by side in every computed table, and neither changes the other", async () => {
  const both = await given(facts, before, second);
  for (const [alone, id] of [
    [before, "2020-2025"],
    [second, "2025-2030"],
  ] as const) {
    const only = await given(facts, alone);
    for (const table of [
      "indicator_values",
      "rankings",
      "scores",
      "score_parts",
      "lineage",
      "findings",
      "unit_names",
      "unit_members",
      "periods",
    ]) {
      const rows = `select * from ${table} where term = '${id}' order by all`;
      const expected = await only.query(rows);
      expect(expected.length, `${table} of ${id}`).toBeGreaterThan(0);
      expect(await both.query(rows), `${table} of ${id}`).toEqual(expected);
    }
  }
  const keys = "term, indicator, level, unit_id, period";
  expect(await both.query(`select ${keys} from indicator_values group by ${keys} having count(*) > 1`)).toEqual([]);
  const weights = await both.query(
    "select term, sum(weight) as weight from scores where period = '2025' and chi_bo_id = '01.01' group by term order by term",
  );
  expect(weights).toEqual([
    { term: "2020-2025", weight: 50 },
    { term: "2025-2030", weight: 100 },
  ]);
});

test("months after the last term are not counted anywhere", async () => {
  const world = await given(facts, before);
  expect(
    await world.query("select * from figures join periods using (term, period) where last_month > '2025-06'"),
  ).toEqual([]);
  expect(await said(world, "attendance", "term", "01.01", "2020-2025")).toBe("582/600 6/57 undetermined");
  expect(await world.query("select * from lineage where fact_period like '2025-1%'")).toEqual([]);
});

test("a target for an indicator that nobody declared is refused, with the term and the indicator", async () => {
  const wrong = { ...first, targets: { ...first.targets, "party-fees": first.targets.attendance! } };
  await expect(given(facts, wrong)).rejects.toThrow(/2020-2025.*party-fees/);
});

import { expect, test } from "vitest";
import { given, meeting, months, term } from "./given.ts";

const YEAR = months("2021-01", "2021-12");
const NEXT = months("2022-01", "2022-12");
const every = (id: string, list: string[], present: number, due = 10) =>
  list.map((month) => meeting(id, month, present, due));

test("competition ranking among those that reported at least 90%, per group, ties shown as ties, with the change of place", async () => {
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", loai_hinh: "Trường học" },
      { chi_bo_id: "01.02" },
      { chi_bo_id: "01.03" },
      { chi_bo_id: "02.01", kind: "chi_bo_co_so" },
      { chi_bo_id: "03.01", from_month: "2021-03", to_month: "2021-12" },
      { chi_bo_id: "03.02", from_month: "2021-03", to_month: "2021-12" },
      { chi_bo_id: "03.03" },
    ],
    meetings: [
      ...every("01.01", YEAR, 10),
      ...every("01.02", YEAR, 9),
      ...every("01.03", YEAR, 18, 20), // the same 90% of other numbers
      ...every("02.01", YEAR, 8),
      ...every("03.01", YEAR.slice(2, 11), 7), // 9 of 10 months: exactly 90%
      ...every("03.02", YEAR.slice(2, 10), 10), // 8 of 10 months: not enough
      ...every("01.01", NEXT, 8),
      ...every("01.02", NEXT, 9),
      ...every("01.03", NEXT, 20, 20),
      ...every("02.01", NEXT, 10),
    ],
  });
  const places = async (period: string, grouping: string, group = "") =>
    (
      await world.query(
        `select chi_bo_id, rank, tied, ranked, previous_rank, rank_change from rankings
         where indicator = 'attendance' and period = '${period}' and grouping = '${grouping}' and group_value = '${group}'
         order by rank nulls last, chi_bo_id`,
      )
    ).map(
      (r) =>
        `${r.chi_bo_id} ${r.rank ?? "–"}${r.tied ? "=" : ""} of ${r.ranked}, ${r.previous_rank ?? "–"} ${r.rank_change ?? "–"}`,
    );
  expect(await places("2021", "all")).toEqual([
    "01.01 1 of 5, – –",
    "01.02 2= of 5, – –",
    "01.03 2= of 5, – –",
    "02.01 4 of 5, – –",
    "03.01 5 of 5, – –",
    "03.02 – of 5, – –",
    "03.03 – of 5, – –",
  ]);
  expect(await places("2022", "all")).toEqual([
    "01.03 1= of 4, 2 1",
    "02.01 1= of 4, 4 3",
    "01.02 3 of 4, 2 -1",
    "01.01 4 of 4, 1 -3",
    "03.03 – of 4, – –",
  ]);
  expect(await places("2021", "tccsd", "01")).toEqual([
    "01.01 1 of 3, – –",
    "01.02 2= of 3, – –",
    "01.03 2= of 3, – –",
  ]);
  expect(await places("2021", "kind", "chi_bo_co_so")).toEqual(["02.01 1 of 1, – –"]);
  expect(await places("2021", "loai_hinh", "Trường học")).toEqual(["01.01 1 of 1, – –"]);
  const tccsd = await world.query(
    "select tccsd_id, rank, ranked from tccsd_rankings where indicator = 'attendance' and period = '2021' order by rank nulls last, tccsd_id",
  );
  // the third reported 17 of 32 months
  expect(tccsd.map((r) => `${r.tccsd_id} ${r.rank ?? "–"} of ${r.ranked}`)).toEqual([
    "01 1 of 2",
    "02 2 of 2",
    "03 – of 2",
  ]);
  const [members] = await world.query(
    "select members from rankings where indicator = 'attendance' and period = '2021' and grouping = 'all' and chi_bo_id = '01.03'",
  );
  expect(members).toEqual({ members: 20 });
});

test("the members beside a rate are those of the last meeting reported in the period", async () => {
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01" }],
    meetings: [
      meeting("01.01", "2021-01", 5, 5),
      { ...meeting("01.01", "2021-02", 5, 6), members_total: 8, members_exempt: 2 },
      { ...meeting("01.01", "2021-04", 5, 6), members_total: null, members_exempt: 1 },
    ],
  });
  const members = await world.query(
    "select period, members from unit_members where period in ('2021-Q1', '2021-04', '2021')",
  );
  expect(Object.fromEntries(members.map((m) => [m.period, m.members]))).toEqual({
    "2021-Q1": 8,
    "2021-04": 7,
    "2021": 7,
  });
});

const score = async (world: Awaited<ReturnType<typeof given>>, id: string, period = "2021") => {
  const [row] = await world.query(
    `select score, weight, full_weight, reported, expected from scores where chi_bo_id = '${id}' and period = '${period}'`,
  );
  return row;
};

test("composite score: each part up to its target, by weight; a part left out leaves both sums", async () => {
  const thematic = (id: string, ...quarters: string[]) =>
    quarters.map((q) => ({ chi_bo_id: id, quarter: `2021-${q}`, seq: 1, file: `${q}.xlsx` }));
  const form = (tccsd_id: string, q: string) => ({
    file: `${q}.xlsx`,
    form: "thematic_sessions",
    tccsd_id,
    period: `2021-${q}`,
    status: "accepted",
  });
  const world = await given({
    chi_bo: ["01.01", "02.01", "03.01", "04.01"].map((chi_bo_id) => ({ chi_bo_id })),
    meetings: [
      ...every("01.01", YEAR, 10),
      ...every("02.01", YEAR.slice(0, 9), 19, 25), // 76%: four fifths of the target of 95%
      ...YEAR.slice(9).map((month) => ({ chi_bo_id: "02.01", month, held: false })), // 9 of 12 held
      ...every("03.01", YEAR, 19, 20), // exactly the target
    ],
    contributions: [
      { chi_bo_id: "01.01", year: "2021", members_eligible: 10, members_ge6: 10 },
      { chi_bo_id: "02.01", year: "2021", members_eligible: 10, members_ge6: 5 },
    ],
    thematic_sessions: [...thematic("01.01", "Q1", "Q2", "Q3", "Q4"), ...thematic("02.01", "Q1", "Q2")],
    form_reports: ["Q1", "Q2", "Q3", "Q4"].flatMap((q) => [form("01", q), form("02", q)]),
    ratings: [
      { chi_bo_id: "01.01", year: "2021", rating: "tot" },
      { chi_bo_id: "02.01", year: "2021", rating: "hoan_thanh" },
      { chi_bo_id: "03.01", year: "2021", rating: "khong_hoan_thanh" },
    ],
  });
  // 100 × (30×1 + 20×1 + 20×1 + 15×1 + 15×0,9) / 100
  expect(await score(world, "01.01")).toEqual({
    score: 98.5,
    weight: 100,
    full_weight: 100,
    reported: 18,
    expected: 18,
  });
  // 100 × (30×0,8 + 20×0,5 + 20×0,75 + 15×0,5 + 15×0,6) / 100
  expect(await score(world, "02.01")).toEqual({
    score: 65.5,
    weight: 100,
    full_weight: 100,
    reported: 18,
    expected: 18,
  });
  // no contribution, no thematic form: 100 × (30×1 + 20×1 + 15×0) / 65
  expect(await score(world, "03.01")).toEqual({
    score: 76.923076923,
    weight: 65,
    full_weight: 100,
    reported: 13,
    expected: 18,
  });
  expect(await score(world, "04.01")).toEqual({ score: null, weight: 0, full_weight: 100, reported: 0, expected: 18 });
  const parts = await world.query(
    "select indicator, value, target, points from score_parts where chi_bo_id = '02.01' and period = '2021' order by indicator",
  );
  expect(parts).toEqual([
    { indicator: "attendance", value: 0.76, target: 0.95, points: 0.8 },
    { indicator: "contribution", value: 0.5, target: 1, points: 0.5 },
    { indicator: "rating", value: 0.6, target: 1, points: 0.6 },
    { indicator: "regular-meetings", value: 0.75, target: 1, points: 0.75 },
    { indicator: "thematic-sessions", value: 0.5, target: 1, points: 0.5 },
  ]);
  // ranked by the score only where at least 90% of the reports it rests on came in: 13 of 18 is not enough
  const ranks = await world.query(
    "select chi_bo_id, rank from rankings where indicator = 'composite' and period = '2021' and grouping = 'all' order by chi_bo_id",
  );
  expect(ranks.map((r) => r.rank)).toEqual([1, 2, null, null]);
});

test("attendance above its target counts no more than the target; weights and targets are the term's", async () => {
  const own = term();
  const world = await given(
    {
      chi_bo: [{ chi_bo_id: "01.01" }, { chi_bo_id: "01.02" }, { chi_bo_id: "01.03" }],
      meetings: [...every("01.01", YEAR, 10), ...every("01.02", YEAR, 4), ...every("01.03", YEAR, 9)],
    },
    {
      ...own,
      targets: { ...own.targets, attendance: { ...own.targets.attendance!, value: 0.8 } },
      weights: { attendance: 1, "regular-meetings": 3 },
    },
  );
  expect(await score(world, "01.01")).toMatchObject({ score: 100, weight: 4, full_weight: 4 });
  expect(await score(world, "01.02")).toMatchObject({ score: 87.5 }); // (1 × 0,4/0,8 + 3 × 1) / 4
  const ranks = await world.query(
    "select chi_bo_id, rank, tied from rankings where indicator = 'composite' and period = '2021' and grouping = 'all' order by chi_bo_id",
  );
  expect(ranks.map((r) => [r.rank, r.tied])).toEqual([
    [1, true],
    [3, false],
    [1, true],
  ]); // 100% and 90% score alike
});

test("a year in which a chi bộ did not yet exist in December, or that is not complete, asks for fewer parts", async () => {
  const world = await given(
    { chi_bo: [{ chi_bo_id: "01.01" }], meetings: every("01.01", months("2021-01", "2021-06"), 10) },
    term({ lastMonth: "2021-06", reviewYears: [] }),
  );
  expect(await score(world, "01.01")).toEqual({ score: 100, weight: 50, full_weight: 100, reported: 6, expected: 8 });
});

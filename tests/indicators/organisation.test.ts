import { expect, test } from "vitest";
import { given, meeting, months, said, term } from "./given.ts";

const every = (id: string, first: string, last: string, present = 10) =>
  months(first, last).map((month) => meeting(id, month, present, 10));

const thematic = (chi_bo_id: string, ...quarters: string[]) =>
  quarters.map((quarter) => ({ chi_bo_id, quarter, seq: 1, file: `${quarter}.xlsx` }));

const forms = (tccsd_id: string, ...quarters: string[]) =>
  quarters.map((period) => ({
    file: `${tccsd_id} ${period}.xlsx`,
    form: "thematic_sessions",
    tccsd_id,
    period,
    status: "accepted",
  }));

const QUARTERS = ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"];

test("a merged chi bộ counts up to its last month, its successor from the next on; their series are never added up", async () => {
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", to_month: "2021-03", successor_id: "01.03" },
      { chi_bo_id: "01.02", to_month: "2021-03", successor_id: "01.03" },
      { chi_bo_id: "01.03", from_month: "2021-04" },
    ],
    meetings: [
      ...every("01.01", "2021-01", "2021-03", 9),
      ...every("01.02", "2021-01", "2021-03", 8),
      ...every("01.03", "2021-04", "2021-12"),
    ],
  });
  expect(await said(world, "attendance", "2021", "01.01")).toBe("27/30 3/3 missed");
  expect(await said(world, "attendance", "2021", "01.03")).toBe("90/90 9/9 met");
  expect(await said(world, "attendance", "2021-Q1", "01.03")).toBe("nothing is published");
  expect(await said(world, "attendance", "2021-Q2", "01.01")).toBe("nothing is published");
  expect(await said(world, "attendance", "2021", "01")).toBe("141/150 15/15 missed");
  // in December only the successor exists
  expect(await said(world, "rating-truc-thuoc", "2021", "01")).toBe("0/0 0/1 undetermined");
  // all three existed at some time in the year
  expect(await said(world, "regular-meetings", "2021", "01")).toBe("3/3 3/3 met");
  const successors = await world.query(
    "select unit_id, successor_id from unit_names where level = 'chi_bo' and period = '2021-Q1' order by unit_id",
  );
  expect(successors).toEqual([
    { unit_id: "01.01", successor_id: "01.03" },
    { unit_id: "01.02", successor_id: "01.03" },
  ]);
});

test("a renamed chi bộ stays one unit, under the name in force at the end of the period", async () => {
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", name: "Chi bộ Cũ", to_month: "2021-05" },
      { chi_bo_id: "01.01", name: "Chi bộ Mới", from_month: "2021-06" },
    ],
    meetings: every("01.01", "2021-01", "2021-12"),
    thematic_sessions: thematic("01.01", ...QUARTERS),
  });
  expect(await said(world, "attendance", "2021", "01.01")).toBe("120/120 12/12 met");
  expect(await said(world, "regular-meetings", "2021", "01")).toBe("1/1 1/1 met");
  expect(await said(world, "thematic-sessions", "2021", "01")).toBe("1/1 1/1 met"); // the quarter of the renaming is whole
  const names = await world.query("select period, name from unit_names where level = 'chi_bo' and unit_id = '01.01'");
  const name = (period: string) => names.find((n) => n.period === period)?.name;
  expect(["2021-05", "2021-06", "2021-Q1", "2021-Q2", "2021", "term"].map(name)).toEqual([
    "Chi bộ Cũ",
    "Chi bộ Mới",
    "Chi bộ Cũ",
    "Chi bộ Mới",
    "Chi bộ Mới",
    "Chi bộ Mới",
  ]);
});

test("founded and dissolved within a quarter: its months count, the quarter does not", async () => {
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01", from_month: "2021-02", to_month: "2021-11" }],
    meetings: every("01.01", "2021-02", "2021-11"),
    thematic_sessions: thematic("01.01", "2021-Q2", "2021-Q3"),
    form_reports: forms("01", ...QUARTERS),
    admissions_discipline: [
      {
        chi_bo_id: "01.01",
        year: "2021",
        members_total: 9,
        admitted: 1,
        reprimanded: 0,
        warned: 0,
        dismissed: 0,
        expelled: 0,
      },
    ],
  });
  expect(await said(world, "attendance", "2021-Q1", "01.01")).toBe("20/20 2/2 met");
  expect(await said(world, "regular-meetings", "2021", "01")).toBe("1/1 1/1 met"); // ten months, all held
  expect(await said(world, "thematic-sessions", "2021-Q1", "01")).toBe("nothing is published");
  expect(await said(world, "thematic-sessions", "2021-Q2", "01")).toBe("1/1 1/1 met");
  expect(await said(world, "thematic-sessions", "2021", "01")).toBe("1/1 1/1 met"); // two applicable quarters
  expect(await said(world, "admission-share", "2021", "01")).toBe("nothing is published"); // it does not exist in December
});

test("regular meetings: yes where every applicable month was held, no where one is known not to have been, else unknown", async () => {
  const notHeld = (chi_bo_id: string, month: string) => ({ chi_bo_id, month, held: false });
  const world = await given({
    chi_bo: ["01.01", "02.01", "03.01", "04.01"].map((chi_bo_id) => ({ chi_bo_id })),
    meetings: [
      ...every("01.01", "2021-01", "2021-12"),
      ...every("02.01", "2021-01", "2021-11"), // December unknown
      ...every("03.01", "2021-02", "2021-05"),
      notHeld("03.01", "2021-01"), // the rest unknown, but once not held is enough
      ...every("04.01", "2021-01", "2021-11"),
      notHeld("04.01", "2021-12"),
    ],
  });
  const of = (tccsd: string) => said(world, "regular-meetings", "2021", tccsd);
  expect(await of("01")).toBe("1/1 1/1 met");
  expect(await of("02")).toBe("0/0 0/1 undetermined");
  expect(await of("03")).toBe("0/1 1/1 missed");
  expect(await of("04")).toBe("0/1 1/1 missed");
  expect(await said(world, "regular-meetings", "2021")).toBe("1/3 3/4 missed");
  // a meeting not held is neither present nor due, but it is reported
  expect(await said(world, "attendance", "2021-12", "04.01")).toBe("0/0 1/1 undetermined");
});

test("thematic sessions: a quarter is reported once the TCCSĐ's form is accepted, or the chi bộ has a session", async () => {
  const world = await given({
    chi_bo: [
      ...["01.01", "01.02", "02.01", "03.01"].map((chi_bo_id) => ({ chi_bo_id })),
      { chi_bo_id: "01.03", from_month: "2021-02", to_month: "2021-05" }, // no quarter is whole: nothing is expected of it
    ],
    thematic_sessions: [
      ...thematic("01.01", ...QUARTERS),
      ...thematic("01.02", "2021-Q1", "2021-Q2", "2021-Q3"), // the form of Q4 came without it: known to have none
      ...thematic("02.01", "2021-Q1", "2021-Q2", "2021-Q3"), // the form of Q4 never came
      ...thematic("03.01", "2021-Q1", "2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4").map((s, i) => ({ ...s, seq: i + 1 })),
    ],
    form_reports: [
      ...forms("01", "2021-Q1", "2021-Q2", "2021-Q3"),
      { ...forms("01", "2021-Q4")[0]!, status: "partly" },
      ...forms("02", "2021-Q1", "2021-Q2", "2021-Q3"),
      { ...forms("02", "2021-Q4")[0]!, status: "rejected" },
      { ...forms("02", "2021-Q4")[0]!, form: "meetings" },
    ],
  });
  expect(await said(world, "thematic-sessions", "2021-Q4", "01")).toBe("1/2 2/2 missed");
  expect(await said(world, "thematic-sessions", "2021", "01")).toBe("1/2 2/2 missed");
  expect(await said(world, "thematic-sessions", "2021-Q4", "02")).toBe("0/0 0/1 undetermined");
  expect(await said(world, "thematic-sessions", "2021", "02")).toBe("0/0 0/1 undetermined");
  expect(await said(world, "thematic-sessions", "2021", "03")).toBe("1/1 1/1 met"); // two in one quarter count once
  expect(await said(world, "thematic-sessions", "2021")).toBe("2/3 3/4 missed");
});

test("contribution: complete years only, and chi bộ existing in December", async () => {
  const contribution = (chi_bo_id: string, year: string) => ({ chi_bo_id, year, members_eligible: 10, members_ge6: 9 });
  const world = await given(
    {
      chi_bo: [
        { chi_bo_id: "01.01" },
        { chi_bo_id: "01.02", to_month: "2021-11" },
        { chi_bo_id: "02.01", from_month: "2021-12", to_month: "2021-12" },
      ],
      contributions: [
        { ...contribution("02.01", "2021"), members_ge6: 10 },
        contribution("01.01", "2020"),
        contribution("01.01", "2021"),
        contribution("01.01", "2022"),
      ],
    },
    term({ firstMonth: "2020-10", lastMonth: "2022-06", reviewYears: [2020, 2021] }),
  );
  expect(await said(world, "contribution", "2020", "01")).toBe("nothing is published");
  expect(await said(world, "contribution", "2021", "01")).toBe("9/10 1/1 missed");
  expect(await said(world, "contribution", "2022", "01")).toBe("nothing is published");
  expect(await said(world, "contribution", "2021", "02.01")).toBe("10/10 1/1 met"); // exactly all, founded in December
  expect(await said(world, "contribution", "2021")).toBe("19/20 2/2 missed");
  // partial years of the term: three and six months
  expect(await said(world, "attendance", "2020", "01")).toBe("0/0 0/6 undetermined");
  expect(await said(world, "attendance", "2022", "01")).toBe("0/0 0/6 undetermined");
});

test("inspection is asked of đảng bộ cơ sở, half by half", async () => {
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01" },
      { chi_bo_id: "02.01", kind: "chi_bo_co_so" },
      { chi_bo_id: "03.01", from_month: "2021-12" }, // an organisation of the second half-year on
    ],
    inspections: [
      { tccsd_id: "01", half: "2021-H1", chi_bo_total: 4, chi_bo_inspected: 4 },
      { tccsd_id: "01", half: "2021-H2", chi_bo_total: 4, chi_bo_inspected: 3 },
      { tccsd_id: "01", half: "2022-H2", chi_bo_inspected: 3 }, // of how many is not said
    ],
  });
  expect(await said(world, "inspection-coverage", "2021-H1", "01")).toBe("4/4 1/1 met");
  expect(await said(world, "inspection-coverage", "2021-H2", "01")).toBe("3/4 1/1 missed");
  expect(await said(world, "inspection-coverage", "2022-H1", "01")).toBe("0/0 0/1 undetermined");
  expect(await said(world, "inspection-coverage", "2022-H2", "01")).toBe("0/0 0/1 undetermined");
  expect(await said(world, "inspection-coverage", "2021-H1", "02")).toBe("nothing is published");
  expect(await said(world, "inspection-coverage", "2021-H1", "03")).toBe("nothing is published");
  expect(await said(world, "inspection-coverage", "2021-H1")).toBe("4/4 1/1 met");
  expect(await said(world, "inspection-coverage", "2021-H2")).toBe("3/4 1/2 undetermined");
});

test("exempt members are out of the denominator; an absence with reason is an absence", async () => {
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01", from_month: "2021-01", to_month: "2021-02" }],
    meetings: [
      { chi_bo_id: "01.01", month: "2021-02", held: true, members_present: 7 }, // of how many is not said
      {
        ...meeting("01.01", "2021-01", 16, 18),
        members_total: 20,
        members_exempt: 2,
        absent_excused: 2,
        absent_unexcused: 0,
      },
    ],
  });
  expect(await said(world, "attendance", "2021-01", "01.01")).toBe("16/18 1/1 missed");
  expect(await said(world, "attendance", "2021-Q1", "01.01")).toBe("16/18 2/2 missed");
});

test("meetings and sessions are graded by their grade, meetings by their score where there is none; no target, so no verdict", async () => {
  const graded = (month: string, score: number | null, grade: string | null) => ({
    ...meeting("01.01", month, 9, 10),
    score,
    grade,
  });
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01", from_month: "2021-01", to_month: "2021-06" }],
    meetings: [
      graded("2021-01", 70, null), // khá
      graded("2021-02", 69.5, null), // trung bình
      graded("2021-03", 95, "trung_binh"), // the grade given stands
      graded("2021-04", 40, "tot"),
      graded("2021-05", null, null), // not graded
      { chi_bo_id: "01.01", month: "2021-06", held: false, grade: "tot" }, // not held
    ],
    thematic_sessions: [
      { chi_bo_id: "01.01", quarter: "2021-Q1", seq: 1, grade: "kha", file: "q1.xlsx" },
      { chi_bo_id: "01.01", quarter: "2021-Q1", seq: 2, grade: "kem", file: "q1.xlsx" },
      { chi_bo_id: "01.01", quarter: "2021-Q2", seq: 1, grade: null, file: "q2.xlsx" },
    ],
  });
  expect(await said(world, "meeting-quality", "2021-Q1", "01.01")).toBe("1/3 3/3 undetermined");
  expect(await said(world, "meeting-quality", "2021-Q2", "01.01")).toBe("1/1 1/3 undetermined");
  expect(await said(world, "meeting-quality", "2021", "01")).toBe("2/4 4/6 undetermined");
  expect(await said(world, "thematic-quality", "2021-Q1", "01.01")).toBe("1/2 1/1 undetermined");
  expect(await said(world, "thematic-quality", "2021-Q2", "01.01")).toBe("0/0 0/1 undetermined");
  expect(await said(world, "thematic-quality", "2021", "01")).toBe("1/2 1/2 undetermined");
});

test("a month of the registry that no period can name stops nothing: open where it lies far back, never there where it lies far ahead", async () => {
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", from_month: "1930-02", to_month: "9999-12" },
      { chi_bo_id: "01.02", from_month: "2221-07" },
      { chi_bo_id: "01.03", to_month: "1995-01" },
    ],
    meetings: every("01.01", "2021-01", "2021-12"),
  });
  expect(await said(world, "attendance", "2021", "01.01")).toBe("120/120 12/12 met");
  expect(await said(world, "attendance", "2021", "01.02")).toBe("nothing is published");
  expect(await said(world, "attendance", "2021", "01.03")).toBe("nothing is published");
  expect(await said(world, "attendance", "2021", "01")).toBe("120/120 12/12 met");
});

import { expect, test } from "vitest";
import { figure, type Given, given, meeting, months, said } from "./given.ts";

/** So many chi bộ of TCCSĐ 01, of which some admitted members, some did not, and the rest did not report. */
const admissions = (tccsd: string, yes: number, no: number, missing: number): Given => {
  const ids = Array.from({ length: yes + no + missing }, (_, i) => `${tccsd}.${String(i + 1).padStart(2, "0")}`);
  return {
    chi_bo: ids.map((chi_bo_id) => ({ chi_bo_id })),
    admissions_discipline: ids.slice(0, yes + no).map((chi_bo_id, i) => ({
      chi_bo_id,
      year: "2021",
      members_total: 10,
      admitted: i < yes ? 1 : 0,
      reprimanded: 0,
      warned: 0,
      dismissed: 0,
      expelled: 0,
    })),
  };
};

const ratings = (tccsd: string, kind: string, list: (string | null)[]): Given => ({
  chi_bo: list.map((_, i) => ({ chi_bo_id: `${tccsd}.${String(i + 1).padStart(2, "0")}`, kind })),
  ratings: list.flatMap((rating, i) =>
    rating === null ? [] : [{ chi_bo_id: `${tccsd}.${String(i + 1).padStart(2, "0")}`, year: "2021", rating }],
  ),
});

const together = (...worlds: Given[]): Given => {
  const all: Given = { chi_bo: [] };
  for (const world of worlds)
    for (const [table, rows] of Object.entries(world)) all[table] = [...(all[table] ?? []), ...rows] as Given["chi_bo"];
  return all;
};

test("a share is met where the lowest possible value meets the target, missed where the highest does not, else undetermined", async () => {
  const world = await given(
    together(
      admissions("01", 8, 2, 0), // 8 of 10
      admissions("02", 8, 0, 2), // 8…10 of 10: met, whatever the two will say
      admissions("03", 2, 4, 4), // 2…6 of 10: missed, whatever the four will say
      admissions("04", 6, 2, 2), // 6…8 of 10
      admissions("05", 7, 3, 0), // exactly 70% is not more than 70%
      admissions("06", 7, 0, 3), // lowest exactly 70%
      admissions("07", 4, 3, 3), // highest exactly 70%: missed
      admissions("08", 0, 0, 3), // nothing reported
    ),
  );
  const of = (tccsd: string) => said(world, "admission-share", "2021", tccsd);
  expect(await of("01")).toBe("8/10 10/10 met");
  expect(await of("02")).toBe("8/8 8/10 met");
  expect(await of("03")).toBe("2/6 6/10 missed");
  expect(await of("04")).toBe("6/8 8/10 undetermined");
  expect(await of("05")).toBe("7/10 10/10 missed");
  expect(await of("06")).toBe("7/7 7/10 undetermined");
  expect(await of("07")).toBe("4/7 7/10 missed");
  expect(await of("08")).toBe("0/0 0/3 undetermined");
  expect(await figure(world, "admission-share", "2021", "04")).toMatchObject({
    value: 0.75,
    lower: 0.6,
    upper: 0.8,
    provisional: true,
  });
  expect(await figure(world, "admission-share", "2021", "08")).toMatchObject({ value: null, lower: 0, upper: 1 });
  expect(await said(world, "admission-share", "2022")).toBe("0/0 0/73 undetermined");
});

test("a pooled ratio is judged from exactly 95% of the reports on, and a strict target is strict", async () => {
  const twenty = months("2021-01", "2022-08");
  const reports = (id: string, list: string[], present: number) => list.map((month) => meeting(id, month, present, 20));
  const world = await given({
    chi_bo: ["01.01", "02.01", "03.01", "04.01"].map((chi_bo_id) => ({ chi_bo_id, to_month: "2022-08" })),
    meetings: [
      ...reports("01.01", twenty.slice(1), 20), // 19 of 20 months
      ...reports("02.01", twenty.slice(2), 20), // 18 of 20 months
      ...reports("03.01", twenty, 19), // all reported, exactly 95%: not more than 95%
      ...reports("04.01", twenty.slice(1), 18),
    ],
  });
  expect(await said(world, "attendance", "term", "01")).toBe("380/380 19/20 met");
  expect(await said(world, "attendance", "term", "02")).toBe("360/360 18/20 undetermined");
  expect(await said(world, "attendance", "term", "03")).toBe("380/400 20/20 missed");
  expect(await said(world, "attendance", "term", "04.01")).toBe("342/380 19/20 missed");
  expect(await figure(world, "attendance", "term", "01")).toMatchObject({
    provisional: true,
    lower: null,
    upper: null,
  });
  expect(await figure(world, "attendance", "term", "03")).toMatchObject({ provisional: false, distance: 0 });
  // pooled, never a mean of ratios: 360 of 360 and 342 of 380 weigh by members
  expect(await said(world, "attendance", "term")).toBe("1462/1520 76/80 met");
});

test("one chi bộ that failed is missed at once; none that failed is met only when all are rated", async () => {
  const world = await given(
    together(
      ratings("01", "truc_thuoc_dang_uy_co_so", ["tot", "khong_hoan_thanh", null]),
      ratings("02", "truc_thuoc_dang_uy_co_so", ["tot", "hoan_thanh", null]),
      ratings("03", "truc_thuoc_dang_uy_co_so", ["tot", "hoan_thanh"]),
      ratings("04", "truc_thuoc_dang_uy_co_so", [null]),
    ),
  );
  expect(await said(world, "rating-failed", "2021", "01")).toBe("1/2 2/3 missed");
  expect(await said(world, "rating-failed", "2021", "02")).toBe("0/2 2/3 undetermined");
  expect(await said(world, "rating-failed", "2021", "03")).toBe("0/2 2/2 met");
  expect(await said(world, "rating-failed", "2021", "04")).toBe("0/0 0/1 undetermined");
  expect(await figure(world, "rating-failed", "2021", "01")).toMatchObject({ value: 1 });
  expect(await figure(world, "rating-failed", "2021", "04")).toMatchObject({ value: null });
});

test("the kind that counts is that of December", async () => {
  const year = (rating: string) => ({ chi_bo_id: "01.01", year: "2021", rating });
  const world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", kind: "truc_thuoc_dang_uy_co_so", to_month: "2021-11" },
      { chi_bo_id: "01.01", kind: "chi_bo_co_so", from_month: "2021-12" },
    ],
    ratings: [year("tot"), { ...year("tot"), year: "2022" }],
  });
  expect(await said(world, "rating-co-so", "2021", "01")).toBe("1/1 1/1 met");
  expect(await said(world, "rating-truc-thuoc", "2021", "01")).toBe("nothing is published");
});

test("more than 90% of chi bộ cơ sở is strict, at least 95% of chi bộ trực thuộc is not; each kind stands apart", async () => {
  const good = (n: number, of: number) => Array.from({ length: of }, (_, i) => (i < n ? "tot" : "hoan_thanh"));
  const world = await given(
    together(
      ratings("01", "chi_bo_co_so", good(9, 10)), // exactly 90%
      ratings("02", "truc_thuoc_dang_bo_bo_phan", good(19, 20)), // exactly 95%
      ratings("03", "truc_thuoc_dang_uy_co_so", good(18, 20)),
    ),
  );
  expect(await said(world, "rating-co-so", "2021", "01")).toBe("9/10 10/10 missed");
  expect(await said(world, "rating-truc-thuoc", "2021", "01")).toBe("nothing is published");
  expect(await said(world, "rating-truc-thuoc", "2021", "02")).toBe("19/20 20/20 met");
  expect(await said(world, "rating-truc-thuoc", "2021", "03")).toBe("18/20 20/20 missed");
  expect(await said(world, "rating-truc-thuoc", "2021")).toBe("37/40 40/40 missed");
  expect(await said(world, "rating-co-so", "2021")).toBe("9/10 10/10 missed");
});

test("nothing to divide by: no value, and undetermined even where all is reported", async () => {
  const nobody = { year: "2021", members_total: 0, admitted: 0, reprimanded: 0, warned: 0, dismissed: 0, expelled: 0 };
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01", to_month: "2021-12" }],
    meetings: months("2021-01", "2021-12").map((month) => ({ chi_bo_id: "01.01", month, held: false })),
    admissions_discipline: [{ chi_bo_id: "01.01", ...nobody }],
    contributions: [{ chi_bo_id: "01.01", year: "2021", members_eligible: 0, members_ge6: 0 }],
    ratings: [{ chi_bo_id: "01.01", year: "2021", members_rated: 0, members_xuat_sac: 0, members_tot: 0 }],
    thematic_sessions: [{ chi_bo_id: "01.01", quarter: "2021-Q1", seq: 1 }], // not graded
    inspections: [{ tccsd_id: "01", half: "2021-H1", chi_bo_total: 0, chi_bo_inspected: 0 }],
  });
  for (const [indicator, period] of [
    ["attendance", "2021"],
    ["discipline-rate", "2021"],
    ["inspection-coverage", "2021-H1"],
    ["meeting-quality", "2021"],
    ["thematic-quality", "2021"],
    ["contribution", "2021"],
    ["member-rating-good", "2021"],
    ["member-rating-excellent", "2021"],
    ["rating-truc-thuoc", "2021"],
    ["rating-failed", "2021"],
  ] as const)
    expect(await figure(world, indicator, period, "01")).toMatchObject({
      denominator: 0,
      value: null,
      status: "undetermined",
    });
});

test("members rated: more than 99% is strict, 20% excellent is not", async () => {
  const members = (excellent: number, good: number, rated: number) => ({
    year: "2021",
    rating: "tot",
    members_total: rated,
    members_rated: rated,
    members_xuat_sac: excellent,
    members_tot: good,
    members_hoan_thanh: rated - excellent - good,
    members_khong_hoan_thanh: 0,
  });
  const world = await given({
    chi_bo: [{ chi_bo_id: "01.01" }, { chi_bo_id: "02.01" }],
    ratings: [
      { chi_bo_id: "01.01", ...members(19, 80, 100) }, // 99 of 100 good, 19 of 99 excellent
      { chi_bo_id: "02.01", ...members(20, 80, 100) }, // all good, exactly a fifth excellent
    ],
  });
  expect(await said(world, "member-rating-good", "2021", "01")).toBe("99/100 1/1 missed");
  expect(await said(world, "member-rating-excellent", "2021", "01")).toBe("19/99 1/1 missed");
  expect(await said(world, "member-rating-good", "2021", "02")).toBe("100/100 1/1 met");
  expect(await said(world, "member-rating-excellent", "2021", "02")).toBe("20/100 1/1 met");
  expect(await said(world, "member-rating-good", "2021")).toBe("199/200 2/2 met");
});

test("discipline is held against the year before; the first year, and a year after a missing one, are undetermined", async () => {
  const discipline = (chi_bo_id: string, year: string, disciplined: number) => ({
    chi_bo_id,
    year,
    members_total: 100,
    admitted: 0,
    reprimanded: disciplined,
    warned: 0,
    dismissed: 0,
    expelled: 0,
  });
  const world = await given({
    chi_bo: ["01.01", "02.01", "03.01", "04.01", "05.01", "06.01", "06.02"].map((chi_bo_id) => ({ chi_bo_id })),
    admissions_discipline: [
      discipline("01.01", "2021", 2),
      discipline("01.01", "2022", 1),
      discipline("02.01", "2021", 1),
      discipline("02.01", "2022", 1),
      discipline("03.01", "2022", 0),
      { ...discipline("04.01", "2021", 1), warned: 1, dismissed: 1, expelled: 1 },
      discipline("04.01", "2022", 4),
      discipline("05.01", "2021", 0),
      discipline("05.01", "2022", 0),
      discipline("06.01", "2021", 1),
      discipline("06.02", "2021", 1),
      discipline("06.01", "2022", 0),
    ],
  });
  expect(await said(world, "discipline-rate", "2021", "01")).toBe("2/100 1/1 undetermined");
  expect(await said(world, "discipline-rate", "2022", "01")).toBe("1/100 1/1 met");
  expect(await said(world, "discipline-rate", "2022", "02")).toBe("1/100 1/1 missed"); // the same is not lower
  expect(await said(world, "discipline-rate", "2022", "03")).toBe("0/100 1/1 undetermined");
  expect(await said(world, "discipline-rate", "2021", "04")).toBe("4/100 1/1 undetermined"); // all four kinds count
  expect(await said(world, "discipline-rate", "2022", "05")).toBe("0/100 1/1 missed"); // nor is none lower than none
  expect(await said(world, "discipline-rate", "2022", "06")).toBe("0/100 1/2 undetermined"); // half reported
  expect(await figure(world, "discipline-rate", "2022", "01")).toMatchObject({
    target: 0.02,
    previous_period: "2021",
    previous_value: 0.02,
    change: -0.01,
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { loadFindings } from "../../loaders/findings/finding.ts";
import type { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { given, meeting, months } from "./given.ts";

const Q = (n: number) => months(`2021-0${3 * n - 2}`, `2021-0${3 * n}`);
const every = (id: string, list: string[], present: number, due = 10) =>
  list.map((month) => meeting(id, month, present, due));

let world: Warehouse;

beforeAll(async () => {
  world = await given({
    chi_bo: [
      { chi_bo_id: "01.01", name: "Chi bộ Một" },
      { chi_bo_id: "01.02", name: "Chi bộ Hai" },
      { chi_bo_id: "02.01", name: "Chi bộ Ba" },
      { chi_bo_id: "03.01", name: "Chi bộ Cơ sở", kind: "chi_bo_co_so" },
    ],
    meetings: [
      ...every("01.01", Q(1), 9),
      ...every("01.01", Q(2), 8),
      ...every("01.02", Q(1), 10),
      ...every("01.02", Q(2), 10),
      ...every("02.01", Q(1), 10),
      ...every("02.01", Q(2).slice(1), 7), // a month is missing: neither judged nor ranked among falls
      ...every("03.01", Q(1), 9),
      ...every("03.01", Q(2).slice(1), 10),
      { chi_bo_id: "03.01", month: "2021-04", held: false },
    ],
    form_reports: [
      { file: "q1.xlsx", form: "thematic_sessions", tccsd_id: "01", period: "2021-Q1", status: "accepted" },
    ],
    thematic_sessions: [{ chi_bo_id: "01.01", quarter: "2021-Q1", seq: 1, file: "q1.xlsx" }],
    ratings: [{ chi_bo_id: "01.02", year: "2021", rating: "khong_hoan_thanh", file: "n.xlsx" }],
  });
});
afterAll(() => world?.close());

const sentences = async (finding: string, period: string) =>
  (
    await world.query(
      `select sentence from findings where finding = '${finding}' and period = '${period}' order by sort`,
    )
  ).map((f) => f.sentence);

test.each([
  [
    "below-target-twice",
    "2021-Q2",
    [
      "Chi bộ Một (Đảng bộ 01): tỷ lệ đảng viên tham dự sinh hoạt chi bộ hai kỳ liên tiếp chưa đạt chỉ tiêu trên 95%: 90% (quý I năm 2021), 80% (quý II năm 2021).",
    ],
  ],
  ["below-target-twice", "2021-Q1", []],
  [
    "largest-fall",
    "2021-Q2",
    [
      "Chi bộ Một (Đảng bộ 01) (10 đảng viên): tỷ lệ đảng viên tham dự sinh hoạt chi bộ giảm 10 điểm phần trăm, từ 90% (quý I năm 2021) xuống 80% (quý II năm 2021).",
    ],
  ],
  [
    "largest-rise",
    "2021-Q2",
    [
      "Chi bộ Cơ sở (10 đảng viên): tỷ lệ đảng viên tham dự sinh hoạt chi bộ tăng 10 điểm phần trăm, từ 90% (quý I năm 2021) lên 100% (quý II năm 2021).",
    ],
  ],
  ["meeting-not-held", "2021-04", ["Chi bộ Cơ sở không tổ chức sinh hoạt định kỳ trong tháng 4 năm 2021."]],
  [
    "no-thematic-session",
    "2021-Q1",
    ["Chi bộ Hai (Đảng bộ 01) không tổ chức sinh hoạt chuyên đề trong quý I năm 2021."],
  ],
  ["no-thematic-session", "2021-Q2", []],
  ["rating-failed", "2021", ["Chi bộ Hai (Đảng bộ 01) bị xếp loại không hoàn thành nhiệm vụ năm 2021."]],
  [
    "lowest-coverage",
    "2021-Q2",
    ["Đảng bộ 02 có tỷ lệ báo cáo sinh hoạt định kỳ thấp nhất quý II năm 2021: 66,7% (2/3 báo cáo tháng của chi bộ)."],
  ],
])("%s in %s", async (finding, period, expected) => {
  expect(await sentences(finding, period)).toEqual(expected);
});

test("a status that turned is told with both values and the target, the worse first", async () => {
  const flipped = await sentences("status-flipped", "2021-Q2");
  expect(flipped).toEqual([
    "Đảng bộ 03: tỷ lệ đảng viên tham dự sinh hoạt chi bộ chuyển từ chưa đạt sang đạt, từ 90% (quý I năm 2021) thành 100% (quý II năm 2021); chỉ tiêu trên 95%.",
  ]);
});

test("what is still to be reported, by TCCSĐ and form", async () => {
  expect(await sentences("reports-missing", "2021-Q2")).toEqual(
    expect.arrayContaining(["Đảng bộ 02 còn thiếu 1/3 báo cáo tháng của chi bộ về sinh hoạt định kỳ quý II năm 2021."]),
  );
});

test("no sentence has a hole, and each finding is numbered once within its period", async () => {
  expect(
    await world.query(
      "select sentence from findings where sentence is null or sentence like '%{%' or sentence like '%  %'",
    ),
  ).toEqual([]);
  expect(
    await world.query("select period, sort from findings group by term, period, sort having count(*) > 1"),
  ).toEqual([]);
  const declared = new Set((await loadFindings()).map((f) => f.id));
  const kinds = await world.query("select finding from finding_kinds");
  expect(new Set(kinds.map((k) => k.finding))).toEqual(declared);
});

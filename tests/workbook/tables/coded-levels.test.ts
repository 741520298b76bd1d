import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const MEMBERS = ["ĐV HTXS", "ĐV HTT", "ĐV HT", "ĐV KHT"];
/** The rating of one chi bộ whose level stands as a number, or what is asked about. */
const rating = (heading: string, code: Value) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], ["Chi bộ", heading, ...MEMBERS]],
    ["Văn phòng", code, 4, 16, 1, 0],
  ];
  const { facts, problems } = read({ XL: { rows } });
  return facts["01.01|2023"]?.rating ?? problems.filter((p) => !p.startsWith("chi_bo_missing")).join();
};

test("numbers that stand for levels are read as their heading explains them", () => {
  for (const [code, level] of [
    ["1", "xuat_sac"],
    [2, "tot"],
    [4, "khong_hoan_thanh"],
  ] as const)
    expect(rating("XL chi bộ (1=HTXS, 2=HTT, 3=HT, 4=KHT)", code)).toBe(level);
  // The other way round, as it explains them.
  expect(rating("Xếp loại chi bộ (4: HTXSNV; 3: HTTNV; 2: HTNV; 1: KHTNV)", 4)).toBe("xuat_sac");
});

test.each<[string, Value]>([
  ["XL chi bộ (1=HTXS, 2=HTT, 3=HT, 4=KHT)", 5],
  ["XL chi bộ (1=HTXS, 1=HTT, 3=HT, 4=KHT)", 1],
  ["XL chi bộ (1=HTXS, 2=HTXSNV, 3=HT)", 1],
  ["XL chi bộ (1=HTXS, 2=đề nghị HTT)", 1],
  ["XL chi bộ (mức 1 đến 4)", 1],
  ["XL chi bộ", 1],
])("a number that no level is told for is asked about: %s over %s", (heading, code) => {
  expect(rating(heading, code)).toContain("rating_unknown@B4");
});

test("grades of meetings too; figures that are none stay", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]],
    ["Chi bộ", "Phải dự", "Có mặt", "Xếp loại (1: Tốt, 2: Khá, 3: Trung bình, 4: Kém)"],
    ["Văn phòng", 2, 2, 2],
  ];
  const { facts } = read({ T5: { rows } });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_due: 2, members_present: 2, grade: "kha" });
});

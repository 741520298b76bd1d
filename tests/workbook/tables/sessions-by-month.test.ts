import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE = "THỰC HIỆN SINH HOẠT CHUYÊN ĐỀ QUÝ III NĂM 2023";
const told = (title: string, months: number[], ...rows: Value[][]) => {
  const over = months.flatMap((month) => [`Tháng ${month}`, null]);
  const below = months.flatMap(() => ["Chuyên đề", "Dự/phải dự"]);
  const sheet: Value[][] = [["ĐẢNG BỘ SỞ NỘI VỤ"], [title], [], ["Chi bộ", ...over], [null, ...below], ...rows];
  const merges = ["A4:A5", ...["B4:C4", "D4:E4", "F4:G4"].slice(0, months.length)];
  const { facts, problems } = read({ CĐ: { rows: sheet, merges } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const OFFICE = ["Văn phòng", null, null, "Giữ gìn đoàn kết nội bộ", "20/21"];
const INSPECTORS = [
  "Thanh tra",
  "Kinh nghiệm giải quyết khiếu nại",
  "13/15",
  null,
  null,
  "Xây dựng văn hóa công sở",
  "9/15",
];

test("months side by side, each over the sessions that were held in it", () => {
  const { facts, said } = told(TITLE, [7, 8, 9], OFFICE, INSPECTORS, ["Tổ chức - Hành chính", "Không tổ chức"]);
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-Q3#1": { topic: "Giữ gìn đoàn kết nội bộ", members_present: 20, members_due: 21 },
    "01.02|2023-Q3#1": { topic: "Kinh nghiệm giải quyết khiếu nại", members_present: 13, members_due: 15 },
    "01.02|2023-Q3#2": { topic: "Xây dựng văn hóa công sở", members_present: 9, members_due: 15 },
  });
  expect(Object.keys(facts)).toHaveLength(3);
});

test("what is wrong is told at its cell", () => {
  expect(told(TITLE, [7, 8, 9], ["Văn phòng", null, null, "Giữ gìn đoàn kết nội bộ", "22/21"]).said).toEqual([
    "present_gt_due@E6",
  ]);
});

test("months of another quarter, of none that a title names, or beside meetings are read as no sessions", () => {
  for (const [title, months] of [
    [TITLE, [4, 5, 6]],
    ["THỰC HIỆN SINH HOẠT CHUYÊN ĐỀ NĂM 2023", [7, 8, 9]],
    ["KẾ HOẠCH SINH HOẠT CHUYÊN ĐỀ QUÝ III NĂM 2023", [7, 8, 9]],
    ["SINH HOẠT CHI BỘ ĐỊNH KỲ VÀ CHUYÊN ĐỀ QUÝ III NĂM 2023", [7, 8, 9]],
  ] as [string, number[]][]) {
    const { facts, said } = told(title, months, OFFICE, INSPECTORS);
    expect(Object.keys(facts).filter((key) => key.includes("#"))).toEqual([]);
    expect(said).not.toEqual([]);
  }
});

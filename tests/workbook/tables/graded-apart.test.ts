import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const told = (rows: Value[][]) => {
  const { facts, problems } = read({ "5.2023": { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["BÁO CÁO SINH HOẠT CHI BỘ THÁNG 05 NĂM 2023"], []];
const CAME: Value[][] = [
  ["I. Chuyên cần"],
  ["TT", "Chi bộ", "Số phải dự", "Số dự", "Vắng có lý do", "Vắng không lý do"],
  [1, "Chi bộ Văn phòng", 8, 8, 0, 0],
  [2, "Chi bộ Thanh tra", 14, 13, 0, 1],
  [],
];
const GRADED: Value[][] = [
  ["II. Chất lượng buổi sinh hoạt"],
  ["TT", "Chi bộ", "Điểm", "Xếp loại", "Ngày sinh hoạt"],
  [1, "Chi bộ Thanh tra", 66, "Trung bình", "04/05/2023"],
  [2, "Chi bộ Văn phòng", 95, "Tốt", "26/05/2023"],
];
const ATTENDED = {
  "01.01|2023-05": { members_due: 8, members_present: 8 },
  "01.02|2023-05": { members_due: 14, members_present: 13 },
};
const WHOLE = {
  "01.01|2023-05": { ...ATTENDED["01.01|2023-05"], score: 95, grade: "tot", held_on: "2023-05-26" },
  "01.02|2023-05": { ...ATTENDED["01.02|2023-05"], score: 66, grade: "trung_binh", held_on: "2023-05-04" },
};

test("who came in one table, and how the meetings were graded in another below it", () => {
  const { facts, said } = told([...TITLE, ...CAME, ...GRADED, [], ["III. Kiến nghị: không."]]);
  expect(said).toEqual([]);
  expect(facts).toMatchObject(WHOLE);
});

test("beside it, the names again in each row", () => {
  const title: Value[] = [
    "ĐẢNG BỘ SỞ NỘI VỤ - SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023",
    null,
    null,
    null,
    null,
    "Đánh giá chất lượng",
  ];
  const rows: Value[][] = [
    title,
    ["TT", "Chi bộ", "Phải dự", "Dự", "Không lý do", "TT", "Chi bộ", "Số điểm", "Kết quả"],
    [1, "Văn phòng", 8, 8, 0, 1, "Văn phòng", 95, "Tốt"],
    [2, "Thanh tra", 14, 13, 1, 2, "Thanh tra", 66, "Trung bình"],
    [null, "Cộng", 22, 21, 1],
  ];
  const { facts, said } = told(rows);
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-05": { ...ATTENDED["01.01|2023-05"], score: 95, grade: "tot" },
    "01.02|2023-05": { ...ATTENDED["01.02|2023-05"], score: 66, grade: "trung_binh" },
  });
});

test("grades of another month, of a plan, of other chi bộ or of nobody knows what are not put to those who came", () => {
  const graded = (title: string, change: (row: Value[]) => Value[] = (row) => row) =>
    told([...TITLE, ...CAME, [title], ...GRADED.slice(1).map(change)]);
  for (const { facts, said } of [
    graded("II. Chất lượng buổi sinh hoạt tháng 4"),
    graded("II. Kế hoạch phấn đấu về chất lượng"),
    graded("II. Chất lượng", (row) => row.map((x) => (x === "Chi bộ Thanh tra" ? "Chi bộ Văn thư" : x))),
    graded("II. Chất lượng", (row) => row.map((x) => (x === "Chi bộ Thanh tra" ? "Chi bộ Văn phòng" : x))),
    graded("II. Chất lượng", (row) => row.map((x) => (x === "Điểm" ? "Tiêu chí khác" : x))),
  ]) {
    for (const fact of Object.values(facts)) expect(fact.score).toBeUndefined();
    expect(said).not.toEqual([]);
  }
});

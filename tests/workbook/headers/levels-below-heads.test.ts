import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Meetings of one month, the criteria down and two chi bộ across. */
const down = (...criteria: Value[][]) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["PHIẾU THEO DÕI HỌP CHI BỘ THÁNG 5 NĂM 2023"],
    ["Số", "Tiêu chí", "Chi bộ Văn phòng", "Chi bộ Thanh tra"],
    [1, "Tổng số đảng viên", 12, 13],
    [2, "Dự họp", 11, 12],
    [3, "Vắng có lý do", 1, 1],
    [4, "Vắng không lý do", 0, 0],
    ...criteria,
  ];
  const { facts, problems } = read({ "5.2023": { rows } });
  return {
    grades: ["01.01", "01.02"].map((id) => facts[`${id}|2023-05`]?.grade),
    problems: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const MARKS: Value[][] = [
  ["5.1", "Tốt", null, "x"],
  ["5.2", "Khá", "x", null],
  ["5.3", "Trung bình"],
  ["5.4", "Kém"],
];

test.each(["Cấp ủy xếp loại (đánh dấu x)", "Đảng ủy xếp loại", "Xếp loại", "Chất lượng buổi họp"])(
  "levels below words that only ask for them: %s",
  (head) => {
    expect(down([5, head], ...MARKS)).toEqual({ grades: ["kha", "tot"], problems: [] });
  },
);

test("what the chi bộ gives itself is told, whatever number its levels bear", () => {
  const { grades, problems } = down([5, "Chi bộ tự xếp loại"], ...MARKS);
  expect(grades).toEqual(["kha", "tot"]);
  expect(new Set(problems.map((p) => p.split("@")[0]))).toEqual(new Set(["rating_proposed"]));
});

test("where nothing was decided higher up, what stands elsewhere is asked about", () => {
  const { facts, problems } = read({
    SH: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"],
        ["Chi bộ", "Tổng số ĐV", "Có mặt", "Chi bộ xếp loại", null, "Đảng ủy công nhận mức"],
        [null, null, null, "Tốt", "Khá"],
        ["Văn phòng", 12, 11, "x"],
        ["Thanh tra", 13, 12, null, "x"],
      ],
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"],
    },
  });
  expect(facts["01.01|2023-05"]).not.toHaveProperty("grade", "tot");
  expect(problems).toEqual(expect.arrayContaining(["column_unclear@D4", "column_unclear@E4"]));
});

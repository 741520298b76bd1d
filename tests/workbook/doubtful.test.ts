import { expect, test } from "vitest";
import { read, type Value } from "../submissions/invented/reading.ts";

const names = ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
const month = (header: Value[], ...figures: Value[][]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["Chi bộ", ...header],
    ...figures.map((row, i) => [names[i]!, ...row]),
  ];
  const { facts, problems } = read({ T4: { rows } });
  return { fact: facts["01.01|2023-04"], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each(["người Hoa", "khối văn xã", "dưới 30 tuổi", "sinh hoạt tạm thời", "còn lại", "mới"])(
  "those present %s are not all who were, unless the sums come out with them",
  (which) => {
    const header = `Số đảng viên dự sinh hoạt ${which}`;
    const { fact, problems } = month(["Tổng số ĐV", header], [20, 7], [9, 4], [12, 5]);
    expect(fact).toBeUndefined();
    expect(problems).toEqual(["column_unclear@C3", "column_missing@A3"]);
    const whole = month(
      ["Phải dự", header, "Vắng có lý do", "Vắng không lý do"],
      ...[
        [20, 18, 1, 1],
        [9, 9, 0, 0],
        [12, 11, 1, 0],
      ],
    );
    expect(whole).toMatchObject({ fact: { members_due: 20, members_present: 18 }, problems: [] });
  },
);

test("a column that sums leave more for than it holds counts only some: none of it is taken", () => {
  const absent = ["Vắng có lý do chính đáng khác", "Vắng không lý do"];
  const some = month(["Phải dự", "Dự", ...absent], [20, 17, 1, 0], [9, 6, 1, 1], [12, 9, 1, 0]);
  expect(some.problems).toEqual(["column_unclear@D3"]);
  expect(some.fact).toEqual({ held: true, members_due: 20, members_present: 17, absent_unexcused: 0 });
  const all = month(["Phải dự", "Dự", ...absent], [20, 17, 3, 0], [9, 6, 2, 1], [12, 9, 3, 0]);
  expect(all).toMatchObject({ fact: { absent_excused: 3 }, problems: [] });
});

test("a column with a strange word is not taken where another one, not understood, may be the whole of it", () => {
  const header = ["Tổng số ĐV", "Số đ/c Hoa dự họp", "Quân số họp"];
  expect(month(header, [20, 7, 18], [9, 4, 9]).problems).toEqual(
    expect.arrayContaining(["column_unclear@C3", "column_missing@A3"]),
  );
  expect(month(header, [20, 18, 1], [9, 9, 1]).fact).toMatchObject({ members_present: 18 });
});

test("what stands under a group of some members only is none of the form's", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["Chi bộ", "Tổng số ĐV", "Dự SH", "Đảng viên nữ", null],
    [null, null, null, "Tổng số", "Dự SH"],
    ["Văn phòng", 20, 18, 9, 8],
  ];
  const { facts } = read({ T4: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3"] } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 20, members_present: 18 });
});

test.each([
  [
    ["Tổng số ĐV", "Miễn SH", "Vắng có lý do", "Điểm", "Xếp loại"],
    [20, 2, 1, 95, "Tốt"],
  ],
  [
    ["Tổng số ĐV", "Xếp loại"],
    [20, "Tốt"],
  ],
  [
    ["Phải dự", "Số ĐV phát biểu", "Số ý kiến"],
    [20, 5, 9],
  ],
  [
    ["Ngày sinh hoạt", "Số ĐV phát biểu", "Xếp loại"],
    ["05/04/2023", 5, "Tốt"],
  ],
])("meetings without those present are meetings, and that column is asked for: %j", (header, row) => {
  const { fact, problems } = month(header, row);
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_missing@A3");
  expect(problems.filter((p) => /form/.test(p))).toEqual([]);
});

test("where the column of those rated is not understood, the levels are held against all members", () => {
  const sheet = (good: number) => ({
    XL: {
      rows: [
        ["ĐẢNG ỦY SỞ NỘI VỤ"],
        ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2022"],
        ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "Nhóm XYZ", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
        ["Văn phòng", "HTTNV", 18, 17, 3, good, 1, 0],
      ] as Value[][],
    },
  });
  expect(read(sheet(13)).facts["01.01|2022"]).not.toHaveProperty("members_rated");
  expect(read(sheet(15)).problems).toContain("rating_sum@F4");
});

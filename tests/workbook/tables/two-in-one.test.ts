import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]];
const meetings = (...rows: Value[][]) => {
  const { facts, problems } = read({ T4: { rows: [...TITLE, ...rows] } });
  return { facts, said: problems.filter((p) => !/^(chi_bo|month)_missing/.test(p)) };
};

test("two figures in a cell, in the order of the heading, also where it stands again", () => {
  const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", "Vắng (CP/KP)"];
  const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, "2/1"], header, [2, "Thanh tra", 9, 8, "0 - 1"]);
  expect(said).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ absent_excused: 2, absent_unexcused: 1 });
  expect(facts["01.02|2023-04"]).toMatchObject({ absent_excused: 0, absent_unexcused: 1 });
});

test("points and their grade", () => {
  for (const [heading, first, second] of [
    ["Điểm, xếp loại", "92 - Tốt", "65 điểm - Trung bình"],
    ["Xếp loại (điểm)", "Tốt (92)", "Trung bình (65đ)"],
  ] as [string, string, string][]) {
    const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", heading];
    const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, first], [2, "Thanh tra", 9, 8, second]);
    expect(said).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ score: 92, grade: "tot" });
    expect(facts["01.02|2023-04"]).toMatchObject({ score: 65, grade: "trung_binh" });
  }
});

test("under the months of a quarter each half is of its own month, and problems name the cell of both", () => {
  const { facts, problems } = read({
    "Quý II": {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
        ["TT", "Chi bộ", "Tháng 4", null, "Tháng 5", null, "Tháng 6", null],
        [null, null, "Phải dự", "Có mặt/vắng", "Phải dự", "Có mặt/vắng", "Phải dự", "Có mặt/vắng"],
        [1, "Văn phòng", 18, "17/1", 18, "16/2", 18, "18/0"],
        [2, "Thanh tra", 9, "9/0", 9, "8/3", 9, "7/2"],
      ] as Value[][],
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3"],
    },
  });
  expect(problems).toEqual(["unbalanced@F6"]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`)).toEqual([
    ...["01.01|2023-04 17", "01.01|2023-05 16", "01.01|2023-06 18"],
    ...["01.02|2023-04 9", "01.02|2023-06 7"],
  ]);
});

test("where one figure stands alone nobody knows which it is; two words of a topic are none", () => {
  const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt", "Vắng (CP/KP)"];
  const { facts, said } = meetings(header, [1, "Văn phòng", 18, 15, "2/1"], [2, "Thanh tra", 9, 8, 1]);
  expect(said).toEqual(["column_unclear@E3"]);
  expect(facts["01.02|2023-04"]).not.toHaveProperty("absent_excused");
  const sessions = read({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
        ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
        [1, "Văn phòng", "Tự phê bình và phê bình", 18, 15],
        [2, "Thanh tra", "Tự phê bình và phê bình", 9, 8],
      ] as Value[][],
    },
  });
  expect(Object.values(sessions.facts).map((x) => x.topic)).toEqual(Array(2).fill("Tự phê bình và phê bình"));
});

test("pairs of a table below are none of a heading that joins two words", () => {
  const { facts, said } = meetings(
    ["TT", "Chi bộ", "Tổng số", "Miễn công tác và SHCB", "Có mặt"],
    [1, "Văn phòng", 18, null, 15],
    [],
    ["TT", "Chi bộ", "Nội dung chuyên đề", "Số ĐV dự/Số ĐV phải dự", "Ý kiến"],
    [1, "Văn phòng", "Nêu gương", "15/16", 4],
  );
  expect(said.filter((x) => !x.startsWith("period"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 18, members_present: 15 });
});

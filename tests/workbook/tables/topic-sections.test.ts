import { expect, test } from "vitest";
import { readBytes, type Value, workbookOf } from "../../submissions/invented/reading.ts";

/** Thematic sessions of chi bộ whose names are numbers, in a table that has no column of them. */
const sessions = (...lines: Value[][]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY CÔNG TY CẤP THOÁT NƯỚC"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["STT", "Tên chuyên đề", "Ngày", "Có mặt/phải dự", "Đánh giá, xếp loại", null, null, null],
    [null, null, null, null, "Tốt", "Khá", "Trung bình", "Kém"],
    ...lines,
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3"];
  const { facts, problems } = readBytes(workbookOf({ CĐ: { rows, merges } }), "bao cao.xlsx");
  return { facts: Object.entries(facts).map(([key, { topic, grade }]) => `${key} ${topic} ${grade}`), problems };
};

test("a section among the topics is that of a chi bộ, though its name bears a number; below it, it may say that it held none", () => {
  const { facts, problems } = sessions(
    ["I", "Chi bộ 1"],
    [1, "Nêu gương", "04/05/2023", "8/10", null, "x"],
    ["II", "Chi bộ 2"],
    [null, "Không tổ chức"],
    ["III", "Chi bộ 10"],
    [1, "Học tập Nghị quyết 21", "05/05/2023", "6/6", "x"],
    [2, "Chuyên đề số 4", "06/05/2023", "5/6", "x"],
    ["IV", "Chi bộ 11"],
    ["V", "Chi bộ Cơ quan"],
    [1, "Không ngừng đổi mới", "07/05/2023", "9/9", "x"],
  );
  expect(facts).toEqual([
    "04.01|2023-Q2#1 Nêu gương kha",
    "04.04|2023-Q2#1 Học tập Nghị quyết 21 tot",
    "04.04|2023-Q2#2 Chuyên đề số 4 tot",
    "04.06|2023-Q2#1 Không ngừng đổi mới tot",
  ]);
  expect(problems).toEqual([]);
});

test("without a chi bộ over it a session is nobody's, and one that is not known is asked about", () => {
  expect(sessions([1, "Nêu gương", "04/05/2023", "8/10", "x"], [null, "Không tổ chức"])).toEqual({
    ...{ facts: [], problems: ["unit_missing@B3"] },
  });
  const unknown = sessions(
    ["I", "Chi bộ 1"],
    [null, "Không tổ chức"],
    ["II", "Chi bộ 7"],
    [1, "Học", null, "6/6", "x"],
  );
  expect(unknown).toEqual({ facts: [], problems: ["unknown_unit@B7"] });
});

import { expect, test } from "vitest";
import { read } from "../../submissions/invented/reading.ts";

/** Lines below the title of a report of inspections of a half-year. */
const lines = (...said: string[]) => {
  const title = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["BÁO CÁO KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], []];
  const { facts, problems, notes } = read({ KT: { rows: [...title, ...said.map((line) => [line])] } });
  return { attended: facts["01|2023-H1"]?.meetings_attended, problems, notes };
};
const INSPECTED = "1. Số chi bộ được kiểm tra: 3/5 chi bộ";

test.each([
  "2. Số lượt cấp ủy viên dự sinh hoạt chi bộ: 17 lượt (tăng 02 lượt so với cùng kỳ)",
  "2. Số lượt cấp ủy viên dự sinh hoạt chi bộ: 17 lượt (cùng kỳ 15 lượt)",
  "2. Đảng ủy viên được phân công đã dự 17 buổi sinh hoạt chi bộ",
])("what another period came to stands beside; who was assigned to go went: %s", (line) => {
  expect(lines(INSPECTED, line)).toEqual({ attended: 17, problems: [], notes: [] });
});

test.each([
  ["2. Số cuộc giám sát chuyên đề: 4", "column_ignored@A5"],
  ["2. Cùng kỳ năm trước dự: 15 lượt", "column_ignored@A5"],
  ["2. Đảng ủy viên được phân công dự 17 buổi sinh hoạt chi bộ", "column_ignored@A5"],
])("a line whose figure no field took is told of: %s", (line, note) => {
  expect(lines(INSPECTED, line)).toEqual({ attended: undefined, problems: [], notes: [note] });
});

test("a figure with what it counts, behind the words that it belongs to, is no line of its own; one without a label is asked about", () => {
  const title = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], []];
  const rows = [...title, ["Số chi bộ được kiểm tra", "3/5 chi bộ"], ["Số lượt đảng ủy viên dự sinh hoạt", "11 lượt"]];
  const { facts, problems, notes } = read({ KT: { rows } });
  expect(facts["01|2023-H1"]).toMatchObject({ chi_bo_inspected: 3, chi_bo_total: 5, meetings_attended: 11 });
  expect([problems, notes]).toEqual([[], []]);
  const alone = read({ KT: { rows: [...rows, ["", "2/4 chi bộ"]] } });
  expect([...alone.problems, ...alone.notes]).toEqual([expect.stringContaining("@B6")]);
});

test.each<[(string | number)[], string[]]>([
  [[INSPECTED, 22], ["column_unclear@B4"]],
  [[INSPECTED, "22"], ["column_unclear@B4"]],
  [["1. Số chi bộ được kiểm tra: 5 chi bộ", 5], []],
  [[INSPECTED, "60%"], []],
  [[INSPECTED, "Theo kế hoạch"], []],
])("a figure behind a line that has its own is asked about, where the form misses one: %j", (line, problems) => {
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["BÁO CÁO KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], [], line];
  expect(read({ KT: { rows } }).problems).toEqual(problems);
});

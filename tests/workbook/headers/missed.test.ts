import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Two meetings, of which the last column is headed and filled as given. */
function meetings(header: Value[], ...last: Value[][]) {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"], ["Chi bộ", "Phải dự", "Có mặt", ...header]],
    ["Văn phòng", 12, 11, ...last.map((values) => values[0]!)],
    ["Thanh tra", 7, 7, ...last.map((values) => values[1]!)],
  ];
  const { facts, problems, notes } = read({ T5: { rows } });
  const said = [...problems, ...notes].filter((p) => p.startsWith("column"));
  return { fact: facts["01.01|2023-05"], said };
}
const DAYS = ["04/5/2023", "05/5/2023"];
const GRADES = ["Khá", "Tốt"];

test("days whose words nobody knows are asked about where no other column tells when the meeting was", () => {
  const asked = meetings(["Ngày theo quyển biên bản sinh hoạt"], DAYS);
  expect(asked.said).toEqual(["column_unclear@D3"]);
  expect(asked.fact).not.toHaveProperty("held_on");
  const told = meetings(["Ngày theo quyển biên bản sinh hoạt", "Ngày sinh hoạt"], DAYS, DAYS);
  expect(told.said).toEqual(["column_ignored@D3"]);
  expect(told.fact).toMatchObject({ held_on: "2023-05-04" });
  // Of another event, as every word says.
  expect(meetings(["Ngày nộp báo cáo"], DAYS).said).toEqual(["column_ignored@D3"]);
});

test("so are grades, unless they are another's", () => {
  expect(meetings(["Tinh thần"], GRADES).said).toEqual(["column_unclear@D3"]);
  expect(meetings(["Tinh thần", "Xếp loại"], GRADES, GRADES)).toMatchObject({
    fact: { grade: "kha" },
    said: ["column_ignored@D3"],
  });
  const marks = meetings(["Tinh thần", "Tốt", "Khá"], GRADES, [null, "x"], ["x", null]);
  expect(marks).toMatchObject({ fact: { grade: "kha" }, said: ["column_ignored@D3"] });
});

test("a heading that names the grades themselves is of none of them", () => {
  for (const heading of [
    "Đánh giá: tốt, khá, TB, kém",
    "Chất lượng: Tốt/Khá/TB/Kém",
    "Xếp loại (tốt, khá, trung bình, kém)",
  ])
    expect(meetings([heading], GRADES), heading).toMatchObject({ fact: { grade: "kha" }, said: [] });
  // One of them alone is that one: no other stands below it.
  expect(meetings(["Đánh giá: tốt"], GRADES).fact).not.toHaveProperty("grade");
});

test("after a meeting is not at six of them, unless marks are missing", () => {
  expect(meetings(["Xếp loại sau buổi họp"], GRADES)).toMatchObject({ fact: { grade: "kha" }, said: [] });
  expect(meetings(["Điểm chấm sau buổi sinh hoạt"], [86, 91])).toMatchObject({ fact: { score: 86 }, said: [] });
  const spoke = (heading: string) => {
    const header = ["Chi bộ", "Số ĐV thuộc diện phát biểu", heading];
    const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐẢNG VIÊN GÓP Ý NĂM 2023"], header, ["Văn phòng", 11, 9]];
    return read({ GY: { rows } }).facts["01.01|2023"];
  };
  for (const heading of ["Số ĐV phát biểu từ sáu kỳ trở lên", "So DV phat bieu tu sau ky tro len"])
    expect(spoke(heading), heading).toMatchObject({ members_eligible: 11, members_ge6: 9 });
});

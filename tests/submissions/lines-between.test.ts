import { expect, test } from "vitest";
import { read } from "./invented/reading.ts";

/** A card of lines of which one says something else, in another way than the others. */
function card(line: string, marks: (i: number) => string = (i) => `${i}. `) {
  const lines = ["Ngày SH: 04/5/2023", line, "Miễn sinh hoạt: 0", "Có mặt: 11", "Vắng có lý do: 1"];
  const rows = [...lines, "Vắng không lý do: 0"].map((text, i) => [`${marks(i + 1)}${text}`]);
  const titles = [["CHI BỘ BAN DÂN TỘC"], ["TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]];
  const { facts, problems, notes } = read({ T5: { rows: [...titles, [null], ...rows] } });
  return { ...facts["02.01|2023-05"], said: [...problems, ...notes] };
}

const DATED = { held_on: "2023-05-04", members_due: 12, members_present: 11 };

test.each(["Tình hình tư tưởng: ổn định", "Nội dung sinh hoạt", "Chủ trì: Nguyễn Văn A"])(
  "a line that no form asks for ends no list, and is told: %s",
  (line) => {
    expect(card(line)).toMatchObject({ ...DATED, said: ["column_ignored@A5"] });
    expect(card(line, () => "- ")).toMatchObject({ ...DATED, said: ["column_ignored@A5"] });
  },
);

test("what is said of a chi bộ is no name", () => {
  const told = { ...DATED, members_total: 12, said: [] };
  expect(card("Chi bộ có tổng số đảng viên: 12")).toMatchObject(told);
  expect(card("Chi bộ hiện có: 12 đảng viên")).toMatchObject({ said: ["unknown_unit@A5"] });
});

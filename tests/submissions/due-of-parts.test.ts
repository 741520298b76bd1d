import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const meetings = (header: Value[], ...rows: Value[][]) => {
  const titles = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]];
  const { facts, problems } = read({ T4: { rows: [...titles, header, ...rows] } });
  return { due: facts["01.01|2023-04"]?.members_due, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test("those who came and those who did not, with and without reason, are all who should have come", () => {
  const header = ["Chi bộ", "Có mặt", "Vắng có phép", "Vắng không phép"];
  expect(meetings(header, ["Văn phòng", 17, 1, 2])).toEqual({ due: 20, said: [] });
  // A blank is none.
  expect(meetings(header, ["Văn phòng", 17, null, 2])).toEqual({ due: 19, said: [] });
  expect(meetings(header, ["Văn phòng", null, 1, 2]).due).toBeUndefined();
  expect(meetings(header, ["Văn phòng", 17, "x?", 2]).due).toBeUndefined();
});

test("a part of those who did not come, or a column that may say who should have, leaves it open", () => {
  expect(meetings(["Chi bộ", "Có mặt", "Vắng có phép"], ["Văn phòng", 17, 1]).said).toEqual(["column_missing@A3"]);
  expect(meetings(["Chi bộ", "Có mặt", "Vắng không phép"], ["Văn phòng", 17, 1]).due).toBeUndefined();
  const both = ["Chi bộ", "Phải dự", "Có mặt", "Vắng có phép", "Vắng không phép"];
  expect(meetings(both, ["Văn phòng", null, 17, 1, 2]).said).toEqual(["missing_value@B4"]);
  const open = ["Chi bộ", "Phải dự A1", "Có mặt", "Vắng có phép", "Vắng không phép"];
  expect(meetings(open, ["Văn phòng", 25, 17, 1, 2]).due).toBeUndefined();
});

test("last year's figures beside them are nobody's due", () => {
  const titles = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]];
  const top = ["Chi bộ", "Tháng 4", null, null, "Cùng kỳ 2022", null];
  const rows = [...titles, top, [null, "Dự", "Vắng có lý do", "Vắng không lý do", "Phải dự", "Dự"]];
  const { facts, problems } = read({
    T4: { rows: [...rows, ["Văn phòng", 17, 1, 0, 73, 60]], merges: ["A3:A4", "B3:D3", "E3:F3"] },
  });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 18, members_present: 17 });
});

import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLES: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐẢNG VIÊN THAM GIA ĐÓNG GÓP Ý KIẾN NĂM 2023"]];

test.each([
  ["0 kỳ", "Từ 1 đến 5 kỳ", "Từ 6 kỳ trở lên"],
  ["0 KỲ", "1-5 KỲ", "TỪ 6 KỲ TRỞ LÊN"],
  ["0 kỳ", "3 kỳ", "≥ 6 kỳ"],
])("figures of times under one group, one of them six or more, are headings: %s | %s | %s", (...steps) => {
  const rows: Value[][] = [
    ...TITLES,
    ["TT", "Chi bộ", "Thuộc diện", "Số ĐV tham gia ý kiến", null, null],
    [null, null, null, ...steps],
    [1, "Văn phòng", 11, 1, 1, 9],
    [2, "Thanh tra", 7, 0, 1, 6],
  ];
  const { facts, problems } = read({ GY: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3"] } });
  expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 11, members_ge6: 9 });
  expect(problems.filter((x) => !x.startsWith("chi_bo_missing"))).toEqual([]);
});

test("below a header without groups they are figures, whatever a remark says", () => {
  const rows: Value[][] = [
    ...TITLES,
    ["Chi bộ", "Thuộc diện", "Số ĐV phát biểu từ 6 kỳ trở lên", "Ít nhất", "Ghi chú"],
    ["Văn phòng", 11, 9, "2 kỳ", "Đạt từ 6 kỳ trở lên"],
    ["Thanh tra", 7, 6, "0 kỳ", "Đạt từ 6 kỳ trở lên"],
  ];
  expect(Object.keys(read({ GY: { rows } }).facts)).toEqual(["01.01|2023", "01.02|2023"]);
});

test.each<[string[], number | undefined]>([
  [["Không góp ý", "Từ 1 đến 5 kỳ", "Từ 6 đến 9 kỳ", "Từ 10 kỳ trở lên"], 9],
  [["Không góp ý", "1-5 kỳ", "6-9 kỳ", "10-12 kỳ"], 9],
  // Some from six on are in no step, or in two, or in none that is of opinions.
  [["0 kỳ", "1-5 kỳ", "6-8 kỳ", "Từ 10 kỳ trở lên"], undefined],
  [["0 kỳ", "1-5 kỳ", "6-9 kỳ", "9-12 kỳ"], undefined],
  [["0 kỳ", "1-4 kỳ", "5-9 kỳ", "Từ 10 kỳ trở lên"], undefined],
  [["0 kỳ", "1-5 kỳ", "Vắng từ 6 đến 9 kỳ", "Vắng từ 10 kỳ trở lên"], undefined],
])("steps that together hold all from six times on are added up: %j", (steps, ge6) => {
  const rows: Value[][] = [
    ...[...TITLES, ["Chi bộ", "Đảng viên phải góp ý", "Chia ra", null, null, null]],
    ...[
      [null, null, ...steps],
      ["Văn phòng", 12, 1, 2, 5, 4],
      ["Thanh tra", 7, 0, 1, 4, 2],
    ],
  ];
  const { facts } = read({ GY: { rows, merges: ["A3:A4", "B3:B4", "C3:F3"] } });
  expect(facts["01.01|2023"]?.members_ge6).toBe(ge6);
});

import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
/** How often of the month, and since the year began, for two chi bộ. */
const TIMES: [string, ...number[]][] = [
  ["Lượt đảng viên phải dự", 19, 57, 27, 81],
  ["Lượt đảng viên dự", 16, 51, 25, 76],
  ["Lượt vắng có lý do", 3, 5, 2, 4],
  ["Lượt vắng không lý do", 0, 1, 0, 1],
];
const shown = (rows: Value[][], merges: string[] = [], name = "SHCB") => {
  const { facts, problems } = read({ [name]: { rows, merges } });
  const told = Object.entries(facts).map(
    ([key, x]) => `${key} ${x.members_present}/${x.members_due} ${x.absent_excused},${x.absent_unexcused}`,
  );
  return { told, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const beside = (title: string, under: [string, string], name?: string) => {
  const rows: Value[][] = [
    ...[OFFICE, [title], [], ["TT", "Tiêu chí", "Chi bộ Văn phòng", null, "Chi bộ Thanh tra", null]],
    ...[[null, null, ...under, ...under], ...TIMES.map((row, i) => [i + 1, ...row])],
  ];
  return shown(rows, ["A4:A5", "B4:B5", "C4:D4", "E4:F4"], name);
};
const alone = (title: string, name?: string) =>
  shown(
    [OFFICE, [title], [], ["Tiêu chí", "Văn phòng", "Thanh tra"], ...TIMES.map((x) => [x[0], x[1]!, x[3]!])],
    [],
    name,
  );
const MARCH = "TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 3 NĂM 2023";
const WHOLE = { told: ["01.01|2023-03 16/19 3,0", "01.02|2023-03 25/27 2,0"], said: [] };

test.each([
  ["Trong tháng", "Lũy kế từ đầu năm"],
  ["Tháng này", "Lũy kế"],
  ["Kỳ này", "Cộng dồn"],
] as [string, string][])("how often in one month is who should have come and did: %s beside %s", (own, sum) => {
  expect(beside(MARCH, [own, sum])).toEqual(WHOLE);
  expect(beside(MARCH, [own, sum], "T3 - lũy kế")).toEqual(WHOLE);
});

test("so it is where nothing stands beside the month, and under each of several", () => {
  expect(alone(MARCH)).toEqual(WHOLE);
  const months = TIMES.map(([label, march]) => [label, march!, march!]);
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ QUÝ I NĂM 2023"],
    ["Tiêu chí", "T1", "T2"],
    ...months,
  ];
  expect(shown(rows)).toEqual({ told: ["02.01|2023-01 16/19 3,0", "02.01|2023-02 16/19 3,0"], said: [] });
});

test("what several months come to is nobody's month", () => {
  const asked = { told: [], said: ["column_missing@A4"] };
  expect(alone("SINH HOẠT CHI BỘ QUÝ I NĂM 2023")).toEqual(asked);
  expect(alone("SINH HOẠT CHI BỘ ĐẾN THÁNG 3 NĂM 2023")).toEqual(asked);
  expect(alone(MARCH, "T3 - lũy kế").told).toEqual([]);
  expect(beside("SINH HOẠT CHI BỘ QUÝ I NĂM 2023", ["Trong quý", "Lũy kế từ đầu năm"]).told).toEqual([]);
});

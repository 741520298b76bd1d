import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const shown = (title: string, heads: Value[], ...rows: Value[][]) => {
  const names = ["Văn phòng", "Thanh tra"];
  const below = rows.map((row, i) => [names[i]!, ...row]);
  const { facts, problems } = read({
    SHCB: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], [], ["Chi bộ", ...heads], ...below] },
  });
  return {
    read: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`),
    said: problems.filter((p) => !p.startsWith("chi_bo_missing")),
  };
};
const QUARTER = "SINH HOẠT CHI BỘ QUÝ IV NĂM 2023";
const WHOLE = {
  read: ["01.01|2023-10 17/18", "01.01|2023-11 18/18", "01.02|2023-10 9/9", "01.02|2023-11 8/9"],
  said: [],
};

test.each([
  (m: number) => `Tháng ${m} (dự/phải dự)`,
  (m: number) => `Dự/phải dự tháng ${m}`,
  (m: number) => `T${m}: có mặt/phải dự`,
  (m: number) => `Tháng ${m}/2023\nDự/phải dự`,
])("a heading that names a month beside what it says: %s", (heading) => {
  const heads = [heading(10), heading(11)];
  expect(shown(QUARTER, heads, ["17/18", "18/18"], ["9/9", "8/9"])).toEqual(WHOLE);
});

test("several headings under each month, and one of all of them", () => {
  const heads = ["Phải dự T10", "Có mặt T10", "Phải dự T11", "Có mặt T11"];
  expect(shown(QUARTER, heads, [18, 17, 18, 18], [9, 9, 9, 8])).toEqual(WHOLE);
  const ofAll = ["Phải dự", "Có mặt tháng 10", "Có mặt tháng 11"];
  expect(shown(QUARTER, ofAll, [18, 17, 18], [9, 9, 8])).toEqual(WHOLE);
});

test("figures of another month beside those of the report are not read", () => {
  const heads = ["Phải dự T9", "Có mặt T9", "Phải dự T10", "Có mặt T10"];
  const { read: facts, said } = shown("SINH HOẠT CHI BỘ THÁNG 10 NĂM 2023", heads, [17, 15, 18, 17], [8, 8, 9, 9]);
  expect(facts).toEqual(["01.01|2023-10 17/18", "01.02|2023-10 9/9"]);
  expect(said).toEqual(["period_conflict@A4"]);
});

test("of a year months within headings are no more than words", () => {
  const title = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023";
  const heads = ["Kết nạp tháng 3", "Kết nạp tháng 9", "Chuyển chính thức", "Khiển trách"];
  expect(shown(title, heads, [1, 0, 1, 0], [0, 1, 1, 0])).toEqual({ read: [], said: ["column_missing@A4"] });
});

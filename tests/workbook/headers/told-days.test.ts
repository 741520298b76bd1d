import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

// Given thematic sessions with a column of what became of them, expect the days on which they were held.

const given = (heading: string, ...told: [Value, ...Value[]][]) => {
  const [first, ...beside] = told;
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Tên chuyên đề", heading, "Phải dự", "Có mặt", "Ngày sinh hoạt"].slice(0, first!.length === 4 ? 6 : 5),
    ["Văn phòng", "Nêu gương", ...first!],
    ...beside.map((row): Value[] => ["Thanh tra", "Chuyển đổi số", ...row]),
  ];
  return read({ CĐ: { rows } });
};
const NOT_HELD: [Value, ...Value[]] = ["Chưa thực hiện", null, null];

test.each<[string, string, string]>([
  ["Kết quả", "Đã sinh hoạt ngày 12/5/2023", "2023-05-12"],
  ["Tình hình thực hiện", "Đã tổ chức ngày 20/4", "2023-04-20"],
  ["Kết quả", "Đã họp vào ngày 3/4", "2023-04-03"],
  ["Kết quả", "Đã thực hiện 20/4", "2023-04-20"],
  ["Trạng thái", "Đã hoàn thành ngày 20/4/2023", "2023-04-20"],
  ["Tình trạng thực hiện", "Đã thực hiện ngày 20/4/2023", "2023-04-20"],
])("%s over %s tells the day, and of what was not held nothing", (heading, text, day) => {
  const { facts, problems } = given(heading, [text, 9, 8], NOT_HELD);
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "Nêu gương", held_on: day, members_present: 8 });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
  expect(problems.filter((p) => !/chi_bo_missing/.test(p))).toEqual([]);
});

test.each<[string, string]>([
  // Three of four, or the third of April.
  ["Kết quả", "Đã thực hiện 3/4"],
  // Another meeting, and what nobody knows.
  ["Họp chi ủy", "Đã họp ngày 12/5/2023"],
  ["Đại hội", "Đã tổ chức ngày 12/5/2023"],
  ["Trạng thái hồ sơ", "Đã hoàn thành ngày 12/5/2023"],
  ["Trạng thái", "Đã duyệt ngày 12/5/2023"],
  // More is said than that.
  ["Kết quả", "Đã sinh hoạt ngày 12/5/2023 và ngày 14/6/2023"],
])("%s over %s tells no day", (heading, text) => {
  const { facts } = given(heading, [text, 9, 8]);
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "Nêu gương", members_present: 8 });
  expect(facts["01.01|2023-Q2#1"]?.held_on).toBeUndefined();
});

test("a column of days stands before what says them beside", () => {
  const { facts } = given("Kết quả", ["Đã sinh hoạt ngày 12/5/2023", 9, 8, "13/5/2023"]);
  expect(facts["01.01|2023-Q2#1"]?.held_on).toBe("2023-05-13");
});

test.each(["Chưa thực hiện, dự kiến ngày 20/6/2023", "Không tổ chức (lịch 20/6/2023)"])(
  "a day on which nothing was held is none: %s",
  (text) => {
    const { facts } = given("Kết quả", ["Đã sinh hoạt ngày 12/5/2023", 9, 8], [text, 7, null]);
    expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
  },
);

test("what says that it was not held beside those who came is asked about", () => {
  const told: [Value, ...Value[]] = ["Chưa thực hiện, dự kiến 20/6/2023", 7, 6];
  const { facts, problems } = given("Kết quả", ["Đã sinh hoạt ngày 12/5/2023", 9, 8], told);
  expect(facts["01.02|2023-Q2#1"]?.held_on).toBeUndefined();
  expect(problems).toContain("date_unreadable@C5");
});

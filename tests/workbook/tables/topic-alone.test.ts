import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Thematic sessions of a chi bộ by itself, numbered, in a table that has no column of names. */
const sessions = (...rows: Value[][]) => {
  const head: Value[] = ["STT", "Thời gian họp", "Chuyên đề", "Đảng viên phải dự", "Đảng viên có mặt", "Loại"];
  const { facts, problems } = read({
    CĐ: { rows: [["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], head, ...rows] },
  });
  return { topics: Object.values(facts).map((x) => x.topic), problems };
};
const HELD: Value[] = [1, "14h00, 03/05/2023", "Nêu gương", 14, 13, "Khá"];

test.each(["Không tổ chức", "Chưa thực hiện", "Không"])("a number and that none was held: %s", (said) => {
  expect(sessions([1, null, said])).toEqual({ topics: [], problems: [] });
  expect(sessions([null, null, said])).toEqual({ topics: [], problems: [] });
});

test("a session of which nothing but its topic is told is asked about, and not what signs below", () => {
  const { topics, problems } = sessions(HELD, [2, null, "Học tập Nghị quyết"], [], [null, null, "T/M CHI ỦY"]);
  expect([topics, problems]).toEqual([["Nêu gương"], ["missing_value@E5"]]);
});

test("a numbered name over the sessions of a chi bộ is no topic", () => {
  const head: Value[] = ["TT", "Ngày", "Tên chuyên đề", "Phải dự", "Có mặt"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    head,
    [1, null, "Chi bộ Văn phòng"],
    [1, "03/05/2023", "Nêu gương", 14, 13],
    [2, null, "Chi bộ Thanh tra"],
    [1, "04/05/2023", "Học tập Nghị quyết", 9, 9],
  ];
  const { facts } = read({ CĐ: { rows } });
  expect(Object.entries(facts).map(([key, { topic }]) => `${key} ${topic}`)).toEqual([
    "01.01|2023-Q2#1 Nêu gương",
    "01.02|2023-Q2#1 Học tập Nghị quyết",
  ]);
});

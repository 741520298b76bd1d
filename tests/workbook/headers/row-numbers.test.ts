import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Thematic sessions of a chi bộ by itself, with a column in front. */
const sessions = (head: string, ...numbers: Value[]) => {
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    [head, "Ngày", "Chuyên đề", "Phải dự", "Có mặt"],
    [numbers[0]!, "03/05/2023", "Nêu gương", 14, 13],
    [numbers[1]!, "08/06/2023", "Học tập Nghị quyết", 14, 14],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  return { topics: Object.values(facts).map((x) => x.topic), problems };
};
const TOPICS = ["Nêu gương", "Học tập Nghị quyết"];

test.each(["Lần", "Buổi", "Lần họp", "Buổi sinh hoạt"])("which session a row is, in front: %s", (head) => {
  expect(sessions(head, 1, 2)).toEqual({ topics: TOPICS, problems: [] });
});

test("numbers that do not run on may be of something else", () => {
  expect(sessions("Lần", 3, 5)).toEqual({ topics: TOPICS, problems: ["column_unclear@A3"] });
});

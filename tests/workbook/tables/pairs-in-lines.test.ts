import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sessions = (...cards: Value[][][]) => {
  const rows: Value[][] = [["Đảng bộ Sở Nội vụ - Quý I/2023 - Sinh hoạt chuyên đề"]];
  for (const card of cards) rows.push(...card, []);
  const { facts, problems } = read({ Phiếu: { rows } });
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const card = (unit: string, day: string, due: number, present: Value): Value[][] => [
  ["Chi bộ:", unit],
  ["Tên chuyên đề:", "Thực hiện Quy chế dân chủ ở cơ sở"],
  ["Ngày:", day, "Chủ trì:", "Vũ Minh Nga"],
  ["Phải dự:", due, "Có dự:", present],
  ["Phát biểu:", "13 lượt", "Xếp loại:", "Khá"],
];
const FACT = { topic: "Thực hiện Quy chế dân chủ ở cơ sở", opinions: 13, grade: "kha" };

test("several labels with their values in one line", () => {
  const { facts, said } = sessions(card("Văn phòng", "13/01/2023", 11, 8), card("Thanh tra", "21/03/2023", 20, 20));
  expect(said).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-Q1#1": { ...FACT, held_on: "2023-01-13", members_due: 11, members_present: 8 },
    "01.02|2023-Q1#1": { ...FACT, held_on: "2023-03-21", members_due: 20, members_present: 20 },
  });
});

test("also each with its value in one cell", () => {
  const whole = (lines: Value[][]) =>
    lines.map((line) => line.flatMap((x, i) => (i % 2 === 0 ? [`${x} ${line[i + 1]}`] : [])));
  const { facts, said } = sessions(
    whole(card("Văn phòng", "13/01/2023", 11, 8)),
    whole(card("Thanh tra", "21/03/2023", 20, 20)),
  );
  expect(said).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q1#1", "01.02|2023-Q1#1"]);
});

test("what is wrong or left blank is told at its cell; lines that hold more than labels and values are none", () => {
  const good = card("Văn phòng", "13/01/2023", 11, 8);
  expect(sessions(good, card("Thanh tra", "21/03/2023", 20, 21)).said).toEqual(["present_gt_due@D11"]);
  expect(sessions(good, card("Thanh tra", "21/03/2023", 20, null)).facts["01.02|2023-Q1#1"]).toBeUndefined();
  expect(sessions(good, card("Thanh tra", "21/03/2023", 20, "dự kiến 20")).facts["01.02|2023-Q1#1"]).toBeUndefined();
  const more = card("Thanh tra", "21/03/2023", 20, 20);
  more[3]!.push("khách", 4);
  const { facts, said } = sessions(good, more);
  expect(facts["01.02|2023-Q1#1"]?.members_present).toBeUndefined();
  expect(said).not.toEqual([]);
});

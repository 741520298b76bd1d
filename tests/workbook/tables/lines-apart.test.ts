import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const meeting = (title: string, month: number, present: number): Value[][] => [
  [title],
  [`- Ngày họp: 0${month}/0${month}/2023`],
  ["- Tổng số đảng viên: 19 đồng chí"],
  [`- Số đảng viên có mặt: ${present} đồng chí`],
  ["- Xếp loại buổi sinh hoạt: Tốt"],
];
const session = (title: string[], day: string): Value[][] => [
  ...title.map((text) => [text]),
  ["- Tên chuyên đề: Xây dựng tinh thần trách nhiệm"],
  [`- Ngày sinh hoạt: ${day}`],
  ["- Số đảng viên phải dự: 19 đồng chí"],
  ["- Số đảng viên có mặt: 17 đồng chí"],
];
const MEETINGS = [1, 2, 3].flatMap((month) => meeting(`${month}. Tháng ${month}/2023`, month, 15 + month));
const report = (...rows: Value[][]) =>
  read({
    Quý: { rows: [["CHI BỘ BAN DÂN TỘC"], [], ["BÁO CÁO SINH HOẠT QUÝ I NĂM 2023"], [], ...rows, [], ["T/M CHI BỘ"]] },
  });

test("lines of meetings, and of thematic sessions below their own title", () => {
  for (const sessions of [
    [...session(["Chuyên đề 1"], "12/01/2023"), ...session(["Chuyên đề 2"], "20/03/2023")],
    [...session([], "12/01/2023"), ...session([], "20/03/2023")],
  ]) {
    const { facts, problems } = report(["A. Sinh hoạt định kỳ"], ...MEETINGS, ["B. Sinh hoạt chuyên đề"], ...sessions);
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({
      "02.01|2023-01": { members_present: 16, held_on: "2023-01-01" },
      "02.01|2023-03": { members_present: 18, grade: "tot" },
      "02.01|2023-Q1#1": { members_present: 17, held_on: "2023-01-12" },
      "02.01|2023-Q1#2": { topic: "Xây dựng tinh thần trách nhiệm", held_on: "2023-03-20" },
    });
  }
});

test("also with the sessions first, or numbered otherwise", () => {
  const sessions = session([], "12/01/2023");
  const { facts, problems } = report(
    ["I. Tình hình sinh hoạt chuyên đề"],
    ...sessions,
    ["II. Sinh hoạt thường kỳ"],
    ...MEETINGS,
  );
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toHaveLength(4);
});

test("what is wrong is told at its own cell", () => {
  const rows = [["A. Sinh hoạt định kỳ"], ...MEETINGS, ["B. Sinh hoạt chuyên đề"], ...session([], "12/01/2023")];
  rows[rows.length - 1] = ["- Số đảng viên có mặt: 23 đồng chí"];
  expect(report(...rows).problems).toEqual([`present_gt_due@A${rows.length + 4}`]);
});

test("months below the title of the sessions that have no meeting above it are asked about", () => {
  const rows = [...meeting("1. Tháng 1/2023", 1, 16), ["2. Sinh hoạt chuyên đề"], ...session([], "12/01/2023")];
  const { facts, problems } = report(
    ["A. Sinh hoạt định kỳ"],
    ...rows,
    ...meeting("3. Tháng 2/2023", 2, 17),
    ...meeting("4. Tháng 3/2023", 3, 18),
  );
  expect(facts).toEqual({});
  expect(problems).not.toEqual([]);
});

test("what is planned below its own title is none of what was done", () => {
  const planned = session([], "12/05/2023");
  const { facts } = report(
    ["A. Sinh hoạt định kỳ"],
    ...MEETINGS,
    ["B. Kế hoạch sinh hoạt chuyên đề quý II/2023"],
    ...planned,
  );
  expect(facts["02.01|2023-Q1#1"]).toBeUndefined();
  expect(facts["02.01|2023-Q2#1"]).toBeUndefined();
});

test("a title over nothing that was held is asked about with the rest", () => {
  const { facts, problems } = report(
    ["A. Sinh hoạt định kỳ"],
    ...MEETINGS,
    ["B. Sinh hoạt chuyên đề"],
    ["Không tổ chức"],
  );
  expect(facts).toEqual({});
  expect(problems).not.toEqual([]);
});

test("what stands below another title is of neither", () => {
  const planned: Value[][] = [["C. Phương hướng quý II"], ["- Số ý kiến phát biểu: 20"], ["- Số buổi sinh hoạt: 3"]];
  for (const more of [planned, [["PHƯƠNG HƯỚNG"], ...planned.slice(1)]]) {
    const { facts, problems } = report(
      ["A. Sinh hoạt định kỳ"],
      ...MEETINGS,
      ["B. Sinh hoạt chuyên đề"],
      ...session([], "12/01/2023"),
      ...more,
    );
    expect(Object.values(facts).every((fact) => fact.opinions !== 20)).toBe(true);
    expect(problems).not.toEqual([]);
  }
});

test("who a report goes to is no other title", () => {
  const { facts, problems } = report(
    ["A. Sinh hoạt định kỳ"],
    ...MEETINGS,
    ["B. Sinh hoạt chuyên đề"],
    ...session([], "12/01/2023"),
    [],
    ["Nơi nhận"],
    ["- Lưu: VT"],
  );
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toHaveLength(4);
});

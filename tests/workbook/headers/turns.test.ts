import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OF = ["Ngày", "Nội dung chuyên đề", "Dự/phải dự", "Loại"];
const sessions = (one: string, other: string) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"]],
    ["Chi bộ", one, null, null, null, other, null, null, null],
    [null, ...OF, ...OF],
    ["Văn phòng", "16.02.2023", "Nêu gương", "16/17", "Khá", "20.03.2023", "Học tập", "17/17", "Tốt"],
    ["Thanh tra", "17.02.2023", "Nêu gương", "6/7", "Khá", "21.03.2023", "Học tập", "7/7", "Tốt"],
  ];
  return read({ CĐ: { rows, merges: ["A3:A4", "B3:E3", "F3:I3"] } });
};

test.each([
  ["Lần thứ nhất", "Lần thứ hai"],
  ["Lần 1", "Lần 2"],
  ["Buổi I", "Buổi II"],
  ["Chuyên đề 1", "Chuyên đề 2"],
])("sessions side by side under %s and %s", (one, other) => {
  const { facts, problems } = sessions(one, other);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q1#1", "01.01|2023-Q1#2", "01.02|2023-Q1#1", "01.02|2023-Q1#2"]);
  expect(facts["01.02|2023-Q1#2"]).toMatchObject({ topic: "Học tập", members_present: 7, grade: "tot" });
});

test("rows that tell which session each is are no header", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"]],
    ["Chi bộ", "Lần", "Tên chuyên đề", "Xếp loại"],
    ["Chi bộ Văn phòng", "Lần 1", "Nêu gương", "Khá"],
    ["Chi bộ Văn phòng", "Lần 2", "Học tập", "Tốt"],
  ];
  expect(Object.keys(read({ CĐ: { rows } }).facts)).toEqual(["01.01|2023-Q1#1", "01.01|2023-Q1#2"]);
});

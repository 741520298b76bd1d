import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sessions = (...rows: Value[][]) => {
  const sheet: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ...rows];
  const { facts, problems } = read({ CĐ: { rows: sheet } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { said, topics: Object.entries(facts).map(([key, x]) => `${key} ${x.topic}`) };
};
const header: Value[] = ["TT", "Chi bộ", "Ngày họp", "Số ĐV phải dự", "Số ĐV có mặt"];

test("the topic of all sessions above their table, or of some above their rows", () => {
  const topic = "Nâng cao chất lượng sinh hoạt chi bộ tháng 4";
  expect(sessions([`Tên chuyên đề: ${topic}`], header, [1, "Văn phòng", "05/04/2023", 18, 17])).toEqual({
    said: [],
    topics: [`01.01|2023-Q2#1 ${topic}`],
  });
  const first: Value[][] = [["I. Chuyên đề: Nêu gương"], [1, "Văn phòng", "05/04/2023", 18, 17]];
  const second: Value[][] = [["II. Chuyên đề: Tiết kiệm"], [2, "Thanh tra", "06/05/2023", 9, 9]];
  expect(sessions(header, ...first, ...second)).toEqual({
    said: [],
    topics: ["01.01|2023-Q2#1 Nêu gương", "01.02|2023-Q2#1 Tiết kiệm"],
  });
  // Merged down over those that held it.
  const { facts } = read({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Tên chuyên đề", ...header.slice(1)]],
        ["Nêu gương", "Văn phòng", "05/04/2023", 18, 17],
        [null, "Thanh tra", "06/05/2023", 9, 9],
      ] as Value[][],
      merges: ["A4:A5"],
    },
  });
  expect(Object.values(facts).map((x) => x.topic)).toEqual(["Nêu gương", "Nêu gương"]);
  // Of a row below no topic it is asked for.
  expect(sessions(header, [1, "Văn phòng", "05/04/2023", 18, 17], ...second)).toEqual({
    said: ["column_missing@B3"],
    topics: [],
  });
});

test("the level that all chi bộ below were rated in; that of members is none", () => {
  const ratings = (...rows: Value[][]) =>
    read({
      "Xếp loại": {
        rows: [
          ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
          ["TT", "Chi bộ", "Số ĐV được xếp loại", "HTXSNV", "HTTNV", "HTNV", "Không HTNV"],
          ...rows,
        ] as Value[][],
      },
    });
  const good: Value[][] = [
    ["I", "Chi bộ hoàn thành tốt nhiệm vụ (1 chi bộ)"],
    [1, "Văn phòng", 18, 3, 15, 0, 0],
  ];
  const { facts } = ratings(...good, ["II", "Chi bộ hoàn thành nhiệm vụ"], [2, "Thanh tra", 9, 1, 8, 0, 0]);
  expect(Object.values(facts).map((x) => x.rating)).toEqual(["tot", "hoan_thanh"]);
  const members = ratings(["I", "Đảng viên hoàn thành tốt nhiệm vụ"], [1, "Văn phòng", 18, 3, 15, 0, 0]);
  expect(members.facts).toEqual({});
});

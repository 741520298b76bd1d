import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** What is read of one chi bộ's meeting, and of another's, below some headings. */
function meetings(header: string[], one: Value[], other: Value[]) {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"],
    ["Chi bộ", ...header],
    ["Văn phòng", ...one],
    ["Thanh tra", ...other],
  ];
  const { facts, problems, notes } = read({ T5: { rows } });
  const { members_due: due, members_present: present } = facts["01.01|2023-05"] ?? {};
  return { due, present, said: [...problems, ...notes].filter((p) => p.startsWith("column")) };
}

test("beside those who should come, whoever is said to meet are those who came", () => {
  for (const [due, came] of [
    ["Phải SH", "Đã SH"],
    ["Phải sinh hoạt", "Có sinh hoạt"],
    ["ĐV phải họp", "ĐV họp"],
    ["Số ĐV phải SH tháng", "Số ĐV SH tháng"],
  ])
    expect(meetings([due!, came!], [18, 17], [12, 11]), came).toEqual({ due: 18, present: 17, said: [] });
});

test("few members are no months", () => {
  expect(meetings(["Phải SH", "Đã SH"], [7, 7], [9, 8])).toEqual({ due: 7, present: 7, said: [] });
});

test("they are asked for where another column tells who came, more met than should, or they stand before those who should", () => {
  expect(meetings(["ĐV phải họp", "ĐV họp", "Có mặt"], [18, 18, 17], [12, 12, 11])).toMatchObject({ present: 17 });
  expect(meetings(["ĐV phải họp", "ĐV họp"], [18, 17], [12, 13]).present).toBeUndefined();
  expect(meetings(["ĐV họp", "ĐV phải họp"], [17, 18], [11, 12]).present).toBeUndefined();
  // Of whom it is not said that they met.
  expect(meetings(["ĐV phải họp", "ĐV nữ"], [18, 7], [12, 3]).present).toBeUndefined();
});

test("numbers and shares of one group tell themselves which they are; a nought is a *không*; T, K and TB beside one another are grades", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"],
    [
      "Chi bộ",
      "Phải dự (A)",
      "Có mặt (B)",
      "Vắng có phép",
      "Vắng 0 phép",
      "Số lượng, tỷ lệ ĐV phát biểu",
      null,
      "T",
      "K",
      "TB",
    ],
    [null, null, null, null, null, "SL", "TL", null, null, null],
    ["Văn phòng", 18, 15, 2, 1, 9, "60%", null, "x", null],
    ["Thanh tra", 12, 12, 0, 0, 6, "50%", "x", null, null],
  ];
  const merges = ["F3:G3", ...["A", "B", "C", "D", "E", "H", "I", "J"].map((c) => `${c}3:${c}4`)];
  const { facts, problems } = read({ T5: { rows, merges } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023-05"]).toMatchObject({
    members_due: 18,
    members_present: 15,
    absent_excused: 2,
    absent_unexcused: 1,
    members_speaking: 9,
    grade: "kha",
  });
});

test("who came is told in the words of who should have, whatever it was called; in other words it may be something else", () => {
  const came = (due: string, present: string) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"], ["Chi bộ", due, present, "Số ý kiến"]],
      ["Văn phòng", 12, 11, 5],
    ];
    return read({ T5: { rows } }).facts["01.01|2023-05"];
  };
  const conference = "Số đảng viên dự hội nghị";
  expect(came("Số đảng viên phải dự hội nghị", conference)).toMatchObject({ members_due: 12, members_present: 11 });
  expect(came("Số đảng viên phải dự", conference)).toBeUndefined();
  expect(came("Số đảng viên phải dự họp", conference)).toBeUndefined();
});

test("right behind those who should, Có, Số đến, Quân số họp are those who came", () => {
  const meetings = (headings: Value[], ...rows: Value[][]) => {
    const { facts, problems } = read({
      S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"], headings, ...rows] },
    });
    const { members_total, members_due, members_present } = facts["01.01|2023-05"] ?? {};
    return [members_total, members_due, members_present, ...problems.filter((p) => !p.startsWith("chi_bo_missing"))];
  };
  const row = (...figures: Value[]): Value[] => ["Văn phòng", ...figures];
  for (const [due, came] of [
    ["Phải có", "Có"],
    ["Phải có", "Đã có"],
    ["Số triệu tập", "Số đến"],
    ["Quân số phải họp", "Quân số họp"],
  ] as const) {
    expect(meetings(["Chi bộ", due, came], row(17, 16))).toEqual([undefined, 17, 16]);
    // More than should, or not right behind them.
    expect(meetings(["Chi bộ", due, came], row(16, 17))[2]).toBeUndefined();
  }
  expect(meetings(["Chi bộ", "Tổng số", "Phải có", "Có"], row(18, 17, 16))).toEqual([18, 17, 16]);
  expect(meetings(["Chi bộ", "Phải có", "Có mặt", "Có"], row(18, 16, 17))).toEqual([
    undefined,
    18,
    16,
    "column_unclear@D3",
  ]);
  const grouped: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023"]],
    ...[["Chi bộ", "Quân số", null, null], [null, "Phải có", "Có", "Vắng"], row(17, 16, 1)],
  ];
  const { facts } = read({ S: { rows: grouped, merges: ["A3:A4", "B3:D3"] } });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_due: 17, members_present: 16 });
  expect(facts["01.01|2023-05"]).not.toHaveProperty("members_total");
});

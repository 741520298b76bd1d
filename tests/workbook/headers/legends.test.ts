import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const TITLE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], []];
const ROWS: Value[][] = [
  [1, "Văn phòng", 28, 26, 1, 1],
  ["2", "Thanh tra", 31, 28, 2, 1],
];
const reading = (heads: Value[], ...legend: (string | Value[])[]) => {
  const below = legend.map((x) => (typeof x === "string" ? [x] : x));
  const { facts, problems } = read({ S: { rows: [...TITLE, ["STT", "Chi bộ", ...heads], ...ROWS, [], ...below] } });
  const office = facts["01.01|2023-04"];
  return { said: problems.filter((p) => !p.startsWith("chi_bo_missing")), office: office && { ...office } };
};
const HEADS = ["PD", "DH", "VCP", "VKP"];
const all = { held: true, members_due: 28, members_present: 26, absent_excused: 1, absent_unexcused: 1 };

test("short forms that a legend explains, in one line or several", () => {
  for (const legend of [
    ["Chú thích: PD: phải dự; DH: dự họp; VCP: vắng có phép; VKP: vắng không phép"],
    ["PD là phải dự, DH là dự họp."],
    ["(Các chữ viết tắt: P.D = phải dự; DH = dự họp)"],
    ["Ghi chú:", "- PD: Phải dự", "- DH: Dự họp"],
    [["Ghi chú:", "PD - phải dự", "DH - dự họp"]],
  ])
    expect(reading(HEADS, ...legend)).toEqual({ said: [], office: all });
});

test("a word among others, and one that the legend tells more of", () => {
  const heads = ["TSĐV", "ĐV PD", "ĐV DH", "SL", "XL"];
  const legend = "PD: phải dự; DH: dự họp; SL: số lượt ý kiến; XL: xếp loại";
  const rows: Value[][] = [["STT", "CB", ...heads], [1, "Văn phòng", 30, 28, 26, 9, "T"], [legend]];
  expect(read({ S: { rows: [...TITLE, ...rows] } }).facts["01.01|2023-04"]).toMatchObject({
    ...{ members_total: 30, members_due: 28, members_present: 26, opinions: 9, grade: "tot" },
  });
});

test("criteria down", () => {
  const rows: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], [], ["TT", "Nội dung", "Tháng 4", "Tháng 5"]],
    ...[
      [1, "ĐV PD", 20, 20],
      [2, "DH", 19, 18],
      [3, "XL", "Tốt", "Khá"],
    ],
    ...[["PD: phải dự; DH: dự họp"]],
  ];
  expect(read({ S: { rows } }).facts).toMatchObject({
    "02.01|2023-04": { members_due: 20, members_present: 19, grade: "tot" },
    "02.01|2023-05": { members_due: 20, members_present: 18, grade: "kha" },
  });
});

test("what a heading surely means otherwise than the legend says is asked about", () => {
  const { absent_excused, absent_unexcused, ...others } = all;
  const legend = "PD: phải dự; DH: dự họp; ";
  expect(reading(HEADS, `${legend}VCP: vắng không phép; VKP: vắng có phép`)).toEqual({
    ...{ said: ["column_unclear@E4", "column_unclear@F4"], office: others },
  });
  expect(reading(["PD", "DH", "YK", "VKP"], `${legend}YK: vắng có phép`).said).toEqual(["column_unclear@E4"]);
});

test("short forms of discipline are what stands beside them, also where a legend says so", () => {
  const year = (legend: string) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023"], []],
      ["STT", "Chi bộ", "TSĐV", "KN", "CĐCT", "KT", "CC", "CCh", "KTr"],
      ...[[1, "Văn phòng", 30, 2, 1, 1, 0, 0, 0], [`KN: kết nạp; CĐCT: chuyển đảng chính thức; ${legend}`]],
    ];
    return read({ S: { rows } });
  };
  expect(year("KT: khiển trách; KTr: khai trừ").facts["01.01|2023"]).toMatchObject({
    reprimanded: 1,
    made_official: 1,
  });
  expect(year("KT: kiểm tra").problems).toContain("column_unclear@F4");
});

test("full members of whom the legend says that they became it", () => {
  const rows: Value[][] = [
    ...[
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023"],
      [],
      ["STT", "Chi bộ", "TSĐV", "KNĐ", "ĐVCT", "KT", "CC", "CCh", "KTr"],
    ],
    ...[[1, "Văn phòng", 30, 2, 1, 0, 0, 0, 0], ["KNĐ: kết nạp đảng; ĐVCT: công nhận đảng viên chính thức"]],
  ];
  expect(read({ S: { rows } }).facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
});

test("what is no legend, or none of these headings, explains nothing", () => {
  const { said } = reading(HEADS);
  expect(said).not.toEqual([]);
  for (const other of [
    ...["Chú thích: PD: phải dự", "PD: 20 phải dự; DH: 26 dự họp", "PD: phòng Dân vận; DH: đại hội"],
    ...["Chú thích: PX: phải dự; DX: dự họp"],
  ])
    expect(reading(HEADS, other).said).toEqual(said);
  // Told twice otherwise: it means neither.
  expect(reading(HEADS, "PD: phải dự; DH: dự họp; PD: có mặt").said).toContain("column_unclear@C4");
  // Of another sheet.
  const sheets = {
    S: { rows: [...TITLE, ["STT", "Chi bộ", ...HEADS], ...ROWS] },
    "Chú thích": { rows: [["PD: phải dự; DH: dự họp"]] as Value[][] },
  };
  expect(read(sheets).facts).toEqual({});
  // What is to come.
  const planned = reading(["PD", "DH", "VCP", "DK"], "PD: phải dự; DH: dự họp; DK: dự kiến dự họp");
  expect(planned.office).not.toHaveProperty("absent_unexcused");
});

test("marks below the headings are none", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], []],
    ...[
      ["Tháng", "Chi bộ", "Tên chuyên đề", "PD", "DH"],
      ["Tháng 4", "Văn phòng", "DH", "28", "26"],
    ],
    ["PD: phải dự; DH: dự họp"],
  ];
  expect(read({ S: { rows } }).facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "DH", members_present: 26 });
});

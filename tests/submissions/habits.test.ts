import { expect, test } from "vitest";
import { unitShown } from "../../loaders/submissions/set-aside.ts";
import { read, type Value } from "./invented/reading.ts";

const blank = (n: number): Value[] => Array.from({ length: n }, () => null);
const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const MEETINGS = ["TÌNH HÌNH SINH HOẠT CHI BỘ THÁNG 4/2023"];
const ADMISSIONS = ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"];

test("P and KP under Vắng, KT and CC under Kỷ luật are what their group says", () => {
  const meetings: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt", "Vắng sinh hoạt", null],
    [...blank(4), "P", "K. phép"],
    [1, "Văn phòng", 12, 9, 2, 1],
  ];
  const read1 = read({ T4: { rows: meetings, merges: ["E3:F3"] } });
  expect(read1.facts["01.01|2023-04"]).toMatchObject({ absent_excused: 2, absent_unexcused: 1 });
  const yearly: Value[][] = [
    ...[OFFICE, ADMISSIONS],
    ["TT", "Chi bộ", "Kết nạp mới", "Công nhận CT", "Hình thức kỷ luật", null, null, null],
    [...blank(4), "KT", "CC", "C.chức", "K.trừ"],
    [1, "Văn phòng", 2, 1, 3, 0, 0, 1],
  ];
  const { facts, problems } = read({ Năm: { rows: yearly, merges: ["E3:H3"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023"]).toEqual({
    ...{ admitted: 2, made_official: 1, reprimanded: 3, warned: 0, dismissed: 0, expelled: 1 },
  });
});

test("P beside KP tells the absent although no group says so", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số ĐV", "Miễn, giảm sinh hoạt", "Có mặt", "P", "KP"],
    [1, "Văn phòng", 12, 1, 8, 2, 1],
  ];
  const fact = read({ T4: { rows } }).facts["01.01|2023-04"];
  expect(fact).toMatchObject({ members_exempt: 1, absent_excused: 2, absent_unexcused: 1 });
});

test.each([
  ["Xếp loại đảng viên", "Được xếp loại"],
  ["Phân loại ĐV", "Số ĐV được đánh giá, phân loại"],
])("the number of members under “%s” beside “%s” is of all, in every form of the table", (group, rated) => {
  const year = (...figures: Value[]): Value[][] => [
    ...[OFFICE, ["CHẤT LƯỢNG CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "I. Kết nạp", null, "II. Kỷ luật", null, null, null, group, ...blank(5), "Xếp loại chi bộ"],
    [null, "Kết nạp", "Chuyển CT", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"].concat([
      ...["Tổng số ĐV", rated, "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ]),
    ["Văn phòng", ...figures, "HTTNV"],
  ];
  const of = (...figures: Value[]) =>
    read({ Năm: { rows: year(...figures), merges: ["B3:C3", "D3:G3", "H3:M3"] } }).facts["01.01|2023"];
  // What is set aside of one form leaves the other's.
  expect(of(-1, 2, 0, 0, 0, 0, 12, 10, 2, 8, 0, 0)).toMatchObject({ members_total: 12, members_rated: 10 });
  expect(of(1, 2, 0, 0, 0, 0, 12, 10, 2, -8, 0, 0)).toMatchObject({ members_total: 12, admitted: 1 });
});

test.each(["1. Tình hình sinh hoạt của Chi bộ Văn phòng", "Biểu 1: Chi bộ Văn phòng"])(
  "a table under “%s” is that chi bộ's",
  (line) => {
    const rows: Value[][] = [
      ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], [line]],
      ["Tháng", "Ngày họp lệ", "Phải dự", "Có mặt", "Lý do vắng hợp lệ"],
      ["Tháng 4", "05/04/2023", 12, 11, "ốm"],
    ];
    const { facts, problems } = read({ SH: { rows } });
    expect(problems.filter((x) => !x.startsWith("chi_bo_missing"))).toEqual([]);
    const fact = facts["01.01|2023-04"];
    expect(fact).toMatchObject({ held_on: "2023-04-05", members_due: 12, members_present: 11 });
  },
);

test("opinions under a group that speaks of members are opinions", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt", "ĐV phát biểu trong buổi SH", null],
    [...blank(4), "Số ĐV phát biểu", "Số ý kiến"],
    [1, "Văn phòng", 12, 12, 5, 9],
  ];
  const { facts } = read({ T4: { rows, merges: ["E3:F3"] } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_speaking: 5, opinions: 9 });
});

test("nothing held, said in the place of the total or of the date; a figure not known is no such thing", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt", "Điểm"],
    [1, "Văn phòng", "Không sinh hoạt", null, null],
    [2, "Thanh tra", 9, "chưa rõ", null],
    [3, "Tổ chức - Hành chính", 9, "không họp", 90],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(facts["01.01|2023-04"]).toEqual({ held: false });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04"]);
  expect(problems).toEqual(expect.arrayContaining(["not_a_number@D5", "not_a_number@D6"]));
});

test("a chi bộ without a session in the middle of the table is no new header; days bear no year", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Nội dung chuyên đề", "Thời gian", "Phải dự", "Dự"],
    ["[1]", "[2]", "[3]", "[4]", "[5]"],
    ["CHI BỘ VĂN PHÒNG", "Nêu gương", "05/4", 9, 9],
    ["CHI BỘ THANH TRA", null, "Không sinh hoạt chuyên đề", null, null],
    ["CHI BỘ BAN THI ĐUA - KHEN THƯỞNG", "Tiết kiệm", "28/6", 7, 6],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ topic: "Nêu gương", held_on: "2023-04-05" });
  expect(facts["01.05|2023-Q2#1"]).toMatchObject({ topic: "Tiết kiệm", held_on: "2023-06-28", members_present: 6 });
});

test("months lettered as sections, and the sums of a section beside its name", () => {
  const header = ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt"];
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], header],
    ["A", "T4", null, null],
    ["I", "Khối lâm sàng", 20, 18],
    [1, "Nội", 12, 10],
    [2, "Ngoại", 8, 8],
    ["II. Các chi bộ trực thuộc", null, 5, 5],
    [3, "Dược", 5, 5],
    ["B", "T5", null, null],
    [1, "Nội", 12, 11],
  ];
  const { facts, problems } = read({ Q2: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.keys(facts)).toEqual(["03.01|2023-04", "03.02|2023-04", "03.03|2023-04", "03.01|2023-05"]);
});

test("small tables with their criteria down, each under its chi bộ", () => {
  const block = (name: string, present: number): Value[][] => [
    [`Tên chi bộ: ${name}`],
    ["TT", "Tiêu chí", "Tháng 4/2023", "Tháng 5/2023", "Tháng 6/2023"],
    [1, "Số đảng viên", null, null, null],
    [null, "- Tổng số ĐV", 12, 12, 12],
    [null, "- Có mặt", present, "Không họp", present],
    [2, "Chất lượng buổi sinh hoạt", null, null, null],
    [null, "- Điểm", 95, null, 80],
    [3, "Đánh giá chung", "Tốt", null, "Khá"],
    [4, "Kiến nghị", "Không", "Không", "Không"],
    [],
  ];
  const rows: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], [], ...block("Văn phòng", 12)];
  const { facts } = read({ Q2: { rows: [...rows, ...block("Thanh tra", 11)] } });
  expect(facts["01.01|2023-04"]).toMatchObject({ held: true, members_present: 12 });
  expect(facts["01.02|2023-05"]).toMatchObject({ held: false, members_total: 12 });
  expect(facts["01.02|2023-06"]).toMatchObject({ held: true, members_present: 11, grade: "kha" });
});

test("numbers and shares of members under each level, an index of A B 1", () => {
  const LEVELS = ["HT xuất sắc NV", "HT tốt NV", "HTNV", "Không HTNV"];
  const rows: Value[][] = [
    ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Xếp loại CB", "ĐV được xếp loại", "Xếp loại đảng viên", ...blank(7)],
    [...blank(3), ...LEVELS.flatMap((level) => [level, null])],
    [...blank(3), ...LEVELS.flatMap(() => ["Số ĐV", "TL"])],
    ["Văn phòng", "HTTNV", 10, 2, 20, 8, 80, 0, 0, 0, 0],
  ];
  const merges = ["A3:A5", "B3:B5", "C3:C5", "D3:K3", "D4:E4", "F4:G4", "H4:I4", "J4:K4"];
  const { facts } = read({ Năm: { rows, merges } });
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10, members_xuat_sac: 2, members_tot: 8 });
  const inspected: Value[][] = [
    ...[OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Đảng bộ", "Chi bộ được kiểm tra / tổng số CB", "Số buổi SHCB có cấp ủy viên dự"],
    ["A", "B", 1],
    ["Đảng bộ Sở Nội vụ", "4/5", 14],
    ["- Chi bộ Văn phòng: 01 đ/c đi học"],
  ];
  const read2 = read({ KT: { rows: inspected } });
  expect(read2.problems).toEqual([]);
  expect(Object.values(read2.facts)).toEqual([{ chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 14 }]);
});

test("a total over a chi bộ that held nothing is still held against the rows", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt", "Ghi chú (nêu rõ lý do vắng)"],
    [1, "Văn phòng", 12, 12, null],
    [2, "Thanh tra", "Không họp", null, null],
    [3, "Tổ chức - Hành chính", null, null, "Không tổ chức sinh hoạt"],
    ["Cộng", null, 15, 12, null],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(facts["01.03|2023-04"]).toEqual({ held: false });
  expect(problems).toContain("total_mismatch@C7");
});

test("words cut short before a stop, people behind a number, rows of averages and shares, a total that counts the chi bộ", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II (THÁNG 4, 5, 6) NĂM 2023"]],
    ["Chi bộ", "Tháng", "T. số ĐV", "ĐV được miễn SH theo quy định", "Phải SH (trừ miễn)", "C.mặt", "Loại"],
    ["Văn phòng", "Tháng 4/23", "12(đ/c)", "2 ĐV", "10 người", "10\u00a0đảng viên", "Đảm bảo chất lượng tốt"],
    ["Thanh tra", "Kỳ tháng 4", 9, 0, 9, 8, "Tr.bình"],
    ["Tổng cộng: 2 chi bộ", null, 21, 2, 19, 18, null],
    ["Bình quân", null, 10.5, 1, 9.5, 9, null],
    ["Tỷ lệ (%)", null, null, 9.5, 90.5, 94.7, null],
  ];
  const { facts, problems } = read({ Q2: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-04": { members_total: 12, members_exempt: 2, members_due: 10, members_present: 10, grade: "tot" },
    "01.02|2023-04": { members_total: 9, members_due: 9, members_present: 8, grade: "trung_binh" },
  });
  const yearly: Value[][] = [
    ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Xếp loại CB", "ĐV được xếp loại", "HTXS n.vụ", "HT tốt n.vụ", "HT n.vụ", "Không HT n.vụ"],
    ["Văn phòng", "Hoàn thành tốt n.vụ", 10, 2, 8, 0, 0],
  ];
  expect(read({ Năm: { rows: yearly } }).facts["01.01|2023"]).toMatchObject({ rating: "tot", members_tot: 8 });
});

test("a chi bộ of one month only among small tables of three", () => {
  const block = (name: string, months: number[]): Value[][] => [
    [`Chi bộ: ${name}`],
    ["Chỉ tiêu", ...months.map((month) => `${month}-2022`)],
    ["Tổng số ĐV", ...months.map(() => 12)],
    ["Có mặt", ...months.map((month) => month)],
    [],
  ];
  const rows: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ QUÝ III NĂM 2022"], [], ...block("Văn phòng", [7, 8, 9])];
  const { facts } = read({ Q3: { rows: [...rows, ...block("Thanh tra", [9])] } });
  expect(facts["01.01|2022-09"]).toMatchObject({ members_total: 12, members_present: 9 });
  expect(facts["01.02|2022-09"]).toMatchObject({ members_total: 12, members_present: 9 });
});

test("a unit without marks in a name that has them elsewhere, and run together with its và", () => {
  const rows: Value[][] = [["SINH HOẠT CHI BỘ THÁNG 4/2023"], ["Chi bộ", "Tổng số ĐV", "Có mặt"], ["Văn phòng", 9, 9]];
  expect(Object.keys(read({ T4: { rows } }, "BC đánh giá tháng 4 - So Noi vu.xlsx").facts)).toEqual(["01.01|2023-04"]);
});

test("criteria set in below one that heads them, a group and its part in one label", () => {
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ QUÝ III NĂM 2023"],
    ["Chỉ tiêu", "Th.7", "Th.8", "Th.9"],
    ["Tổng số ĐV", 8, "Không có sinh hoạt", 8],
    ["Có mặt", 7, null, 8],
    ["Nghỉ họp", null, null, null],
    ["  P", 1, null, 0],
    ["  KP", 0, null, 0],
    ["Ý kiến phát biểu", null, null, null],
    ["  Số ĐV", 3, null, 4],
    ["  Số lượt", 5, null, 6],
    ["Chấm điểm, xếp loại - Điểm", 92, null, 75],
    ["Chấm điểm, xếp loại - Xếp loại", "Tốt", null, "Khá"],
  ];
  const { facts, problems } = read({ Q3: { rows } });
  expect(problems).toEqual([]);
  expect(facts["02.01|2023-07"]).toMatchObject({
    ...{ members_total: 8, members_present: 7, absent_excused: 1, absent_unexcused: 0 },
    ...{ members_speaking: 3, opinions: 5, score: 92, grade: "tot" },
  });
  expect(facts["02.01|2023-08"]).toEqual({ held: false });
});

test("a register headed by a chi bộ whose kind is cut short", () => {
  const months = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const register = (head: string) =>
    read({
      Sổ: {
        rows: [
          ...[OFFICE, ["THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"], [head]],
          ["STT", "Họ và tên", ...months],
          ...[7, 3, 6].map((times, i) => [i + 1, `Lê ${"ABC"[i]}`, ...months.map((_, m) => (m < times ? "x" : null))]),
        ],
      },
    });
  for (const head of ["Ch.bộ Văn phòng", "C/bộ Văn phòng", "Đơn vị: C/b Văn phòng"])
    expect(register(head).facts).toEqual({
      "01.01|2023": { members_eligible: 3, members_ge6: 2, contributions: 16 },
    });
  // Unknown: it is asked about, by its name.
  const unknown = register("Ch.bộ Văn phòn");
  expect([unknown.facts, unknown.problems]).toEqual([{}, ["unknown_unit@A3"]]);
  expect(unitShown("Ch.bộ Văn Phòn", "contributions")).toBe("Ch.bộ Văn Phòn");
  expect(unitShown("Ch.ban Văn Phòn", "contributions")).not.toContain("Phòn");
});

test("a register without merged names, and the columns beside those that count", () => {
  const months = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const member = (unit: string | null, name: string, times: number): Value[] => [
    ...[1, unit, name],
    ...months.map((_, i) => (i < times ? "x" : null)),
  ];
  const register: Value[][] = [
    ...[OFFICE, ["THEO DÕI ĐẢNG VIÊN PHÁT BIỂU Ý KIẾN NĂM 2023"]],
    ["STT", "Tên đơn vị, chi bộ", "Họ và tên đ/c", ...months],
    ...[member("Chi bộ Văn phòng", "Lê A", 7), member(null, "Lê B", 3), member(null, "Lê C", 6)],
    ...[member("Chi bộ Thanh tra", "Lê D", 2), member(null, "Lê E", 9)],
  ];
  const first = read({ Sổ: { rows: register } });
  expect(first.facts["01.01|2023"]).toEqual({ members_eligible: 3, members_ge6: 2, contributions: 16 });
  expect(first.facts["01.02|2023"]).toEqual({ members_eligible: 2, members_ge6: 1, contributions: 11 });
  // What counts those above by month is no member, whatever it is called.
  const spoke3 = (name: string): Value[] => [null, null, name, ...[3, 3, 3, 2, 2, 2, 1], ...blank(5)];
  for (const name of ["Tổng số ĐV phát biểu", "Cả chi bộ PB"]) {
    const { facts } = read({ Sổ: { rows: [...register.slice(0, 6), spoke3(name)] } });
    expect(facts["01.01|2023"]).toEqual({ members_eligible: 3, members_ge6: 2, contributions: 16 });
  }

  const spoke: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"]],
    ["Chi bộ", "Số ĐV thuộc diện", "ĐV góp ý chưa đủ 6 kỳ", "ĐV góp ý từ 6 kỳ trở lên"],
    ["Văn phòng", 12, 2, 10],
  ];
  expect(read({ GY: { rows: spoke } }).facts["01.01|2023"]).toMatchObject({ members_eligible: 12, members_ge6: 10 });

  const yearly: Value[][] = [
    ...[OFFICE, ADMISSIONS],
    ["Chi bộ", "Công tác kết nạp đảng viên mới", null, "Chuyển CT", "Kh. trách", "C. cáo", "C. chức", "Kh. trừ"],
    [null, "Chỉ tiêu", "Thực hiện", ...blank(5)],
    ["Văn phòng", 3, 2, 1, 0, 0, 0, 1],
  ];
  const merges = ["B3:C3", "A3:A4", "D3:D4"];
  const admitted = { admitted: 2, made_official: 1, reprimanded: 0, expelled: 1 };
  expect(read({ KN: { rows: yearly, merges } }).facts["01.01|2023"]).toMatchObject(admitted);

  const rated: Value[][] = [
    ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Xếp loại năm 2022", "Xếp loại năm 2023", "ĐV được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ["Văn phòng", "HTXSNV", "HTTNV", 10, 2, 8, 0, 0],
  ];
  expect(read({ XL: { rows: rated } }).facts["01.01|2023"]).toMatchObject({ rating: "tot" });
});

test("a row of units of measure below a header is none of its rows; under a group it tells what is counted", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
    ["Kỳ SHCB", "Chi bộ", "Tổng số", "Có mặt", "Phát biểu", null],
    [...blank(4), "Số đ/c", "Ý kiến"],
    [null, null, "người", "(người)", "người", "lượt"],
    ["Tháng báo cáo: 4", "Văn phòng", 12, 11, 5, 9],
    ["Tháng báo cáo: 5", "Văn phòng", 12, "Chi bộ không họp", null, null],
  ];
  const { facts, problems } = read({ Q2: { rows, merges: ["E3:F3"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_present: 11, members_speaking: 5, opinions: 9 });
  expect(facts["01.01|2023-05"]).toMatchObject({ held: false });
});

test.each(["Chưa báo cáo", "Chưa có số liệu", "chưa tổ chức", "không", "0"])(
  "%s alone in the place of a topic is no session",
  (said) => {
    const rows: Value[][] = [
      ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023"], ["TT", "Chi bộ", "Tên chuyên đề"]],
      ...[[1, "Văn phòng", said] as Value[], [2, "Thanh tra", "Chưa ngoan, chưa vui"] as Value[]],
    ];
    const { facts, problems } = read({ CĐ: { rows } });
    expect(Object.keys(facts)).toEqual(["01.02|2023-Q2#1"]);
    // Who has not reported yet is told apart from who held none.
    expect(problems.includes("empty_row@C4")).toBe(/Chưa (báo cáo|có)/.test(said));
  },
);

test.each(["đủ", "vắng 1", "100%", 17])("%s in the only cell of pairs is asked about where it stands", (said) => {
  const head: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    ["TT", "Chi bộ", "Số ĐV dự/phải dự"],
  ];
  const { problems, setAside } = read({ T4: { rows: [...head, [1, "Ban Dân tộc", said]] } });
  expect(problems).toEqual(["not_a_number@C4"]);
  expect(setAside).toEqual(["C4: not_a_number"]);
});

test.each([
  [[null, null, 1, 2]],
  [[null, null, "1", "2"]],
  [[null, 1, 2, null]],
  [["A", "B", "(1)", "(2)"]],
  [[-1, -2, -3, -4]],
  [[null, null, null, 1]],
])("numbers of some columns below a header are no row: %j", (numbers) => {
  const title: Value[][] = [OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"]];
  const rows: Value[][] = [...title, ["TT", "Chi bộ", "Phải dự", "Có mặt"], numbers, [1, "Văn phòng", 18, 17]];
  const { facts, problems } = read({ T4: { rows } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
});

test("numbers below the header of a form without chi bộ: those of its columns above others, else asked about", () => {
  const title: Value[][] = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]];
  const inspected = (...rows: Value[][]) =>
    read({ KT: { rows: [...title, ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Lượt cấp ủy dự"], ...rows] } });
  expect(inspected([1, 2, 3], [5, 3, 4]).facts["01|2023-H1"]).toMatchObject({ chi_bo_total: 5, chi_bo_inspected: 3 });
  expect(inspected([1, 2, 3])).toMatchObject({ facts: {}, problems: ["unknown_form@A4"] });
});

test("a stroke in the place of a topic is no topic", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Chuyên đề được chi bộ lựa chọn", "Ngày SHCĐ", "Phải dự", "Dự chuyên đề"],
    ["Văn phòng", "Tự phê bình", "7/4", 12, 11],
    ["Thanh tra", "/", null, null, null],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.keys(facts)).toHaveLength(1);
});

test("criteria down with one value each, or with chi bộ beside one another; what is only a group, a change or a remark among them", () => {
  const inspected: Value[][] = [
    ...[OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["TT", "Nội dung", "Đơn vị tính", "Kết quả thực hiện", "Ghi chú"],
    [1, "Tổng số chi bộ", "chi bộ", 5, null],
    [2, "Số chi bộ được kiểm tra", "chi bộ", 4, null],
    [3, "Số lượt cấp ủy viên dự sinh hoạt", "lượt", 9, null],
  ];
  expect(read({ KT: { rows: inspected } })).toMatchObject({
    facts: { "01|2023-H1": { chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 9 } },
    problems: [],
  });
  const alone: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["SỐ LIỆU CÔNG TÁC ĐẢNG NĂM 2023"], ["I. XẾP LOẠI CHI BỘ, ĐẢNG VIÊN"]],
    ["Chỉ tiêu", "Số liệu"],
    ["Xếp loại chi bộ: HTXSNV", null],
    ...[
      ["Xếp loại chi bộ: HTTNV", 1],
      ["Xếp loại chi bộ: HTNV", null],
      ["Xếp loại chi bộ: KHTNV", null],
    ],
    ["Số ĐV được xếp loại", 10],
    ...[
      ["Đảng viên xếp loại: HTXSNV", 2],
      ["Đảng viên xếp loại: HTTNV", 7],
      ["Đảng viên xếp loại: HTNV", 1],
    ],
    ["Đảng viên xếp loại: KHTNV", null],
    [],
    ["II. ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN"],
    ["Chỉ tiêu", "Số liệu"],
    ...[
      ["Số ĐV thuộc diện góp ý", 9],
      ["Không dưới 6 kỳ", 7],
      ["Tổng lượt góp ý", 80],
    ],
  ];
  const rated = { rating: "tot", members_rated: 10, members_xuat_sac: 2, members_tot: 7, members_hoan_thanh: 1 };
  const first = read({ Năm: { rows: alone } });
  expect(first.problems).toEqual([]);
  expect(first.facts["02.01|2023"]).toEqual({ members_eligible: 9, members_ge6: 7, contributions: 80 });
  expect(read({ Năm: { rows: alone.slice(0, -6) } }).facts["02.01|2023"]).toMatchObject(rated);

  const across: Value[][] = [
    ...[OFFICE, ADMISSIONS],
    ["TT", "Danh mục chỉ tiêu", "CB Văn phòng", "CB Thanh tra"],
    [null, "Phát triển đảng viên"],
    ...[
      [1, "- Kết nạp", 2, 0],
      [2, "- Chuyển chính thức", 1, 1],
    ],
    [null, "Kỷ luật trong năm"],
    ...[
      [3, "- Khiển trách", 0, 1],
      [4, "- Cảnh cáo", 0, 0],
      [5, "- Cách chức", 0, 0],
      [6, "- Khai trừ", 0, 0],
    ],
    [7, "So với năm trước", "-1", "-2"],
  ];
  const { facts, problems } = read({ KN: { rows: across } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.02|2023"]).toMatchObject({ admitted: 0, made_official: 1, reprimanded: 1, expelled: 0 });

  const spoke: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["TT", "Tiêu chí", "CB Văn phòng", "CB Thanh tra"],
    ...[
      [1, "Số ĐV phải góp ý", 9, 8],
      [2, "Từ 6 kỳ trở lên", 7, 8],
      [3, "Tổng lượt", 80, 90],
    ],
  ];
  expect(read({ GY: { rows: spoke } }).facts["01.02|2023"]).toMatchObject({ members_eligible: 8, members_ge6: 8 });
});

test("all members are not those who should speak where another column may hold them", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["Chi bộ", "Tổng số đảng viên", "Số đảng viên thuộc diện khảo sát góp ý", "ĐV góp ý từ 6 kỳ trở lên"],
    ["Văn phòng", 12, 10, 9],
  ];
  expect(read({ GY: { rows } }).facts).toEqual({});
});

test("members to be judged are those who should speak, members rated are not", () => {
  const spoke = (heading: string, all: string | null): Value[][] => [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["Chi bộ", all, heading, "ĐV góp ý từ 6 kỳ trở lên"],
    ["Văn phòng", all && 12, 10, 9],
  ];
  const eligible = (rows: Value[][]) => read({ GY: { rows } }).facts["01.01|2023"]?.members_eligible;
  for (const all of ["Tổng số ĐV", null]) {
    expect(eligible(spoke("Số ĐV thuộc diện đánh giá", all))).toBe(10);
    expect(eligible(spoke("Số ĐV đã được đánh giá", all))).toBeUndefined();
    expect(eligible(spoke("Số ĐV thuộc diện đánh giá, xếp loại", all))).toBeUndefined();
  }
});

test("members to be judged in the form of ratings are those rated", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "Số ĐV thuộc diện đánh giá", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ["Văn phòng", "HTTNV", 12, 10, 2, 8, 0, 0],
  ];
  const { facts } = read({ XL: { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ members_rated: 10, members_xuat_sac: 2, members_tot: 8 });
  const grouped: Value[][] = [
    ...rows.slice(0, 2),
    ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "Số ĐV thuộc diện đánh giá", null, null, null],
    [null, null, null, "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ["Văn phòng", "HTTNV", 12, 2, 8, 0, 0],
  ];
  const below = read({ XL: { rows: grouped, merges: ["D3:G3"] } });
  expect(below.facts["01.01|2023"]).toMatchObject({ members_xuat_sac: 2, members_tot: 8 });
});

test.each(["ĐV được đánh giá", "ĐV thuộc diện đánh giá", "ĐV đã được đánh giá, xếp loại"])(
  "the first figure under “%s”, before its levels, is of those rated, not of all members",
  (group) => {
    for (const all of ["Tổng số ĐV", null]) {
      const rows: Value[][] = [
        ...[OFFICE, ["ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
        ["Chi bộ", "Xếp loại chi bộ", all, group, null, null, null, null],
        [null, null, null, "Tổng số", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
        ["Văn phòng", "HTTNV", all && 12, 10, 2, 8, 0, 0],
      ];
      const rated = read({ XL: { rows, merges: ["D3:H3"] } }).facts["01.01|2023"];
      expect(rated).toMatchObject({ members_rated: 10, members_xuat_sac: 2 });
      expect(rated?.members_total).toBe(all ? 12 : undefined);
    }
  },
);

test("what is the chi bộ's own under the members in all is no name", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Tên tổ chức đảng", "Tổng số đảng viên", null, "Có mặt"],
    [null, null, "Của chi bộ", "Được miễn sinh hoạt", null],
    [1, "Văn phòng", 12, 1, 11],
  ];
  const { facts, problems } = read({ T4: { rows, merges: ["C3:D3"] } });
  expect(problems.filter((x) => !x.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 12, members_exempt: 1, members_present: 11 });
});

test("inspections in lines, of which one begins as the name of a chi bộ does", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["Kết quả kiểm tra việc chấp hành chế độ sinh hoạt chi bộ"], ["Thời gian: 6 tháng đầu năm 2023"]],
    ...[["- Chi bộ được kiểm tra sinh hoạt: 02 chi bộ/03 chi bộ"], ["- Dự sinh hoạt: 10 buổi"]],
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual([]);
  expect(facts["01|2023-H1"]).toMatchObject({ chi_bo_total: 3, chi_bo_inspected: 2, meetings_attended: 10 });
});

test("inspections in sentences, and under a group that says what a leaf does not", () => {
  const title = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]];
  const all = { chi_bo_total: 3, chi_bo_inspected: 2, meetings_attended: 9 };
  const attended = "Số lượt cấp ủy viên dự sinh hoạt: 9";
  const said: Value[][][] = [
    [["Trong 6 tháng, Đảng ủy đã kiểm tra 2/3 chi bộ (66,7%)."], ["Các đồng chí đảng ủy viên đã dự sinh hoạt 9 lượt."]],
    [["6 tháng qua, ĐU đã kiểm tra được 2/3 chi bộ, cấp ủy viên dự SHCB 9 lượt."]],
    [[`Tổng số chi bộ: 3. Số chi bộ được kiểm tra: 2. ${attended}.`]],
    [["1. Số chi bộ được kiểm tra: 2 chi bộ, trên tổng số 3 chi bộ"], [attended]],
    [["Đảng bộ có 3 chi bộ trực thuộc."], ["Đã kiểm tra 2 chi bộ và dự 9 lượt sinh hoạt chi bộ."]],
    [["Tổng số chi bộ: 3 chi bộ, trong đó số chi bộ được kiểm tra: 2 chi bộ"], [attended]],
    [
      ["Đơn vị", "Công tác kiểm tra", null, "Dự sinh hoạt"],
      [null, "Chi bộ trực thuộc", "Đã được kiểm tra", "Lượt cấp ủy dự"],
      ["Sở Nội vụ", 3, 2, 9],
    ],
  ];
  for (const lines of said)
    expect(read({ KT: { rows: [...title, ...lines], merges: lines[2] ? ["B3:C3"] : [] } }).facts["01|2023-H1"]).toEqual(
      all,
    );
});

test("times that were inspected are no chi bộ, and numbers of forms and days in titles are none that count", () => {
  const cuoc = [
    OFFICE,
    ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    ["Đã kiểm tra: 3 cuộc"],
    ["Dự sinh hoạt: 9 buổi"],
  ];
  expect(read({ KT: { rows: cuoc } }).facts).toEqual({});
  const rows: Value[][] = [
    ...[OFFICE, ["Biểu mẫu 04. Kiểm tra sinh hoạt chi bộ 6 tháng đầu năm 2023 (từ 01/01 đến 30/6/2023)"]],
    ["Kiểm tra sinh hoạt chi bộ: 3/5 chi bộ; dự sinh hoạt chi bộ: 15 lượt."],
  ];
  expect(read({ KT: { rows } }).facts["01|2023-H1"]).toEqual({
    ...{ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 15 },
  });
});

test("a 1 under the levels of a chi bộ is its mark where the numbers of members stand beside; short forms beside one another", () => {
  const levels = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Kết quả xếp loại", null, null, null, "Số ĐV được xếp loại", "Đảng viên", null, null, null],
    [null, ...levels, null, ...levels],
    ["Văn phòng", null, 1, null, null, 10, 2, 7, 1, "/"],
  ];
  const recognised: Value[][] = [
    ...[OFFICE, ["Đơn vị báo cáo: Đảng bộ Ủy ban Kiểm tra"], ["KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["Tên chi bộ", "Chi bộ được công nhận", "Số ĐV được xếp loại", ...levels],
    ["Văn phòng", "Công nhận HTTNV", 10, 2, 7, 1, 0],
  ];
  expect(read({ XL: { rows: recognised } }).facts["01.01|2023"]).toMatchObject({ rating: "tot", members_tot: 7 });
  expect(read({ XL: { rows, merges: ["B3:E3", "G3:J3"] } }).facts["01.01|2023"]).toMatchObject({
    ...{ rating: "tot", members_rated: 10, members_tot: 7, members_khong_hoan_thanh: 0 },
  });
  const yearly: Value[][] = [
    ...[OFFICE, ADMISSIONS],
    ["Chi bộ", "Tổng số ĐV", "ĐV được kết nạp mới", "Chuyển đảng", "KT", "CC", "CCh", "KTr"],
    ["Văn phòng", 12, 2, 1, 3, 0, 0, 1],
  ];
  expect(read({ KN: { rows: yearly } }).facts["01.01|2023"]).toEqual({
    ...{ members_total: 12, admitted: 2, made_official: 1, reprimanded: 3, warned: 0, dismissed: 0, expelled: 1 },
  });
});

test("a month beside the words of a report, a grade in a letter, figures that are as many in each row and no month", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
    ["Thời gian", "Chi bộ", "Phải dự", "Dự", "Chấm điểm, xếp loại", "Số nội dung triển khai"],
    ["SHCB tháng 4.", "Văn phòng", 12, 11, "T", 3],
    ["(Tháng 5/2023)", "Văn phòng", 12, 12, "TB", 3],
    ["Tháng 6", "Văn phòng", "Lùi lịch sang tháng sau", null, null, 3],
  ];
  const { facts } = read({ Q2: { rows } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 12, members_present: 11, grade: "tot" });
  expect(facts["01.01|2023-05"]).toMatchObject({ members_present: 12, grade: "trung_binh" });
  expect(facts["01.01|2023-06"]).toMatchObject({ held: false });
});

test("a session that is still to come is no header, and no row of one chi bộ is counted for another", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bo (theo danh muc)", "Chuyên đề đã sinh hoạt", "Phải dự", "Dự", "Buổi SHCĐ đạt loại"],
    ["Chi bộ Văn phòng", "Tự phê bình", 12, 11, "Tốt"],
    ["Chi bộ Tổ chức - Hành chính", "Dự kiến tổ chức quý sau", null, null, null],
    ["Chi bộ Thanh tra", "Nêu gương", 9, 9, "Khá"],
  ];
  const { facts } = read({ CĐ: { rows } });
  expect(Object.values(facts).map((fact) => (fact as { topic?: string }).topic)).toEqual(["Tự phê bình", "Nêu gương"]);
  expect(Object.keys(facts).map((key) => key.split("|")[0])).toEqual(["01.01", "01.02"]);
});

test("a row of the quarter among months is their sum", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Thời gian (1)", "Phải dự", "Dự"],
    ["Văn phòng", 4, 12, 11],
    [null, 5, 12, 12],
    [null, 6, 13, 12],
    [null, "Quý II", 37, 35],
    ["Thanh tra", 4, 9, 9],
    [null, 5, 9, 8],
    [null, 6, 9, 9],
    [null, "Quý II", 27, 26],
  ];
  const { facts, problems } = read({ Q2: { rows, merges: ["A4:A7", "A8:A11"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.keys(facts)).toHaveLength(6);
});

test("zeros beside Không tổ chức, or beside nothing, are no session", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["Chi bộ", "Tên chuyên đề", "Ngày", "Phải dự", "Dự", "Số ý kiến"],
    ["Văn phòng", "Nêu gương", "05/4/2023", 9, 9, 0],
    ["Thanh tra", "Không tổ chức", "-", 0, 0, 0],
    ["Tổ chức - Hành chính", null, null, 0, "0", "-"],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
});

test("a pair among plain numbers is no number, and does not make pairs of them", () => {
  const table = (present: Value): Value[][] => [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Tổng số đảng viên", "Số đảng viên dự"],
    [1, "Văn phòng", 12, 11],
    [2, "Thanh tra", 9, present],
    [3, "Tổ chức - Hành chính", 8, 7],
  ];
  for (const present of ["9/9", "8/10"]) {
    const { facts, problems } = read({ T4: { rows: table(present) } });
    expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.03|2023-04"]);
    expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["not_a_number@D5"]);
  }
});

test("an error, and a blank, in the place of a pair are what they are", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS],
    ["TT", "Chi bộ", "Số ĐV dự/phải dự", "Điểm"],
    [1, "Văn phòng", "11/12 đ/c", 90],
    [2, "Thanh tra", "#REF!", 90],
    [3, "Tổ chức - Hành chính", null, 90],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["formula_error@C5", "missing_value@C6"]);
});

test("a small table under a name that nobody knows is not counted for the chi bộ above", () => {
  const block = (name: string, month: number): Value[][] => [
    [name],
    ["Tháng", "Tổng số ĐV", "Có mặt"],
    [`Tháng ${month}`, 12, month],
    [],
  ];
  const rows = [OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], [], ...block("1. Chi bộ Văn phòng", 4)];
  for (const name of ["2. Tổ Văn thư", "Thanh tra sở", "Nhà trẻ"]) {
    const { facts, problems } = read({ Q2: { rows: [...rows, ...block(name, 5)] } });
    expect(Object.keys(facts)).toEqual(["01.01|2023-04"]);
    expect(problems).toContain("unknown_unit@A8");
  }
});

test("a row left blank where others write 0 reports nothing; where none is written as a blank it reports none", () => {
  const table = (none: Value): Value[][] => [
    ...[OFFICE, ADMISSIONS],
    ["TT", "Chi bộ", "Kết nạp mới", "Chuyển chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    [1, "Văn phòng", 2, 1, none, none, none, none],
    [2, "Thanh tra", null, null, null, null, null, null],
  ];
  expect(Object.keys(read({ Năm: { rows: table(null) } }).facts)).toEqual(["01.01|2023", "01.02|2023"]);
  const { facts, problems } = read({ Năm: { rows: table("-") } });
  expect(Object.keys(facts)).toEqual(["01.01|2023"]);
  expect(problems).toContain("empty_row@B5");
});

test("a dash is none of the members who spoke six times", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["TT", "Chi bộ", "Số ĐV phải góp ý", "Số ĐV góp ý từ 6 kỳ trở lên", "Tổng số lượt ý kiến"],
    [1, "Văn phòng", 12, "-", 20],
    [2, "Thanh tra", 9, null, 20],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 12, members_ge6: 0 });
  expect(Object.keys(facts)).toHaveLength(1);
  expect(problems).toContain("missing_value@D5");
});

test("a score that the chi bộ gave itself stands, whatever a note below calls Ưu điểm", () => {
  const rows: Value[][] = [
    ...[OFFICE, MEETINGS, []],
    ["TT", "Nội dung", "CHI BỘ VĂN PHÒNG", "CHI BỘ THANH TRA"],
    [1, "ĐV phải dự", 8, 9],
    [2, "Dự SH", 6, 9],
    [3, "Tự chấm điểm", 87, 90],
    [],
    ["1. Ưu điểm: các chi bộ duy trì sinh hoạt đúng quy định."],
  ];
  const { facts } = read({ T4: { rows } });
  expect(Object.values(facts).map((fact) => (fact as { score?: number }).score)).toEqual([87, 90]);
});

test("a session set aside keeps its place before the next, and sessions of the next sheet go on from it", () => {
  const sheet = (...rows: Value[][]) => ({
    rows: [
      ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"]],
      ...rows,
    ],
  });
  const first = sheet(["Văn phòng", "Nêu gương", 18, 20], [null, "Văn hóa", 18, 17], ["Thanh tra", "Không tổ chức"]);
  const { facts } = read({
    "Tháng 4": first,
    "Tháng 5": sheet(["Văn phòng", "Số", 18, 18], ["Thanh tra", "Số", 9, 9]),
  });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#2", "01.01|2023-Q2#3", "01.02|2023-Q2#1"]);
});

test.each([
  ['"Nêu gương"', "Nêu gương"],
  ["“Nêu gương”", "Nêu gương"],
  ["“Dân vận khéo” ở cơ sở", "“Dân vận khéo” ở cơ sở"],
  ["Học tập “Đường kách mệnh”", "Học tập “Đường kách mệnh”"],
  ["“Nêu gương” và “Tự soi, tự sửa”", "“Nêu gương” và “Tự soi, tự sửa”"],
])("a topic that stands in quotation marks as a whole is what stands in them: %s", (said, topic) => {
  const { facts } = read({
    CĐ: {
      rows: [
        ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"]],
        ...[["Văn phòng", said, 18, 18]],
      ],
    },
  });
  expect(facts["01.01|2023-Q2#1"]?.topic).toBe(topic);
});

test("a mark, a number or a mere yes names no topic: the session counts without one, and it is told", () => {
  const given = (topic: Value) =>
    read({
      CĐ: {
        rows: [
          ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"]],
          ...[
            ["Văn phòng", topic, 18, 18],
            ["Thanh tra", "Nêu gương", 9, 9],
          ],
        ],
      },
    });
  for (const topic of ["x", "Có", "Đã tổ chức", "Đã thực hiện", "1", 1, "có sinh hoạt", "Tháng 5", "Như quý I"]) {
    const { facts, problems } = given(topic);
    expect([topic, facts["01.01|2023-Q2#1"]?.topic, facts["01.01|2023-Q2#1"]?.members_due]).toEqual([
      topic,
      undefined,
      18,
    ]);
    expect(problems).toContain("topic_unnamed@B4");
  }
  for (const topic of [
    "Có kỷ luật, có dân chủ",
    "Đã nói là làm",
    "Xây dựng chi bộ 4 tốt",
    "Đủ 35 năm đổi mới",
    "Quý trọng nhân dân",
  ])
    expect(given(topic).facts["01.01|2023-Q2#1"]).toMatchObject({ topic });
});

test("a blank form in a sheet beside the report is no report; alone it is asked about", () => {
  const head: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt"];
  const form = { rows: [["MẪU BÁO CÁO SINH HOẠT CHI BỘ"], [], head, [1], [2]] as Value[][] };
  const rows: Value[][] = [OFFICE, MEETINGS, head, [1, "Văn phòng", 12, 11]];
  expect(read({ T4: { rows }, Mẫu: form }).problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(read({ Mẫu: form }).problems).toEqual(["tccsd_missing@B3"]);
});

test("a heading that names a chi bộ and the period is that of the chi bộ; words that say more are none of its name", () => {
  const under = (heading: string) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["THEO DÕI PHÁT BIỂU Ý KIẾN NĂM 2023"], [heading]],
      ["TT", "Họ và tên", ...Array.from({ length: 12 }, (_, i) => `T${i + 1}`)],
      ...["Trần Thị Hoa", "Lê Văn Hà"].map((name, i): Value[] => [i + 1, name, ..."xxxxxxx".split("")]),
    ];
    const { facts, problems } = read({ CB1: { rows } });
    return Object.keys(facts).join() || problems.join();
  };
  for (const heading of [
    ...[
      "Chi bộ Văn phòng, năm 2023",
      "CB Văn phòng (năm 2023)",
      "CHI BỘ VĂN PHÒNG - NĂM 2023",
      "Chi bộ: Văn phòng năm 2023",
    ],
    "Danh sách đảng viên của Chi bộ Văn phòng năm 2023",
  ])
    expect(under(heading)).toBe("01.01|2023");
  for (const other of [
    "Chi bộ Văn phòng, khối 2",
    "Chi bộ Kế toán, năm 2023",
    "Chi bộ Văn phòng, năm 2023 đảng viên dự bị",
  ])
    expect(under(other)).toContain("unknown_unit@A3");
});

test("topics that begin as names of chi bộ do", () => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["TT", "Chi bộ", "Chuyên đề", "Ngày họp", "Có mặt"],
    [1, "Chi bộ Văn phòng", "Chi bộ với công tác phát triển đảng viên", "17/6/2023", 22],
    [2, "Chi bộ Thanh tra", "Chi bộ kiểu mẫu: học và làm", "18/6/2023", 12],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(facts["01.02|2023-Q2#1"]).toMatchObject({ topic: "Chi bộ kiểu mẫu: học và làm", members_present: 12 });
});

test("the name of a chi bộ in brackets, with the period or who leads it behind", () => {
  const under = (name: string) => {
    const months: Value[][] = [
      ["Tháng", "Phải dự", "Có mặt"],
      ["T4", 12, 11],
      ["T5", 12, 12],
    ];
    const { facts } = read({
      S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], [name], ...months] },
    });
    return Object.keys(facts);
  };
  for (const name of [
    "(Chi bộ Văn phòng - Quý II năm 2023)",
    "(Chi bộ Văn phòng)",
    "1. Chi bộ Văn phòng (Bí thư: đ/c A)",
  ])
    expect(under(name), name).toEqual(["01.01|2023-04", "01.01|2023-05"]);
  expect(under("(Chi bộ Vườn thú - Quý II năm 2023)")).toEqual([]);
});

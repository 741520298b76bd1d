import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const LEVELS = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"];
const blank = (n: number): Value[] => Array.from({ length: n }, () => null);

const rated = {
  rating: "tot",
  members_xuat_sac: 3,
  members_tot: 8,
  members_hoan_thanh: 1,
  members_khong_hoan_thanh: 0,
};

test("levels of the chi bộ by an x, a column left blank over the figures of the next table", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Chi bộ", "Xếp loại chi bộ", ...blank(3), "Tổng số ĐV", "Xếp loại đảng viên"],
    [null, null, ...LEVELS, null, ...LEVELS],
    [1, "Văn phòng", null, "x", null, null, 12, 3, 8, 1, 0],
    [],
    ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"],
    ["TT", "Chi bộ", "Tổng số ĐV", "Kết nạp", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    [1, "Thanh tra", 12, 2, 1, 0, 0, 0],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["C3:F3", "G3:G4", "H3:K3"] } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject(rated);
});

test("shares of the levels under a group of their own are neither marks of the chi bộ nor numbers of its members", () => {
  const levels: Value[] = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Chi bộ", "Xếp loại chi bộ", null, null, null, "ĐV được xếp loại", "Đảng viên", null, null, null, "Tỷ lệ (%)"],
    [null, ...levels, null, ...levels, ...levels],
    ["Văn phòng", null, "x", null, null, 25, 5, 20, 0, 0, 0.2, 0.8, 0, 0],
    ["Thanh tra", "x", null, null, null, 10, 0, 10, 0, 0, 0, 1, 0, 0],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["B3:E3", "G3:J3", "K3:N3"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => [x.rating, x.members_tot])).toEqual([
    ["tot", 20],
    ["xuat_sac", 10],
  ]);
});

test("levels twice in a row with no group over them: marks are the chi bộ's, numbers its members'", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Chi bộ", "Tổng số ĐV", ...LEVELS, ...LEVELS],
    [1, "Văn phòng", 12, null, "x", null, null, 3, 8, 1, 0],
    [2, "Thanh tra", 2, "x", null, null, null, 1, 1, 0, 0],
  ];
  expect(read({ Năm: { rows } }).facts).toMatchObject({ "01.01|2023": rated, "01.02|2023": { rating: "xuat_sac" } });
});

test("figures and percents under each level are read where the header ends, not a row above", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Chi bộ", "Tổng số ĐV", "Xếp loại chi bộ", "Kết quả xếp loại ĐV"],
    [...blank(3), ...LEVELS.flatMap((level) => [`ĐV ${level}`, null])],
    [...blank(3), ...LEVELS.flatMap(() => ["SL", "%"])],
    ["Văn phòng", 12, "HT tốt nhiệm vụ", 3, 25, 8, 66.7, 1, 8.3, 0, 0],
  ];
  const merges = ["A3:A5", "B3:B5", "C3:C5", "D3:K3", "D4:E4", "F4:G4", "H4:I4", "J4:K4"];
  const { facts, problems } = read({ Năm: { rows, merges } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject(rated);
});

const scoring = (title: string): Value[][] => [
  ["ĐẢNG ỦY SỞ NỘI VỤ"],
  [title],
  ["Tháng 4"],
  ["TT", "Chi bộ", "Ngày họp", "Có mặt/phải dự", "Điểm", "Tốt", "Khá", "Nội dung chính"],
  [1, "Văn phòng", "12/4/2023", "17/18", 92, "x", null, "Kiểm điểm thực hiện nghị quyết"],
];

test.each(["QUÝ II NĂM 2023", "KẾT QUẢ SINH HOẠT CHI BỘ QUÝ II NĂM 2023"])(
  "what a meeting dealt with, beside its scores in a list of a month, makes no thematic session of it: %s",
  (title) => {
    const { facts, problems } = read({ Sheet1: { rows: scoring(title) } });
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({ "01.01|2023-04": { members_present: 17, members_due: 18, score: 92, grade: "tot" } });
  },
);

test("it is the topic where the title speaks of thematic sessions", () => {
  const rows = scoring("SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023");
  expect(Object.keys(read({ Sheet1: { rows } }).facts)).toEqual(["01.01|2023-Q2#1"]);
});

test("those who are exempt by their kind are taken from those who are due", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Tổng số ĐV", "ĐV thuộc diện miễn", "ĐV dự"],
    [1, "Văn phòng", 18, 2, 15],
  ];
  expect(read({ T4: { rows } }).facts["01.01|2023-04"]).toMatchObject({ members_exempt: 2, members_due: 16 });
});

const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
test.each([[TWELVE], [ROMAN]])(
  "bare numbers under a heading that says they are months are months, above a register too: %j",
  (months) => {
    const marks = (n: number): Value[] => TWELVE.map((month) => (month <= n ? "x" : null));
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["THEO DÕI ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"],
      ["Chi bộ Văn phòng"],
      ["STT", "Họ và tên", "Phát biểu ý kiến tại kỳ sinh hoạt tháng", ...blank(11), "Tổng"],
      [null, null, ...months],
      [1, "Trần Thị An", ...marks(7), 7],
      [2, "Đỗ Mạnh Bình", ...marks(3), 3],
    ];
    const { facts, problems } = read({ "Góp ý": { rows, merges: ["A4:A5", "B4:B5", "C4:N4"] } });
    expect(problems).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 2, members_ge6: 1, contributions: 10 });
  },
);

test("the hour of a meeting is no month", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Phải dự", "Có mặt", "Giờ họp"],
    ["Văn phòng", 18, 17, 8],
    ["Thanh tra", 9, 9, 7],
  ];
  expect(Object.keys(read({ T4: { rows } }).facts)).toEqual(["01.01|2023-04", "01.02|2023-04"]);
});

test("words that are also names of the language's own things are words like others", () => {
  const words = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Phải dự", "Có mặt", ...words],
    ["Văn phòng", 18, 17, ...words],
    ["Thanh tra", 9, 9, ...words],
  ];
  expect(Object.keys(read({ T4: { rows } }).facts)).toEqual(["01.01|2023-04", "01.02|2023-04"]);
});

test("without merges a heading of months stands over the first of them", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["BẢNG CHẤM PHÁT BIỂU Ý KIẾN CỦA ĐẢNG VIÊN NĂM 2023"],
    ["Đơn vị: Chi bộ Văn phòng"],
    ["STT", "Họ và tên", "Tháng sinh hoạt", ...blank(11), "Tổng"],
    [null, null, ...Array.from({ length: 12 }, (_, i) => String(i + 1))],
    [1, "Trần Thị An", ...Array(7).fill("x"), ...blank(5), 7],
    [2, "Đỗ Mạnh Bình", "x", ...blank(11), 1],
  ];
  const { facts } = read({ "Góp ý": { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 2, members_ge6: 1, contributions: 8 });
});

test("an index row of twelve columns, with the name of a helping column beside it, counts no months", () => {
  const fields = ["Kết nạp", "Chuyển chính thức", "Nữ", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Chi bộ", "Tổng số ĐV", "Quần chúng ưu tú", ...fields, "Ghi chú"],
    [...Array.from({ length: 12 }, (_, i) => i + 1), "Mã nội bộ"],
    [1, "Văn phòng", 23, 4, 2, 1, 0, 1, 0, 0, 0, null, 1005],
  ];
  expect(read({ Năm: { rows } }).facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1, reprimanded: 1 });
});

test("an index row with a number left out is no row of a month that nobody named", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", "Tổng số ĐV", "Số ĐV được miễn", "Số ĐV dự", "Vắng có lý do", "Vắng không lý do"],
    [1, 2, 3, null, 5, 6, 7],
    ["Tháng 4"],
    [1, "Văn phòng", 23, 1, 20, 2, 0],
  ];
  const { facts, problems } = read({ Quý: { rows } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_due: 22, members_present: 20 });
  expect(problems).toEqual([]);
});

test.each([[["A3:A5", "B3:B5", "C3:C5", "F3:I3"]], [[]]])(
  "a header reaches down to the single word below it, with and without merges: %j",
  (merges) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
      ["TT", "Chi bộ", "Có mặt/phải dự", "Ngày họp", "Kết quả sinh hoạt", "Xếp loại"],
      [...blank(4), "Đánh giá chất lượng buổi SH", "Tốt", "Khá", "Trung bình", "Kém"],
      [...blank(4), "Điểm"],
      [1, "Văn phòng", "17/18", "12/4/2023", "81 điểm", null, "x", null, null],
    ];
    const { facts, problems } = read({ T4: { rows, merges } });
    expect(problems).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ score: 81, grade: "kha" });
  },
);

test("a bracketed line of explanation above the header is no group of its columns", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["NĂM 2023"],
    ["(Biểu kèm theo Công văn số 215-CV/ĐUK, ngày 15/9/2023 của Đảng ủy Khối)", ...blank(5), "Mã nội bộ"],
    ["Chi bộ", "Số ĐV hiện có", "Kết nạp", "Chuyển chính thức", "Khiển trách", "Cảnh cáo"],
    ["Văn phòng", 12, 2, 1, 0, 1],
  ];
  const { facts, problems } = read({ "KN-KL": { rows, merges: ["A3:F3"] } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ members_total: 12, admitted: 2, warned: 1 });
});

test("a title that says what a column would, below the names of the offices, heads none; a total counts chi bộ", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ", null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["ĐẢNG VIÊN THAM GIA Ý KIẾN TỪ 6 KỲ TRỞ LÊN NĂM 2023"],
    [],
    ["TT", "Chi bộ", "Số ĐV thuộc diện", "≥ 6 kỳ"],
    [1, "Văn phòng", 18, 11],
    [2, "Thanh tra", 9, 7],
    [null, "Tổng số: 2 chi bộ", 27, 18],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["A2:D2"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => x.members_ge6)).toEqual([11, 7]);
});

test("a table below a blank line ends one with its criteria down", () => {
  const rows: Value[][] = [
    ["CHI BỘ BAN DÂN TỘC"],
    ["KẾT QUẢ SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["TT", "Nội dung", "Tháng 4", "Tháng 5", "Tháng 6"],
    [1, "Số ĐV phải dự", 18, 18, 17],
    [2, "Số ĐV dự", 16, 18, 17],
    [],
    ["CHUYÊN ĐỀ SINH HOẠT QUÝ II NĂM 2023"],
    [],
    ["TT", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Chuyển đổi số", 17, 15],
  ];
  const { facts } = read({ SHCB: { rows } });
  expect(Object.values(facts).map((fact) => fact.members_present)).toEqual([16, 18, 17, 15]);
});

const exempted = (heading: string, ...rows: Value[][]): Value[][] => [
  ["ĐẢNG ỦY SỞ NỘI VỤ"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["Chi bộ", "Tổng số ĐV", heading, "Có mặt", "Vắng có lý do", "Vắng không lý do"],
  ...rows,
];

test("a column that was not understood hides nobody where all members are accounted for, and may where not", () => {
  const whole = read({ T4: { rows: exempted("Mã hiệu XYZ", ["Văn phòng", 18, 41, 16, 1, 1]) } });
  expect(whole.facts["01.01|2023-04"]).toMatchObject({ members_due: 18 });
  const less = read({ T4: { rows: exempted("Diện khác XYZ", ["Văn phòng", 18, 2, 14, 1, 1]) } });
  expect(less.facts["01.01|2023-04"]!.members_due).toBeUndefined();
  expect(less.problems).toEqual(["column_unclear@C3"]);
});

test("a grade that the scale does not have is asked about", () => {
  const rows = (grade: string): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Phải dự", "Có mặt", "Xếp loại"],
    ["Văn phòng", 18, 17, grade],
  ];
  const grades = ["Tốt", "Loại khá", "Đạt loại trung bình", "Rất tốt", "Không tốt"];
  const found = grades.map((grade) => read({ T4: { rows: rows(grade) } }));
  expect(found.map(({ facts }) => facts["01.01|2023-04"]!.grade)).toEqual([
    "tot",
    "kha",
    "trung_binh",
    undefined,
    undefined,
  ]);
  expect(found.map(({ problems }) => problems.length)).toEqual([0, 0, 0, 1, 1]);
});

test.each(["Tên chi bộ trực thuộc Đảng ủy", "Chi bộ trực thuộc Đảng ủy cơ sở", "To chuc co so"])(
  "a column of names may speak of the committee above them: %s",
  (heading) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
      [heading, "Tổng số ĐV", "Phải dự", "Có mặt"],
      ["Chi bộ Văn phòng", 18, 18, 17],
    ];
    const { facts, problems } = read({ T4: { rows } });
    expect(problems).toEqual([]);
    expect(facts["01.01|2023-04"]).toMatchObject({ members_total: 18, members_present: 17 });
  },
);

test("a report of meetings without those who came says which column is missing", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Tổng số ĐV", "Vắng có lý do", "Vắng không lý do"],
    ["Chi bộ Văn phòng", 18, 1, 0],
  ];
  expect(read({ T4: { rows } }).problems).toEqual(["column_missing@A3"]);
});

test.each([
  "Biểu kết nạp, chuyển đảng chính thức và kỷ luật đảng năm 2023",
  "TÌNH HÌNH KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023",
])("a title with the name of a helping column beside it is no group of columns: %s", (title) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ", "Số 49-BC/ĐU"],
    [title, ...blank(7), "Mã nội bộ"],
    ["TT", "Chi bộ", "Tổng ĐV", "Kết nạp", "Chuyển chính thức", "Khiển trách", "Cảnh cáo"],
    [1, "Văn phòng", 12, 2, 1, 0, 1, null, 1004],
  ];
  const { facts, problems } = read({ "KN-KL": { rows } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ members_total: 12, admitted: 2, warned: 1 });
});

test("the month above a table holds for its rows after a page break, whatever stands right above the header", () => {
  const header: Value[] = ["TT", "Chi bộ", "Phải dự", "Có mặt"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ ĐỊNH KỲ"],
    ["Tháng 5/2023"],
    [...blank(4), "ĐVT: người", "Mã nội bộ"],
    [...header, null, "Mã nội bộ"],
    [1, "Văn phòng", 18, 17, null, 1005],
    header,
    [2, "Thanh tra", 9, 9, null, 1007],
  ];
  const { facts, problems } = read({ Sheet2: { rows } });
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["01.01|2023-05", "01.02|2023-05"]);
});

test("the figure of a helping column beside the months of a register is no month once more", () => {
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["THEO DÕI ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"],
    ["Chi bộ Văn phòng"],
    ["STT", "Họ và tên", ...months, null, 10],
    [1, "Trần Thị An", ...Array(7).fill("x"), ...blank(6), 5],
    [2, "Đỗ Mạnh Bình", "x", ...blank(8), "x", ...blank(3), 6],
  ];
  const { facts } = read({ "Góp ý": { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 2, members_ge6: 1, contributions: 9 });
});

test("under a group that speaks of coming and holds all, what only counts is all of them; days of the chi ủy's own are no others", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023 (T4, T5, T6)"],
    ["Tháng 4/2023"],
    ["Chi bộ", "Ngày họp", "Tham dự sinh hoạt", ...blank(3), "Ngày họp chi ủy"],
    [...blank(2), "Số lượng ĐV", "Số ĐV miễn SH", "Số ĐV tham dự", "Số ĐV vắng có lý do", null],
    ["Văn phòng", "5/4", 18, 1, 16, 1, "1/4"],
    ["Thanh tra", "6/4", 9, 0, 9, 0, "2/4"],
  ];
  const { facts, problems } = read({ T4: { rows, merges: ["C4:F4"] } });
  expect(problems).toEqual([]);
  expect(facts["01.01|2023-04"]).toMatchObject({ held_on: "2023-04-05", members_total: 18, members_present: 16 });
});

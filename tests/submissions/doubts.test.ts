import { expect, test } from "vitest";
import { remarkDoubts } from "../../loaders/workbook/words/remarks.ts";
import { read, type Value } from "./invented/reading.ts";

const HEADER = ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt"];
const OFFICE: Value[] = [1, "Văn phòng", 12, 11];
const sheet = (above: string[], ...below: Value[][]) => ({
  rows: [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    ...above.map((text) => [text]),
    HEADER,
    OFFICE,
    ...below,
  ],
});
const told = (sheets: Parameters<typeof read>[0], file?: string) => {
  const { facts, problems } = read(sheets, file);
  return { facts: Object.keys(facts).length, problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each([
  ["Ghi chú: Chi bộ Văn phòng chưa tính 2 đ/c mới chuyển đến"],
  ["* Số liệu tạm tính"],
  ["Ghi chú: Văn phòng lấy số liệu tháng 3"],
  ["Đính chính: Văn phòng có mặt 10 đ/c"],
  ["* Số liệu đang rà soát"],
  ["Cột Có mặt tính cả khách mời"],
  ["Dấu (-) là không có số liệu"],
  ["Lưu ý: bảng bị sai"],
  ["Nguồn: chép từ báo cáo tháng 3"],
  ["Chỉ tính đảng viên dưới 60 tuổi"],
  ["(Đơn vị: chục người)"],
  ["Đề nghị sửa lại số có mặt của Văn phòng"],
])("a note below the table that makes its figures doubtful is told: %s", (note) => {
  expect(told({ Biểu: sheet([], [], [note]) })).toEqual({ facts: 1, problems: ["note_doubts@A6"] });
});

test.each([
  "Ghi chú: số liệu tính đến ngày cuối kỳ",
  "Ghi chú: 2 đảng viên đang đi học không tính vào số phải dự",
  "Số đồng chí vắng đã được chi bộ đồng ý",
  "Tồn tại: còn chi bộ sinh hoạt chưa đúng ngày, chưa tổ chức chuyên đề",
  "Lưu ý: Cột 5 = cột 3 - cột 4",
  "Không tính khách mời",
  "Bảng theo dõi phát biểu, góp ý kỳ 2",
  "Tăng so với số của năm trước",
  "(*) Số liệu đã được Ban Thường vụ thông qua",
  "Đề nghị các chi bộ gửi trước ngày 25 hằng tháng",
])("an ordinary note makes nothing doubtful: %s", (note) => {
  expect(remarkDoubts(note)).toBe(false);
});

test("the report's own period in a note is no other; a note above the header counts as one below", () => {
  expect(told({ Biểu: sheet(["(Số liệu tháng 4/2023)"]) }).problems).toEqual([]);
  expect(told({ Biểu: sheet(["Số liệu quý II/2023, tạm tính"]) }).problems).toEqual(["note_doubts@A3"]);
});

test("a report signed before its period, or a year after it, is told; one signed in time is not", () => {
  const signed = (day: string) => told({ Biểu: sheet([], [], [`Hà Nội, ngày ${day}`]) }).problems;
  for (const day of ["28 tháng 4 năm 2023", "05 tháng 7 năm 2023", "10 tháng 01 năm 2024", "… tháng … năm 2023"])
    expect(signed(day)).toEqual([]);
  for (const day of ["10 tháng 3 năm 2023", "04 tháng 5 năm 2024"]) expect(signed(day)).toEqual(["note_doubts@A6"]);
});

test("a note by which the figures of a year end early, and a signature for another TCCSĐ, are told", () => {
  const yearly = (note: string): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023"],
    ["Chi bộ", "Số ĐV thuộc diện tham gia", "Từ 6 kỳ"],
    ["Văn phòng", 12, 4],
    [note],
  ];
  const problems = (note: string) => told({ Biểu: { rows: yearly(note) } }).problems;
  for (const note of ["Số liệu tính đến hết tháng 9", "Tính đến 30/6", "T/M ĐẢNG ỦY TRƯỜNG CAO ĐẲNG NGHỀ"])
    expect(problems(note)).toEqual(["note_doubts@A5"]);
  for (const note of ["Số liệu tính đến hết tháng 11", "Tính đến 31/12/2023", "T/M ĐẢNG ỦY", "TM. ĐẢNG ỦY SỞ NỘI VỤ"])
    expect(problems(note)).toEqual([]);
});

test("what stands below the headings of columns and is planned is told; units of measure are not", () => {
  const rows = (below: string): Value[][] => [...sheet([]).rows.slice(0, 3), [null, null, "(người)", below], OFFICE];
  for (const below of ["(theo kế hoạch)", "ước", "Đăng ký"])
    expect(told({ Biểu: { rows: rows(below) } })).toEqual({ facts: 1, problems: ["note_doubts@D4"] });
  expect(told({ Biểu: { rows: rows("(người)") } })).toEqual({ facts: 1, problems: [] });
});

test("a remark of more members absent than the figures say, or of a meeting in another month, is told", () => {
  const rows = (note: string): Value[][] => [...sheet([]).rows.slice(0, 2), [...HEADER, "Ghi chú"], [...OFFICE, note]];
  for (const note of ["vắng 3 đ/c", "Vắng mặt 02 (đi công tác)", "thực tế 10", "họp ngày 02/5"])
    expect(told({ Biểu: { rows: rows(note) } })).toEqual({ facts: 1, problems: ["remark_doubts@E4"] });
  for (const note of ["vắng 1 đ/c ốm", "vắng 2 buổi liên tiếp", "họp ngày 02/4"])
    expect(told({ Biểu: { rows: rows(note) } })).toEqual({ facts: 1, problems: [] });
});

test("a session that two rows tell of the same day with the same figures counts once; those behind it move up", () => {
  const rows = (...sessions: Value[][]): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["Chi bộ", "Chuyên đề", "Ngày", "Dự"],
    ...sessions.map((session) => ["Văn phòng", ...session]),
  ];
  const same = ["Nêu gương", "10/05/2023", 11];
  const { facts, problems } = read({ CĐ: { rows: rows(same, same, ["Tiết kiệm", "12/06/2023", 10]) } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-Q2#1", "01.01|2023-Q2#2"]);
  expect(problems.filter((p) => p.startsWith("duplicate"))).toEqual(["duplicate_same@A5"]);
  expect(Object.keys(read({ CĐ: { rows: rows(same, ["Nêu gương", "12/06/2023", 11]) } }).facts)).toHaveLength(2);
});

test("a number without a name begins another chi bộ where only rows with names were numbered", () => {
  const rows = (...numbers: (number | null)[]): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II/2023"],
    ["TT", "Chi bộ", "Tháng", "Tổng số ĐV", "Có mặt"],
    ...numbers.map((number, i) => [number, i === 0 ? "Văn phòng" : null, i + 4, 12, 11]),
  ];
  expect(told({ Biểu: { rows: rows(1, null, 2) } })).toEqual({ facts: 2, problems: ["unit_missing@B6"] });
  for (const numbers of [
    [1, null, null],
    [1, 2, 3],
  ])
    expect(told({ Biểu: { rows: rows(...numbers) } })).toEqual({ facts: 3, problems: [] });
});

test.each(["Nữ", "ĐV dự bị", "Quần chúng"])(
  "a sheet named after some of the members, or after none, is not counted: %s",
  (name) => {
    expect(told({ [name]: sheet([]) })).toEqual({ facts: 0, problems: ["other_figures@B3"] });
  },
);

test.each(["Dau nam", "Cuối năm"])("a sheet named after a part of the year speaks of no men: %s", (name) => {
  expect(told({ [name]: sheet([]) })).toMatchObject({ problems: [] });
});

test.each(["Trong đó nữ", "Đối tượng: đảng viên dự bị", "Trong đó: đảng viên dưới 35 tuổi"])(
  "nor is a table under such a line: %s",
  (line) => {
    expect(told({ Biểu: sheet([line]) })).toEqual({ facts: 0, problems: ["other_figures@B4"] });
  },
);

test("who follows in a register under a heading of others is no member", () => {
  const months = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const spoke = Array.from({ length: 7 }, () => "x");
  const rows = [
    ...[
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SỔ THEO DÕI PHÁT BIỂU NĂM 2023"],
      ["Chi bộ: Văn phòng"],
      ["TT", "Họ và tên", ...months],
    ],
    ...[
      ["I", "Đảng viên"],
      [1, "Trần Thị Hoa", ...spoke],
      ["II", "Quần chúng ưu tú"],
      [1, "Lê Văn Nam", ...spoke],
    ],
  ];
  const { facts, problems } = read({ Sổ: { rows } });
  expect(facts["01.01|2023"]).toMatchObject({ members_eligible: 1, members_ge6: 1 });
  expect(problems).toContain("other_figures@B7");
});

test("a row called Đảng bộ is no chi bộ, whatever chi bộ bears that name", () => {
  const rows = [...sheet([]).rows, [2, "Đảng bộ Thanh tra", 30, 28]];
  expect(told({ Biểu: { rows } })).toEqual({ facts: 1, problems: ["unknown_unit@B5"] });
});

test("a row of one month in a form of the year is told", () => {
  const rows = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"], ["Chi bộ", "Tháng", "Kết nạp", "Khiển trách"]],
    ["Văn phòng", 5, 1, 0],
  ];
  expect(told({ Biểu: { rows } })).toEqual({ facts: 1, problems: ["note_doubts@B3"] });
});

test("a state beside the figures that makes them doubtful is told at its row", () => {
  const rows = (state: string): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    [...HEADER, "Tình trạng"],
    [...OFFICE, state],
  ];
  expect(told({ Biểu: { rows: rows("Đã duyệt") } }).problems).toEqual([]);
  expect(told({ Biểu: { rows: rows("Chưa duyệt") } }).problems).toEqual(["note_doubts@E4"]);
  expect(told({ Biểu: { rows: rows("Chưa báo cáo") } }).problems).toEqual(["remark_doubts@E4"]);
});

test("of several sheets of a form one whose name is not understood is told; names of chi bộ, months and abbreviations are understood", () => {
  const other = {
    rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4/2023"], HEADER, [1, "Thanh tra", 9, 8]] as Value[][],
  };
  for (const name of ["T4 (2)", "SHT4", "Sheet2", "Thanh tra", "PL2", "Biểu tháng 4"])
    expect(told({ T4: sheet([]), [name]: other })).toEqual({ facts: 2, problems: [] });
  for (const name of ["T4 backup", "so sánh", "Copy of T4", "T4 chưa duyệt"])
    expect(told({ T4: sheet([]), [name]: other })).toEqual({ facts: 2, problems: ["title_unclear@B3"] });
  expect(told({ backup: sheet([]) }).problems).toEqual([]);
});

test("a file whose name says that it is no final report is told", () => {
  for (const name of ["BC thang 4.xlsx", "BC nhap so lieu thang 4.xlsx"])
    expect(told({ T4: sheet([]) }, name).problems).toEqual([]);
  for (const name of ["BC thang 4 - DU THAO.xlsx", "BC_khong_dung.xlsx", "BC T4 (chưa chính thức).xlsx"])
    expect(told({ T4: sheet([]) }, name).problems).toEqual(["note_doubts@"]);
});

test("a sheet of a workbook of the whole year may be signed when the year is over; one signed a year later is told", () => {
  const month = (n: number, day: string) => ({
    rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [`SINH HOẠT CHI BỘ THÁNG ${n}/2023`], HEADER, OFFICE, [`Hà Nội, ngày ${day}`]],
  });
  const signed = (day: string) => told({ T1: month(1, day), T12: month(12, day) }).problems;
  expect(signed("15 tháng 01 năm 2024")).toEqual([]);
  expect(signed("15 tháng 12 năm 2024")).toEqual(["note_doubts@A5", "note_doubts@A5"]);
  // Alone, January is reported within the year.
  expect(told({ T1: month(1, "15 tháng 01 năm 2024") }).problems).toEqual(["note_doubts@A5"]);
});

test("notes that nothing is taken from are told once a sheet, without names and not in full; others are not", () => {
  const notes = (...lines: string[]) => read({ Biểu: sheet([], ...lines.map((line) => [line])) }).notes;
  expect(notes("Ghi chú: hai đồng chí mới chuyển về từ Thanh tra", "* Báo cáo gửi kèm danh sách")).toEqual([
    "note_unread@A5",
  ]);
  for (const line of [
    "Ghi chú:",
    "Ghi chú (lý do vắng, miễn)",
    "* * *",
    "Người lập biểu",
    "Ghi chú: Văn phòng lấy số liệu tháng 3",
  ])
    expect(notes(line)).toEqual([]);
  const above = read({
    Biểu: sheet(["* Sinh hoạt định kỳ của chi bộ", "Chú thích: danh sách kèm theo gửi qua văn thư"]),
  });
  expect(above.notes).toEqual(["note_unread@A4"]);
  const column = [...HEADER, "Ghi chú"];
  const remark: Value[] = [...OFFICE, "Ghi chú: đồng chí phó bí thư đi học"];
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4/2023"], column, remark];
  expect(read({ Biểu: { rows } }).notes).toEqual([]);
});

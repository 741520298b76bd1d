import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const HEAD: Value[] = [
  "TT",
  "Chi bộ",
  "Tổng số ĐV",
  "Xếp loại chi bộ",
  "ĐV được xếp loại",
  "HTXSNV",
  "HTTNV",
  "HTNV",
  "KHTNV",
];
const MORE: Value[] = ["Kết nạp mới", "Chuyển chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"];
const ROWS: Value[][] = [
  [1, "Văn phòng", 18, "HTTNV", 18, 3, 14, 1, 0, 2, 1, 0, 1, 0, 0],
  [2, "Thanh tra", 9, "HTXSNV", 9, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0],
];
const year = (title: string, rows: Value[][]) =>
  read({ Năm: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [`${title} NĂM 2023`], [...HEAD, ...MORE], ...rows] } });

test("one table of the year holds two forms that its title speaks of, before and after a page break", () => {
  const [first, second] = ROWS.map((row) => row.with(9, "có"));
  const title = "KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN VÀ KẾT NẠP ĐẢNG VIÊN";
  const { facts, problems } = year(title, [first!, [...HEAD, ...MORE], second!]);
  // The rows of admissions are set aside, those of ratings count.
  expect(problems).toEqual(["not_a_number@J4", "not_a_number@J6"]);
  expect(facts).toMatchObject({ "01.01|2023": { rating: "tot" }, "01.02|2023": { rating: "xuat_sac" } });
});

test("one table of the year under a title of none of its forms holds both", () => {
  const title = "BIỂU TỔNG HỢP CUỐI NĂM";
  expect(year(title, ROWS)).toMatchObject({ problems: [], facts: { "01.01|2023": { rating: "tot" } } });
  // The rows of ratings are set aside, those of admissions count.
  const { facts, problems } = year(
    title,
    ROWS.map((row) => row.with(5, -3)),
  );
  expect(problems).toEqual(["negative@F4", "negative@F5"]);
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1, reprimanded: 0, warned: 1 });
});

test("groups that are titles of forms part the columns of a table: what the one counts is none of the other's", () => {
  const row = (...values: Value[]): Value[] => Array.from({ length: 15 }, (_, i) => values[i] ?? null);
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["BÁO CÁO CÔNG TÁC XÂY DỰNG ĐẢNG NĂM 2023"],
    row("TT", "Chi bộ", "Đánh giá, xếp loại", ...Array(6).fill(null), "Kết nạp, kỷ luật"),
    row(null, null, "Chi bộ", "TS ĐV", "Được xếp loại", "Đảng viên", null, null, null, "TS ĐV", "Kết nạp", "Kỷ luật"),
    row(...Array(5).fill(null), "HTXSNV", "HTTNV", "HTNV", "KHTNV", null, null, "KT", "CC", "C.chức", "KTr"),
    row(1, "Văn phòng", "HTTNV", 18, 17, 3, 13, 1, 0, "?", 2, 1),
    row(2, "Thanh tra", "HTTNV", 9, 8, 1, 7, 0, 0, 9),
  ];
  const merges = ["C3:I3", "J3:O3", "F4:I4", "L4:O4", "C4:C5", "D4:D5", "E4:E5", "J4:J5", "K4:K5"];
  const { facts, problems } = read({ Năm: { rows, merges } });
  // The row of admissions is set aside, that of ratings counts.
  expect(problems).toEqual(["not_a_number@J6"]);
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_total: 18, members_rated: 17, members_tot: 13 });
  expect(facts["01.02|2023"]).toMatchObject({ members_total: 9, admitted: 0, expelled: 0 });
});

test("of a form that its title does not speak of nothing is read", () => {
  const { facts } = year("KẾT QUẢ XẾP LOẠI CHI BỘ, ĐẢNG VIÊN", ROWS);
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 18 });
  expect(facts["01.01|2023"]).not.toHaveProperty("admitted");
});

test.each(["KẾT QUẢ TỔ CHỨC SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023", "SINH HOẠT CHUYÊN ĐỀ THÁNG 4/2023"])(
  "%s: a table with a column of months is of thematic sessions alone",
  (title) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["TT", "Chi bộ", "Tháng", "Nội dung", "Phải dự", "Có mặt"]],
      [1, "Văn phòng", "Tháng 4", "Nêu gương", 18, 17],
    ];
    const { facts, problems } = read({ CĐ: { rows } });
    expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
    expect(facts).toEqual({ "01.01|2023-Q2#1": { topic: "Nêu gương", members_due: 18, members_present: 17 } });
  },
);

/** A quarter of meetings, and of sessions beside them under a group. */
const quarter = (title: string, group: string, merges = ["C3:H3", "C4:D4", "E4:F4", "G4:H4", "I3:L3"]) => {
  const below: Value[] = ["Tháng 4", "", "Tháng 5", "", "Tháng 6", "", "Nội dung", "Ngày", "Phải dự", "Có mặt"];
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    [`${title} QUÝ II NĂM 2023`],
    ["TT", "Chi bộ", "Sinh hoạt thường kỳ", "", "", "", "", "", group],
    ["", "", ...below],
    ["", "", ...["Phải dự", "Dự", "Phải dự", "Dự", "Phải dự", "Dự"]],
    [1, "Văn phòng", 18, 17, 18, 16, 18, 15, "Nêu gương", "12/05/2023", 17, 14],
    [2, "Thanh tra", 9, 9, 9, 8, 9, 7, "Kỷ luật đảng", "13/05/2023", 9, 6],
  ];
  return read({ TH: { rows, merges: [...merges, "A3:A5", "B3:B5", "I4:I5", "J4:J5", "K4:K5", "L4:L5"] } });
};

test.each(["KẾT QUẢ SINH HOẠT CHI BỘ", "BIỂU TỔNG HỢP"])("%s: sessions beside the months of meetings", (title) => {
  const { facts, problems } = quarter(title, "Sinh hoạt chuyên đề");
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({
    "01.01|2023-04": { members_due: 18, members_present: 17 },
    "01.02|2023-06": { members_due: 9, members_present: 7 },
    "01.01|2023-Q2#1": { topic: "Nêu gương", held_on: "2023-05-12", members_due: 17, members_present: 14 },
    "01.02|2023-Q2#1": { topic: "Kỷ luật đảng", members_due: 9, members_present: 6 },
  });
});

test("what stands beside the months of meetings under a group of something else is not read", () => {
  const { facts } = quarter("KẾT QUẢ SINH HOẠT CHI BỘ", "Học nghị quyết");
  expect(Object.keys(facts).filter((key) => key.includes("Q2"))).toEqual([]);
  expect(facts).toMatchObject({ "01.01|2023-04": { members_due: 18, members_present: 17 } });
});

test("headings that stand again in every cell instead of merged ones leave each row its chi bộ in both forms", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["BÁO CÁO SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", ...Array(4).fill("Sinh hoạt định kỳ"), ...Array(3).fill("Sinh hoạt chuyên đề")],
    ["TT", "Chi bộ", "Tháng 4", "Tháng 4", "Tháng 5", "Tháng 5", "Tên chuyên đề", "Phải dự", "Có mặt"],
    ["TT", "Chi bộ", "Phải dự", "Có mặt", "Phải dự", "Có mặt", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Văn phòng", 18, 17, 18, 16, "Không tổ chức"],
    [2, "Thanh tra", 9, 9, 9, 8, "Nêu gương", 9, 7],
  ];
  const { facts } = read({ Q2: { rows } });
  expect(facts["01.02|2023-05"]).toMatchObject({ members_present: 8 });
  const sessions = Object.entries(facts).filter(([key]) => key.includes("Q2"));
  expect(sessions).toEqual([["01.02|2023-Q2#1", { topic: "Nêu gương", members_due: 9, members_present: 7 }]]);
});

test("where nothing was held of one form, that is said of it alone; beside both it is said of all", () => {
  const said = (last: string, remark: Value) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["SINH HOẠT CHI BỘ VÀ SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
      ["TT", "Chi bộ", "Sinh hoạt định kỳ", ...Array(5).fill(null), "Sinh hoạt chuyên đề", null, null, last],
      [null, null, "Tháng 4", null, null, "Tháng 5", null, null, "Tên chuyên đề", "Phải dự", "Dự"],
      [null, null, ...Array(2).fill(["Ngày họp", "Phải dự", "Dự"]).flat()],
      [1, "Văn phòng", "05/4/2023", 18, 17, "04/5/2023", 18, 16, "Chưa tổ chức"],
      [2, "Thanh tra", "Không sinh hoạt", null, null, "04/5/2023", 9, 8, "Nêu gương", 9, 7, remark],
    ];
    const merges = ["A3:A5", "B3:B5", "C3:H3", "I3:K3", "L3:L5", "C4:E4", "F4:H4", "I4:I5", "J4:J5", "K4:K5"];
    return read({ Q2: { rows, merges } });
  };
  const { facts, problems } = said("Nơi họp", "Hội trường");
  expect(problems).toEqual([]);
  expect(facts["01.02|2023-04"]).toEqual({ held: false });
  expect(facts["01.02|2023-Q2#1"]).toEqual({ topic: "Nêu gương", members_due: 9, members_present: 7 });
  expect(said("Ghi chú", "Chưa họp được").problems).toContain("remark_doubts@L7");
  expect(said("Nơi họp", "Chưa họp được").problems).toContain("remark_doubts@L7");
});

import { expect, test } from "vitest";
import { isTotalLabel } from "../../loaders/workbook/words/row-label.ts";
import { context, read, type Value } from "./invented/reading.ts";

const sheet = (clinical: number) => ({
  T4: {
    rows: [
      ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
      ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
      ["TT", "Chi bộ", "Phải dự", "Có mặt"],
      ["I", "Đảng bộ bộ phận Khối lâm sàng", clinical, 27],
      [1, "Nội", 18, 17],
      [2, "Ngoại", 10, 10],
      ["II", "Chi bộ trực thuộc Đảng ủy", 9, 9],
      [3, "Dược", 9, 9],
      [null, "Tổng cộng", 37, 36],
    ] as Value[][],
  },
});

test("section rows with figures add up their chi bộ and are none themselves", () => {
  const { facts, problems } = read(sheet(28));
  expect(problems).toEqual([]);
  expect(Object.keys(facts)).toEqual(["03.01|2023-04", "03.02|2023-04", "03.03|2023-04"]);
});

test("they are held against the sum like any total", () => {
  expect(read(sheet(30)).problems).toEqual(["total_mismatch@C4"]);
});

test("a section is none of the chi bộ above it, though its name stands in the column of numbers, or without figures among theirs", () => {
  const rows = (...section: Value[]): Value[][] => [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", "Chuyên đề", "Phải dự", "Có mặt"],
    ["Trực thuộc Đảng ủy", null, null, 9, 9],
    [1, "Dược", "Nêu gương", 9, 9],
    section,
    [2, "Nội", "Tiết kiệm", 18, 17],
    [3, "Ngoại", "Tiết kiệm", 10, 10],
  ];
  const part = "Đảng bộ bộ phận Khối lâm sàng";
  for (const section of [
    [part, null, null, 28, 27],
    [null, part],
  ]) {
    const { facts, problems } = read({ CĐ: { rows: rows(...section) } });
    expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
    expect(Object.keys(facts)).toEqual(["03.03|2023-Q2#1", "03.01|2023-Q2#1", "03.02|2023-Q2#1"]);
  }
});

test("what is nobody's name is a section's where its figures are the sums of several below, else somebody must look", () => {
  const rows = (due: number, ...below: Value[][]): Value[][] => [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Phải dự", "Có mặt"],
    ["A", "Khối chuyên môn", due, 27],
    ...below,
  ];
  const both: Value[][] = [
    [1, "Nội", 18, 17],
    [2, "Ngoại", 10, 10],
  ];
  const problemsOf = (given: Value[][]) =>
    read({ T4: { rows: given } }).problems.filter((p) => !p.startsWith("chi_bo_missing"));
  expect(problemsOf(rows(28, ...both))).toEqual([]);
  expect(problemsOf(rows(29, ...both))).toEqual(["unknown_unit@B4"]);
  expect(problemsOf(rows(28, [1, "Nội", 28, 27]))).toEqual(["unknown_unit@B4"]);
});

test("a chi bộ whose name reads like a total's is one where its figures are no sums", () => {
  context.aliases.set("03|tong hop", "03.04");
  const rows = (figures: number[]): Value[][] => [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Phải dự", "Có mặt"],
    [1, "Tổng hợp", ...figures],
    [2, "Nội", 18, 17],
    [3, "Dược", 9, 9],
  ];
  const of = (figures: number[]) => Object.keys(read({ T4: { rows: rows(figures) } }).facts);
  expect(of([11, 10])).toEqual(["03.04|2023-04", "03.01|2023-04", "03.03|2023-04"]);
  expect(of([27, 25])).toEqual(["03.04|2023-04", "03.01|2023-04", "03.03|2023-04"]);
  // Numbered like a chi bộ, with the sums of a total: which it is, is asked.
  expect(of([27, 26])).toEqual(["03.01|2023-04", "03.03|2023-04"]);
  expect(read({ T4: { rows: rows([27, 26]) } }).problems).toContain("unit_or_total@B4");
  // Another total that counts it in says that it is none.
  const counted = read({ T4: { rows: [...rows([27, 26]), [null, "Tổng cộng", 54, 52]] } });
  expect(counted.facts["03.04|2023-04"]).toMatchObject({ members_due: 27 });
  const last = read({ T4: { rows: [...rows([]).filter((row) => row[1] !== "Tổng hợp"), [null, "Tổng hợp", 27, 26]] } });
  expect(Object.keys(last.facts)).toEqual(["03.01|2023-04", "03.03|2023-04"]);
  expect(last.problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
});

test("so it is where its name is merged down over two sessions", () => {
  context.aliases.set("03|tong hop", "03.04");
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    [1, "Tổng hợp", "Chuyển đổi số", 11, 10],
    [null, null, "Nêu gương", 11, 9],
    [2, "Nội", "Chuyển đổi số", 18, 17],
  ];
  const { facts } = read({ CĐ: { rows, merges: ["B4:B5"] } });
  const present = Object.entries(facts).map(([key, values]) => `${key} ${values.members_present}`);
  expect(present).toEqual(["03.04|2023-Q2#1 10", "03.04|2023-Q2#2 9", "03.01|2023-Q2#1 17"]);
  // Nor is it a total where it stands twice, below one other session.
  const twice = [...rows.slice(0, 3), rows[5]!, [2, "Tổng hợp", "Văn hóa", 20, 20], [3, "Tổng hợp", "Nêu gương", 9, 9]];
  expect(Object.keys(read({ CĐ: { rows: twice } }).facts)).toEqual([
    ...["03.01|2023-Q2#1", "03.04|2023-Q2#1", "03.04|2023-Q2#2"],
  ]);
});

test("nor is its second session in the last of several quarters", () => {
  context.aliases.set("03|tong hop", "03.04");
  const quarter = (title: string, ...last: Value[][]): Value[][] => [[title], [1, "Nội", "Nêu gương", 18, 17], ...last];
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHUYÊN ĐỀ NĂM 2023"],
    ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"],
    ...quarter("I. QUÝ I", [2, "Tổng hợp", "Chuyển đổi số", 9, 8]),
    ...quarter("II. QUÝ II", [2, "Tổng hợp", "Chuyển đổi số", 7, 7], [3, "Tổng hợp", "Tiết kiệm", 12, 12]),
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  const own = ["03.01|2023-Q1#1", "03.04|2023-Q1#1", "03.01|2023-Q2#1", "03.04|2023-Q2#1", "03.04|2023-Q2#2"];
  expect(Object.keys(facts)).toEqual(own);
  expect(problems.filter((p) => p.startsWith("total_mismatch"))).toEqual([]);
});

test("what one other row alone holds something of is no sum that tells a total", () => {
  context.aliases.set("03|tong hop", "03.04");
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Phải dự", "Có mặt", "Vắng có lý do", "Vắng không lý do"],
    ["Tổng hợp", 22, 20, 1, 1],
    ["Nội", 18, 16, 1, 1],
    ["Dược", 9, 9, 0, 0],
  ];
  expect(Object.keys(read({ T4: { rows } }).facts)).toEqual(["03.04|2023-04", "03.01|2023-04", "03.03|2023-04"]);
});

test("a second row of that name is no total either where it was held on a day", () => {
  context.aliases.set("03|tong hop", "03.04");
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["Chi bộ", "Ngày họp", "Phải dự", "Có mặt"],
    ["Nội", "3/4/2023", 18, 16],
    ["Chi bộ Tổng hợp", "5/4/2023", 9, 9],
    ["Tổng hợp", "5-4-2023", 11, 9],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(problems).toEqual(["duplicate_conflict@A5", "duplicate_conflict@A6"]);
  expect(Object.keys(facts)).toEqual(["03.01|2023-04"]);
});

test("months without a name below a total are the total's, not those of the chi bộ above", () => {
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Chi bộ", "Tháng", "Phải dự", "Có mặt"],
    ["Nội", 4, 18, 17],
    ["Tổng cộng", 4, 18, 17],
    [null, 5, 20, 20],
  ];
  const { facts, problems } = read({ Q2: { rows } });
  expect(Object.keys(facts)).toEqual(["03.01|2023-04"]);
  expect(problems).toEqual(["total_mismatch@C6", "total_mismatch@D6"]);
});

test("rows of some of those above are no data, and the name of the whole bears its sums", () => {
  const rows = (present: number): Value[][] => [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Phải dự", "Có mặt", "Số ý kiến"],
    [null, "Đảng bộ Bệnh viện Phục hồi chức năng", 28, present, 5],
    [1, "Nội", 18, 17, 5],
    [null, "Trong đó: nữ", 8, 8, 3],
    [2, "Ngoại", 10, 10],
    [null, "- Đảng viên dự bị", 1, 1],
  ];
  const problemsOf = (present: number) =>
    read({ T4: { rows: rows(present) } }).problems.filter((p) => !p.startsWith("chi_bo_missing"));
  expect(problemsOf(27)).toEqual([]);
  for (const wrong of [26, -27]) expect(problemsOf(wrong)).toEqual(["total_mismatch@D4"]);
  expect(Object.keys(read({ T4: { rows: rows(27) } }).facts)).toHaveLength(2);
});

test("sums of sections under any name are none of a chi bộ, and outweigh no marks", () => {
  const totals = [
    "Cộng I",
    "Tổng mục 2",
    "Cộng (I+II)",
    "Cộng ĐBBP",
    "Tổng tháng 4",
    "Cộng khối lâm sàng",
    "Tất cả 4 chi bộ",
    ...["Cộng chuyển trang sau", "Chuyển trang tiếp theo", "Mang sang"],
    "Tổng ĐV toàn Đảng bộ",
  ];
  for (const total of totals) expect(isTotalLabel(total)).toBe(true);
  for (const name of ["Công đoàn", "Tổng kho", "Tổng đài"]) expect(isTotalLabel(name)).toBe(false);
  const rows: Value[][] = [
    ["ĐẢNG UỶ BỆNH VIỆN PHỤC HỒI CHỨC NĂNG"],
    ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
    ["TT", "Chi bộ", "Có mặt/triệu tập", "Xếp loại", null, null, null],
    [null, null, null, "Tốt (từ 90 điểm trở lên)", "Khá", "TB", "Kém"],
    ["I", "Khối lâm sàng"],
    [1, "Nội", "17/18", "v"],
    [2, "Ngoại", "10/10", "v"],
    ["Cộng I", null, null, 2, 0, 0, 0],
    ["II", "Khối hậu cần"],
    [3, "Dược", "9/9", null, "v"],
    [null, "Cộng II", null, 0, 1, 0, 0],
    ["Toàn Đảng bộ", null, null, 2, 1, 0, 0],
  ];
  const { facts, problems } = read({ T4: { rows, merges: ["D3:G3"] } });
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(Object.values(facts).map((x) => x.grade)).toEqual(["tot", "tot", "kha"]);
});

test("sums below the months of a chi bộ end where the name of the next stands over its own", () => {
  const rows = (over: Value): Value[][] => [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"],
    ["Tháng", "Ngày", "Phải dự", "Có mặt"],
    ["Chi bộ Văn phòng"],
    ["04", "05/04/2023", 18, 17],
    ["05", "05/05/2023", 18, 16],
    ["Cộng", null, 36, 33],
    [over],
    ["04", "06/04/2023", 9, 9],
    ["05", "06/05/2023", 9, 8],
    ["Cộng", null, 18, 17],
    ["Tổng toàn Đảng bộ", null, 54, 50],
  ];
  const reading = (over: Value) => {
    const { facts, problems } = read({ SHCB: { rows: rows(over), merges: ["A4:D4", "A8:D8"] } });
    return { came: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}`), problems };
  };
  const office = ["01.01|2023-04 17", "01.01|2023-05 16"];
  const read2 = reading("Chi bộ Thanh tra");
  expect(read2.came).toEqual([...office, "01.02|2023-04 9", "01.02|2023-05 8"]);
  expect(read2.problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  // Parts of what was added up are none of the chi bộ again, and a chi bộ that is not known is asked about.
  expect(reading("Trong đó:").came).toEqual(office);
  expect(reading("Chi bộ Thanh traa").came).toEqual(office);
  expect(reading("Chi bộ Thanh traa").problems).toContain("unknown_unit@A8");
});

import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const yearly = (title: string, header: Value[], row: Value[]) => {
  const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["Chi bộ", ...header], ["Văn phòng", ...row]];
  const { facts, problems } = read({ Biểu: { rows } });
  return { fact: Object.values(facts)[0], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const RATINGS = "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023";
const ADMISSIONS = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023";
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

test.each([
  [RATINGS, ["Xếp loại chi bộ năm 2022", "ĐV được xếp loại", ...LEVELS], ["HTTNV", 10, 2, 8, 0, 0]],
  [ADMISSIONS, ["Kết nạp năm 2022", "Khiển trách"], [3, 1]],
])("a column headed with another year than that of its report is not used: %s, %j", (title, header, row) => {
  const { fact, problems } = yearly(title, header, row);
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_missing@A3");
});

test("a column beside that names last year costs itself alone; the report's own year and a day of it are no other period", () => {
  const header = ["Tổng số ĐV đến 31/12/2023", "Kết nạp năm 2023", "Chuyển chính thức năm 2022", "Khiển trách"];
  const { fact, problems } = yearly(ADMISSIONS, header, [20, 3, 2, 1]);
  expect(fact).toEqual({ members_total: 20, admitted: 3, reprimanded: 1 });
  expect(problems).toEqual(["column_other_period@D3"]);
});

test("the year of a document that a header leans on is no period of its figures", () => {
  const header = ["Xếp loại chi bộ (theo Hướng dẫn 21-HD/BTCTW năm 2019)", "ĐV được xếp loại", ...LEVELS];
  expect(yearly(RATINGS, header, ["HTTNV", 10, 2, 8, 0, 0])).toMatchObject({ fact: { rating: "tot" }, problems: [] });
});

test("a part of what is reported is none of it: one half of the year, and six months are no six sessions", () => {
  const halves = yearly(ADMISSIONS, ["Kết nạp 6 tháng đầu năm", "Kết nạp cả năm", "Khiển trách"], [1, 3, 0]);
  expect(halves).toEqual({ fact: { admitted: 3, reprimanded: 0 }, problems: [] });
  expect(yearly(ADMISSIONS, ["Kết nạp trong tháng 12", "Khiển trách"], [3, 1]).fact).toBeUndefined();
  const header = ["ĐV có trách nhiệm phát biểu", "Từ 6 kỳ", "6 tháng đầu năm", "6 tháng cuối năm"];
  const { fact } = yearly("ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023", header, [18, 7, 9, 11]);
  expect(fact).toMatchObject({ members_eligible: 18, members_ge6: 7 });
});

test("the half that a report of a half is of", () => {
  const rows = (half: string): Value[][] => [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Tổng số chi bộ", `Số chi bộ được kiểm tra ${half}`],
    [7, 5],
  ];
  const own = read({ KT: { rows: rows("6 tháng đầu năm") } });
  expect(own.facts["01|2023-H1"]).toEqual({ chi_bo_total: 7, chi_bo_inspected: 5 });
  const other = read({ KT: { rows: rows("6 tháng cuối năm") } });
  expect(other.problems).toEqual(["column_other_period@B3", "column_missing@A3"]);
});

const monthly = (...below: Value[][]) => {
  const { facts, problems } = read({ Biểu: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ...below] } });
  return { facts: Object.keys(facts), problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const HEADER = ["Chi bộ", "Phải dự", "Dự"];
const MONTH = ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"];

test.each([
  [["KẾ HOẠCH SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
  [["BÁO CÁO TÌNH HÌNH SINH HOẠT CHI ỦY THÁNG 4 NĂM 2023"]],
  [["TÌNH HÌNH SINH HOẠT ĐẢNG ỦY SỞ NỘI VỤ THÁNG 4 NĂM 2023"]],
  [["TÌNH HÌNH ĐẢNG VIÊN DỰ BỊ DỰ SINH HOẠT THÁNG 4/2023"]],
  [MONTH, ["(Số liệu đảng viên nữ)"]],
  [MONTH, ["ĐVT: %"]],
])("figures planned, of others, of some or in shares are not the form's: %s", (...titles) => {
  const { facts, problems } = monthly(...(titles as string[][]), HEADER, ["Văn phòng", 20, 18]);
  expect(facts).toEqual([]);
  expect(problems).toEqual([`other_figures@A${titles.length + 2}`]);
});

test.each([
  [["(Kèm theo Kế hoạch số 05-KH/ĐU)"]],
  [["Tổng số gồm cả đảng viên dự bị; căn cứ cuộc họp chi ủy ngày 03/4/2023"]],
  [["ĐVT: người"]],
])("what a title only names beside is no other figure: %s", (note) => {
  expect(monthly(MONTH, note, HEADER, ["Văn phòng", 20, 18])).toEqual({ facts: ["01.01|2023-04"], problems: [] });
});

test("rows below a heading of some members, of a plan or of the year before are set aside, the others count", () => {
  const women = monthly(MONTH, HEADER, ["Văn phòng", 20, 18], ["TRONG ĐÓ ĐẢNG VIÊN NỮ"], ["Văn phòng", 9, 8]);
  expect(women).toEqual({ facts: ["01.01|2023-04"], problems: ["other_figures@A5"] });
  const table = ["Chi bộ", "Kết nạp", "Khiển trách"];
  const before = [[], ["Số liệu năm 2022 để so sánh"], table, ["Thanh tra", 3, 1]];
  const planned = [[], ["KẾ HOẠCH KẾT NẠP NĂM 2023"], table, ["Thanh tra", 3, 1]];
  for (const below of [before, planned])
    expect(monthly([ADMISSIONS], table, ["Văn phòng", 5, 0], ...below)).toEqual({
      facts: ["01.01|2023"],
      problems: ["other_figures@A6"],
    });
});

const RATED = ["Chi bộ", "Xếp loại", "Tổng số được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"];
test.each([
  ["XẾP LOẠI CÁN BỘ, CÔNG CHỨC NĂM 2023", false],
  ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CẤP ỦY VIÊN NĂM 2023", false],
  ["II. Đánh giá, xếp loại bí thư, phó bí thư chi bộ năm 2023", false],
  ["XẾP LOẠI ĐẢNG VIÊN DỰ BỊ NĂM 2023", false],
  ["XẾP LOẠI CÁN BỘ, ĐẢNG VIÊN NĂM 2023", true],
  ["ĐÁNH GIÁ, XẾP LOẠI CẤP ỦY VIÊN, ĐẢNG VIÊN NĂM 2023", true],
  ["KẾT QUẢ XẾP LOẠI NĂM 2023 CỦA ĐẢNG ỦY", true],
])("who is rated as something else than a member is none: %s", (title, counts) => {
  const { facts, problems } = monthly([title], RATED, ["Văn phòng", "HTTNV", 9, 2, 7, 0, 0]);
  expect(facts).toEqual(counts ? ["01.01|2023"] : []);
  expect(problems).toEqual(counts ? [] : ["other_figures@A3"]);
});

test("who is disciplined and is no member is none", () => {
  const table = (title: string) =>
    monthly([title], ["Chi bộ", "Kết nạp", "Khiển trách", "Cảnh cáo"], ["Văn phòng", 1, 0, 1]);
  for (const title of ["THI HÀNH KỶ LUẬT TỔ CHỨC ĐẢNG NĂM 2023", "KỶ LUẬT CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2023"])
    expect(table(title)).toEqual({ facts: [], problems: ["other_figures@A3"] });
  expect(table("KỶ LUẬT TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN NĂM 2023").facts).toEqual(["01.01|2023"]);
});

test("a number rated of others gives no number rated of members", () => {
  const header = RATED.map((text) => text.replace("Tổng số", "Tổng số công chức"));
  const { facts } = monthly(["KẾT QUẢ NĂM 2023"], header, ["Văn phòng", "HTTNV", 9, 2, 7, 0, 0]);
  expect(facts).toEqual([]);
});

const OF_MONTH: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], MONTH];
const told = (header: Value[], ...rows: Value[][]) => read({ Biểu: { rows: [...OF_MONTH, header, ...rows] } });

test("a figure merged down over two chi bộ is nobody's", () => {
  const header = ["Chi bộ", "Tổng số ĐV", "Có mặt", "Số ý kiến"];
  const rows = [...OF_MONTH, header, ["Văn phòng", 12, 11, 9], ["Thanh tra", 9, 9, null], ["Ban Thi đua - Khen thưởng", 7, 7, 2]]; // biome-ignore format: one table
  const { facts, problems } = read({ Biểu: { rows, merges: ["D4:D5"] } });
  expect(Object.keys(facts)).toEqual(["01.05|2023-04"]);
  expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(["merged_value@D4"]);
});

const SAID = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

test("of the months of one chi bộ the number of its members may stand once, merged down over them; what was done there may not", () => {
  const months = (header: Value[], rows: Value[][], ...merges: string[]) =>
    read({
      Biểu: {
        rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ QUÝ II/2023"], ["Chi bộ", "Tháng", ...header], ...rows],
        merges: ["A4:A6", ...merges],
      },
    });
  const members = (total: number, exempt: number, due: number) =>
    months(
      ["Tổng số ĐV", "Miễn sinh hoạt", "Phải dự", "Có mặt"],
      [["Văn phòng", 4, total, exempt, due, 11], [null, 5, null, null, null, 9], [null, 6, null, null, null, 12]],
      ...["C4:C6", "D4:D6", "E4:E6"],
    ); // biome-ignore format: one table
  const each = { members_total: 13, members_exempt: 1, members_due: 12 };
  expect(members(13, 1, 12).facts).toMatchObject({
    "01.01|2023-04": { ...each, members_present: 11 },
    "01.01|2023-05": { ...each, members_present: 9 },
    "01.01|2023-06": { ...each, members_present: 12 },
  });
  expect(SAID(members(13, 1, 12).problems)).toEqual([]);
  // What may be the sum of the months is asked about; and what does not come out.
  const sums = members(39, 3, 36);
  expect([sums.facts, SAID(sums.problems)]).toEqual([{}, ["merged_value@C4", "merged_value@E4"]]);
  expect(members(15, 1, 12).facts).toEqual({});
  const unheld = (exempt: number) =>
    months(
      ["Tổng số ĐV", "Miễn sinh hoạt", "Có mặt"],
      [["Văn phòng", 4, 13, exempt, 11], [null, 5, 13, null, 9], [null, 6, 13, null, 12]],
      "D4:D6",
    ); // biome-ignore format: one table
  expect(SAID(unheld(3).problems)).toEqual(["merged_value@D4"]);
  expect(unheld(0).facts["01.01|2023-06"]).toMatchObject({ members_exempt: 0, members_due: 13 });
  const done = months(
    ["Tổng số ĐV", "Có mặt"],
    [["Văn phòng", 4, 12, 11], [null, 5, null, null], [null, 6, null, 12]],
    ...["C4:C6", "D4:D5"],
  ); // biome-ignore format: one table
  expect(Object.keys(done.facts)).toEqual(["01.01|2023-06"]);
  expect(SAID(done.problems)).toEqual(["merged_value@D4"]);
});

test("a row that says in what its columns count: shares are none of people, nor turns", () => {
  const header = ["Chi bộ", "Tổng số ĐV", "Có mặt", "Phát biểu"];
  const counted = (...units: Value[]) =>
    told(header, [null, ...units], ["Văn phòng", 120, 95, 9]).facts["01.01|2023-04"];
  expect(counted("người", "người", "lượt")).toMatchObject({ members_present: 95, opinions: 9 });
  expect(counted("người", "người", "đ/c")).toMatchObject({ members_present: 95, members_speaking: 9 });
  expect(counted("người", "%", "đ/c")).toBeUndefined();
});

test.each([
  ["Số ĐV phát biểu", "9 lượt"],
  ["Đảng viên phát biểu", "9 ý kiến"],
  ["Vắng có lý do", "1 buổi"],
])("under %s %s counts something else", (column, value) => {
  const { facts, problems } = told(["Chi bộ", "Tổng số ĐV", "Có mặt", column], ["Văn phòng", 12, 11, value]);
  expect([facts, problems]).toEqual([{}, ["other_measure@D4"]]);
  expect(told(["Chi bộ", "Tổng số ĐV", "Có mặt", "Số ý kiến"], ["Văn phòng", 12, 11, "9 đ/c"]).problems).toEqual([]);
});

test.each([
  ["LỊCH SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["PHÂN CÔNG DỰ SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["THÀNH PHẦN TRIỆU TẬP SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["TỔ ĐẢNG 1", "SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023", "(Số liệu minh họa)"],
  ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023", "(Số liệu lũy kế từ đầu năm)"],
])("titles of what is announced, invented, of a group or added up: %s %s", (...titles) => {
  const { facts, problems } = monthly(...titles.map((title) => [title]), HEADER, ["Văn phòng", 20, 18]);
  expect([facts, problems]).toEqual([[], [expect.stringMatching(/^other_figures/)]]);
  const beside = told([...HEADER, "Lũy kế dự từ đầu năm", "Lịch họp tháng sau"], ["Văn phòng", 20, 18, 70, "5/5"]);
  expect(beside.facts["01.01|2023-04"]).toMatchObject({ members_present: 18 });
});

test("what only nearly says it: up to six sessions, below a level, members who newly came", () => {
  const upTo6 = yearly("ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023", ["Tổng số ĐV", "Phát biểu từ 1 - 6 kỳ"], [12, 2]);
  expect(upTo6.fact).toBeUndefined();
  const below = yearly(RATINGS, ["Xếp loại chi bộ", "ĐV được xếp loại", ...LEVELS], ["Dưới HTTNV", 10, 2, 8, 0, 0]);
  expect(below.problems).toEqual(["rating_unknown@B4"]);
  expect(yearly(ADMISSIONS, ["Đảng viên mới về", "Khiển trách"], [3, 1]).fact).toBeUndefined();
  const { facts, problems } = read({
    CĐ: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", "Chuyên đề", "Dự"]],
        ...[["Văn phòng", "Nêu gương", 11] as Value[], ["Thanh tra", "Như trên", 9]],
      ],
    },
  });
  expect(facts["01.02|2023-Q2#1"]).toEqual({ members_present: 9 });
  expect(problems).toContain("topic_unnamed@B5");
  const both = ["SINH HOẠT CHI BỘ VÀ SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"];
  const monthsOfBoth = read({
    Biểu: {
      rows: [
        ...[["ĐẢNG ỦY SỞ NỘI VỤ"], both, ["Chi bộ", "Tháng", "Phải dự", "Dự", "Chuyên đề"]],
        ...([
          ["Văn phòng", 4, 12, 11, null],
          ["Văn phòng", 5, 12, 12, "Nêu gương"],
        ] as Value[][]),
      ],
    },
  });
  expect(monthsOfBoth.problems).toContain("topic_unnamed@E4");
});

test("what is left aside in a workbook, and rows that show how it is filled in", () => {
  const sheet = (unit: string) => ({ rows: [...OF_MONTH, HEADER, [unit, 20, 18]] });
  for (const name of ["T4 (cũ)", "nháp"])
    expect(Object.keys(read({ T4: sheet("Văn phòng"), [name]: sheet("Thanh tra") }).facts)).toEqual(["01.01|2023-04"]);
  expect(Object.keys(read({ T4: sheet("Văn phòng"), Mẫu: sheet("Thanh tra") }).facts)).toEqual(["01.01|2023-04"]);
  expect(Object.keys(read({ Mẫu: sheet("Thanh tra") }).facts)).toEqual(["01.02|2023-04"]);
  const rows = [["VD", "Văn phòng", 20, 18], [1, "Thanh tra", 9, 8]]; // biome-ignore format: one table
  expect(Object.keys(told(["TT", ...HEADER], ...rows).facts)).toEqual(["01.02|2023-04"]);
  // In a row that nothing else would make one of the table, hidden or not; but no name that only has these letters in it.
  const filled = ["TT", "Chi bộ", "Phải dự", "Dự", "Vắng có lý do", "Vắng không lý do", "Ghi chú"];
  const shown = (name: string, note?: string) =>
    told(filled, ["Mẫu", name, 18, 17, 1, 0, null], [1, "Thanh tra", 9, 8, 1, 0, note ?? null]);
  for (const name of ["Chi bộ A (ví dụ)", "VD: Chi bộ B", "Chi bộ … (dòng mẫu)"]) {
    const { facts, problems } = shown(name, "Theo biên bản (mẫu)");
    expect([Object.keys(facts), problems.filter((x) => !x.startsWith("chi_bo_missing"))]).toEqual([
      ["01.02|2023-04"],
      [],
    ]);
    const alone = told(filled, [null, name, 18, 17, 1, 0, null], [1, "Thanh tra", 9, 8, 1, 0, null]);
    expect(Object.keys(alone.facts)).toEqual(["01.02|2023-04"]);
  }
  const named = told(filled, [1, "Trường Mẫu giáo", 18, 17, 1, 0, null], [2, "Thanh tra", 9, 8, 1, 0, null]);
  expect(named.problems.join()).toContain("unknown_unit@B4");
});

test("figures of groups within a chi bộ, of those who came themselves, and of full members alone", () => {
  const groups = told(["Chi bộ", "Tổ đảng", "Phải dự", "Dự"], ["Văn phòng", "Tổ 1", 6, 6], [null, "Tổ 2", 6, 5]);
  expect([groups.facts, groups.problems]).toEqual([{}, ["column_missing@A3"]]);
  const manners = told(["Chi bộ", "Phải dự", "Dự trực tiếp", "Dự trực tuyến"], ["Văn phòng", 12, 8, 3]);
  expect(manners.facts["01.01|2023-04"]).toMatchObject({ members_present: 11 });
  const standing: Value[] = ["Chi bộ", "Xếp loại", "ĐV chính thức", null, null, null, "ĐV dự bị", null, null, null];
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], [RATINGS], standing, [null, null, ...LEVELS, ...LEVELS], ["Văn phòng", "HTTNV", 2, 8, 0, 0, 0, 1, 0, 0]]; // biome-ignore format: one table
  expect(read({ Biểu: { rows, merges: ["C3:F3", "G3:J3"] } }).facts).toEqual({});
  const ofWhole = yearly(RATINGS, ["Xếp loại TCCSĐ", "ĐV được xếp loại", ...LEVELS], ["HTTNV", 10, 2, 8, 0, 0]);
  expect(ofWhole.fact?.rating).toBeUndefined();
});

test("months of another quarter in a table of sessions, and days that may be written with the month first", () => {
  const sessions = (time: string, ...times: Value[]) => {
    const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["Chi bộ", time, "Chuyên đề", "Dự"], ["Văn phòng", times[0]!, "Nêu gương", 11], ["Thanh tra", times[1]!, "Tiết kiệm", 9]]; // biome-ignore format: one table
    return read({ CĐ: { rows } });
  };
  expect(Object.keys(sessions("Tháng", 5, 7).facts)).toEqual(["01.01|2023-Q2#1"]);
  const days = sessions("Ngày", "04/25/2023", "05/06/2023");
  expect(days.facts["01.02|2023-Q2#1"]).not.toHaveProperty("held_on");
  expect(days.problems).toEqual(["date_unreadable@B4", "date_unreadable@B5"]);
  expect(sessions("Ngày", "25/04/2023", "05/06/2023").facts["01.02|2023-Q2#1"]).toHaveProperty("held_on", "2023-06-05");
});

test("registers whose marks tell of something else, or of another year", () => {
  const months: Value[] = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const register = (title: string, header: Value[], ...below: Value[][]) =>
    read({
      Sổ: {
        rows: [
          ...[["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["Chi bộ: Văn phòng"], ["TT", "Họ và tên", ...header]],
          ...[[1, "Trần Thị Hoa", "x", "x"] as Value[], [2, "Lê Văn Nam", "x"], ...below],
        ],
      },
    });
  const title = "SỔ THEO DÕI PHÁT BIỂU NĂM 2023";
  expect(Object.keys(register(title, months, ["Ghi chú: x: có phát biểu; v: không"]).facts)).toHaveLength(1);
  expect(register(title, months, ["Ghi chú: x: không phát biểu"]).problems).toContain("register_other@B4");
  expect(register("SỔ THEO DÕI DỰ HỌP VÀ PHÁT BIỂU NĂM 2023", months).problems).toContain("register_other@B4");
  const lastYear = ["T10/2022", "T11/2022", "T12/2022", ...months.slice(0, 9)];
  expect(register(title, lastYear).problems).toEqual(["register_months@B4"]);
});

test("lines and criteria of other inspections, of shares, and of part of the year", () => {
  const lines = (...below: Value[][]) =>
    read({ KT: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], [], ...below] } });
  for (const other of ["- Kiểm tra tài chính: 5/7 chi bộ", "- Ủy ban kiểm tra kiểm tra: 2/7 chi bộ"])
    expect(lines([other]).facts).toEqual({});
  const criteria = (...measures: string[]) =>
    lines(...[["TT", "Nội dung", "ĐVT", "Số liệu"] as Value[], [1, "Tổng số chi bộ", measures[0]!, 100]], [
      2,
      "Số chi bộ được kiểm tra",
      measures[1]!,
      71,
    ]).facts;
  expect(criteria("chi bộ", "chi bộ")["01|2023-H1"]).toMatchObject({ chi_bo_inspected: 71 });
  expect(criteria("chi bộ", "%")).toEqual({});
  const half = [["ĐẢNG ỦY SỞ NỘI VỤ"], [ADMISSIONS], ["(Số liệu 6 tháng đầu năm)"], ["Chi bộ", "Kết nạp", "Khiển trách"], ["Văn phòng", 3, 1]]; // biome-ignore format: one table
  expect(read({ Biểu: { rows: half } }).problems).toContain("other_figures@A4");
});

test("columns and titles of the year so far, of what is only asked for, of other events", () => {
  for (const column of ["Kết nạp (đến 30/9)", "Kết nạp 9 tháng"])
    expect(yearly(ADMISSIONS, [column, "Khiển trách"], [3, 1]).fact).toBeUndefined();
  const stock = yearly(ADMISSIONS, ["Tổng số ĐV (đến 30/6)", "Kết nạp", "Khiển trách"], [20, 3, 1]);
  expect(stock.fact).toEqual({ members_total: 20, admitted: 3, reprimanded: 1 });
  const asked = ["Chi bộ", "Kết nạp", "Kiến nghị kỷ luật", null];
  const rows = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    [ADMISSIONS],
    asked,
    [null, null, "Khiển trách", "Cảnh cáo"],
    ["Văn phòng", 3, 1, 0],
  ];
  expect(read({ Biểu: { rows, merges: ["C3:D3"] } }).facts).toEqual({});
  const spoke = ["Tổng số ĐV", "Từ 6 kỳ"];
  for (const title of ["PHÁT BIỂU TẠI HỘI NGHỊ CHI ỦY NĂM 2023", "QUẦN CHÚNG PHÁT BIỂU NĂM 2023"])
    expect(yearly(title, spoke, [12, 9]).fact).toBeUndefined();
  const rated = [
    ["Xếp loại chi bộ", "ĐV được xếp loại", ...LEVELS] as Value[],
    ["HTTNV", 10, 2, 8, 0, 0] as Value[],
  ] as const;
  expect(yearly("XẾP LOẠI THI ĐUA CÁC CHI BỘ NĂM 2023", ...rated).fact).toBeUndefined();
  expect(yearly("ĐỀ NGHỊ XẾP LOẠI CHI BỘ NĂM 2023", ...rated).problems).toEqual(["rating_proposed@A2"]);
  const flag = ["Chi bộ", "Tổng số ĐV", "Lễ chào cờ", null];
  const event = [...OF_MONTH, flag, [null, null, "Có mặt", "Vắng"], ["Văn phòng", 12, 11, 1]];
  expect(read({ Biểu: { rows: event, merges: ["C3:D3"] } }).facts).toEqual({});
});

test("sessions under a month of another quarter, of others, and only prepared", () => {
  const sessions = (title: string, ...below: Value[][]) =>
    read({
      CĐ: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["Chi bộ", "Chuyên đề", "Kết quả thực hiện", "Dự"], ...below] },
    });
  const title = "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023";
  const held = ["Văn phòng", "Nêu gương", "Đã tổ chức", 11];
  const other = ["Thanh tra", "Tiết kiệm", "Đã tổ chức", 9];
  expect(Object.keys(sessions(title, ["Tháng 3"], held, ["Tháng 5"], other).facts)).toEqual(["01.02|2023-Q2#1"]);
  expect(sessions("SINH HOẠT CHUYÊN ĐỀ CỦA CHI ĐOÀN QUÝ II NĂM 2023", held).facts).toEqual({});
  const prepared = ["Thanh tra", "Tiết kiệm", "Đang chuẩn bị", null];
  expect(Object.keys(sessions(title, held, prepared).facts)).toEqual(["01.01|2023-Q2#1"]);
});

test("points of a register, and whose points of a meeting count", () => {
  const months: Value[] = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const points = Array.from({ length: 12 }, (_, i) => 7 + (i % 3));
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SỔ THEO DÕI PHÁT BIỂU NĂM 2023"], ["Chi bộ: Văn phòng"]],
    ...[
      ["TT", "Họ và tên", ...months],
      [1, "Trần Thị Hoa", ...points],
    ],
  ];
  expect(read({ Sổ: { rows } }).problems).toContain("register_mark@C5");
  const scored = told(["Chi bộ", "Phải dự", "Dự", "Điểm tự chấm", "Điểm thẩm định"], ["Văn phòng", 12, 11, 95, 88]);
  expect(scored.facts["01.01|2023-04"]).toMatchObject({ score: 88 });
});

test("rows of another sort of meeting, and of what was planned", () => {
  const sorts = told(["Chi bộ", "Loại sinh hoạt", "Phải dự", "Dự"], ["Văn phòng", "Chuyên đề", 12, 9], ["Thanh tra", "Thường kỳ", 9, 8]); // biome-ignore format: one table
  expect(Object.keys(sorts.facts)).toEqual(["01.02|2023-04"]);
  expect(told(["Chi bộ", "KH/TH", "Phải dự", "Dự"], ["Văn phòng", "KH", 12, 12]).facts).toEqual({});
  const held = ["Chi bộ", "Chuyên đề", "Đã tổ chức", "Chưa tổ chức", "Dự"];
  const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], held, ["Văn phòng", "Nêu gương", null, "x", null], ["Thanh tra", "Tiết kiệm", "x", null, 9]]; // biome-ignore format: one table
  expect(read({ CĐ: { rows } }).problems).toContain("column_unclear@D3");
});

test.each([
  "BẢN NHÁP BÁO CÁO SINH HOẠT CHI BỘ THÁNG 4/2023",
  "SINH HOẠT CHI BỘ THÁNG 4/2023 CỦA CHI ĐOÀN",
  "SINH HOẠT CHI BỘ CÁC THÁNG TRƯỚC THÁNG 4/2023",
  "SỐ LƯỢNG ĐẢNG VIÊN DỰ BỊ DỰ SINH HOẠT THÁNG 4/2023",
  "ĐẢNG VIÊN TRẺ DỰ SINH HOẠT CHI BỘ THÁNG 4/2023",
  "CẤP ỦY VIÊN DỰ SINH HOẠT CHI BỘ THÁNG 4/2023",
])("whose meetings, or which members, a title tells of: %s", (title) => {
  expect(monthly([title], HEADER, ["Văn phòng", 20, 18]).facts).toEqual([]);
  const named = monthly(MONTH, ["Đảng ủy viên phụ trách: Lê Văn Nam"], HEADER, ["Văn phòng", 20, 18]);
  expect(named.facts).toEqual(["01.01|2023-04"]);
});

test("discipline that was lifted or disputed, a rating of another year, and inspections as they were planned", () => {
  for (const group of ["Xóa kỷ luật", "Kỷ luật còn hiệu lực", "Khiếu nại kỷ luật"]) {
    const header = [["Chi bộ", "Kết nạp", group, null], [null, null, "Khiển trách", "Cảnh cáo"]]; // biome-ignore format: one table
    const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], [ADMISSIONS], ...header, ["Văn phòng", 3, 1, 0]];
    expect(read({ Biểu: { rows, merges: ["C3:D3"] } }).facts).toEqual({});
  }
  const rated = ["Xếp loại chi bộ", "ĐV được xếp loại", ...LEVELS];
  expect(yearly(RATINGS, rated, ["HTTNV (2022)", 10, 2, 8, 0, 0]).problems).toEqual(["rating_unknown@B4"]);
  expect(yearly(RATINGS, rated, ["HTTNV năm 2022", 10, 2, 8, 0, 0]).problems).toEqual(["rating_unknown@B4"]);
  for (const own of ["HTTNV (2023)", "Hoàn thành tốt nhiệm vụ năm 2023"])
    expect(yearly(RATINGS, rated, [own, 10, 2, 8, 0, 0]).fact).toMatchObject({ rating: "tot" });
  const line = (...texts: string[]) => {
    const rows = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
      [],
      ...texts.map((x) => [x]),
    ];
    return read({ KT: { rows } }).facts;
  };
  expect(line("- Kế hoạch kiểm tra chi bộ: 6/6 chi bộ")).toEqual({});
  expect(line("- Đã kiểm tra 5/6 chi bộ theo kế hoạch")).toEqual({});
  expect(line("- Theo kế hoạch kiểm tra 7/7 chi bộ")).toEqual({});
  // Over the others it is none of their heading.
  expect(line("- Kế hoạch kiểm tra: 6 chi bộ", "- Đã kiểm tra 5/6 chi bộ")).toHaveProperty("01|2023-H1");
  expect(line("Kế hoạch kiểm tra chi bộ", "- Đã kiểm tra 5/6 chi bộ")).toEqual({});
  expect(line("- Đã kiểm tra 5/6 chi bộ")["01|2023-H1"]).toEqual({ chi_bo_total: 6, chi_bo_inspected: 5 });
});

test("sections of other meetings within a table, until those of the chi bộ go on", () => {
  const rows = (heading: string, next: string) => [[heading], ["Văn phòng", 3, 3], [next], ["Thanh tra", 9, 8]];
  for (const heading of ["II. Sinh hoạt chuyên đề", "Họp đột xuất", "Ước thực hiện"]) {
    const { facts, problems } = told(HEADER, ...rows(heading, "Sinh hoạt thường kỳ"));
    expect(Object.keys(facts)).toEqual(["01.02|2023-04"]);
    expect(problems).toContain("other_figures@A4");
  }
});

const titled = (title: string, ...section: Value[][]) => {
  const { facts, problems } = monthly([title], [], ["Chi bộ", "Tổng số ĐV", "Có mặt"], ...section, [
    "Văn phòng",
    12,
    11,
  ]);
  return { facts: facts.length, problems };
};

test.each([
  ["SINH HOẠT CHI BỘ MỞ RỘNG THÁNG 4/2023", "title_unclear@A2"],
  ["DIỄN TẬP SINH HOẠT CHI BỘ THÁNG 4/2023", "title_unclear@A2"],
  ["SINH HOẠT CHI BỘ THÁNG 4/2023 (trước khi sáp nhập)", "title_unclear@A2"],
  ["BIỂU TỔNG HỢP NỀN NẾP SINH HOẠT CHI BỘ ĐỊNH KỲ CỦA ĐẢNG ỦY SỞ NỘI VỤ, THÁNG 4 NĂM 2023"],
  ["Mẫu 3B. Tình hình sinh hoạt chi bộ tháng 4/2023 theo Hướng dẫn số 21-HD/BTCTW và nhiệm vụ thời gian tới"],
  ["SINH HOẠT CHI BỘ THÁNG TÁM TẠM TÍNH NĂM 2023", "title_unclear@A2"],
  ["BIỂU CHẤM ĐIỂM SHCB Tháng Tám NĂM 2023"],
  ["BÁO CÁO SINH HOẠT CHI BỘ THÁNG 4/2023 (Ban hành kèm theo Công văn của Ban Tổ chức)"],
  ["SINH HOẠT CHI BỘ THÁNG 4/2023 (theo bộ tiêu chí kèm theo Hướng dẫn số 21-HD/BTCTW, ngày 18/10/2019)"],
  ["SINH HOẠT CHI BỘ THÁNG 4/2023 (Biểu số 06-KTGS)"],
  ["SINH HOẠT CHI BỘ THÁNG 4/2023 (Biểu số 6 - mở rộng)", "title_unclear@A2"],
  ["SINH HOẠT CHI BỘ THÁNG 4/2023 (theo khung tiêu chí mở rộng)", "title_unclear@A2"],
  ["SINH HOẠT CHI BỘ ĐẠT 60% THÁNG 4/2023", "title_unclear@A2"],
])("a title with words that nobody understands is told of, its figures count: %s", (title, ...told) => {
  expect(titled(title)).toEqual({ facts: 1, problems: told });
});

test("so is a heading among the rows, and the name of a sheet", () => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ, THÁNG 4/2023"],
    ["Chi bộ", "Tổng số ĐV", "Có mặt"],
    ["Văn phòng", 12, 11],
  ];
  for (const [sheet, ...told] of [["SHCB lưu động", "title_unclear@A2"], ["SHCB Văn phòng"], ["SHCB T4"], ["Du lieu"]])
    expect(read({ [sheet!]: { rows } }).problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual(told);
  const { problems } = titled("SINH HOẠT CHI BỘ THÁNG 4/2023", ["Họp chi bộ lưu động"]);
  expect(problems).toEqual(["title_unclear@A5"]);
});

test("who signed the table above says nothing of the one below; another line in brackets may", () => {
  const below = (line: string) =>
    read({
      Quý: {
        rows: [
          ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4/2023"], ["Chi bộ", "Tổng số ĐV", "Có mặt"]],
          ...([["Văn phòng", 12, 11], [], [null, "TM. ĐẢNG ỦY"], [null, line], []] as Value[][]),
          ...[
            ["SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023"],
            ["Chi bộ", "Tên chuyên đề", "Có mặt"],
            ["Văn phòng", "Nêu gương", 11],
          ],
        ],
      },
    }).problems.filter((p) => !p.startsWith("chi_bo_missing"));
  expect(below("(Ký, đóng dấu)")).toEqual([]);
  expect(below("(Kỳ thứ hai, lưu động)")).toEqual(["title_unclear@B7"]);
});

test("what a title, a sheet or a column beside says to be estimated is none of a meeting or an inspection", () => {
  const meetings = (title: string, sheet = "T6") =>
    read({
      [sheet]: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["Chi bộ", "Phải dự", "Có mặt"], ["Văn phòng", 12, 11]] },
    });
  for (const said of [
    meetings("SINH HOẠT CHI BỘ THÁNG 6/2023 (ƯỚC)"),
    meetings("ƯỚC THỰC HIỆN SINH HOẠT CHI BỘ THÁNG 6/2023"),
    meetings("SINH HOẠT CHI BỘ QUÝ II/2023", "T6 ước"),
  ])
    expect(said).toMatchObject({ facts: {}, problems: ["other_figures@A3"] });
  expect(Object.keys(meetings("SINH HOẠT CHI BỘ THÁNG 6/2023, KÝ GIAO ƯỚC THI ĐUA").facts)).toEqual(["01.01|2023-06"]);
  for (const inspected of ["Số chi bộ được kiểm tra 5 tháng", "Số chi bộ đã kiểm tra"]) {
    const rows = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]];
    const table = [
      ["Tổng số chi bộ", inspected, "Ước 6 tháng"],
      [7, 4, 5],
    ];
    expect(read({ KT: { rows: [...rows, ...table] } }).facts).toEqual({});
  }
});

test("how many topics there were is not how many members should come", () => {
  const session = (heading: string) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
      ["Chi bộ", "Tên chuyên đề", heading, "Số đảng viên dự"],
      ["Văn phòng", "Nêu gương của cán bộ", 11, 9],
    ];
    return read({ CĐ: { rows } }).facts["01.01|2023-Q2#1"];
  };
  for (const heading of ["Số chuyên đề", "Số chuyên đề trong quý", "Số chuyên đề đã sinh hoạt trong quý"])
    expect(session(heading), heading).toEqual({ topic: "Nêu gương của cán bộ", members_present: 9 });
  expect(session("Số phải dự SH chuyên đề trong quý")).toMatchObject({ members_due: 11 });
});

test("how many of a committee came is not how often", () => {
  const half = (heading: string) => {
    const rows: Value[][] = [
      ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
      ["Tổng số chi bộ", "Số chi bộ được kiểm tra", heading],
      [5, 3, 7],
    ];
    return read({ KT: { rows } });
  };
  expect(half("Số lượt cấp ủy viên dự sinh hoạt").facts["01|2023-H1"]).toMatchObject({ meetings_attended: 7 });
  for (const of of ["đ/c", "người", "ĐV"]) {
    const { facts, problems } = half(`Số cấp ủy viên dự sinh hoạt (${of})`);
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3 });
    expect(problems).toEqual(["column_unclear@C3"]);
  }
});

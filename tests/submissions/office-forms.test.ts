import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const blank = (n: number): Value[] => Array.from({ length: n }, () => null);
const notable = (problems: string[]) => problems.filter((p) => !/^(chi_bo_missing|column_ignored)/.test(p));

test("who came, told apart by their standing: the total under them is of those who came", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["TÌNH HÌNH SINH HOẠT CHI BỘ ĐỊNH KỲ THÁNG 4 NĂM 2023"]],
    ...[["TT", "Tên chi bộ", "Tổng số đảng viên của chi bộ", "Trong đó", null, null, "Số ĐV được miễn sinh hoạt"]],
    [...blank(3), "Chính thức", "Dự bị", "SHT", null, "Tổng số", "ĐV chính thức", "ĐV dự bị", "ĐV SHT", "Có lý do"],
    [1, "Văn phòng", 12, 11, 1, 0, 1, 9, 8, 1, 0, 2],
  ];
  rows[2]!.push("Số đảng viên dự sinh hoạt", null, null, null, "Số đảng viên vắng mặt");
  const { facts, problems } = read({ T4: { rows, merges: ["D3:F3", "H3:K3"] } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2023-04"]).toEqual({
    ...{ held: true, members_total: 12, members_exempt: 1, members_due: 11, members_present: 9, absent_excused: 2 },
  });
});

test("points for one criterion, of how many, are no score of the meeting", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["ĐIỂM CHẤT LƯỢNG SINH HOẠT CHI BỘ THÁNG 4/2023"]],
    ["Chi bộ", "ĐV dự/ĐV phải dự", "Chuẩn bị (20 điểm)", "Tiến hành (60 điểm)", "Sau sinh hoạt (20 điểm)", "Tổng điểm"],
    ["Văn phòng", "9/12", 18, 50, 19, 87],
    ["Thanh tra", "7/7", 20, 58, 20, 98],
  ];
  const { facts, problems } = read({ T4: { rows } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.02|2023-04"]).toMatchObject({ score: 98, members_present: 7 });
  // Nor do points of ten, all of them, say of a hundred that it was a poor one.
  const scale = ["Chi bộ", "ĐV dự/ĐV phải dự", "Điểm (10 điểm)"];
  const others = read({ T4: { rows: [OFFICE, rows[1]!, scale, ["Văn phòng", "9/12", 8], ["Thanh tra", "7/7", 9.5]] } });
  expect(others.facts["01.01|2023-04"]).toEqual({ held: true, members_due: 12, members_present: 9 });
  expect(others.problems).toContain("score_scale@C3");
});

test("pairs under those who came are of how many", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["TT", "Chi bộ", "Tên chuyên đề", "Kết quả", null],
    [...blank(3), "ĐV dự", "Số ý kiến thảo luận"],
    [1, "Văn phòng", "Nêu gương", "9/12", 4],
    [2, "Thanh tra", "Tiết kiệm", "7/7", 3],
  ];
  const { facts, problems } = read({ CĐ: { rows, merges: ["D3:E3"] } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2023-Q2#1"]).toMatchObject({ members_present: 9, members_due: 12, opinions: 4 });
});

test("in a diary the day of a meeting tells its month, where it lies in the quarter and nothing else does", () => {
  const diary = (title: string): Value[][] => [
    ...[OFFICE, [title]],
    ["STT", "Ngày sinh hoạt", "Chi bộ", "Tổng số ĐV", "Số ĐV có mặt"],
    [1, "05/04/2023", "Văn phòng", 12, 11],
    [2, "04/05/2023", "Văn phòng", 12, 12],
    [3, "03/07/2023", "Văn phòng", 12, 10],
    [4, "đầu tháng", "Thanh tra", 9, 9],
  ];
  const { facts, problems } = read({ "Nhật ký": { rows: diary("NHẬT KÝ SINH HOẠT CHI BỘ QUÝ II/2023") } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.01|2023-05"]);
  expect(notable(problems)).toEqual(["month_missing@C6", "month_missing@C7"]);
  // What is titled otherwise may be of sessions that are none of a month.
  for (const title of ["CÁC CUỘC SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023", "SỐ LIỆU QUÝ II/2023"])
    expect(read({ Sổ: { rows: diary(title) } }).facts).toEqual({});
  const ofMonth = read({ "Nhật ký": { rows: diary("NHẬT KÝ SINH HOẠT CHI BỘ THÁNG 6/2023").slice(0, 4) } });
  expect(Object.keys(ofMonth.facts)).toEqual(["01.01|2023-06"]);
  expect(notable(ofMonth.problems)).toEqual(["date_out_of_period@B4"]);
});

test("days of meetings every month tell their months without a title; those on a topic, and of an inspection, none", () => {
  const days = (title: string, ...more: Value[][]): Value[][] => [
    ...[OFFICE, [title], ["STT", "Chi bộ", "Ngày họp", "Phải dự", "Có mặt"]],
    ...[
      [1, "Văn phòng", "05/04/2023", 12, 11],
      [null, null, "04/05/2023", 12, 12],
      [null, null, "03/06/2023", 12, 10],
    ],
    ...[
      [2, "Thanh tra", "06/04/2023", 9, 8],
      [null, null, "08/05/2023", 9, 9],
    ],
    ...more,
  ];
  const merges = ["B4:B6", "B7:B8"];
  const untitled = read({
    Sheet1: { rows: days("QUÝ II/2023", [null, null, "08/07/2023", 9, 9]), merges: ["B4:B6", "B7:B9"] },
  });
  expect(Object.keys(untitled.facts)).toEqual([
    "01.01|2023-04",
    "01.01|2023-05",
    "01.01|2023-06",
    "01.02|2023-04",
    "01.02|2023-05",
  ]);
  expect(notable(untitled.problems)).toEqual(["month_missing@B7"]);
  const rated = read({ Sheet1: { rows: days("ĐÁNH GIÁ CÁC KỲ SINH HOẠT CHI BỘ QUÝ II/2023"), merges } });
  expect(Object.keys(rated.facts)).toHaveLength(5);
  for (const title of ["SINH HOẠT CHUYÊN ĐỀ QUÝ II/2023", "KIỂM TRA SINH HOẠT CHI BỘ QUÝ II/2023"])
    expect(read({ Sheet1: { rows: days(title), merges } }).facts).toEqual({});
  // Two on a day of one month are not held every month.
  const twice = days("QUÝ II/2023", [3, "Tổ chức - Hành chính", "06/04/2023", 7, 7], [null, null, "20/04/2023", 7, 6]);
  expect(read({ Sheet1: { rows: twice, merges: [...merges, "B9:B10"] } }).facts).toEqual({});
});

test("criteria down under Chỉ tiêu, with a sum of the months and remarks beside them", () => {
  const rows: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["BÁO CÁO TÌNH HÌNH SINH HOẠT CHI BỘ"], ["Quý III năm 2023"]],
    ["STT", "Chỉ tiêu", "ĐVT", "Tháng 7", "Tháng 8", "Tháng 9", "Cộng", "Ghi chú"],
    [1, "Tổng số đảng viên trong danh sách", "đ/c", 21, 21, 22, null, null],
    [2, "Đảng viên được miễn sinh hoạt", "đ/c", 1, 1, 1, null, null],
    [3, "Đảng viên tham dự sinh hoạt", "đ/c", 19, 20, 20, null, null],
    [4, "Đảng viên vắng", "đ/c", 1, 0, 1, 2, null],
    [5, "Số lượt ý kiến phát biểu", "lượt", 10, 11, 9, 30, null],
  ];
  const { facts, problems } = read({ "Quý 3": { rows } });
  expect(notable(problems)).toEqual([]);
  expect(facts["02.01|2023-09"]).toMatchObject({ members_due: 21, members_present: 20, opinions: 9 });
  expect(Object.keys(facts)).toHaveLength(3);
});

test("levels of members as they were called before 2018", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["PHÂN LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2021"]],
    ["TT", "Chi bộ", "Phân loại chi bộ", "ĐV được phân loại", "Phân loại đảng viên", null, null, null],
    [...blank(4), "Đủ tư cách, HTXSNV", "Đủ tư cách, HTTNV", "Đủ tư cách, HTNV", "Vi phạm tư cách hoặc không HTNV"],
    [1, "Văn phòng", "HTTNV", 12, 2, 8, 1, 1],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["E3:H3"] } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2021"]).toMatchObject({ members_rated: 12, members_xuat_sac: 2, members_khong_hoan_thanh: 1 });
});

test("a name with how many members it has behind it; one that nobody knows is told once for its three months", () => {
  const months: Value[] = ["Tháng 4", null, "Tháng 5", null, "Tháng 6", null];
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], ["TT", "Chi bộ", ...months]],
    [null, null, "TSĐV", "Có mặt", "TSĐV", "Có mặt", "TSĐV", "Có mặt"],
    [1, "CB Văn phòng (12 ĐV)", 12, 11, 12, 12, 12, 10],
    [2, "CB Văn thư", 9, 9, 9, 8, 9, 9],
  ];
  const { facts, problems } = read({ Biểu: { rows, merges: ["C3:D3", "E3:F3", "G3:H3"] } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-04", "01.01|2023-05", "01.01|2023-06"]);
  expect(notable(problems)).toEqual(["unknown_unit@B6"]);
});

test("C chức and K trừ under disciplinary measures", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ["TT", "Chi bộ", "Kết nạp mới", "Công nhận CT", "Thi hành kỷ luật đảng viên", null, null, null],
    [...blank(4), "KT", "CC", "C chức", "K trừ"],
    [1, "Văn phòng", 2, 1, 0, 1, 0, 1],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["E3:H3"] } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ reprimanded: 0, warned: 1, dismissed: 0, expelled: 1 });
});

test.each([
  ["Chuyên đề 1", "Chuyên đề 2", true],
  ["Chuyên đề thứ nhất", "Chuyên đề thứ hai (nếu có)", true],
  ["Lần 1", "Lần 2 - nếu có", true],
  ["Chuyên đề thứ nhất", "Chuyên đề thứ hai (dự kiến)", false, "column_unclear@G4", "column_unclear@H4"],
  ["Chuyên đề thứ nhất", "Kế hoạch chuyên đề thứ hai", false],
])("two thematic sessions of a chi bộ side by side under groups that number them, %s and %s: %s", (...given) => {
  const [first, second, both, ...told] = given as [string, string, boolean, ...string[]];
  const each: Value[] = ["Tên chuyên đề", "Ngày SH", "Số ĐV dự"];
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT QUẢ SINH HOẠT CHUYÊN ĐỀ QUÝ I NĂM 2023"]],
    ["TT", "Chi bộ", first, null, null, second, null, null, "Số ĐV phải dự"],
    [null, null, ...each, ...each],
    [1, "Văn phòng", "Nêu gương", "12/01/2023", 11, "Tiết kiệm", "13/3/2023", 12, 12],
    [2, "Thanh tra", "Nêu gương", "14/02/2023", 8, null, null, null, 9],
  ];
  const { facts, problems } = read({ CĐ: { rows, merges: ["C3:E3", "F3:H3"] } });
  expect(notable(problems)).toEqual(told);
  const { "01.01|2023-Q1#2": more, ...others } = facts;
  expect(Object.keys(others)).toEqual(["01.01|2023-Q1#1", "01.02|2023-Q1#1"]);
  const due = { members_due: 12, members_present: 12 };
  expect(more).toEqual(both ? { topic: "Tiết kiệm", held_on: "2023-03-13", ...due } : undefined);
});

const GATHERED: Value[][] = [["TT", "Chi bộ", "Tổng số ĐV", "Có mặt", "Vắng"], [1, "Văn phòng", 12, 11, 1]]; // biome-ignore format: one table
test.each([
  ["KẾT QUẢ HỌC TẬP, QUÁN TRIỆT NGHỊ QUYẾT THÁNG 4/2023", "Biểu", false],
  ["ĐẢNG VIÊN DỰ HỘI NGHỊ THÔNG BÁO THỜI SỰ THÁNG 4/2023", "SHCB", false],
  ["ĐẢNG VIÊN SINH HOẠT NƠI CƯ TRÚ THÁNG 4/2023", "Biểu", false],
  ["SINH HOẠT CHI BỘ BẤT THƯỜNG THÁNG 4/2023", "Biểu", false],
  ["SỐ LIỆU ĐẢNG VIÊN THÁNG 4/2023", "Học NQ", false],
  ["SỐ LIỆU ĐẢNG VIÊN THÁNG 4/2023", "Biểu", true],
  ["BÁO CÁO HỌC TẬP NGHỊ QUYẾT VÀ SINH HOẠT CHI BỘ THÁNG 4/2023", "Biểu", true, "title_unclear@A2"],
])("figures under %s on the sheet %s are of meetings: %s", (title, sheet, own, ...told) => {
  const { facts, problems } = read({ [sheet]: { rows: [OFFICE, [title], [], ...GATHERED] } });
  expect(Object.keys(facts)).toEqual(own ? ["01.01|2023-04"] : []);
  expect(notable(problems)).toEqual(own ? told : ["other_figures@B4"]);
});

test.each([
  ["KIỂM TRA TÀI CHÍNH ĐẢNG 6 THÁNG ĐẦU NĂM 2023", false],
  ["KIỂM TRA VIỆC THI HÀNH KỶ LUẬT 6 THÁNG ĐẦU NĂM 2023", false],
  ["CÔNG TÁC KIỂM TRA, GIÁM SÁT VÀ THI HÀNH KỶ LUẬT 6 THÁNG ĐẦU NĂM 2023", true],
])("inspections under %s are of sessions: %s", (title, own) => {
  const figures: Value[][] = [["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số buổi cấp ủy viên dự"], [5, 3, 4]]; // biome-ignore format: one table
  const { facts, problems } = read({ Biểu: { rows: [OFFICE, [title], [], ...figures] } });
  expect(Object.keys(facts)).toEqual(own ? ["01|2023-H1"] : []);
  expect(problems.includes("other_figures@A4")).toBe(!own);
});

test("a register of members is one of opinions where its titles, its sheet and its header speak of nothing else", () => {
  const months: Value[] = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const register = (title: string, over: Value = null): Value[][] => [
    ...[OFFICE, [title], ["Chi bộ: Văn phòng"], ["TT", "Họ và tên", over], [null, null, ...months]],
    [1, "Trần Thị Hoa", ...Array.from({ length: 7 }, () => "x")],
    [2, "Lê Văn Nam", "x", "x"],
  ];
  const merges = ["A4:A5", "B4:B5", "C4:N4"];
  const of = (title: string, over?: string, sheet = "Sổ") =>
    read({ [sheet]: { rows: register(title, over), merges: over ? merges : [] } });
  const counted = { members_eligible: 2, members_ge6: 1, contributions: 9 };
  for (const named of [
    of("SỔ THEO DÕI PHÁT BIỂU NĂM 2023"),
    of("SỔ THEO DÕI ĐẢNG VIÊN NĂM 2023", "Các tháng có phát biểu"),
    of("BẢNG THEO DÕI ĐÓNG GÓP CỦA ĐẢNG VIÊN NĂM 2023", undefined, "Đóng góp ý kiến"),
    of("SỔ THEO DÕI ĐẢNG VIÊN NĂM 2023"),
  ])
    expect(named.facts["01.01|2023"]).toEqual(counted);
  for (const other of [
    of("THEO DÕI ĐÓNG ĐẢNG PHÍ NĂM 2023"),
    of("SỔ THEO DÕI ĐẢNG VIÊN NĂM 2023", undefined, "Đảng phí"),
    of("PHÂN CÔNG TRỰC CỦA ĐẢNG VIÊN NĂM 2023"),
    of("TỔNG HỢP ĐẢNG VIÊN KHÔNG PHÁT BIỂU NĂM 2023"),
  ])
    expect([other.facts, notable(other.problems)]).toEqual([{}, [expect.stringMatching(/^register_other@/)]]);
});

test("money under the months of a register is no number of times", () => {
  const months: Value[] = Array.from({ length: 12 }, (_, i) => `T${i + 1}`);
  const rows: Value[][] = [
    ...[OFFICE, ["SỔ THEO DÕI PHÁT BIỂU NĂM 2023"], ["Chi bộ: Văn phòng"], ["TT", "Họ và tên", ...months]],
    [1, "Trần Thị Hoa", ...Array.from({ length: 12 }, () => 50_000)],
  ];
  const { facts, problems } = read({ Sổ: { rows } });
  expect(facts).toEqual({});
  expect(problems).toContain("register_mark@C5");
});

test.each([
  ["(Tính đến ngày 30/6/2023)", false],
  ["Lũy kế đến hết quý III/2023", false],
  ["(từ 01/01/2023 đến 30 tháng 9 năm 2023)", false],
  ["Tổng hợp từ đầu nhiệm kỳ", false],
  ["(tính đến 15/11/2023)", true],
  ["(từ 01/12/2022 đến 30/11/2023)", true],
])("figures of a year %s are those of the whole: %s", (beside, whole) => {
  const header = ["Chi bộ", "Kết nạp", "Chuyển chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"];
  const rows: Value[][] = [
    OFFICE,
    ["KẾT NẠP, KỶ LUẬT NĂM 2023"],
    [beside],
    [],
    header,
    ["Văn phòng", 2, 1, 0, 0, 0, 0],
  ];
  const { facts, problems } = read({ Biểu: { rows } });
  expect(Object.keys(facts)).toEqual(whole ? ["01.01|2023"] : []);
  expect(notable(problems)).toEqual(whole ? [] : ["other_figures@A5"]);
});

test("a sheet that shows how to fill the form in is none of the report", () => {
  const sheet = (present: number): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4/2023"], ["TT", "Chi bộ", "Tổng số ĐV", "Có mặt"]],
    [1, "Văn phòng", 12, present],
  ];
  const { facts, problems } = read({ T4: { rows: sheet(11) }, "Ví dụ": { rows: sheet(9) } });
  expect(facts["01.01|2023-04"]).toMatchObject({ members_present: 11 });
  expect(notable(problems)).toEqual(["other_figures@B3"]);
});

test("a column of quarters called Q1 and Q2 tells the quarter of its rows, and is no total", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["THEO DÕI SINH HOẠT CHUYÊN ĐỀ CỦA CÁC CHI BỘ, NĂM 2023"]],
    ["Kỳ (quý)", "TT", "Chi bộ", "Ngày thực hiện", "Nội dung chuyên đề", "Phải dự", "Có mặt"],
    ["Q1", 1, "Văn phòng", "10/02/2023", "Nêu gương", 9, 9],
    [null, 2, "Thanh tra", "20/02/2023", "Tiết kiệm", 7, 7],
    ["Q2", 3, "Văn phòng", "20/04/2023", "Chuyển đổi số", 12, 10],
    [null, 4, "Văn phòng", "03/06/2023", "Văn hóa công vụ", 7, 5],
  ];
  const { facts, problems } = read({ Sổ: { rows } });
  expect(Object.entries(facts).map(([key, { members_present }]) => `${key} ${members_present}`)).toEqual([
    ...["01.01|2023-Q1#1 9", "01.02|2023-Q1#1 7", "01.01|2023-Q2#1 10", "01.01|2023-Q2#2 5"],
  ]);
  expect(notable(problems)).toEqual([]);
});

test("Kết quả over the months of a list of criteria names no chi bộ", () => {
  const rows: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["THEO DÕI SINH HOẠT CHI BỘ HẰNG THÁNG QUÝ III NĂM 2023"]],
    ["TT", "Nội dung", "Kết quả", null, null],
    [null, null, "Tháng 7", "Tháng 8", "Tháng 9"],
    [1, "Xếp loại", "Khá", "TB", "Khá"],
    [2, "Số ĐV dự sinh hoạt", 34, 34, 32],
    [3, "ĐV phải sinh hoạt", 34, 34, 35],
  ];
  const { facts, problems } = read({ SHCB: { rows, merges: ["C3:E3"] } });
  expect(notable(problems)).toEqual([]);
  expect(facts["02.01|2023-09"]).toMatchObject({ members_due: 35, members_present: 32, grade: "kha" });
});

test.each([
  ["Tổng kết nạp", "Công nhận chính thức"],
  ["Kết nạp trong năm", "Hết dự bị, được công nhận chính thức"],
])("%s and %s are who was admitted and who was made official", (admitted, official) => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ["TT", "Chi bộ", admitted, official, "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    [1, "Văn phòng", 2, 1, 0, 0, 0, 0],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(notable(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
});

test("what should come to be, what was before and what is a mean are not what came", () => {
  const yearly = (heading: string): Value[][] => [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"], ["TT", "Chi bộ", "ĐV thuộc diện tham gia", heading]],
    ...[
      [1, "Văn phòng", 12, 10],
      [2, "Thanh tra", 9, 8],
    ],
  ];
  const aside = ["Chỉ tiêu", "Mục tiêu", "Phấn đấu", "Ước thực hiện", "Năm ngoái", "Bình quân", "Cần đạt:"];
  for (const before of aside)
    expect([before, read({ Năm: { rows: yearly(`${before} ĐV phát biểu từ 6 kỳ`) } }).facts]).toEqual([before, {}]);
  // Who reached the target did so.
  expect(read({ Năm: { rows: yearly("ĐV đạt chỉ tiêu (từ 6 kỳ)") } }).facts["01.01|2023"]).toMatchObject({
    members_ge6: 10,
  });
  const over = (group: string): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ...[
      ["TT", "Chi bộ", "TSĐV", "Có mặt", group],
      [...blank(4), "Điểm"],
      [1, "Văn phòng", 12, 10, 77],
    ],
  ];
  for (const group of ["Tháng liền trước", "Giao", "Trung bình", "BQ", "Chuyên đề"])
    expect([group, read({ T4: { rows: over(group) } }).facts["01.01|2023-04"]?.score]).toEqual([group, undefined]);
  const beside: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"], ["TT", "Chi bộ", "Chỉ tiêu", null, "Thực hiện", null]],
    ...[[...blank(2), "Kết nạp", "Khiển trách", "Kết nạp", "Khiển trách"]],
    ...[[1, "Văn phòng", 3, 0, 2, 1]],
  ];
  const { facts } = read({ Năm: { rows: beside, merges: ["C3:D3", "E3:F3"] } });
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, reprimanded: 1 });
});

test("what is of one meeting and stands behind three months side by side is of none of them", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
    ["TT", "Chi bộ", "TSĐV", "Tháng 4", "Tháng 5", "Tháng 6", "Điểm bình quân", "Xếp loại"],
    [...blank(3), "Có mặt", "Có mặt", "Có mặt"],
    [1, "Văn phòng", 12, 11, 12, 10, 88.5, "Tốt"],
  ];
  const { facts } = read({ Biểu: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "G3:G4", "H3:H4"] } });
  expect(facts["01.01|2023-05"]).toEqual({ held: true, members_total: 12, members_due: 12, members_present: 12 });
});

test("a thematic session may be dated by the regular meeting at which it was held; who came to that one is another matter", () => {
  const rows: Value[][] = [
    ...[
      OFFICE,
      ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
      ["TT", "Chi bộ", "Tên chuyên đề", "Ngày sinh hoạt định kỳ", "Có mặt", "Số ĐV dự họp thường kỳ"],
    ],
    [1, "Văn phòng", "Nêu gương", "05/04/2023", 10, 12],
  ];
  expect(read({ CĐ: { rows } }).facts["01.01|2023-Q2#1"]).toEqual({
    topic: "Nêu gương",
    held_on: "2023-04-05",
    members_present: 10,
  });
});

test("who was there and who took part from elsewhere are together who came", () => {
  const of = (there: string, afar: string): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], ["TT", "Chi bộ", "TSĐV", there, afar, "Số ý kiến"]],
    [1, "Văn phòng", 12, 8, 3, 5],
  ];
  const pairs = [
    ["ĐV trực tiếp dự", "Dự qua Zoom"],
    ["Dự tại hội trường", "Dự trực tuyến"],
    ["Có mặt tại phòng họp", "Dự từ xa"],
  ] as const;
  for (const [there, afar] of pairs)
    expect([there, read({ T4: { rows: of(there, afar) } }).facts["01.01|2023-04"]?.members_present]).toEqual([
      there,
      11,
    ]);
  const rows = of("Số ĐV dự", "").slice(0, 2);
  rows.push(["TT", "Chi bộ", "TSĐV", "Số ĐV dự", null, null], [...blank(3), "Tổng", "Trực tiếp", "Trực tuyến"]);
  rows.push([1, "Văn phòng", 12, 11, 8, 3]);
  const whole = read({ T4: { rows, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3"] } });
  expect(whole.facts["01.01|2023-04"]).toMatchObject({ members_present: 11 });
});

test("sessions that a sheet sums up beside the sheets of their months count once, and not at all where they differ", () => {
  const sheet = (title: string, topic: string, present: number) => ({
    rows: [
      ...[OFFICE, [title], ["TT", "Chi bộ", "Tên chuyên đề", "Ngày", "Có mặt"]],
      [1, "Văn phòng", topic, "05/04/2023", present],
    ] as Value[][],
  });
  const whole = sheet("TỔNG HỢP SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023", "Nêu gương", 10);
  const again = (topic: string, present: number) =>
    read({ TH: whole, T4: sheet("SINH HOẠT CHUYÊN ĐỀ THÁNG 4 NĂM 2023", topic, present) });
  const same = again("nêu gương", 10);
  expect(Object.keys(same.facts)).toEqual(["01.01|2023-Q2#1"]);
  expect(notable(same.problems)).toEqual(["duplicate_same@B4"]);
  const differs = again("Nêu gương", 9);
  expect(differs.facts).toEqual({});
  expect(notable(differs.problems)).toEqual(["duplicate_conflict@B4", "duplicate_conflict@B4"]);
  expect(Object.keys(again("Tiết kiệm", 10).facts)).toEqual(["01.01|2023-Q2#1", "01.01|2023-Q2#2"]);
});

test("clipped and full headings that are certain: Xếp over grades, members by the books, who is due to become one and who did", () => {
  const month = (total: string, last: string, ...values: Value[]): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"], ["TT", "Chi bộ", total, "Có mặt", last]],
    ...[
      [1, "Văn phòng", 12, 10, values[0]!],
      [2, "Thanh tra", 9, 9, values[1]!],
    ],
  ];
  const xep = read({ T4: { rows: month("TSĐV theo sổ ĐV", "Xếp", "Tốt", "Khá") } });
  expect(notable(xep.problems)).toEqual([]);
  expect(xep.facts["01.01|2023-04"]).toMatchObject({ members_total: 12, grade: "tot" });
  expect(read({ T4: { rows: month("TSĐV", "Xếp", 2, 1) } }).facts["01.01|2023-04"]).not.toHaveProperty("grade");
  const absent = read({ T4: { rows: month("TSĐV", "Vắng có lý do", "02 (01 ốm, 01 công tác)", "-") } });
  expect(absent.facts["01.01|2023-04"]).toMatchObject({ absent_excused: 2 });
  for (const unsure of ["3 (01 ốm, 01 công tác)", "2 (1 có phép, 1 không phép)"])
    expect(read({ T4: { rows: month("TSĐV", "Vắng có lý do", unsure, "-") } }).problems).toContain("not_a_number@E4");
  const became: Value[][] = [
    ...[
      OFFICE,
      ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"],
      ["TT", "Chi bộ", "Kết nạp", "Công nhận chính thức", null, "Khiển trách"],
    ],
    ...[
      [...blank(3), "Đến hạn", "Đã công nhận"],
      [1, "Văn phòng", 2, 3, 1, 0],
    ],
  ];
  const { facts } = read({ Năm: { rows: became, merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"] } });
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
});

test("without a title a column of months and one of contents are of meetings; what was done in the room and from elsewhere is added up only where it can be", () => {
  const untitled = read({
    Sheet1: {
      rows: [
        [...OFFICE, "QUÝ II/2023"],
        ["TT", "Tháng", "Chi bộ", "Ngày họp", "TSĐV", "Có mặt", "ĐV phát biểu", "Xếp loại", "Nội dung trọng tâm"],
        [1, "T4", "Văn phòng", "05/04/2023", 12, 10, 6, "Khá", "Công tác tháng 4"],
        [2, "T5", "Văn phòng", "06/05/2023", 12, 11, 7, "Tốt", "Công tác tháng 5"],
      ],
    },
  });
  expect(Object.keys(untitled.facts)).toEqual(["01.01|2023-04", "01.01|2023-05"]);
  const manners = (...rows: Value[][]) =>
    read({
      T4: {
        rows: [
          OFFICE,
          ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"],
          ["TT", "Chi bộ", "Phải dự", "ĐV trực tiếp dự", "Dự qua Zoom", "Số ÐV trực tiếp phát biểu"],
          ...rows,
        ],
      },
    });
  const apart = manners([1, "Văn phòng", "12 ÐV", 8, 3, 5], [2, "Thanh tra", 9, 7, 2, 4]);
  expect(apart.facts["01.01|2023-04"]).toMatchObject({ members_due: 12, members_present: 11, members_speaking: 5 });
  // More than were due: those on Zoom are counted among the others, or the other way round.
  const within = manners([1, "Văn phòng", 12, 8, 3, 5], [2, "Thanh tra", 9, 9, 2, 4]);
  expect(within.facts).toEqual({});
  expect(within.problems).toContain("column_missing@B3");
});

test("lines typed without diacritics say the same as with them, also what is no figure of the half-year", () => {
  const typed = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replaceAll("đ", "d")
      .replaceAll("Đ", "D");
  const lines = (...said: string[]) =>
    read({ KT: { rows: [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023"], ...said.map((x) => [x])] } })
      .facts;
  const half = { "01|2023-H2": { chi_bo_total: 7, chi_bo_inspected: 5, meetings_attended: 9 } };
  for (const said of [
    ["- Đã kiểm tra 5/7 chi bộ trực thuộc", "- Cấp ủy dự sinh hoạt với chi bộ: 9 buổi"],
    ["* Số chi bộ đã được kiểm tra: 5 trên tổng số 7 chi bộ", "* Số lượt cấp ủy tham dự sinh hoạt chi bộ: 9"],
    ["Đã kiểm tra 5/7 chi bộ và dự 9 lượt sinh hoạt"],
  ])
    for (const as of [said, said.map(typed)]) expect(lines(...as)).toEqual(half);
  for (const said of [
    ...["Kiểm tra khoảng 5 chi bộ", "Theo kế hoạch kiểm tra 5/7 chi bộ", "Đợt 1: kiểm tra 3/7 chi bộ"],
    ...["Đã kiểm tra 3 đến 5 chi bộ", "5 tháng: kiểm tra 3/7 chi bộ", "5 tháng cuối năm kiểm tra 3/7 chi bộ"],
    "Năm 2022: kiểm tra 3/7 chi bộ",
  ])
    for (const as of [said, typed(said)]) expect(lines(as)).toEqual({});
  const rows: Value[][] = [
    OFFICE,
    ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
    ["Chi bộ", "Có mặt/phải dự"],
    ["Văn phòng", "17/18 d/c"],
  ];
  expect(read({ T4: { rows } }).facts["01.01|2023-04"]).toMatchObject({ members_present: 17, members_due: 18 });
});

test("columns that say the same TCCSĐ and year in every row tell whose and of when the table is, its months the quarter", () => {
  const flat = (...rows: Value[][]) =>
    read({
      Data: {
        rows: [["Tên tổ chức cơ sở đảng", "Chi bộ", "Tháng", "Năm", "Phải dự", "Có mặt"], ...rows],
      },
    });
  const own = flat(
    ["Đảng bộ Sở Nội vụ", "Văn phòng", 4, 2023, 12, 11],
    ["Đảng bộ Sở Nội vụ", "Thanh tra", 5, 2023, 9, 9],
  );
  expect(Object.keys(own.facts)).toEqual(["01.01|2023-04", "01.02|2023-05"]);
  expect(own.problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  const ofYears = flat(
    ["Đảng bộ Sở Nội vụ", "Văn phòng", 4, 2023, 12, 11],
    ["Đảng bộ Sở Nội vụ", "Thanh tra", 5, 2024, 9, 9],
  );
  expect(ofYears.facts).toEqual({});
});

test("lines above a table that sum it up are no table of their own; what differs from it is asked about", () => {
  const report = (members: number) =>
    read({
      T4: {
        rows: [
          OFFICE,
          ["SINH HOẠT CHI BỘ THÁNG 4/2023"],
          ["Số chi bộ đã sinh hoạt:", 2],
          ["Tổng số đảng viên:", members],
          ["Số đảng viên dự:", 20],
          [],
          ["Chi bộ", "Tổng số đảng viên", "Số đảng viên dự"],
          ["Văn phòng", 12, 11],
          ["Thanh tra", 9, 9],
        ],
      },
    });
  expect(report(21).problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  expect(report(22).problems).toContain("unknown_form@A3");
  expect(Object.keys(report(22).facts)).toHaveLength(2);
});

test("of two columns for one figure the one under a plan or under the whole term is passed over", () => {
  const head = (one: string, other: string): Value[][] => [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ["Chi bộ", one, null, other, null, "Kỷ luật", null, null, null],
    [
      null,
      "Kết nạp",
      "Chuyển chính thức",
      "Kết nạp",
      "Chuyển chính thức",
      "Khiển trách",
      "Cảnh cáo",
      "Cách chức",
      "Khai trừ",
    ],
  ];
  const merges = ["B3:C3", "D3:E3", "F3:I3"];
  for (const aside of ["Chỉ tiêu năm 2023", "Kế hoạch", "Nhiệm kỳ 2020-2025"]) {
    const own = read({
      Năm: { rows: [...head(aside, "Kết quả thực hiện"), ["Văn phòng", 8, 7, 2, 1, 0, 0, 0, 0]], merges },
    });
    expect(own.facts["01.01|2023"]).toMatchObject({ admitted: 2, made_official: 1 });
    expect(own.problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
  }
});

test("of several months named, the day of each meeting tells which it is of", () => {
  const diary = (title: string): Value[][] => [
    ...[OFFICE, [title], ["Ngày", "Chi bộ", "Phải dự", "Có mặt"]],
    ...[
      ["04/10/2023", "Văn phòng", 8, 7],
      ["03/11/2023", "Văn phòng", 8, 8],
    ],
  ];
  const reading = (title: string) => {
    const { facts, problems } = read({ Sổ: { rows: diary(title) } });
    return { of: Object.keys(facts), problems: notable(problems) };
  };
  const both = { of: ["01.01|2023-10", "01.01|2023-11"], problems: [] };
  expect(reading("NHẬT KÝ SINH HOẠT CHI BỘ THÁNG 10 VÀ THÁNG 11/2023")).toEqual(both);
  // A day in none of them.
  expect(reading("NHẬT KÝ SINH HOẠT CHI BỘ THÁNG 11 VÀ THÁNG 12/2023").of).toEqual([]);
});

test("topics below the names of their chi bộ, in one column", () => {
  const sessions = (heading: string, ...rows: Value[][]) =>
    read({ CĐ: { rows: [OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ IV/2023"], ["TT", heading, "Ngày", "Có mặt"], ...rows] } });
  const below: Value[][] = [
    ["I", "Chi bộ Văn phòng"],
    [1, "Nêu gương", "09/10/2023", 7],
    ["II", "Chi bộ Thanh tra"],
    [1, "Học tập", "19/12/2023", 24],
  ];
  for (const heading of ["Đơn vị, chuyên đề", "Chi bộ/ Chuyên đề", "Tên chuyên đề"])
    expect(Object.keys(sessions(heading, ...below).facts), heading).toEqual(["01.01|2023-Q4#1", "01.02|2023-Q4#1"]);
  // Names alone are no topics.
  const alone = sessions("Chi bộ, chuyên đề", [1, "Chi bộ Văn phòng", "09/10/2023", 7]);
  expect([alone.facts, notable(alone.problems)]).toEqual([{}, ["unit_missing@B3"]]);
});

test("headings as programs write them", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"]],
    ["don_vi", "chi_bo", "ky", "ngay_hop", "tong_dv", "mien", "du_hop", "vang_cp", "vang_kp", "xep_loai"],
    ["Đảng bộ Sở Nội vụ", "Văn phòng", "05/2023", "2023-05-24", 22, 1, 20, 0, 1, "Tốt"],
  ];
  const { facts, problems } = read({ du_lieu: { rows } });
  expect(notable(problems)).toEqual([]);
  const came = { members_total: 22, members_due: 21, members_present: 20, absent_unexcused: 1 };
  expect(facts["01.01|2023-05"]).toMatchObject({ held_on: "2023-05-24", ...came, grade: "tot" });
});

import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const ALONE: Value[] = ["CHI BỘ BAN DÂN TỘC"];
const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

const GROWTH = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023";

test.each([
  { over: ["Tổng số ĐV", null, null], below: ["Tổng số", "Chính thức", "Dự bị"] },
  { over: [null, null, null], below: ["Tổng số ĐV", "ĐV chính thức", "ĐV dự bị"] },
])("full members among all of them are nobody made official: %j", ({ over, below }) => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ["TT", "Chi bộ", ...over, "Phát triển đảng", null, "Kỷ luật", null],
    [null, null, ...below, "Kết nạp", "Chính thức", "Khiển trách", "Cảnh cáo"],
    [1, "Văn phòng", 18, 17, 1, 2, 1, 0, 0],
    [2, "Thanh tra", 9, 9, 0, 1, 3, 0, 1],
  ];
  const merges = [...(over[0] ? ["C3:E3"] : []), "F3:G3", "H3:I3"];
  const { facts, problems } = read({ Năm: { rows, merges } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.02|2023"]).toMatchObject({ members_total: 9, admitted: 1, made_official: 3, warned: 1 });
});

test.each([
  { over: "Công tác đảng viên", below: ["Kết nạp", "Chính thức"], official: 3 },
  { over: "Đảng viên", below: ["Kết nạp", "Chính thức"], official: 3 },
  { over: "Tổng số đảng viên", below: ["Kết nạp", "Chính thức"], official: undefined },
  { over: "Đảng viên", below: ["Kết nạp", "Chính thức", "Dự bị"], official: undefined },
  { over: "Đảng viên", below: ["Chính thức", "Kết nạp"], official: undefined },
])("full members behind those admitted, under a group of members: %j", ({ over, below, official }) => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ["TT", "Chi bộ", over, ...below.slice(1).map(() => null), "Kỷ luật", null],
    [null, null, ...below, "Khiển trách", "Cảnh cáo"],
    [1, "Văn phòng", ...below.map((leaf) => (leaf === "Chính thức" ? 3 : 1)), 0, 0],
  ];
  const last = below.length === 3 ? "E" : "D";
  const { facts } = read({ Năm: { rows, merges: [`C3:${last}3`] } });
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 1 });
  expect(facts["01.01|2023"]!.made_official).toBe(official);
});

test.each([
  ["Số đảng viên", "Chính thức"],
  ["Đảng viên", "Số chính thức"],
  ["Phát triển đảng", "Hết dự bị"],
  ["Đảng viên", "Dự bị hết hạn"],
])("behind those admitted, %s › %s: as likely those who became full members, and asked about", (over, leaf) => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ...[["TT", "Chi bộ", over, null, "Khiển trách"] as Value[], [null, null, "Kết nạp", leaf, null] as Value[]],
    [1, "Văn phòng", 1, 3, 0],
  ];
  const { facts, problems } = read({ Năm: { rows, merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"] } });
  expect(sound(problems)).toEqual(["column_unclear@D4"]);
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 1, reprimanded: 0 });
  expect(facts["01.01|2023"]).not.toHaveProperty("made_official");
});

test("full members alone, neither beside all of them nor behind those admitted, are asked about", () => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ["TT", "Chi bộ", "Tổng số ĐV", "Chính thức", "Kết nạp", "Khiển trách"],
    [1, "Văn phòng", 18, 17, 2, 0],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(sound(problems)).toEqual(["column_unclear@D3"]);
  expect(facts["01.01|2023"]).not.toHaveProperty("made_official");
});

test("criteria whose labels begin with their group, or with figures of their own below levels that only head them", () => {
  const growth: Value[][] = [
    ...[ALONE, [GROWTH], ["TT", "Nội dung", "Số lượng"]],
    [1, "Kết nạp, chuyển chính thức, Số đảng viên mới kết nạp", 2],
    [2, "Kết nạp, chuyển chính thức, Số đảng viên được công nhận chính thức", 1],
    [3, "Hình thức kỷ luật Khiển trách", 0],
    [4, "Hình thức kỷ luật Cảnh cáo", 1],
  ];
  const first = read({ Năm: { rows: growth } });
  expect(first.problems).toEqual([]);
  expect(first.facts["02.01|2023"]).toEqual({ admitted: 2, made_official: 1, reprimanded: 0, warned: 1 });
  const levels = ["HTXSNV", "HTTNV", "HTNV", "Không HTNV"];
  const rated: Value[][] = [
    ...[ALONE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], ["TT", "Chỉ tiêu", "Thực hiện"]],
    [1, "Xếp loại tổ chức đảng", null],
    ...levels.map((level, i): Value[] => [null, `   - ${level}`, i === 1 ? "1" : null]),
    [2, "Số đảng viên đủ điều kiện được đánh giá, xếp loại", 30],
    ...levels.flatMap((level, i): Value[][] => [
      [3 + i, `Trong đó xếp loại: Đạt ${level}`, null],
      [null, "   - Số lượng", [2, 27, 1, 0][i]!],
      [null, "   - Tỷ lệ (%)", 0.1],
    ]),
  ];
  const second = read({ Năm: { rows: rated } });
  expect(second.problems).toEqual([]);
  expect(second.facts["02.01|2023"]).toMatchObject({ rating: "tot", members_rated: 30, members_tot: 27 });
});

test.each([
  [["Tổng số chi bộ thuộc thẩm quyền kiểm tra: 3", "Số chi bộ được Đảng ủy kiểm tra: 1"], []],
  [
    ["Số chi bộ được kiểm tra: 3", "Chi bộ đã kiểm tra: 1", "Số lượt cấp ủy viên dự sinh hoạt: 9"],
    ["column_unclear@A6", "column_unclear@A5", "missing_value@A7"],
  ],
])("of two lines for one figure the one that says it wholly counts; where both do, neither: %j", (lines, asked) => {
  const rows = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ"], ["Số: 12-BC/ĐU"], ["Kỳ báo cáo: 6 tháng đầu năm 2023"]];
  const { facts, problems } = read({ KT: { rows: [...rows, ...lines.map((line): Value[] => [line])] } });
  expect(facts["01|2023-H1"]?.chi_bo_inspected).toBe(asked.length ? undefined : 1);
  expect(problems).toEqual(asked);
});

test("a list of criteria with a figure each that nothing takes is asked about, whatever else stands on its sheet", () => {
  const rows: Value[][] = [
    ...[ALONE, ["SỐ LIỆU CÔNG TÁC ĐẢNG NĂM 2023"], ["I. NGUỒN LỰC"]],
    ...[
      ["Nội dung", "Kết quả"],
      ["Số máy tính", 12],
      ["Số phòng làm việc", 7],
      ["Số xe", 2],
    ],
    [],
    ["II. KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN"],
    ["TT", "Chi bộ", "Tổng số ĐV", "Kết nạp", "Khiển trách"],
    [1, "Ban Dân tộc", 9, 2, 0],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(facts["02.01|2023"]).toMatchObject({ members_total: 9, admitted: 2 });
  expect(problems).toEqual(["unknown_form@A5"]);
});

test("a note below a blank criterion leaves it one, and so does who is some of those counted, where nobody is", () => {
  const rows: Value[][] = [
    ...[ALONE, [GROWTH], ["Chỉ tiêu", "Số lượng"]],
    ...[
      ["Kết nạp mới", 1],
      ["- Nữ", 1],
      ["Khiển trách", null],
      ["- Nữ", null],
      ["Khai trừ", null],
    ],
    [],
    ["* Đảng viên miễn sinh hoạt không tính."],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(problems).toEqual([]);
  expect(facts["02.01|2023"]).toEqual({ admitted: 1, reprimanded: 0, expelled: 0 });
});

test("sections with small sums are none of the chi bộ", () => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH], ["TT", "Chi bộ", "Kết nạp", "Chuyển chính thức", "Khiển trách"]],
    ...[
      ["I. Khối quản lý", null, 3, 1, 1],
      [1, "Văn phòng", 2, 1, 0],
      [2, "Thanh tra", 1, 0, 1],
    ],
  ];
  expect(sound(read({ Năm: { rows } }).problems)).toEqual([]);
});

test("members who count for those who spoke are those eligible", () => {
  const header = ["Chi bộ", "Số ĐV tính phát biểu", "Số ĐV phát biểu từ 6 kỳ trở lên", "Tổng lượt phát biểu"];
  const rows: Value[][] = [OFFICE, ["ĐẢNG VIÊN PHÁT BIỂU NĂM 2023"], header, ["Văn phòng", 17, 9, 80]];
  expect(read({ Năm: { rows } }).facts["01.01|2023"]).toMatchObject({ members_eligible: 17, members_ge6: 9 });
});

test("members who are there at a time are all of them in a yearly report", () => {
  const there = "Số đảng viên có mặt tại thời điểm 31/12";
  const rows: Value[][] = [
    ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"]],
    ["TT", "Chi bộ", there, "Tổng số ĐV diện tham gia ý kiến", "Từ 6 kỳ trở lên", "Tổng số lượt ý kiến"],
    [1, "Văn phòng", 18, 17, 9, 80],
  ];
  expect(read({ Năm: { rows } }).facts["01.01|2023"]).toMatchObject({ members_eligible: 17, members_ge6: 9 });
});

test("the word before levels is no group of theirs, and a level that nobody has is one of them", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
    ["TT", "Chi bộ", "Chất lượng tổ chức đảng", null, null, null, "ĐV xếp loại", "Chia theo mức xếp loại"],
    [null, null, ...["HTXSNV", "HTTNV", "HTNV", "không HTNV"].map((level) => `Mức ${level}`), null],
    [1, "Văn phòng", "x", null, null, null, 9, 2, 6, 1, "Không"],
    [2, "Thanh tra", null, "x", null, null, 8, 1, 7, "Không", "Không"],
  ];
  rows[3]!.push(...["HTXSNV", "HTTNV", "HTNV", "không HTNV"].map((level) => `Mức ${level}`));
  const { facts, problems } = read({ Năm: { rows, merges: ["C3:F3", "H3:K3"] } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.02|2023"]).toMatchObject({ rating: "tot", members_tot: 7, members_khong_hoan_thanh: 0 });
});

test("lines that count chi bộ without saying that they count", () => {
  const rows = ["- Chi bộ trực thuộc: 5", "- Chi bộ được kiểm tra: 4", "- Lượt dự sinh hoạt của cấp ủy: 9"];
  const head: Value[][] = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ"], ["Kỳ báo cáo: 6T đầu năm 2023"]];
  expect(read({ KT: { rows: [...head, ...rows.map((line): Value[] => [line])] } })).toMatchObject({
    facts: { "01|2023-H1": { chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 9 } },
    problems: [],
  });
});

const TOPICS: Value[] = ["TT", "Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"];

test.each([
  { second: [] as Value[][], title: "SINH HOẠT CHUYÊN ĐỀ NĂM 2023" },
  { second: [[], TOPICS] as Value[][], title: "SINH HOẠT CHUYÊN ĐỀ NĂM 2023" },
  { second: [] as Value[][], title: "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023" },
])("quarters named by the sections of a year's table, where no title names one: %j", ({ second, title }) => {
  const head = second.length > 0 ? [["Quý I"], TOPICS] : [TOPICS, ["QUÝ I"]];
  const rows: Value[][] = [
    ...[OFFICE, [title], ...head],
    ...[
      [1, "Văn phòng", "Chuyển đổi số", 12, 11],
      [2, "Thanh tra", "Nêu gương", 9, 8],
    ],
    ...(second.length > 0 ? [[], ["Quý II"], TOPICS] : [["QUÝ II"]]),
    [1, "Văn phòng", "Văn hóa", 12, 10],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  const told = title.includes("QUÝ");
  expect(sound(problems)).toEqual(told ? ["other_figures@A4"] : []);
  expect([1, 2].map((n) => facts[`01.01|2023-Q${n}#1`]?.topic)).toEqual(
    told ? [undefined, undefined] : ["Chuyển đổi số", "Văn hóa"],
  );
});

test("so are the halves of inspections", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023"]],
    ["TT", "Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy viên dự sinh hoạt"],
    ...[["6 tháng đầu năm"], [1, 3, 1, 4], ["6 tháng cuối năm"], [1, 3, 2, 5]],
  ];
  const { facts, problems } = read({ KT: { rows } });
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({ "01|2023-H1": { chi_bo_inspected: 1 }, "01|2023-H2": { chi_bo_inspected: 2 } });
});

const INSPECTED: Value[] = ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy viên dự sinh hoạt"];
const inspected = (rows: Value[][], merges: string[] = [], title = "KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023") =>
  read({ KT: { rows: [OFFICE, [title], ...rows], merges } });
const BOTH = {
  "01|2023-H1": { chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 4 },
  "01|2023-H2": { chi_bo_total: 5, chi_bo_inspected: 2, meetings_attended: 6 },
};

test.each([
  ["6T đầu", "6T cuối"],
  ["Kỳ I", "Kỳ II"],
  ["6 tháng đầu năm", "6 tháng cuối năm"],
])("both halves of a year in one table: %s, %s over columns, in one, in lines", (first, second) => {
  const groups: Value[][] = [
    ["TT", first, null, null, second, null, null, "Cả năm"],
    [null, ...INSPECTED, ...INSPECTED, ...INSPECTED],
    [1, 5, 3, 4, 5, 2, 6, 5, 5, 10],
  ];
  expect(inspected(groups, ["B3:D3", "E3:G3", "H3:J3"])).toMatchObject({ facts: BOTH, problems: [] });
  const under: Value[][] = [
    [INSPECTED[0]!, INSPECTED[1]!, null, INSPECTED[2]!],
    [null, first, second, first, second],
    [5, 3, 2, 4, 6],
  ];
  expect(inspected(under, ["A3:A4", "B3:C3", "D3:E3"])).toMatchObject({ facts: BOTH, problems: [] });
  const down: Value[][] = [
    ["TT", "Kỳ", ...INSPECTED],
    [1, first, 5, 3, 4],
    [2, second, 5, 2, 6],
    [null, "Cả năm", 5, 5, 10],
  ];
  expect(inspected(down)).toMatchObject({ facts: BOTH, problems: [] });
  const across: Value[][] = [
    ["TT", "Nội dung", first, second],
    ...INSPECTED.map((text, i): Value[] => [i + 1, text, [5, 3, 4][i]!, [5, 2, 6][i]!]),
  ];
  expect(inspected(across)).toMatchObject({ facts: BOTH, problems: [] });
  const lines = [`1. ${first}:`, "- Đã kiểm tra: 3/5 chi bộ", "- Cấp ủy dự sinh hoạt: 4 lượt"];
  const more = [`2. ${second}:`, "- Đã kiểm tra: 2/5 chi bộ", "- Cấp ủy dự sinh hoạt: 6 lượt"];
  expect(inspected([...lines, ...more].map((line) => [line]))).toMatchObject({ facts: BOTH, problems: [] });
});

test("halves numbered under their heading or named within others; what is counted of the whole year is of neither half", () => {
  const down: Value[][] = [["Kỳ", ...INSPECTED], ...[[1, 5, 3, 4] as Value[], [2, 5, 2, 6] as Value[]]];
  expect(inspected(down)).toMatchObject({ facts: BOTH, problems: [] });
  const within: Value[][] = [
    ["Tổng số chi bộ", "Số CB được kiểm tra 6T đầu năm", "Số CB được kiểm tra 6T cuối năm", "Lượt cấp ủy dự cả năm"],
    [5, 3, 2, 10],
  ];
  const { facts, problems } = inspected(within);
  expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3 });
  expect(problems).toEqual(["column_unclear@D3"]);
  const groups: Value[][] = [
    ["Kết quả kiểm tra 6 tháng đầu năm", null, null, "Kết quả kiểm tra 6 tháng cuối năm"],
    [...INSPECTED, ...INSPECTED],
    [5, 3, 4, 5, 2, 6],
  ];
  expect(inspected(groups, ["A3:C3", "D3:F3"])).toMatchObject({ facts: BOTH, problems: [] });
  const quarters: Value[][] = [["Quý", ...INSPECTED], ...[["I", 5, 3, 4] as Value[], ["II", 5, 2, 6] as Value[]]];
  expect(inspected(quarters)).toMatchObject({ facts: {}, problems: ["period_missing@A3"] });
});

test("of both halves in a report of one the other is not used, and said so", () => {
  const title = "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023";
  const groups: Value[][] = [
    ["6T đầu", null, "6T cuối"],
    [INSPECTED[0]!, INSPECTED[1]!, INSPECTED[0]!, INSPECTED[1]!],
    [5, 3, 5, 2],
  ];
  const { facts, problems } = inspected(groups, ["A3:B3", "C3:D3"], title);
  expect(facts).toEqual({ "01|2023-H2": { chi_bo_total: 5, chi_bo_inspected: 2 } });
  expect(problems).toEqual(["column_other_period@A4", "column_other_period@B4"]);
  const down = inspected([["Kỳ", ...INSPECTED], ...[["I", 5, 3, 4] as Value[], ["II", 5, 2, 6] as Value[]]], [], title);
  expect(down).toMatchObject({ problems: ["other_figures@A4"], setAside: ["B4:D4: other_figures"] });
  expect(inspected([["- Đã kiểm tra trong 6 tháng đầu năm: 3/5 chi bộ"]], [], title).problems).toEqual([
    "other_figures@A3",
  ]);
});

const OWN = [
  "Chi bộ Văn phòng",
  "Thanh tra",
  "CB Tổ chức - Hành chính",
  "Trung tâm Lưu trữ lịch sử",
  "Ban Thi đua - Khen thưởng",
];
const ATTENDED = "Số lượt cấp ủy viên dự sinh hoạt";
/** A listing of chi bộ with what stands beside their names. */
const listing = (headings: string[], cells: Value[][], below: Value[][] = [], names = OWN, title = "") =>
  inspected(
    [["TT", "Chi bộ", ...headings], ...names.map((name, i): Value[] => [i + 1, name, ...(cells[i] ?? [])]), ...below],
    [],
    title || "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
  );
const COUNTED = { chi_bo_total: 5, chi_bo_inspected: 3 };

test.each<[string, Value[], Value]>([
  ["Được kiểm tra (đánh dấu x)", ["x", "X", null, "x"], 3],
  ["Kiểm tra (x)", ["x", "X", null, "x"], "3/5"],
  ["Đã kiểm tra", [1, "1", 0, 1, 0], 3],
  ["Kết quả kiểm tra", ["Đã kiểm tra", "có", "Chưa kiểm tra", "Đã được kiểm tra", "-"], null],
  ["Ngày kiểm tra", [new Date(Date.UTC(2023, 2, 5)), "05/4/2023", null, "Tháng 3"], null],
  ["Số lần kiểm tra", [2, 1, 0, 3], 6],
])("inspections listed by chi bộ are counted: %s", (heading, marks, total) => {
  const below: Value[][] = total === null ? [] : [[null, "Tổng cộng", total, 4]];
  const cells = OWN.map((_, i): Value[] => [marks[i] ?? null, [2, 1, 0, 0, 1][i]!]);
  const { facts, problems } = listing([heading, ATTENDED], cells, below);
  expect(facts).toEqual({ "01|2023-H1": { ...COUNTED, meetings_attended: 4 } });
  expect(problems).toEqual([]);
  const wrong = listing([heading, ATTENDED], cells, [[null, "Cộng", 9, 9]]);
  expect(wrong.facts).toEqual(facts);
  expect(wrong.problems).toEqual(["total_mismatch@C9", "total_mismatch@D9"]);
});

test.each(["2/5", "3/4"])(
  "a total of %s below a list of marks is held against them, and against how many are listed",
  (total) => {
    const marks: Value[][] = [["x"], ["x"], [], ["x"]];
    const { facts, problems } = listing(["Được kiểm tra"], marks, [[null, "Cộng", total]]);
    expect([facts, problems]).toEqual([{ "01|2023-H1": COUNTED }, ["total_mismatch@C9"]]);
    // In the rows of the chi bộ themselves it is no mark.
    expect(listing(["Được kiểm tra"], [["x"], [total]]).facts).toEqual({});
  },
);

test("a list of chi bộ below the figures that sum it up is their detail; where they differ neither counts", () => {
  const both = (...summary: Value[]) =>
    listing(
      ["Được kiểm tra", ATTENDED],
      [["x", 2], ["x", 1], [], ["x", 0], [null, 1]],
      [[], ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy dự"], summary],
    );
  expect(both(5, 3, 4)).toMatchObject({ facts: { "01|2023-H1": { ...COUNTED, meetings_attended: 4 } }, problems: [] });
  const differing = both(5, 4, 4);
  expect(differing.facts).toEqual({});
  expect(differing.problems.map((x) => x.split("@")[0])).toEqual(["duplicate_conflict", "duplicate_conflict"]);
  const rows: Value[][] = [
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra"],
    [5, 3],
    [],
    ["TT", "Chi bộ", "Được kiểm tra", ATTENDED],
  ];
  const marks: Value[][] = [["x", 2], ["x", 1], ["x", 0], [null, 1], []];
  const fuller = inspected(
    [...rows, ...OWN.map((name, i): Value[] => [i + 1, name, ...marks[i]!])],
    [],
    "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
  );
  expect(fuller).toMatchObject({ facts: { "01|2023-H1": { ...COUNTED, meetings_attended: 4 } }, problems: [] });
});

test("both halves of inspections listed by chi bộ, marked without figures beside", () => {
  const { facts, problems } = listing(
    ["Kiểm tra 6 tháng đầu năm", "Kiểm tra 6 tháng cuối năm"],
    [["x"], [null, "x"], ["x"], ["x"]],
    [],
    OWN,
    "KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023",
  );
  expect(facts).toEqual({ "01|2023-H1": COUNTED, "01|2023-H2": { ...COUNTED, chi_bo_inspected: 1 } });
  expect(problems).toEqual([]);
});

const X: Value[][] = [["x"], ["x"]];
test.each<[string, Parameters<typeof listing>, string[]]>([
  ["a chi bộ without a row", [["Được kiểm tra"], X, [], OWN.slice(1)], []],
  ["a chi bộ that is unknown", [["Được kiểm tra"], X, [], [...OWN, "Chi bộ Lạ"]], ["unknown_unit@B9"]],
  ["marks of several kinds", [["Được kiểm tra"], [["x"], ["✓"]]], ["mark_unclear@C5"]],
  ["a mark not understood", [["Được kiểm tra"], [["x"], ["?"]]], ["mark_unclear@C5"]],
  ["more than one where yes is meant", [["Được kiểm tra"], [[2], [1]]], ["mark_unclear@C4"]],
  ["a day of another half", [["Thời gian kiểm tra"], [["05/7/2023"], ["05/4/2023"]]], ["mark_unclear@C4"]],
  [
    "a day without a mark",
    [
      ["Được kiểm tra", "Ngày kiểm tra"],
      [["x"], [null, "5/4/2023"]],
    ],
    ["mark_unclear@D5"],
  ],
  [
    "a chi bộ twice with different marks",
    [["Được kiểm tra"], X, [], [...OWN, "Chi bộ Thanh tra"]],
    ["duplicate_conflict@B5", "duplicate_conflict@B9"],
  ],
  ["marks that stand for no", [["Được kiểm tra"], X, [["Ghi chú: x là chưa kiểm tra"]]], []],
  ["those that were not", [["Kiểm tra"], X, [], OWN, "CHI BỘ CHƯA ĐƯỢC KIỂM TRA SINH HOẠT 6 THÁNG ĐẦU NĂM 2023"], []],
])("inspections listed by chi bộ that cannot be counted are refused as a whole: %s", (_, list, told) => {
  const { facts, problems, setAside } = listing(...list);
  expect(facts).toEqual({});
  expect(problems).toEqual([...told, "listed_by_unit@B3"]);
  expect(setAside).toHaveLength((list[3] ?? OWN).length);
});

test("names of the chi bộ inspected alone are not counted, nor is the TCCSĐ with its total a list", () => {
  expect(listing([ATTENDED], [[2], [1]], [], OWN.slice(0, 2)).facts).toEqual({});
  const named = inspected(
    [["TT", "Tên chi bộ được kiểm tra", ATTENDED], ...OWN.slice(0, 2).map((name, i): Value[] => [i + 1, name, 2])],
    [],
    "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
  );
  expect(named).toMatchObject({ facts: {}, problems: ["listed_by_unit@B3"] });
  const own = listing(["Số chi bộ được kiểm tra", ATTENDED], [[3, 4]], [[null, "Cộng", 3, 4]], ["Đảng bộ Sở Nội vụ"]);
  expect(own.facts).toEqual({ "01|2023-H1": { chi_bo_inspected: 3, meetings_attended: 4 } });
});

test("quarters of thematic sessions that are only numbered", () => {
  const rows: Value[][] = [
    ...[ALONE, ["SINH HOẠT CHUYÊN ĐỀ NĂM 2023"], ["TT", "Kỳ (quý)", "Tên chuyên đề", "Phải dự", "Có mặt"]],
    ...[[1, 1, "Chuyển đổi số", 12, 11] as Value[], [2, 3, "Nêu gương", 12, 10] as Value[]],
  ];
  const { facts, problems } = read({ CĐ: { rows } });
  expect(Object.keys(facts)).toEqual(["02.01|2023-Q1#1", "02.01|2023-Q3#1"]);
  expect(problems).toEqual([]);
});

test("quarters of thematic sessions in a column, over columns, and what cannot be read of them", () => {
  const title: Value[][] = [OFFICE, ["SINH HOẠT CHUYÊN ĐỀ NĂM 2023"]];
  const topics = (rows: Value[][], merges: string[] = []) => {
    const { facts, problems } = read({ CĐ: { rows: [...title, ...rows], merges } });
    return { topics: Object.entries(facts).map(([key, { topic }]) => `${key} ${topic}`), problems: sound(problems) };
  };
  const column: Value[][] = [
    ["TT", "Chi bộ", "Quý", ...TOPICS.slice(2)],
    [1, "Văn phòng", "I", "Chuyển đổi số", 12, 11],
    [null, null, "II", "Nêu gương", 12, 10],
    [null, null, "III", "Không tổ chức"],
    [2, "Thanh tra", "II", "Văn hóa", 9, 9],
    [null, null, "V", "Lạ", 9, 9],
  ];
  expect(topics(column, ["B4:B6", "B7:B8"])).toEqual({
    topics: ["01.01|2023-Q1#1 Chuyển đổi số", "01.01|2023-Q2#1 Nêu gương", "01.02|2023-Q2#1 Văn hóa"],
    problems: ["period_missing@C8"],
  });
  const across: Value[][] = [
    ["TT", "Chi bộ", "Chuyên đề quý I", "Chuyên đề quý II"],
    [1, "Văn phòng", "Chuyển đổi số", "Nêu gương"],
    [2, "Thanh tra", "Không", "Văn hóa"],
  ];
  expect(topics(across).topics).toEqual([
    ...["01.01|2023-Q1#1 Chuyển đổi số", "01.01|2023-Q2#1 Nêu gương", "01.02|2023-Q2#1 Văn hóa"],
  ]);
});

test.each(["Dự kiến quý tới", "Chuyển sang", "Kỳ trước"])("%s over quarters heads none of the report's", (heading) => {
  const rows: Value[][] = [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"], ["TT", "Chi bộ", "Tên chuyên đề", heading]],
    ...[[1, "Văn phòng", "Chuyển đổi số", "Quý III"] as Value[], [2, "Thanh tra", "Nêu gương", "Quý III"] as Value[]],
  ];
  expect(Object.keys(read({ CĐ: { rows } }).facts)).toEqual(["01.01|2023-Q2#1", "01.02|2023-Q2#1"]);
});

test("a form of the year that holds a quarter or a half of it is refused", () => {
  const yearly = (title: string[], ...columns: [Value[], Value[]]) =>
    read({ Năm: { rows: [OFFICE, ...title.map((text): Value[] => [text]), ...columns] } }).problems;
  const header: Value[] = ["Chi bộ", "Kết nạp", "Khiển trách"];
  const row: Value[] = ["Văn phòng", 1, 0];
  for (const part of ["6 THÁNG ĐẦU NĂM 2023", "QUÝ IV/2023", "THÁNG 12/2023", "9 THÁNG ĐẦU NĂM 2023"])
    expect(yearly([`${GROWTH.replace(/ NĂM 2023/, "")} ${part}`], header, row)).toEqual(["other_figures@A3"]);
  expect(sound(yearly([`${GROWTH}`, "(tính đến tháng 12/2023)"], header, row))).toEqual([]);
  expect(sound(yearly([`${GROWTH} (quý I - quý IV)`], header, row))).toEqual([]);
  expect(yearly([GROWTH], ["Chi bộ", "Quý", "Kết nạp", "Khiển trách"], ["Văn phòng", "I", 1, 0])).toContain(
    "other_figures@B4",
  );
});

test("a change headed with +/- heads nothing; a remark behind a rating says no more of it, and no other one", () => {
  const growth: Value[][] = [
    ...[OFFICE, [GROWTH], ["TT", "Chi bộ", "Kết nạp", "Khiển trách", "Khai trừ", "+/- so với năm trước"]],
    [1, "Văn phòng", 2, 1, null, "Không đổi"],
  ];
  expect(read({ Năm: { rows: growth } }).facts["01.01|2023"]).toMatchObject({ reprimanded: 1, expelled: 0 });
  const rated = (rating: string) =>
    read({
      Năm: {
        rows: [
          ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
          ["TT", "Chi bộ", "Xếp loại", "ĐV xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
          [1, "Văn phòng", rating, 9, 2, 7, 0, 0],
        ],
      },
    });
  expect(rated("HTTNV (được khen)").facts["01.01|2023"]).toMatchObject({ rating: "tot" });
  for (const open of ["HTTNV (?)", "HTTNV (đề nghị HTXSNV)", "HTTNV (dự kiến)"])
    expect(sound(rated(open).problems)).toEqual(["rating_unknown@C4"]);
});

test("a criterion that only counts, below a group within a group; labels with abbreviations behind a comma", () => {
  const growth: Value[][] = [
    ...[ALONE, [GROWTH], ["TT", "Chỉ tiêu", "Số lượng"]],
    ...[
      [null, "Kết nạp, chuyển đảng - Kết nạp (ĐV)"],
      [1, "- Tổng số", 2],
      [2, "- Nữ", 1],
    ],
    ...[
      [null, "Kết nạp, chuyển đảng"],
      [3, "- Chuyển chính thức", 1],
      [4, "Khiển trách", 0],
    ],
  ];
  expect(read({ Năm: { rows: growth } })).toMatchObject({
    facts: { "02.01|2023": { admitted: 2, made_official: 1, reprimanded: 0 } },
    problems: [],
  });
  const levels = ["HT xuất sắc", "HT tốt", "Hoàn thành", "Không hoàn thành"];
  const rated: Value[][] = [
    ...[ALONE, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023"], ["TT", "Chỉ tiêu", "Thực hiện"]],
    ...levels.map((level, i): Value[] => [1 + i, `Kết quả đánh giá, xếp loại chi bộ, ${level}`, i === 1 ? 1 : null]),
    [5, "Số ĐV được xếp loại", 9],
    ...levels.map((level, i): Value[] => [6 + i, `Xếp loại đảng viên, ${level}`, [2, 6, 1, null][i]!]),
  ];
  const { facts, problems } = read({ Năm: { rows: rated } });
  expect(problems).toEqual([]);
  expect(facts["02.01|2023"]).toMatchObject({ rating: "tot", members_tot: 6, members_khong_hoan_thanh: 0 });
});

const RATED = ["ĐẢNG ỦY SỞ NỘI VỤ", "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"].map((text): Value[] => [text]);
const OF_UNITS: Value[][] = [
  ["TT", "Chi bộ", "Xếp loại chi bộ"],
  [1, "Văn phòng", "HTTNV"],
  [2, "Thanh tra", "HTXSNV"],
];
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
const OF_MEMBERS: Value[][] = [
  ["TT", "Tên chi bộ", "Tổng số ĐV", "ĐV được xếp loại", ...LEVELS],
  [1, "Chi bộ Văn phòng", 10, 9, 2, 7, 0, 0],
  [2, "Chi bộ Thanh tra", 6, 6, 1, 4, 1, 0],
];
const below = (first: Value[][], second: Value[][]) => ({ Năm: { rows: [...RATED, ...first, [], ...second] } });
const onSheets = (first: Value[][], second: Value[][]) => ({
  "Chi bộ": { rows: [...RATED, ...first] },
  "Đảng viên": { rows: [...RATED, ...second] },
});

test.each([[below], [onSheets]])(
  "ratings of chi bộ and of their members in two tables are one report: %#",
  (together) => {
    const both = read(together(OF_UNITS, OF_MEMBERS));
    expect(sound(both.problems)).toEqual([]);
    expect(both.facts["01.01|2023"]).toMatchObject({ rating: "tot", members_total: 10, members_tot: 7 });
    expect(both.facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", members_rated: 6 });
    // What stands in one of them alone, and what is wrong there, spoils the whole of that chi bộ only.
    const alone = read(together(OF_UNITS, OF_MEMBERS.slice(0, 2)));
    expect(sound(alone.problems)).toEqual(["part_missing@B5"]);
    expect(Object.keys(alone.facts)).toEqual(["01.01|2023"]);
    const unrated = read(together(OF_UNITS.slice(0, 2), OF_MEMBERS));
    expect(sound(unrated.problems).map((p) => p.split("@")[0])).toEqual(["rating_missing"]);
    expect(unrated.facts["01.02|2023"]).not.toHaveProperty("rating");
    const wrong = read(together(OF_UNITS, [...OF_MEMBERS.slice(0, 2), [2, "Chi bộ Thanh tra", 6, 6, 1, 4, 0, 0]]));
    expect(sound(wrong.problems).map((p) => p.split("@")[0])).toEqual(["rating_sum"]);
    expect(Object.keys(wrong.facts)).toEqual(["01.01|2023"]);
    expect(wrong.setAside).toHaveLength(2);
  },
);

test("admissions and discipline in two tables are one report; a table alone lacks what it lacks", () => {
  const admitted: Value[][] = [
    ["TT", "Chi bộ", "Kết nạp", "Chuyển chính thức"],
    [1, "Văn phòng", 2, 1],
  ];
  const disciplined: Value[][] = [
    ["TT", "Chi bộ", "Khiển trách", "Cảnh cáo"],
    [1, "Văn phòng", 0, 1],
  ];
  const { facts, problems } = read({ Năm: { rows: [OFFICE, [GROWTH], ...admitted, [], ...disciplined] } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toEqual({ admitted: 2, made_official: 1, reprimanded: 0, warned: 1 });
  expect(read({ Năm: { rows: [OFFICE, [GROWTH], ...admitted] } }).problems).toEqual(["column_missing@B3"]);
});

test("of two columns that say they hold those made official neither is taken", () => {
  const rows: Value[][] = [
    ...[OFFICE, [GROWTH]],
    ["Chi bộ", "Kết nạp", "Chuyển chính thức", "Được công nhận chính thức", "Khiển trách", "Cảnh cáo"],
    ["Văn phòng", 2, 4, 1, 0, 0],
  ];
  const { facts, problems } = read({ Năm: { rows } });
  expect(sound(problems)).toEqual(["column_unclear@D3", "column_unclear@C3"]);
  expect(facts["01.01|2023"]).not.toHaveProperty("made_official");
});

test("the name of the Party over the figures, in two rows of titles, heads no column", () => {
  const marks: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["XẾP LOẠI CHI BỘ NĂM 2023"],
    ["TT", "Chi bộ", "Chi bộ được xếp loại", null, null, null],
    [null, null, ...LEVELS],
    [1, "Văn phòng", null, null, "x", null],
    [2, "Thanh tra", null, "x", null, null],
  ];
  const sheets = { ...onSheets([], OF_MEMBERS), "Chi bộ": { rows: marks, merges: ["A3:A4", "B3:B4", "C3:F3"] } };
  const { facts, problems } = read(sheets);
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ rating: "hoan_thanh", members_tot: 7 });
});

// Levels down: what two chi bộ of 10 and 4 rated come to, their shares never taken for numbers.
const DOWN: [string, Value, Value][] = [
  ["Xếp loại chi bộ", "HTTNV", "HTXSNV"],
  ["Số đảng viên được xếp loại", 10, 4],
  ["Hoàn thành xuất sắc nhiệm vụ", 2, 1],
  ["Hoàn thành tốt nhiệm vụ", 7, 1],
  ["Hoàn thành nhiệm vụ", 1, 1],
  ["Không hoàn thành nhiệm vụ", 0, 1],
];
const share = (value: Value, of: number): Value => (typeof value === "number" ? (value / of) * 100 : null);
const across = (corner: string, parts: Value[], shareFirst = false): Value[][] => [
  ["TT", corner, ...["Văn phòng", "Thanh tra"].flatMap((name) => [name, ...parts.slice(1).map(() => null)])],
  ...(parts.length > 1 ? [[null, null, ...parts, ...parts]] : []),
  ...DOWN.map(([label, first, second], i): Value[] =>
    parts.length === 1
      ? [i + 1, label, first, second]
      : shareFirst
        ? [i + 1, label, share(first, 10), first, share(second, 4), second]
        : [i + 1, label, first, share(first, 10), second, share(second, 4)],
  ),
];
/** With the levels set in below a criterion that heads them. */
const within = (rows: Value[][]): Value[][] => [
  ...rows.slice(0, 3),
  [null, "Trong đó, đảng viên xếp loại"],
  ...rows.slice(3).map(([, label, ...figures]): Value[] => [null, `- ${label}`, ...figures]),
];
const blocks = (head: Value[]): Value[][] =>
  ["1. Chi bộ Văn phòng", "2. Chi bộ Thanh tra"].flatMap((name, n): Value[][] => [
    [name],
    head,
    ...DOWN.map((row): Value[] => [row[0], row[n + 1]!, share(row[n + 1]!, [10, 4][n]!)]),
    [],
  ]);

test.each([
  { rows: across("Nội dung", ["Số lượng", "Tỷ lệ %"]), merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"] },
  { rows: across("Mức xếp loại", ["SL", "TL"]), merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"] },
  { rows: across("Mức xếp loại", ["Tỷ lệ %", "Số lượng"], true), merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"] },
  { rows: across("Nội dung", ["TL", "SL"], true), merges: [] },
  { rows: across("Mức xếp loại", ["Số lượng"]), merges: [] },
  { rows: within(across("Chỉ tiêu báo cáo", ["Số lượng"])), merges: [] },
  { rows: blocks(["Mức xếp loại", "Số lượng", "Tỷ lệ %"]), merges: [] },
  { rows: blocks(["Nội dung", "Số ĐV", "%"]), merges: [] },
])("levels down with numbers and shares, chi bộ across or one below the other: $rows.0", ({ rows, merges }) => {
  const { facts, problems } = read({ Năm: { rows: [...RATED, ...rows], merges } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10, members_xuat_sac: 2, members_tot: 7 });
  expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", members_rated: 4, members_khong_hoan_thanh: 1 });
});

test("a row a level below each chi bộ, with its share; without a number rated the four levels come to it", () => {
  const rows: Value[][] = [
    ["TT", "Chi bộ", "Xếp loại chi bộ", "Mức xếp loại đảng viên", "Số lượng", "Tỷ lệ %"],
    ...["Văn phòng", "Thanh tra"].flatMap((name, n) =>
      DOWN.slice(2).map((level, i): Value[] => [
        ...(i === 0 ? [n + 1, name, DOWN[0]![n + 1]!] : [null, null, null]),
        ...[level[0], level[n + 1]!, share(level[n + 1]!, [10, 4][n]!)],
      ]),
    ),
  ];
  const merges = [4, 8].flatMap((r) => ["A", "B", "C"].map((c) => `${c}${r}:${c}${r + 3}`));
  const { facts, problems } = read({ Năm: { rows: [...RATED, ...rows], merges } });
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]).toMatchObject({ rating: "tot", members_rated: 10, members_xuat_sac: 2, members_tot: 7 });
  expect(facts["01.02|2023"]).toMatchObject({ rating: "xuat_sac", members_rated: 4, members_khong_hoan_thanh: 1 });
  // A level twice below one name: whose numbers they are is not guessed.
  const twice = rows.map((row, i): Value[] => (i === 3 ? [...row.slice(0, 3), DOWN[2]![0], ...row.slice(4)] : row));
  expect(read({ Năm: { rows: [...RATED, ...twice], merges } }).facts).toEqual({});
});

test("levels without a number rated: all four are asked for, and a 1 alone may be the rating of the chi bộ itself", () => {
  const rated = (header: Value[], ...figures: Value[]) =>
    read({ Năm: { rows: [...RATED, ["Chi bộ", "Xếp loại chi bộ", ...header], ["Văn phòng", "HTTNV", ...figures]] } });
  expect(rated(LEVELS, 2, 7, 1, null).facts["01.01|2023"]).toMatchObject({ members_rated: 10, members_tot: 7 });
  expect(sound(rated(LEVELS.slice(0, 3), 2, 7, 1).problems)).toEqual(["column_missing@A3"]);
  expect(rated(LEVELS, null, 1, null, null).facts).toEqual({});
});

test("a name and its own and the recognised rating, or a name of known words and one, are rows and no header", () => {
  const rows: Value[][] = [
    ["Chi bộ", "Chi bộ tự xếp loại", "Đảng ủy công nhận"],
    ["CB Văn phòng", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"],
    ["CB Thanh tra", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
  ];
  const alone = rows.map((row) => [row[0]!, row[2]!]);
  for (const first of [rows, alone]) {
    const { facts, problems } = read(onSheets(first, OF_MEMBERS));
    expect(sound(problems)).toEqual([]);
    expect(facts["01.01|2023"]).toMatchObject({ rating: "hoan_thanh" });
    expect(facts["01.02|2023"]).toMatchObject({ rating: "tot", members_tot: 4 });
  }
});

test("lines that each name their half are of it; what is planned is none, and what names no half is asked about", () => {
  const lines = (...texts: string[]) =>
    read({ "Kiểm tra": { rows: [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023"], ...texts.map((text) => [text])] } });
  const first = "- 6 tháng đầu năm: đã kiểm tra 3/5 chi bộ; cấp ủy dự 10 buổi";
  const inspected = (...texts: string[]) =>
    Object.entries(lines(...texts).facts).map(([key, x]) => [key, x.chi_bo_inspected, x.meetings_attended]);
  expect(inspected(first, "- 6 tháng cuối năm: đã kiểm tra 4/5 chi bộ")).toEqual([
    ["01|2023-H1", 3, 10],
    ["01|2023-H2", 4, undefined],
  ]);
  for (const plan of ["- 6 tháng cuối năm: sẽ kiểm tra 5/5 chi bộ", "- Phương hướng 6 tháng cuối năm: kiểm tra 5/5"])
    expect(inspected(first, plan)).toEqual([["01|2023-H1", 3, 10]]);
  const more = [first, "- 6 tháng cuối năm: đã kiểm tra 4/5 chi bộ", "- Số buổi cấp ủy dự: 22"];
  expect(inspected(...more)).toHaveLength(2);
  expect(lines(...more).problems).toEqual(["column_unclear@A5"]);
});

test("under a title that speaks of topics quarters alone head them; grades or marks are none", () => {
  const table = (title: string, ...below: string[]) =>
    read({
      Năm: {
        rows: [
          ...[OFFICE, [title], ["TT", "Chi bộ", "Quý I", "Quý II", "Quý III"]],
          ...["Văn phòng", "Thanh tra"].map((name, i) => [i + 1, name, ...below]),
        ],
      },
    });
  const topics = ["Nêu gương", "Không tổ chức", "Chuyển đổi số"];
  expect(Object.keys(table("CHUYÊN ĐỀ SINH HOẠT CỦA CÁC CHI BỘ NĂM 2023", ...topics).facts)).toEqual([
    ...["01.01|2023-Q1#1", "01.02|2023-Q1#1", "01.01|2023-Q3#1", "01.02|2023-Q3#1"],
  ]);
  expect(table("NỘI DUNG THI ĐUA NĂM 2023", ...topics).facts).toEqual({});
  for (const none of ["Tốt", "x"]) expect(table("SINH HOẠT CHUYÊN ĐỀ NĂM 2023", none, none, none).facts).toEqual({});
});

test("men and women, or all quarters of what is done in a year, are the whole where no column tells it", () => {
  const admitted = (heads: Value[], ...figures: Value[]) =>
    read({
      Năm: {
        rows: [
          ...[OFFICE, ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023"]],
          ["Chi bộ", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ", "Kết nạp", ...heads.slice(1).map(() => null)],
          [...Array(5).fill(null), ...heads],
          ["Văn phòng", 0, 0, 0, 0, ...figures],
        ],
        merges: [...["A", "B", "C", "D", "E"].map((c) => `${c}3:${c}4`), `F3:${"FGHIJ"[heads.length - 1]}3`],
      },
    });
  const quarters = ["Quý I", "Quý II", "Quý III", "Quý IV"];
  expect(admitted(["Nam", "Nữ"], 1, 2).facts["01.01|2023"]).toMatchObject({ admitted: 3 });
  expect(admitted(["Tổng số", "Nam", "Nữ"], 4, 1, 2).facts["01.01|2023"]).toMatchObject({ admitted: 4 });
  expect(admitted(quarters, 1, null, 0, 2).facts["01.01|2023"]).toMatchObject({ admitted: 3 });
  expect(sound(admitted(["Nam", "Nữ"], 1, "hai").problems)).toEqual(["not_a_number@G5"]);
  for (const some of [["Nữ"], quarters.slice(1)]) expect(admitted(some, ...some.map(() => 1)).facts).toEqual({});
});

test("of what may be the same ones in each quarter the quarters are no whole", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP, KỶ LUẬT ĐẢNG VIÊN NĂM 2023"]],
    ["Chi bộ", "Kết nạp", "Chính thức", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ", "Tổng số đảng viên"],
    [...Array(7).fill(null), "Quý I", "Quý II", "Quý III", "Quý IV"],
    ["Văn phòng", 1, 1, 0, 0, 0, 0, 18, 18, 19, 19],
  ];
  const merges = [..."ABCDEFG"].map((c) => `${c}3:${c}4`);
  const { facts } = read({ Năm: { rows, merges: [...merges, "H3:K3"] } });
  expect(facts["01.01|2023"]).toMatchObject({ admitted: 1 });
  expect(facts["01.01|2023"]).not.toHaveProperty("members_total");
});

test("what is counted of some months beside an estimate of the year, or under a title with one, is asked about", () => {
  const admissions = (title: string, ...head: Value[]) => {
    const rows: Value[][] = [
      OFFICE,
      [title],
      ["TT", "Chi bộ", ...head],
      [1, "Văn phòng", 2, 3, 1].slice(0, head.length + 2),
    ];
    return read({ Năm: { rows } });
  };
  for (const head of [
    ["Kết nạp 11 tháng", "Ước cả năm", "Khiển trách"],
    ["Kết nạp", "Ước cả năm", "Khiển trách"],
    ["Kết nạp thực hiện 11 tháng", "Kết nạp ước năm 2023", "Khiển trách"],
  ]) {
    const { facts, problems } = admissions(GROWTH, ...head);
    expect(facts).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/^(unknown_form|column_missing)@B3$/)]);
  }
  const estimated = admissions("KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT 11 THÁNG, ƯỚC THỰC HIỆN NĂM 2023", "Kết nạp", "Cảnh cáo");
  expect(estimated).toMatchObject({ facts: {}, problems: ["other_figures@B3"] });
  // Without an estimate a year is closed some weeks before its end.
  expect(admissions(GROWTH, "Kết nạp 11 tháng", "Khiển trách").facts["01.01|2023"]).toMatchObject({ admitted: 2 });
});

test("what an office is rated by others is none of its chi bộ's rating; of two that may be it neither is taken", () => {
  const rated = (...headings: string[]) => {
    const rows: Value[][] = [
      ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
      ["TT", "Chi bộ", "Số ĐV được xếp loại", "HTXSNV", "HTTNV", "HTNV", "KHTNV", ...headings],
      [1, "Văn phòng", 10, 2, 8, 0, 0, "HTTNV", "HTXSNV"],
    ];
    const { facts, problems } = read({ Năm: { rows } });
    return facts["01.01|2023"]?.rating ?? problems.join();
  };
  for (const other of ["Đơn vị chuyên môn xếp loại", "Xếp loại của cơ quan chuyên môn", "Chính quyền xếp loại"]) {
    expect(rated("Kết quả xếp loại chi bộ", other)).toBe("tot");
    expect(rated(other, "Mức xếp loại chi bộ")).toBe("xuat_sac");
  }
  expect(rated("Xếp loại chi bộ", "Xếp loại đơn vị")).toContain("column_missing");
  expect(rated("Xếp loại chi bộ", "Đơn vị xếp loại")).toContain("column_missing");
  expect(rated("Đơn vị chuyên môn xếp loại")).toContain("column_missing");
});

/** What became of a report with one column of discipline in words: forms by number, or what is asked about. */
const disciplined = (heading: string, ...said: Value[]) => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"], ["TT", "Chi bộ", "Kết nạp", "Chuyển chính thức", heading]],
    ...said.map((cell, i): Value[] => [i + 1, ["Văn phòng", "Thanh tra"][i]!, 2, 1, cell]),
  ];
  const { facts, problems } = read({ Năm: { rows } });
  const { reprimanded, warned, dismissed, expelled } = facts["01.01|2023"] ?? {};
  return facts["01.01|2023"] ? [reprimanded, warned, dismissed, expelled].join(" ") : problems.join();
};

test("discipline in words: each form with its number, none where none is said", () => {
  const of = (...said: Value[]) => disciplined("Kỷ luật (ghi rõ hình thức)", ...said);
  expect(of("01 khiển trách; 02 cảnh cáo", "Không")).toBe("1 2 0 0");
  expect(of("Khai trừ: 1 đồng chí, cách chức 01", "01 cảnh cáo")).toBe("0 0 1 1");
  expect(of("3 đ/c (02 khiển trách và 01 cảnh cáo)", "Không có")).toBe("2 1 0 0");
  for (const none of ["Không", "00", 0, "-", null]) expect(of(none, "01 khiển trách")).toBe("0 0 0 0");
  for (const heading of ["Hình thức kỷ luật", "Thi hành kỷ luật (khiển trách, cảnh cáo, cách chức, khai trừ)"])
    expect(disciplined(heading, "01 cảnh cáo", "Không")).toBe("0 1 0 0");
});

test("discipline in words of which a part is not understood, or counted without its form, is asked about in its cell", () => {
  const of = (...said: Value[]) => disciplined("Kỷ luật (ghi rõ hình thức)", ...said);
  for (const said of [
    ...["Khiển trách", "01 khiển trách về chính quyền", "01 khiển trách, 01 chờ quyết định", "đề nghị 01 cảnh cáo"],
    ...[
      "01 chi bộ bị khiển trách",
      "3 đ/c (01 khiển trách, 01 cảnh cáo)",
      "01 khiển trách, 01 khiển trách",
      "01 xóa tên",
    ],
    ...[1, "01", "01 (đ/c Nam)"],
  ])
    expect([said, of(said, "Không")]).toEqual([said, expect.stringContaining("@E4")]);
  // Numbers alone: of which form nobody says.
  expect(of(1, 0)).toContain("column_missing");
  expect(disciplined("Khen thưởng, kỷ luật", "01 khiển trách", "Không")).toContain("column_missing");
});

test("a column of all disciplined beside their forms is their total, in words or not", () => {
  const rows: Value[][] = [
    ...[OFFICE, ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"]],
    ["TT", "Chi bộ", "Kết nạp", "Chuyển chính thức", "Kỷ luật", "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    [1, "Văn phòng", 2, 1, "Không", 0, 0, 0, 0],
  ];
  expect(read({ Năm: { rows } }).facts["01.01|2023"]).toMatchObject({ reprimanded: 0, expelled: 0 });
});

test("who spoke at six sessions or more, of those who should, in one cell or said by fewer words", () => {
  const spoke = (headings: string[], ...figures: Value[]) => {
    const rows: Value[][] = [
      ...[OFFICE, ["ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023"], ["TT", "Chi bộ", ...headings, "Số lượt ý kiến"]],
      ...[[1, "Văn phòng", ...figures, 90] as Value[], [2, "Thanh tra", ...figures, 80] as Value[]],
    ];
    const { facts, problems } = read({ Năm: { rows } });
    const own = facts["01.01|2023"];
    return own ? `${own.members_ge6}/${own.members_eligible}` : problems.join();
  };
  for (const both of [
    "Số ĐV góp ý từ 6 kỳ trở lên/Số ĐV thuộc diện",
    "ĐV phát biểu trên 5 kỳ/tổng số ĐV phải góp ý",
    "ĐV có ý kiến từ 6 kỳ/năm trở lên / ĐV thuộc diện",
  ])
    expect(spoke([both], "11/12")).toBe("11/12");
  expect(spoke(["Số ĐV thuộc diện/Số ĐV góp ý từ 6 kỳ trở lên"], "12/11")).toBe("11/12");
  for (const more of [
    "Số ĐV bảo đảm 6 kỳ/năm",
    "Số đảng viên có trên 5 kỳ phát biểu",
    "ĐV đảm bảo từ 06 kỳ",
    "ĐV góp ý hơn năm buổi",
  ])
    expect(spoke(["ĐV thuộc diện", more], 12, 11)).toBe("11/12");
  for (const fewer of [
    "Số ĐV không bảo đảm 6 kỳ/năm",
    "ĐV chưa đảm bảo đủ 6 kỳ",
    "ĐV phát biểu không trên 5 kỳ",
    "ĐV phát biểu trên 4 kỳ",
    "ĐV phát biểu trên 5 lượt",
  ])
    expect(spoke(["ĐV thuộc diện", fewer], 12, 11)).not.toMatch(/^\d/);
  // More of those who should than there are, the other way round, and half a pair.
  expect(spoke(["Số ĐV góp ý từ 6 kỳ trở lên/Số ĐV thuộc diện"], "13/12")).toContain("ge6_gt_eligible");
  expect(spoke(["Số ĐV góp ý từ 6 kỳ trở lên/Số ĐV thuộc diện"], "11")).not.toMatch(/^\d/);
  expect(spoke(["Số ĐV góp ý dưới 6 kỳ/Số ĐV thuộc diện"], "1/12")).not.toMatch(/^\d/);
});

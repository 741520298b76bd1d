import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const MEETINGS = "SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023";
const YEAR = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023";

/** A table whose columns are given by their groups and own words (`Kết nạp › SL`), with what stands below each. */
const table = (title: string, columns: Record<string, Value[]>) => {
  const paths = ["Chi bộ", ...Object.keys(columns)].map((path) => path.split(" › "));
  const depth = Math.max(...paths.map(({ length }) => length));
  const under = (c: number, d: number) => paths[c]?.slice(0, d + 1).join("|");
  // A group stands over each of its columns; a heading without one at the top of its own.
  const heads = Array.from({ length: depth }, (_, d) => paths.map((path) => path[d] ?? null));
  const merges = paths.flatMap(({ length }, c) => {
    const letter = (at: number) => String.fromCharCode(65 + at);
    if (length < depth) return [`${letter(c)}${2 + length}:${letter(c)}${2 + depth}`];
    return Array.from({ length: length - 1 }, (_, d) => {
      let last = c;
      while (paths[last + 1] && under(last + 1, d) === under(c, d)) last++;
      return last > c && under(c - 1, d) !== under(c, d) ? `${letter(c)}${3 + d}:${letter(last)}${3 + d}` : "";
    }).filter(Boolean);
  });
  const names = ["Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
  const body = names.map((name, r) => [name, ...Object.values(columns).map((below) => below[r] ?? null)]);
  const { facts, problems, notes } = read({
    S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ...heads, ...body], merges },
  });
  return { first: Object.values(facts)[0], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")), notes };
};

test.each([
  { beside: "Hình thức xử lý", below: ["nhắc nhở", null, "phê bình"] },
  { beside: "Họ tên", below: ["Nguyễn Văn An", null, "Trần Thị Bình"] },
  { beside: "Nội dung", below: [null, null, null] },
])("under what was done texts stand beside how many it was done by: $beside", ({ beside, below }) => {
  const { first, problems } = table(MEETINGS, {
    "Phải dự": [11, 7, 18],
    "Có mặt": [9, 7, 15],
    "Vắng không lý do › Số ĐV": [2, 0, 3],
    [`Vắng không lý do › ${beside}`]: below,
  });
  expect(problems).toEqual([]);
  expect(first).toMatchObject({ members_present: 9, absent_unexcused: 2 });
});

test("days and texts beside numbers admitted and disciplined", () => {
  const { first, problems } = table(YEAR, {
    "Kết nạp › Số đồng chí": [2, 1, 0],
    "Kết nạp › Ngày kết nạp": ["19/5/2023", "02/9/2023", null],
    "Kỷ luật › Khiển trách › Số ĐV": [1, 0, 0],
    "Kỷ luật › Khiển trách › Nội dung": ["vi phạm chế độ sinh hoạt", null, null],
  });
  expect(problems).toEqual([]);
  expect(first).toMatchObject({ admitted: 2, reprimanded: 1 });
});

test("marks and figures beside it leave open what is counted, and so does what is held", () => {
  const absent = table(MEETINGS, {
    "Phải dự": [11, 7, 18],
    "Có mặt": [9, 7, 15],
    "Vắng › Số ĐV": [2, 0, 3],
    "Vắng › Có phép": ["x", null, "x"],
  });
  expect(absent.problems).toEqual(["column_unclear@E4"]);
  expect(absent.first).not.toHaveProperty("absent_excused");
  const held = table(MEETINGS, {
    "Phải dự": [11, 7, 18],
    "Sinh hoạt chi bộ › Số ĐV": [12, 7, 20],
    "Sinh hoạt chi bộ › Ngày": ["04/5/2023", "05/5/2023", "04/5/2023"],
    "Có mặt": [9, 7, 15],
  });
  expect(held.first).toMatchObject({ held_on: "2023-05-04", members_total: 12, members_due: 11, members_present: 9 });
});

test("numbers of decisions are no members, and alone in their group they are asked about", () => {
  const columns = { "Tổng số": [12, 7, 20], "Miễn sinh hoạt › Số ĐV": [1, 0, 2] };
  const beside = table(MEETINGS, { ...columns, "Miễn sinh hoạt › Số QĐ": [12, null, 13], "Có mặt": [9, 7, 15] });
  expect(beside.problems).toEqual([]);
  expect(beside.first).toMatchObject({ members_total: 12, members_exempt: 1, members_due: 11 });
  const alone = table(MEETINGS, {
    "Tổng số": [12, 7, 20],
    "Miễn sinh hoạt › Số quyết định": ["12-QĐ/ĐU", null, "13-QĐ/ĐU"],
    "Có mặt › Số ĐV": [9, 7, 15],
  });
  expect(alone.problems).toEqual(["column_unclear@C4"]);
  expect(alone.first).not.toHaveProperty("members_due");
});

test("members in general are all of them beside those on probation only", () => {
  const present = { "Có mặt": [9, 7, 15] };
  const both = table(MEETINGS, { "Tổng số ĐV › Chung": [12, 7, 20], "Tổng số ĐV › Dự bị": [1, 0, 2], ...present });
  expect(both.problems).toEqual([]);
  expect(both.first).toMatchObject({ members_total: 12 });
  const graded = table(MEETINGS, {
    "Tổng số ĐV": [12, 7, 20],
    ...present,
    "Đánh giá › Chung": [8, 9, 7],
    "Đánh giá › Nữ": [1, 1, 1],
  });
  expect(graded.first).toMatchObject({ members_total: 12 });
});

test.each([
  { share: "Số ĐV", is: { members_speaking: 7 } },
  { share: "SL", is: { opinions: 7 } },
])(
  "members under opinions are those who had them, what only counts is how many there were: $share",
  ({ share, is }) => {
    const { first, problems } = table(MEETINGS, {
      "Phải dự": [11, 7, 18],
      "Có mặt": [9, 7, 15],
      [`Ý kiến › ${share}`]: [7, 5, 9],
      "Ý kiến › %": ["78%", "71%", "60%"],
    });
    expect(problems).toEqual([]);
    expect(first).toMatchObject(is);
    expect(Object.keys(first!).filter((field) => /speaking|opinions/.test(field))).toEqual(Object.keys(is));
  },
);

test.each([
  { plan: "Kế hoạch", done: "Thực hiện" },
  { plan: "Chỉ tiêu", done: "Kết quả" },
  { plan: "Năm trước", done: "Năm nay" },
])("what was done is what stands over it, and nothing planned or before: $plan, $done", ({ plan, done }) => {
  const { first, problems, notes } = table(YEAR, {
    [`Kết nạp › ${plan} › SL`]: [3, 2, 1],
    [`Kết nạp › ${done} › SL`]: [2, 1, 0],
    "Chuyển chính thức › SL": [1, 2, 0],
    "Khiển trách": [1, 0, 0],
  });
  expect(problems).toEqual([]);
  expect(notes).toEqual(["column_ignored@B5"]);
  expect(first).toMatchObject({ admitted: 2, made_official: 1, reprimanded: 1 });
});

test("what was done twice is not told from one another", () => {
  const { first, problems } = table(YEAR, {
    "Kết nạp › Thực hiện › SL": [3, 2, 1],
    "Kết nạp › Kết quả › SL": [2, 1, 0],
    "Khiển trách": [1, 0, 0],
    "Cảnh cáo": [0, 0, 0],
  });
  expect(first).toBeUndefined();
  expect(problems).toContain("column_unclear@B5");
});

test("of whom a group is it says with the one over it, and fewer times are not six", () => {
  const { first, problems } = table("ĐẢNG VIÊN THAM GIA Ý KIẾN TRONG SINH HOẠT CHI BỘ NĂM 2023", {
    "Thuộc diện tính › Số ĐV": [12, 7, 20],
    "Từ 6 kỳ trở lên › Đảng viên › Số lượng": [11, 6, 19],
    "Từ 6 kỳ trở lên › Đảng viên › Tỷ lệ %": ["92%", "86%", "95%"],
    "Không đạt › Đảng viên › Số lượng": [1, 1, 1],
    "Không đạt › Đảng viên › Tỷ lệ %": ["8%", "14%", "5%"],
  });
  expect(problems).toEqual([]);
  expect(first).toMatchObject({ members_eligible: 12, members_ge6: 11 });
});

/** A report of inspections. */
const inspected = (columns: Record<string, Value>) => {
  const rows: Value[][] = [
    ["ĐẢNG ỦY SỞ NỘI VỤ"],
    ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"],
    Object.keys(columns),
    Object.values(columns),
  ];
  const { facts, problems } = read({ KT: { rows } });
  return { all: facts["01|2023-H1"], problems };
};

test("names of those who came are not how often they did, numbers of those who look after chi bộ not how many chi bộ", () => {
  const { all, problems } = inspected({
    "Số đảng ủy viên được phân công phụ trách chi bộ": 4,
    "Số chi bộ trong toàn đảng bộ": 5,
    "Số chi bộ đã qua kiểm tra": 3,
    "Số cuộc họp có cấp ủy viên dự": 7,
    "Tên cấp ủy viên dự": "Trần Văn An",
  });
  expect(problems).toEqual(["column_unclear@A3"]);
  expect(all).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 7 });
});

test("what came out of inspections, and committees named together with chi bộ, are not counted apart", () => {
  const { all, problems } = inspected({
    "Số đảng ủy, chi bộ": 5,
    "Số chi bộ được kiểm tra": 3,
    "Số khuyết điểm phát hiện qua kiểm tra": 2,
  });
  expect(problems).not.toContain("column_unclear@B3");
  expect(all).toMatchObject({ chi_bo_inspected: 3 });
});

const SESSIONS = "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023";
const RATINGS = "ĐÁNH GIÁ, XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023";
const TOPICS = ["Nêu gương", "Học Bác", "Tiết kiệm"];
const DAYS = ["04/05/2023", "05/05/2023", "06/05/2023"];

test("those who came to a thematic session are counted under what says so, and are not those of a meeting", () => {
  const came = { "ĐV dự CĐ › SL": [9, 7, 15], "ĐV dự CĐ › TL": ["82%", "100%", "83%"] };
  const session = table(SESSIONS, { "Chuyên đề": TOPICS, ...came });
  expect(session).toMatchObject({ first: { members_present: 9 }, problems: [] });
  const meeting = table(MEETINGS, { "Phải dự": [11, 7, 18], "Có mặt": [10, 7, 16], ...came });
  expect(meeting.first).toMatchObject({ members_present: 10 });
});

test("a group that names several things together is what the header under it begins to say", () => {
  const { first, problems } = table(SESSIONS, {
    "Tên chuyên đề và thời gian › Tên": TOPICS,
    "Tên chuyên đề và thời gian › Thời gian": DAYS,
    "Có mặt": [9, 7, 15],
  });
  expect({ first, problems }).toMatchObject({ first: { topic: "Nêu gương", held_on: "2023-05-04" }, problems: [] });
  // Neither begins so, or both do.
  expect(
    table(SESSIONS, { "Chuyên đề và tên người báo cáo › Tên": TOPICS, "Có mặt": [9, 7, 15] }).first,
  ).toBeUndefined();
});

test("the day on which the chi bộ met, and not its committee", () => {
  const days = (group: string) =>
    table(MEETINGS, {
      "Phải dự": [11, 7, 18],
      "Có mặt": [9, 7, 15],
      [`${group} › Chi ủy`]: ["01/05/2023", "02/05/2023", "02/05/2023"],
      [`${group} › Chi bộ`]: DAYS,
    }).first;
  expect(days("Ngày họp")).toMatchObject({ held_on: "2023-05-04" });
  expect(days("Ngày gửi báo cáo")).not.toHaveProperty("held_on");
});

test("marks under each level are of the chi bộ where it is named, numbers beside them of its members", () => {
  const under = (named: string, of: Value[][]) =>
    table(RATINGS, {
      [`HTXSNV › ${named}`]: of[0]!,
      "HTXSNV › Đảng viên (SL)": [2, 1, 3],
      [`HTTNV › ${named}`]: of[1]!,
      "HTTNV › Đảng viên (SL)": [9, 6, 15],
      "HTNV › Đảng viên (SL)": [1, 0, 1],
      "KHTNV › Đảng viên (SL)": [0, 0, 0],
      "Tổng số ĐV được xếp loại": [12, 7, 19],
    }).first;
  const marks: Value[][] = [
    ["x", null, null],
    [null, "x", "x"],
  ];
  expect(under("Chi bộ (x)", marks)).toMatchObject({ rating: "xuat_sac", members_xuat_sac: 2, members_rated: 12 });
  // Of the office, or how many.
  expect(under("Cơ quan (x)", marks)).not.toMatchObject({ rating: "xuat_sac" });
  expect(
    under("Số chi bộ", [
      [3, 1, 0],
      [0, 2, 1],
    ]),
  ).not.toMatchObject({ rating: "xuat_sac" });
});

test("how many should come stands under what says so, also beside those who need not", () => {
  const { first } = table(MEETINGS, {
    "ĐV phải dự › Số lượng": [11, 7, 18],
    "ĐV phải dự › Số được miễn (không tính)": [1, 0, 2],
    "Có mặt": [9, 7, 15],
  });
  expect(first).toMatchObject({ members_due: 11 });
  expect(first).not.toHaveProperty("members_total");
});

test("all who work there and are members are its members, some of them are not", () => {
  const of = (group: string) =>
    table(MEETINGS, { [`${group} › Phải dự`]: [11, 7, 18], [`${group} › Dự`]: [9, 7, 15] }).first;
  for (const group of ["Giáo viên, nhân viên là đảng viên", "Lao động là đảng viên", "Cán bộ, công chức là đảng viên"])
    expect(of(group), group).toMatchObject({ members_due: 11, members_present: 9 });
  for (const group of ["Nhân viên là đảng viên", "Giáo viên nữ là đảng viên"]) expect(of(group), group).toBeUndefined();
});

test("how a cell may look is no part of what its header says; what a chi bộ graded itself is a proposal", () => {
  const graded = (...columns: [string, string][]) =>
    table(MEETINGS, {
      "Tỷ số ĐV có mặt/ĐV phải dự (vd: 17/18)": ["9/11", "7/7", "15/18"],
      ...Object.fromEntries(columns.map(([heading, grade]) => [heading, [grade, grade, grade]])),
    });
  const alone = graded(["Xếp loại › Chi bộ tự xếp", "Tốt"], ["Xếp loại › Tháng trước", "Khá"]);
  expect(alone.first).toMatchObject({ members_present: 9, members_due: 11, grade: "tot" });
  expect(alone.problems).toEqual(["rating_proposed@C4"]);
  const decided = graded(["Xếp loại › Chi bộ tự xếp", "Tốt"], ["Xếp loại › Đảng ủy xếp loại", "Khá"]);
  expect(decided.first).toMatchObject({ grade: "kha" });
});

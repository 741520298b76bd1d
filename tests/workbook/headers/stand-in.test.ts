import { expect, test } from "vitest";
import { type Reading, read, type Value } from "../../submissions/invented/reading.ts";

// A column that is not understood lets no other take its place without a word, and of two columns for one field none is chosen in silence.

type Column = [heading: string, ...figures: Value[]];
const unit: Column = ["Chi bộ", "Văn phòng", "Thanh tra", "Tổ chức - Hành chính"];
const FORMS: Record<string, { title: string; columns: Column[] }> = {
  meetings: {
    title: "SINH HOẠT CHI BỘ THÁNG 5 NĂM 2023",
    columns: [
      ["Tổng số đảng viên", 12, 7, 20],
      ["Miễn sinh hoạt", 1, 0, 2],
      ["Số đảng viên phải dự", 11, 7, 18],
      ["Có mặt", 9, 7, 15],
      ["Vắng có lý do", 2, 0, 2],
      ["Vắng không lý do", 0, 0, 1],
      ["Số đảng viên phát biểu", 7, 5, 9],
      ["Số lượt ý kiến", 10, 6, 14],
      ["Điểm", 86, 95, 72],
      ["Xếp loại", "Khá", "Tốt", "Khá"],
    ],
  },
  sessions: {
    title: "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023",
    columns: [
      ["Tên chuyên đề", "Nêu gương của cán bộ", "Thực hành tiết kiệm", "Cải cách hành chính"],
      ["Số đảng viên phải dự", 11, 7, 18],
      ["Số đảng viên dự", 9, 7, 15],
      ["Số lượt ý kiến", 10, 6, 14],
      ["Xếp loại", "Khá", "Tốt", "Khá"],
    ],
  },
  contributions: {
    title: "ĐẢNG VIÊN THAM GIA Ý KIẾN NĂM 2023",
    columns: [
      ["Tổng số đảng viên", 13, 8, 20],
      ["Số đảng viên thuộc diện tính", 11, 7, 18],
      ["Số đảng viên phát biểu từ 6 kỳ trở lên", 9, 6, 15],
    ],
  },
  ratings: {
    title: "XẾP LOẠI CHẤT LƯỢNG CHI BỘ, ĐẢNG VIÊN NĂM 2023",
    columns: [
      ["Xếp loại chi bộ", "HTXSNV", "HTTNV", "HTNV"],
      ["Số đảng viên được đánh giá", 12, 7, 20],
      ["HTXSNV", 2, 1, 3],
      ["HTTNV", 9, 6, 15],
      ["HTNV", 1, 0, 1],
      ["KHTNV", 0, 0, 1],
    ],
  },
  admissions: {
    title: "KẾT NẠP ĐẢNG VIÊN, THI HÀNH KỶ LUẬT NĂM 2023",
    columns: [
      ["Kết nạp đảng viên", 2, 1, 3],
      ["Chuyển đảng chính thức", 1, 2, 0],
      ["Khiển trách", 1, 0, 2],
      ["Cảnh cáo", 0, 1, 0],
      ["Cách chức", 0, 0, 1],
      ["Khai trừ", 1, 0, 0],
    ],
  },
};

function table(title: string, columns: Column[]): Reading {
  const all: Column[] = [unit, ...columns];
  const rows = all[0]!.map((_, r) => [r === 0 ? "TT" : r, ...all.map((column) => column[r] ?? null)] as Value[]);
  const read_ = read({ Biểu: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ...rows] } });
  return { ...read_, problems: read_.problems.filter((p) => !p.startsWith("chi_bo_missing")) };
}

/** Figures of a reading that differ from those of the table as it should be. */
const wrong = (got: Reading, { facts }: Reading): string[] =>
  Object.entries(got.facts).flatMap(([key, values]) =>
    Object.entries(values).flatMap(([field, value]) =>
      facts[key]?.[field] === value ? [] : [`${key} ${field}: ${facts[key]?.[field]} → ${value}`],
    ),
  );

/** What makes of a heading one of a plan, of a share, of others, or one that nobody understands. */
const VEILS: ((heading: string) => string)[] = [
  (heading) => `${heading} theo chỉ tiêu`,
  (heading) => `${heading} (kế hoạch)`,
  (heading) => `${heading} để làm tỷ lệ`,
  (heading) => `${heading} đăng ký`,
  (heading) => `${heading} theo mẫu riêng`,
  () => "Số liệu khác",
];

test.each(Object.entries(FORMS))("no column of %s stands in for another that is not understood", (_, form) => {
  const sound = table(form.title, form.columns);
  expect(sound.problems).toEqual([]);
  for (const [i, [heading, ...figures]] of form.columns.entries())
    for (const veil of VEILS) {
      const got = table(form.title, form.columns.with(i, [veil(heading), ...figures]));
      if (got.problems.length === 0) expect([veil(heading), ...wrong(got, sound)]).toEqual([veil(heading)]);
    }
});

/** Other headings of the same fields, with figures of their own beside the first. */
const AGAIN: [form: string, heading: string, other: string][] = [
  ["meetings", "Tổng số đảng viên", "Tổng số đảng viên trong danh sách"],
  ["meetings", "Miễn sinh hoạt", "Số đảng viên được miễn công tác, sinh hoạt Đảng"],
  ["meetings", "Số đảng viên phải dự", "Số ĐV được triệu tập dự họp"],
  ["meetings", "Có mặt", "Số đảng viên thực tế dự họp"],
  ["meetings", "Số đảng viên phát biểu", "Số ĐV dự có phát biểu"],
  ["meetings", "Số lượt ý kiến", "Số ý kiến"],
  ["meetings", "Điểm", "Điểm theo tiêu chí"],
  ["sessions", "Số đảng viên dự", "Số ĐV có mặt tại buổi sinh hoạt"],
  ["sessions", "Số lượt ý kiến", "Số tham luận, ý kiến"],
  ["contributions", "Số đảng viên thuộc diện tính", "ĐV được tính chỉ tiêu"],
  ["contributions", "Số đảng viên phát biểu từ 6 kỳ trở lên", "Đạt chỉ tiêu 6 kỳ trở lên"],
  ["ratings", "HTNV", "Số ĐV được đánh giá hoàn thành nhiệm vụ"],
  ["ratings", "HTTNV", "Số đảng viên được xếp loại HTTNV"],
  ["ratings", "Số đảng viên được đánh giá", "Số ĐV được đánh giá mức độ hoàn thành nhiệm vụ"],
  ["admissions", "Kết nạp đảng viên", "Số đảng viên phát triển trong năm"],
  ["admissions", "Khiển trách", "Số ĐV chịu hình thức kỷ luật khiển trách"],
  ["admissions", "Khai trừ", "Giảm do khai trừ"],
];

test.each(AGAIN)("of two columns of %s for one field, %s and %s, none is chosen in silence", (id, heading, other) => {
  const { title, columns } = FORMS[id]!;
  const at = columns.findIndex(([text]) => text === heading);
  const figures = columns[at]!.slice(1) as number[];
  const beside = (own: number[]) => table(title, columns.toSpliced(at + 1, 0, [other, ...own]));
  expect(beside(figures.map((x) => x + 1)).problems).toContainEqual(expect.stringMatching(/^column_unclear/));
  // The other alone is understood.
  expect(table(title, columns.with(at, [other, ...figures])).facts).toEqual(table(title, columns).facts);
});

test("what a bare total behind forms of discipline comes to is not the members there are; before all others it is", () => {
  const { title, columns } = FORMS.admissions!;
  const behind = table(title, [...columns, ["Cộng", 2, 1, 3]]);
  expect(behind.problems).toEqual([]);
  expect(behind.facts["01.01|2023"]).not.toHaveProperty("members_total");
  expect(table(title, [...columns, ["Tổng số", 5, 1, 3]]).problems).not.toEqual([]);
  const before = table(title, [["Tổng số", 20, 9, 30], ...columns]);
  expect([before.problems, before.facts["01.01|2023"]?.members_total]).toEqual([[], 20]);
  for (const bare of ["Tổng số", "Số đ/c", "Người"]) {
    const between = table(title, columns.toSpliced(2, 0, [bare, 3, 3, 3]));
    expect(between.problems, bare).toEqual(["column_unclear@E3"]);
    expect(table(title, [[bare, 20, 9, 30], ...columns]).facts["01.01|2023"]?.members_total, bare).toBe(20);
  }
});

const OF_YEAR = FORMS.contributions!;
/** The members asked for stand in a column of this heading; none where nothing says of whom the others are. */
const eligible = (heading: string, ...figures: number[]): [unknown, string] => {
  const { facts, problems } = table(OF_YEAR.title, OF_YEAR.columns.with(1, [heading, ...figures]));
  return [facts["01.01|2023"]?.members_eligible, problems[0] ?? ""];
};

test.each([
  ...["Đảng viên thuộc diện tính chỉ tiêu", "ĐV được tính chỉ tiêu", "Số đảng viên làm căn cứ tính tỷ lệ"],
  ...["Số ĐV làm mẫu số", "Số đảng viên phải thực hiện chỉ tiêu phát biểu", "ĐV đủ điều kiện tính chỉ tiêu 6 kỳ"],
  ...["Số ĐV đủ thời gian sinh hoạt trong năm", "Diện tính (số ĐV)", "ĐV đủ đk", "Số ĐV đủ tiêu chuẩn tính"],
])("of whom a share is asked for: %s", (heading) => {
  expect(eligible(heading, 11, 7, 18)).toEqual([11, ""]);
});

test("what may be those of whom a share is asked for is asked about; what cannot be is passed over", () => {
  for (const heading of ["Số ĐV đăng ký phát biểu", "ĐV trong tỷ lệ", "Số ĐV dự kiến phát biểu", "Cộng"])
    expect(eligible(heading, 11, 7, 18), heading).toEqual([undefined, "column_unclear@D3"]);
  // More than all members, fewer than those who spoke, or all of them in every row.
  for (const figures of [
    [14, 7, 18],
    [8, 7, 18],
    [13, 8, 20],
  ])
    expect(eligible("Số ĐV đăng ký phát biểu", ...figures)).toEqual([13, "eligible_assumed@C3"]);
  for (const heading of ["Đảng viên nữ", "ĐV dự bị", "Chỉ tiêu giao", "Tỷ lệ (%)"])
    expect(eligible(heading, 11, 7, 18), heading).toEqual([13, "eligible_assumed@C3"]);
});

test("whose targets are spoken of, and whose share: other words of the same", () => {
  for (const heading of ["ĐV phát biểu từ 6 kỳ được tính chỉ tiêu", "Số ĐV chưa đủ điều kiện tính chỉ tiêu"])
    expect(eligible(heading, 11, 7, 18)[0], heading).toBeUndefined();
});

test.each(["ĐV đến", "ĐV vào", "Số ĐV bị", "Số đạt (đ/c)", "Đảng viên ra"])(
  "members of whom a last word says what became of them are not all there are: %s",
  (heading) => {
    const { title, columns } = FORMS.admissions!;
    const of = (text: string) => table(title, [[text, 20, 9, 30], ...columns]);
    expect(of(heading).problems).toEqual(["column_unclear@C3"]);
    expect(of(heading).facts["01.01|2023"]).not.toHaveProperty("members_total");
    for (const all of ["Số ĐV có", "Tổng số ĐV có đến 31/12", "Tổng số ĐV, kể cả đảng viên dự bị", "Số ĐV có đến"])
      expect(of(all).facts["01.01|2023"]?.members_total, all).toBe(20);
  },
);

test("the day of the minutes is that of the meeting where no other is told", () => {
  const { title, columns } = FORMS.meetings!;
  const days: Column[] = [
    ["Ngày lập biên bản", "06/5/2023", "05/5/2023", "06/5/2023"],
    ["Ngày họp", "04/5/2023", "05/5/2023", "05/5/2023"],
  ];
  const held = (...of: Column[]) => {
    const { facts, problems } = table(title, [...of, ...columns]);
    return [facts["01.01|2023-05"]?.held_on, ...problems];
  };
  expect(held(days[0]!)).toEqual(["2023-05-06"]);
  expect(held(...days)).toEqual(["2023-05-04"]);
  expect(held(days[1]!, days[0]!)).toEqual(["2023-05-04"]);
});

const INSPECTED: Column[] = [
  ["Tổng số chi bộ", 5],
  ["Số chi bộ được kiểm tra", 3],
];
const attended = (...columns: Column[]): [unknown, string[]] => {
  const all = [...INSPECTED, ...columns];
  const rows = [all.map(([heading]) => heading), all.map((column) => column[1]!)];
  const { facts, problems } = read({
    Biểu: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA 6 THÁNG ĐẦU NĂM 2023"], ...rows] },
  });
  return [Object.values(facts)[0]?.meetings_attended, problems.map((p) => p.split("@")[0]!)];
};

test("what is of a plan or another time leaves the column beside it as it is", () => {
  const done: Column = ["Số buổi cấp ủy viên dự", 7];
  const planned: Column = ["Số buổi cấp ủy viên dự theo kế hoạch", 9];
  expect(attended(done)).toEqual([7, []]);
  for (const columns of [
    [planned, done],
    [done, planned],
  ])
    expect(attended(...columns)[0]).toBe(7);
  // Neither says that it was only meant.
  expect(attended(done, ["Số buổi có cấp ủy viên đến dự", 9])).toEqual([
    undefined,
    expect.arrayContaining(["column_unclear"]),
  ]);

  const { title, columns } = FORMS.meetings!;
  const score = (...of: Column[]) => table(title, [...of, ...columns]).facts["01.01|2023-05"]?.score;
  for (const before of ["Điểm tháng trước", "Số điểm tháng liền trước"])
    expect(score([before, 70, 71, 72]), before).toBe(86);
  expect(score(["Điểm thang 100", 70, 71, 72])).toBeUndefined();

  const spoke = (heading: string) =>
    table(OF_YEAR.title, [[heading, 8, 5, 14], ...OF_YEAR.columns]).facts["01.01|2023"]?.members_ge6;
  for (const before of ["Số ĐV đạt 6 kỳ năm trước", "Đạt 6 kỳ/năm liền trước"]) expect(spoke(before), before).toBe(9);
  expect(spoke("Số ĐV đạt 6 kỳ/năm")).toBeUndefined();
});

test("a part beside its whole does not put in doubt which of them is the field", () => {
  const half = (...rows: Value[][]) => {
    const title: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]];
    return read({ KT: { rows: [...title, ...rows], merges: rows.length === 3 ? ["A3:A4", "B3:B4", "C3:E3"] : [] } });
  };
  const across = half(
    ["Tổng số chi bộ", "Số chi bộ được kiểm tra", "Số lượt cấp ủy viên dự sinh hoạt chi bộ", null, null],
    [null, null, "Tổng số", "Bí thư, phó bí thư", "Đảng ủy viên"],
    [5, 3, 6, 2, 4],
  );
  expect(across.facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 6 });
  const down = half(
    ["Nội dung", "Kết quả"],
    ["Tổng số chi bộ trực thuộc", 5],
    ["Số chi bộ được kiểm tra", 3],
    ["- Kiểm tra định kỳ", 3],
    ["- Kiểm tra đột xuất", 0],
    ["Số lượt cấp ủy dự sinh hoạt cùng chi bộ", 6],
  );
  expect(down.facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 6 });
});

import { expect, test } from "vitest";
import { type Reading, read, type Value } from "./invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const QUARTER = ["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"];
const HALVES = ["KIỂM TRA SINH HOẠT CHI BỘ NĂM 2023"];
const problemsOf = (rows: Value[][], merges: string[] = []) =>
  read({ Biểu: { rows, merges } }).problems.filter((p) => !p.startsWith("chi_bo_missing"));

const months = (...totals: Value[][]): Value[][] => [
  ...[OFFICE, QUARTER],
  ["Chi bộ", "Tháng", "Phải dự", "Có mặt"],
  ...[
    ["Văn phòng", 4, 18, 17],
    [null, 5, 20, 20],
    [null, 6, 20, 19],
  ],
  ...totals,
];

test("a total of several months is held against the sum of them, whatever month stands above it", () => {
  expect(problemsOf(months(["Cộng quý II", null, 58, 56]))).toEqual([]);
  expect(problemsOf(months(["Cộng quý II", null, 58, 57]))).toEqual(["total_mismatch@D7"]);
  const section = (month: number): Value[][] => [[`Tháng ${month}`], [1, "Văn phòng", 18, 17], [null, "Cộng", 18, 17]];
  const sum = (...figures: number[]) => [
    ...[OFFICE, QUARTER, ["TT", "Chi bộ", "Phải dự", "Có mặt"]],
    ...[...section(4), ...section(5), [null, "Lũy kế", ...figures], ...section(6), [null, "Lũy kế", 54, 51]],
  ];
  expect(problemsOf(sum(36, 34))).toEqual([]);
  expect(problemsOf(sum(36, 35))).toEqual(["total_mismatch@D10"]);
});

test("one of both halves too; chi bộ inspected in both may be the same ones", () => {
  const rows = (...year: number[]): Value[][] => [
    ...[OFFICE, HALVES],
    ["Kỳ", "Số chi bộ được kiểm tra", "Tổng số chi bộ", "Số buổi cấp ủy dự"],
    ["6 tháng đầu năm", 3, 5, 10],
    ["6 tháng cuối năm", 4, 5, 12],
    ["Cộng cả năm", ...year],
  ];
  for (const sound of [
    [7, 10, 22],
    [5, 5, 22],
  ])
    expect(problemsOf(rows(...sound))).toEqual([]);
  expect(problemsOf(rows(8, 5, 21))).toEqual(["total_mismatch@B6", "total_mismatch@D6"]);
});

test("so is one of all quarters behind sections with totals of their own", () => {
  const topics = (quarter: string): Value[][] => [
    [quarter],
    ["Văn phòng", "Nêu gương", 18, 17],
    ["Cộng", null, 18, 17],
  ];
  const rows = (present: number): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHUYÊN ĐỀ NĂM 2023"], ["Chi bộ", "Tên chuyên đề", "Phải dự", "Có mặt"]],
    ...[...topics("Quý I"), ...topics("Quý II"), ["Cộng cả năm", null, 36, present]],
  ];
  expect(problemsOf(rows(34))).toEqual([]);
  expect(problemsOf(rows(35))).toEqual(["total_mismatch@D10"]);
});

test("a total beside the months or halves it adds up is held against them, down and across", () => {
  const across = (name: string, due: number): Value[][] => [
    ...[OFFICE, QUARTER],
    ["Chi bộ", "Tổng số ĐV", "Tháng 4", null, "Tháng 5", null, "Tháng 6", null, name, null],
    [null, null, ...["Phải dự", "Có mặt", "Phải dự", "Có mặt", "Phải dự", "Có mặt", "Phải dự", "Có mặt"]],
    ["Văn phòng", 18, 18, 17, 18, 18, 18, 18, due, 53],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "I3:J3"];
  for (const name of ["Cộng", "Cả quý II"]) {
    expect(problemsOf(across(name, 54), merges)).toEqual([]);
    expect(problemsOf(across(name, 55), merges)).toEqual(["total_mismatch@I5"]);
  }
  const down = (present: number): Value[][] => [
    ...[["CHI BỘ BAN DÂN TỘC"], QUARTER],
    ["TT", "Nội dung", "Tháng 4", "Tháng 5", "Tháng 6", "Cộng"],
    [1, "Số đảng viên phải dự", 18, 18, 18, 54],
    [2, "Số đảng viên dự", 17, 18, 18, present],
  ];
  expect(problemsOf(down(53))).toEqual([]);
  expect(problemsOf(down(55))).toEqual(["total_mismatch@F5"]);
  const halves = (attended: number): Value[][] => [
    ...[OFFICE, HALVES],
    ["TT", "Nội dung", "6 tháng đầu năm", "6 tháng cuối năm", "Cả năm"],
    [1, "Số chi bộ được kiểm tra", 3, 4, 5],
    [2, "Tổng số chi bộ", 5, 5, 5],
    [3, "Số buổi cấp ủy dự", 10, 12, attended],
  ];
  expect(problemsOf(halves(22))).toEqual([]);
  expect(problemsOf(halves(23))).toEqual(["total_mismatch@E6"]);
});

test("a total across the reasons of absences or the forms of discipline is held against them", () => {
  const absent = (all: number): Value[][] => [
    ...[OFFICE, ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["Chi bộ", "Phải dự", "Có mặt", "Vắng", null, null],
    [null, null, null, "Có lý do", "Không lý do", "Cộng"],
    ["Văn phòng", 18, 15, 2, 1, all],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:F3"];
  expect(problemsOf(absent(3), merges)).toEqual([]);
  expect(problemsOf(absent(4), merges)).toEqual(["total_mismatch@F5"]);
  const disciplined = (all: number): Value[][] => [
    ...[OFFICE, ["KẾT NẠP, KỶ LUẬT NĂM 2023"]],
    ["Chi bộ", "Tổng số ĐV", "Kết nạp", "Chuyển chính thức", "Kỷ luật", null, null, null, null],
    [null, null, null, null, "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ", "Cộng"],
    ["Văn phòng", 18, 1, 1, 1, 0, 0, 1, all],
  ];
  expect(problemsOf(disciplined(2), ["E3:I3"])).toEqual([]);
  expect(problemsOf(disciplined(1), ["E3:I3"])).toEqual(["total_mismatch@I5"]);
});

test("Cộng behind the levels of members are those rated, and no number of all members", () => {
  const rated = (head: Value[], ...row: number[]) =>
    read({
      Biểu: {
        rows: [
          ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
          ["Chi bộ", "Xếp loại chi bộ", ...head, "HTXSNV", "HTTNV", "HTNV", "KHTNV", "Cộng"],
          ["Văn phòng", "HTTNV", ...row],
        ],
      },
    });
  const { facts } = rated([], 3, 14, 1, 0, 18);
  expect(facts["01.01|2023"]).toMatchObject({ members_rated: 18 });
  expect(facts["01.01|2023"]).not.toHaveProperty("members_total");
  expect(rated([], 3, 14, 1, 0, 19).problems).toContain("rating_sum@D4");
  const beside = rated(["Tổng số ĐV"], 19, 3, 14, 1, 0, 18);
  expect(beside.facts["01.01|2023"]).toMatchObject({ members_total: 19, members_rated: 18 });
  const both = ["Tổng số ĐV", "Số ĐV được xếp loại"];
  expect(rated(both, 19, 18, 3, 14, 1, 0, 18).facts["01.01|2023"]).toMatchObject({ members_rated: 18 });
  expect(rated(both, 19, 18, 3, 14, 1, 0, 17).problems).toContain("total_mismatch@I4");
});

test("a sheet that adds up the months of others is none of its own; what differs from its sum is told", () => {
  const HEAD: Value[] = ["TT", "Chi bộ", "Tổng số ĐV", "Phải dự", "Có mặt"];
  const sheet = (title: string, ...rows: Value[][]) => ({ rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], HEAD, ...rows] });
  const months = {
    "Tháng 4": sheet("SINH HOẠT CHI BỘ THÁNG 4/2023", [1, "Văn phòng", 12, 12, 11], [2, "Thanh tra", 9, 9, 8]),
    "Tháng 5": sheet("SINH HOẠT CHI BỘ THÁNG 5/2023", [1, "Văn phòng", 12, 12, 10], [2, "Thanh tra", 9, 9, 9]),
  };
  const summary = (...rows: Value[][]) => ({ "TH Quý": sheet("TỔNG HỢP SINH HOẠT CHI BỘ QUÝ II/2023", ...rows) });
  const sums = summary([1, "Văn phòng", 24, 24, 21], [2, "Thanh tra", 9, 18, 16]);
  const of = (read: Reading) => ({
    facts: Object.keys(read.facts).length,
    said: read.problems,
    aside: read.setAside.length,
  });
  expect(of(read({ ...months, ...sums }))).toEqual({ facts: 4, said: ["total_mismatch@E5"], aside: 0 });
  const told = read({ ...months, ...sums }).notes.map((note) => note.split("@"));
  expect(told).toContainEqual(["sums_of_months", "C4"]);
  expect(of(read({ ...sums, ...months }))).toEqual({ facts: 4, said: ["total_mismatch@E5"], aside: 0 });
  const pairs = {
    rows: [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["QUÝ II/2023"],
      ["Chi bộ", "Có mặt/phải dự"],
      ["Văn phòng", "21/24"],
      ["Thanh tra", "16/18"],
    ],
  };
  expect(of(read({ ...months, "Tổng hợp": pairs }))).toEqual({ facts: 4, said: ["total_mismatch@B5"], aside: 0 });
  const times = (...rows: Value[][]) => {
    const head: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["QUÝ II/2023"],
      ["Chi bộ", "Số kỳ", "Lượt phải dự", "Số lượt ĐV dự"],
    ];
    return of(read({ ...months, "Tổng hợp": { rows: [...head, ...rows] } }));
  };
  const counted = times(["Văn phòng", 2, 24, 21], ["Thanh tra", 2, 18, 16]);
  expect(counted).toEqual({ facts: 4, said: ["total_mismatch@D5"], aside: 0 });
  // Sums of nothing that is told are no figures of their own.
  expect(times(["Văn phòng", 2, 25, 22], ["Thanh tra", 2, 19, 15])).toMatchObject({
    facts: 4,
    said: ["column_missing@A3"],
  });
  // A month that nothing names, and a chi bộ that has no months, are asked about.
  const third = summary([1, "Văn phòng", 12, 12, 12], [2, "Thanh tra", 9, 9, 9]);
  expect(of(read({ ...months, ...third }))).toMatchObject({ said: ["month_missing@B4", "month_missing@B5"], aside: 2 });
  const more = summary([1, "Văn phòng", 24, 24, 21], [2, "Tổ chức - Hành chính", 18, 18, 16]);
  expect(of(read({ ...months, ...more }))).toMatchObject({ said: ["month_missing@B4", "month_missing@B5"], aside: 2 });
});

test("levels that come to more than all members are an error where no column tells how many were rated", () => {
  const of = (...levels: number[]) =>
    read({
      Biểu: {
        rows: [
          ...[OFFICE, ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"]],
          ["Chi bộ", "Xếp loại chi bộ", "Tổng số ĐV", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
          ["Văn phòng", "HTTNV", 15, ...levels],
        ],
      },
    });
  expect(of(2, 13, 0, 0).facts["01.01|2023"]).toMatchObject({ members_rated: 15 });
  const more = of(2, 15, 0, 0);
  expect(more.facts).toEqual({});
  expect(more.problems).toContain("rating_sum@E4");
});

test("a share of a target is not held against another column that nearly comes to it; without the target it is", () => {
  const admitted = (...target: Value[]) => {
    const rows: Value[][] = [
      ["ĐẢNG ỦY SỞ NỘI VỤ"],
      ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023"],
      ["Chi bộ", "Chỉ tiêu giao", "Kết nạp", "Tỷ lệ (%)", "Chuyển chính thức", "Khiển trách"],
      ["Văn phòng", target[0]!, 1, 50, 1, 0],
      ["Thanh tra", target[1]!, 1, 50, 2, 0],
      ["Tổ chức - Hành chính", target[2]!, 0, 0, 2, 0],
      ["Trung tâm Lưu trữ lịch sử", target[3]!, 1, 100, 1, 0],
      ["Ban Thi đua - Khen thưởng", target[4]!, 0, 0, 1, 0],
    ];
    return read({ KN: { rows } }).problems;
  };
  expect(admitted(2, 2, 1, 1, 1)).toEqual([]);
  expect(admitted(null, null, null, null, null)).toEqual(["share_mismatch@D4"]);
  expect(admitted(1, 2, 1, 1, 1)).toEqual(["share_mismatch@D4"]);
});

test("sums of a section, by month", () => {
  const rows = (behind: string): Value[][] => [
    ...[OFFICE, QUARTER, ["TT", "Chi bộ", "Tháng", "Phải dự", "Có mặt"]],
    ["A", "Đảng bộ bộ phận Khối lâm sàng", null, null, null],
    [1, "Văn phòng", 4, 18, 17],
    [null, null, 5, 20, 20],
    [2, "Thanh tra", 4, 8, 8],
    [null, null, 5, 8, 7],
    [null, `Cộng A${behind}4`, null, 26, 25],
    [null, `Cộng A${behind}5`, null, 28, 27],
  ];
  const merges = ["A5:A6", "B5:B6", "A7:A8", "B7:B8"];
  for (const behind of [" tháng ", ", tháng ", " - tháng "]) expect(problemsOf(rows(behind), merges)).toEqual([]);
  const wrong = rows(" tháng ").with(-1, [null, "Cộng A tháng 5", null, 28, 26]);
  expect(problemsOf(wrong, merges)).toEqual(["total_mismatch@E10"]);
});

test("words in the row of the sums say how many chi bộ are listed and marked, and are no report of their own", () => {
  const listed = (...total: Value[]) =>
    read({
      KT: {
        rows: [
          ...[OFFICE, ["KẾT QUẢ KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023"]],
          ["TT", "Chi bộ", "Ngày kiểm tra", "Số buổi cấp ủy viên dự"],
          [1, "Văn phòng", "12/9/2023", 5],
          [2, "Thanh tra", "14/9/2023", 4],
          [3, "Tổ chức - Hành chính", "20/10/2023", 6],
          [4, "Trung tâm Lưu trữ lịch sử", "Chưa kiểm tra", 3],
          [5, "Ban Thi đua - Khen thưởng", "21/10/2023", 4],
          [null, ...total],
        ],
      },
    });
  const whole = { "01|2023-H2": { chi_bo_total: 5, chi_bo_inspected: 4, meetings_attended: 22 } };
  const said = (...total: Value[]) => {
    const { facts, problems } = listed(...total);
    expect(facts).toEqual(whole);
    return problems;
  };
  expect(said("Tổng: 5 chi bộ", "Đã kiểm tra: 4 chi bộ", 22)).toEqual([]);
  expect(said("Tổng cộng", "Đã kiểm tra: 4/5 chi bộ", 22)).toEqual([]);
  expect(said("Tổng: 5 chi bộ", "Đã kiểm tra: 3 chi bộ", 23)).toEqual(["total_mismatch@C9", "total_mismatch@D9"]);
  expect(said("Tổng cộng", "Đã kiểm tra: 3/5 chi bộ", 22)).toEqual(["total_mismatch@C9"]);
});

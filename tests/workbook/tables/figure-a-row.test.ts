import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const QUARTER = "SINH HOẠT CHI BỘ QUÝ II NĂM 2023";
const TOPICS = "SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023";
const V = "Chi bộ Văn phòng";
const T = "Chi bộ Thanh tra";
const N = null;

const reading = (title: string, rows: Value[][], merges: string[] = []) => {
  const { facts, problems } = read({ S: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], [], ...rows], merges } });
  const told = Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`);
  return { facts, said: problems.filter((p) => !p.startsWith("chi_bo_missing")), told };
};
const office = ["01.01|2023-04 19/20", "01.01|2023-05 18/20"];
const all = [...office, "01.02|2023-04 8/9"];

test("a figure a row, in whatever order the columns stand, names written again, merged or left blank", () => {
  const again = [
    [V, "Phải dự", 20, 4],
    [V, "Có mặt", 19, 4],
    [V, "Phải dự", 20, 5],
    [V, "Có mặt", 18, 5],
    [T, "Phải dự", 9, 4],
    [T, "Có mặt", 8, 4],
  ] as Value[][];
  expect(reading(QUARTER, [["Chi bộ", "Chỉ số", "Giá trị", "Tháng"], ...again])).toMatchObject({ said: [], told: all });
  const turned = again.map(([unit, name, value, month]) => [name, month, unit, value] as Value[]);
  expect(reading(QUARTER, [["Chỉ tiêu", "Tháng", "Chi bộ", "Kết quả"], ...turned])).toMatchObject({
    said: [],
    told: all,
  });
  // All of one criterion together.
  const sorted = [...again].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1));
  const byName = reading(QUARTER, [["Chi bộ", "Chỉ số", "Giá trị", "Tháng"], ...sorted]);
  expect({ said: byName.said, told: byName.told.sort() }).toEqual({ said: [], told: all });
  const blank: Value[][] = [
    ...[["TT", "Chi bộ", "Tháng", "Nội dung", "ĐVT", "Số liệu", "Ghi chú"]],
    ...[
      [1, V, "Tháng 4", "Phải dự", "đ/c", 20] as Value[],
      [N, N, N, "Có mặt", "đ/c", 19, "01 ốm"],
      [N, N, N, "Tỷ lệ", "%", 95],
    ],
    ...[
      [N, N, "Tháng 5", "Phải dự", "đ/c", 20] as Value[],
      [N, N, N, "Có mặt", "đ/c", 18],
      [N, N, N, "Tỷ lệ", "%", 90],
    ],
    ...[
      [2, T, "Tháng 4", "Phải dự", "đ/c", 9] as Value[],
      [N, N, N, "Có mặt", "đ/c", 8],
      [N, N, N, "Tỷ lệ", "%", 88.9],
    ],
  ];
  for (const merges of [[], ["A5:A10", "B5:B10", "C5:C7", "C8:C10", "A11:A13", "B11:B13", "C11:C13"]])
    expect(reading(QUARTER, [...blank, [], ["Người lập biểu"]], merges)).toMatchObject({ said: [], told: all });
});

test("what is not told of one is not nought, what is told twice is asked about", () => {
  const rows = (...more: Value[][]): Value[][] => [
    ["Chi bộ", "Chỉ số", "Giá trị", "Tháng"],
    ...[[V, "Phải dự", 20, 4] as Value[], [V, "Có mặt", 19, 4], [V, "Số ý kiến", 7, 4]],
    ...[[T, "Phải dự", 9, 4] as Value[], [T, "Có mặt", 8, 4], ...more],
  ];
  const less = reading(QUARTER, rows());
  expect(less).toMatchObject({ said: [], told: [office[0], all[2]] });
  expect(less.facts["01.01|2023-04"]).toMatchObject({ opinions: 7 });
  expect(less.facts["01.02|2023-04"]).not.toHaveProperty("opinions");
  expect(reading(QUARTER, rows([T, "Có mặt", 7, 4]))).toMatchObject({ said: ["not_a_number@C9"], told: [office[0]] });
  // Without those who came.
  const { said, told } = reading(QUARTER, [...rows().slice(0, 5), [T, "Xếp loại", "Tốt", 4]]);
  expect(said).not.toEqual([]);
  expect(told).toEqual([office[0]]);
  // Whose month it is, nothing tells.
  const unsaid = rows().map(([unit, name, value]) => [unit, name, value] as Value[]);
  expect(reading(QUARTER, unsaid).told).toEqual([]);
  expect(reading(QUARTER, rows([T, "Phải dự", 9, 8], [T, "Có mặt", 8, 8])).said).toEqual(["month_out_of_period@D10"]);
});

test("figures of a plan, or of more time, are none of it", () => {
  const rows = (head: Value[], ...names: string[]) => [
    head,
    ...[V, T].flatMap((unit) => names.map((name) => [unit, name, 4, ...head.slice(3).map((_, i) => 9 - i)] as Value[])),
  ];
  const head = ["Chi bộ", "Chỉ số", "Tháng"];
  expect(reading(QUARTER, rows([...head, "Kế hoạch"], "Phải dự", "Có mặt")).told).toEqual([]);
  expect(reading(QUARTER, rows([...head, "Kế hoạch", "Thực hiện"], "Phải dự", "Có mặt")).told).toEqual([
    ...["01.01|2023-04 8/8", "01.02|2023-04 8/8"],
  ]);
  expect(reading(QUARTER, rows([...head, "Giá trị"], "Phải dự", "Dự kiến có mặt")).told).not.toContain(
    "01.01|2023-04 9/9",
  );
  expect(
    reading("KẾ HOẠCH SINH HOẠT CHI BỘ QUÝ II NĂM 2023", rows([...head, "Giá trị"], "Phải dự", "Có mặt")).told,
  ).toEqual([]);
});

const session = (unit: string, topic: string, due: number): Value[][] => [
  ...[
    [unit, "Tên chuyên đề", topic],
    [unit, "Ngày tổ chức", "05/04/2023"],
  ],
  ...[[unit, "Phải dự", due] as Value[], [unit, "Có mặt", due]],
];

test("sessions: where the first criterion stands again another begins", () => {
  const head: Value[] = ["Chi bộ", "Chỉ tiêu", "Giá trị"];
  const { facts, said } = reading(TOPICS, [
    ...[head, ...session(V, "Nêu gương", 20), ...session(V, "Tiết kiệm", 20), ...session(T, "Tiết kiệm", 9)],
  ]);
  expect(said.filter((p) => !p.startsWith("session"))).toEqual([]);
  expect(Object.entries(facts).map(([key, x]) => `${key} ${x.topic} ${x.members_due}`)).toEqual([
    ...["01.01|2023-Q2#1 Nêu gương 20", "01.01|2023-Q2#2 Tiết kiệm 20", "01.02|2023-Q2#1 Tiết kiệm 9"],
  ]);
});

test("criteria are no topics, though nothing tells which figures are theirs", () => {
  const two: Value[][] = [
    ...[["Chi bộ", "Chỉ tiêu", "Giá trị"], [V, "Phải dự", 20] as Value[], [V, "Có mặt", 19]],
    ...[
      [V, "Tên chuyên đề", "Nêu gương"],
      [V, "Tên chuyên đề", "Tiết kiệm"],
    ],
  ];
  expect(reading(TOPICS, two)).toMatchObject({ facts: {}, said: ["unknown_form@B4"] });
  const beside = session(V, "Nêu gương", 20).map((row) => [...row, N]);
  expect(reading(TOPICS, [["Chi bộ", "Chỉ tiêu", "Số lượng", "Kết quả"], ...beside])).toMatchObject({ facts: {} });
});

test("chi bộ or sessions across are read as before", () => {
  const names: Value[][] = [
    ...[["Tháng", "Nội dung", V, T] as Value[], ["Tháng 4", "Phải dự", 20, 9], [N, "Có mặt", 19, 8]],
    ...[["Tháng 5", "Phải dự", 20, 9] as Value[], [N, "Có mặt", 18, 7]],
  ];
  const { said, told } = reading(QUARTER, names, ["A5:A6", "A7:A8"]);
  expect({ said, told: told.sort() }).toEqual({ said: [], told: [...all, "01.02|2023-05 7/9"] });
});

test("topics that read like criteria stay topics, one a row", () => {
  const rows: Value[][] = [V, T].flatMap((unit) => [
    ...[
      [unit, "Công tác kiểm tra, giám sát", "Tốt"],
      [unit, "Công tác phát triển đảng viên", "Khá"],
    ],
  ]);
  const { facts } = reading(TOPICS, [["Chi bộ", "Nội dung", "Kết quả"], ...rows]);
  expect(Object.values(facts)).toMatchObject([
    ...[{ topic: "Công tác kiểm tra, giám sát", grade: "tot" }, { grade: "kha" }, { grade: "tot" }, { grade: "kha" }],
  ]);
});

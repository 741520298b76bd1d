import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE: Value[] = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const FIRST = "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023";
const LABELS = ["Tổng số chi bộ trực thuộc", "Số chi bộ được kiểm tra", "Số lượt cấp ủy viên dự sinh hoạt chi bộ"];

/** Criteria down, with three columns beside them: under `Thực hiện` where `grouped`. */
const criteria = (heads: string[], figures: number[][], { grouped = false, title = FIRST } = {}) => {
  const top: Value[][] = grouped
    ? [
        ["TT", "Nội dung", "Kết quả thực hiện", null, null],
        [null, null, ...heads],
      ]
    : [["TT", "Nội dung", ...heads]];
  const rows: Value[][] = [OFFICE, [title], ...top, ...LABELS.map((label, i) => [i + 1, label, ...figures[i]!])];
  return read({ KT: { rows, merges: grouped ? ["A3:A4", "B3:B4", "C3:E3"] : [] } });
};

const SUMS = [
  [6, 6, 6],
  [3, 1, 4],
  [4, 5, 9],
];
const BEFORE = SUMS.map(([one, two, all]) => [all!, one!, two!]);

test.each([
  { heads: ["Quý I", "Quý II", "Cộng"], figures: SUMS },
  { heads: ["Quý 1", "Quý 2", "6 tháng"], figures: SUMS },
  { heads: ["Tổng số", "Quý đầu", "Quý sau"], figures: BEFORE },
  { heads: ["Lần 1", "Lần 2", "Tổng cộng"], figures: SUMS },
])(
  "of both quarters, or each time, and their total beside criteria the total is read: $heads",
  ({ heads, figures }) => {
    for (const grouped of [false, true]) {
      const { facts, problems } = criteria(heads, figures, { grouped });
      expect(problems).toEqual([]);
      expect(facts).toEqual({ "01|2023-H1": { chi_bo_total: 6, chi_bo_inspected: 4, meetings_attended: 9 } });
    }
  },
);

test.each([
  [
    ["Quý I", "Quý II", "6 tháng"],
    [
      [6, 6, 6],
      [3, 1, 5],
      [4, 5, 9],
    ],
    FIRST,
  ],
  [
    ["Quý đầu", "Quý sau", "6 tháng"],
    [
      [6, 6, 6],
      [3, 1, 5],
      [4, 5, 9],
    ],
    FIRST,
  ],
  [
    ["Quý đầu", "Quý sau", "6 tháng"],
    [
      [6, 6, 12],
      [3, 1, 4],
      [4, 5, 9],
    ],
    FIRST,
  ],
  [["Quý III", "Quý IV", "6 tháng"], SUMS, FIRST],
  [["Quý II", "Quý III", "Cộng"], SUMS, FIRST],
])("what does not come to it, or is of another half, is asked about: %j %j", (heads, figures, title) => {
  for (const grouped of [false, true]) {
    const { facts, problems } = criteria(heads, figures, { grouped, title });
    expect(facts).toEqual({});
    expect(problems[0]).toMatch(/^unknown_form@/);
  }
});

test("sessions of two quarters beside their sum are of each quarter", () => {
  const rows: Value[][] = [
    ...[["CHI BỘ BAN DÂN TỘC"], ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"]],
    ["TT", "Nội dung", "Quý I", "Quý II", "Cộng"],
    [1, "Số đảng viên phải dự", 20, 21, 41],
    [2, "Số đảng viên dự", 18, 20, 38],
  ];
  const { facts } = read({ CĐ: { rows } });
  for (const fact of Object.values(facts)) expect(fact.members_due).not.toBe(41);
});

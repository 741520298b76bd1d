import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

/** A table of how many came and went, with those expelled among them and once more where members are disciplined. */
const members = (went: string, expelled: [Value, Value][]) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023"]],
    ["TT", "Chi bộ", "Tăng trong năm", null, "Giảm trong năm", null, "Kỷ luật đảng viên", null, null, null],
    [null, null, "Kết nạp", "Chuyển đến", "Chuyển đi", went, "Khiển trách", "Cảnh cáo", "Cách chức", "Khai trừ"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
    ...expelled.map(([gone, punished], i): Value[] => [
      ...[i + 1, ["Văn phòng", "Thanh tra"][i]!, 2, 1, 1, gone],
      ...[1, 0, 0, punished],
    ]),
    ["Người lập biểu", null, null, null, null, null, null, null, null, "T/M ĐẢNG ỦY"],
  ];
  return read({ KN: { rows, merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:J3"] } });
};

test.each(["Đưa ra khỏi Đảng (khai trừ)", "Khai trừ", "Bị khai trừ khỏi Đảng"])(
  "figures that stand in two columns of one meaning are read once: %s",
  (went) => {
    const { facts, problems } = members(went, [
      [0, null],
      [1, "01"],
    ]);
    expect(sound(problems)).toEqual([]);
    expect([facts["01.01|2023"]?.expelled, facts["01.02|2023"]?.expelled]).toEqual([0, 1]);
  },
);

test.each<[[Value, Value][]]>([
  [
    [
      [1, 0],
      [1, 1],
    ],
  ],
  [
    [
      [0, "chưa rõ"],
      [1, 1],
    ],
  ],
])("where they differ in any row both are asked about, and neither is read: %j", (expelled) => {
  const { facts, problems } = members("Đưa ra khỏi Đảng (khai trừ)", expelled);
  expect(problems).toEqual(expect.arrayContaining(["column_unclear@J4", "column_unclear@F4"]));
  expect(facts["01.01|2023"]).not.toHaveProperty("expelled");
});

test("those who went for other reasons are none of those expelled, whatever the figures are", () => {
  const { facts, problems } = members("Xóa tên", [
    [1, 1],
    [0, 0],
  ]);
  expect(sound(problems)).toEqual([]);
  expect(facts["01.01|2023"]?.expelled).toBe(1);
  const { facts: none } = members("Xóa tên", [
    [1, null],
    [0, null],
  ]);
  expect(none["01.01|2023"]?.expelled).toBe(0);
});

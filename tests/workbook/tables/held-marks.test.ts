import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const BESIDE: Value[] = ["TSĐV", "Miễn SH", "Có mặt", "Vắng CLD", "Vắng KLD", "Lý do không tổ chức"];
const HELD: Value[] = [18, 1, 16, 1, 0];

/** What a sheet with marks in two columns under a group comes to. */
function given(group: Value, [yes, no]: [Value, Value], office: Value[], inspectorate: Value[]) {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["SINH HOẠT CHI BỘ THÁNG 4 NĂM 2023"]],
    ["TT", "Chi bộ", group, null, ...BESIDE],
    [null, null, yes, no],
    [1, "Văn phòng", ...office],
    [2, "Thanh tra", ...inspectorate],
    ["Cộng", null, 1, 1, 27, 1, 16, 1, 0],
  ];
  const merges = ["A3:A4", "B3:B4", "C3:D3", ...["E", "F", "G", "H", "I", "J"].map((c) => `${c}3:${c}4`)];
  const { facts, problems } = read({ T4: { rows, merges } });
  const told = Object.entries(facts).map(([key, x]) => `${key} ${x.held} ${x.members_present ?? ""}/${x.members_due}`);
  return { told, said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
}
const REASON = "Tập trung phòng, chống bão lụt";
const NOT_HELD: Value[] = [null, "x", 9, 0, null, null, null, REASON];
const both = { told: ["01.01|2023-04 true 16/17", "01.02|2023-04 false /9"], said: [] };

test.each([
  ["Tổ chức sinh hoạt", "Có", "Không"],
  ["Sinh hoạt chi bộ", "Có", "Không"],
  ["Tình hình tổ chức", "Có tổ chức", "Không tổ chức"],
  ["Kết quả", "Có họp", "Không họp"],
])("a mark under %s: %s | %s says whether a meeting was held", (group, yes, no) => {
  expect(given(group, [yes, no], ["x", null, ...HELD], NOT_HELD)).toEqual(both);
});

test.each(["Tổ chức sinh hoạt chuyên đề", "Có ý kiến đóng góp", "Họp chi ủy", "Kế hoạch sinh hoạt"])(
  "a mark under %s: Không says nothing of the meeting",
  (group) => {
    const { told } = given(group, ["Có", "Không"], ["x", null, ...HELD], [null, "x", 9, 0]);
    expect(told.filter((row) => row.includes(" false "))).toEqual([]);
  },
);

test("who came contradicts a mark that nothing was held; without either nothing is known", () => {
  const columns: [Value, Value] = ["Có", "Không"];
  const came = given("Tổ chức sinh hoạt", columns, ["x", null, ...HELD], [null, "x", 9, 0, 8, 1, 0]);
  expect(came.said).toEqual(["remark_doubts@D6", "total_mismatch@G7"]);
  expect(given("Tổ chức sinh hoạt", columns, ["x", null, ...HELD], ["x", null, 9, 0]).said).toEqual([
    "missing_value@G6",
  ]);
  expect(given("Tổ chức sinh hoạt", columns, ["x", null, ...HELD], [null, null, 9, 0]).said).toEqual([
    "missing_value@G6",
  ]);
});

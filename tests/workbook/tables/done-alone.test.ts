import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE = ["ĐẢNG ỦY SỞ NỘI VỤ"];
const INSPECTED = "Số chi bộ được kiểm tra";
const ATTENDED = "Số lượt cấp ủy viên dự sinh hoạt";

const inspections = (
  rows: Value[][],
  title = "KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023",
  merges: string[] = [],
) => read({ KT: { rows: [OFFICE, [title], [], ...rows], merges } });

/** The three criteria with their figures, a list for each. */
const criteria = (total: Value[], inspected: Value[], attended: Value[]): Value[][] => [
  ["1", "Tổng số chi bộ", ...total],
  ["2", INSPECTED, ...inspected],
  ["3", ATTENDED, ...attended],
];

describe("of figures beside one another those of what was done in the period are read", () => {
  test.each<[Value[], Value[], Value[], Value[]]>([
    [
      ["KH", "TH"],
      [null, 6],
      [6, 4],
      [null, 9],
    ],
    [
      ["Kế hoạch năm 2023", "Đã thực hiện", "% hoàn thành"],
      [6, 6, 100],
      [5, 4, 80],
      [null, 9, null],
    ],
    [
      ["Được giao", "Kết quả thực hiện"],
      [6, 6],
      [4, 4],
      [8, 9],
    ],
    [
      ["Năm ngoái", "Năm nay", "Chênh lệch"],
      [6, 6, 0],
      [5, 4, -1],
      [12, 9, -3],
    ],
    [
      ["6 tháng đầu năm 2023", "6 tháng đầu năm 2022"],
      [6, 6],
      [4, 5],
      [9, 12],
    ],
    [
      ["6 tháng cuối năm 2022", "6 tháng đầu năm 2023", "Chênh lệch"],
      [6, 6, 0],
      [5, 4, -1],
      [12, 9, -3],
    ],
    [
      ["Trong kỳ", "Lũy kế từ đầu nhiệm kỳ"],
      [6, 6],
      [4, 17],
      [9, 40],
    ],
    [
      [2022, 2023],
      [6, 6],
      [5, 4],
      [12, 9],
    ],
    [
      ["Quý 1", "Quý 2", "Cộng"],
      [6, 6, 6],
      [1, 3, 4],
      [4, 5, 9],
    ],
  ])("%j", (heads, total, inspected, attended) => {
    const { facts, problems } = inspections([["TT", "Nội dung", ...heads], ...criteria(total, inspected, attended)]);
    expect(problems).toEqual([]);
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 6, chi_bo_inspected: 4, meetings_attended: 9 });
  });

  test("under a group, above the numbers of the columns with how they are worked out", () => {
    const rows: Value[][] = [
      ["TT", "Chỉ tiêu", "Kết quả đạt được", null, "Tỷ lệ so với cùng kỳ"],
      [null, null, "Cùng kỳ", "Kỳ này", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"],
      ...criteria([5, 6, 120], [5, 4, 80], [10, 9, 90]),
    ];
    const { facts, problems } = inspections(rows, undefined, ["A4:A5", "B4:B5", "C4:D4", "E4:E5"]);
    expect(problems).toEqual([]);
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 6, chi_bo_inspected: 4, meetings_attended: 9 });
  });

  test("of a chi bộ cơ sở, with its rating in words", () => {
    const rows: Value[][] = [
      ["CHI BỘ BAN DÂN TỘC"],
      ["ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN NĂM 2023"],
      ["Tiêu chí", "Thực hiện", null, "(%) so với năm trước"],
      [null, "Năm trước", "Năm nay", null],
      ["1", "2", "3", "4 (= 3*100/2)"],
      ["I. Xếp loại chi bộ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", null],
      ["II. Số đảng viên được đánh giá, xếp loại", 8, 10, 125],
      ["- Hoàn thành xuất sắc nhiệm vụ", 3, 1, 33.3],
      ["- Hoàn thành tốt nhiệm vụ", 5, 7, 140],
      ["- Hoàn thành nhiệm vụ", 0, 2, null],
      ["- Không hoàn thành nhiệm vụ", 0, 0, null],
    ];
    const { facts, problems } = read({ "Biểu 4": { rows, merges: ["A3:A4", "B3:C3", "D3:D4"] } });
    expect(problems).toEqual([]);
    expect(facts["02.01|2023"]).toEqual({
      ...{ rating: "xuat_sac", members_rated: 10, members_xuat_sac: 1, members_tot: 7 },
      ...{ members_hoan_thanh: 2, members_khong_hoan_thanh: 0 },
    });
  });
});

describe("where headings leave open which those are, none are", () => {
  test.each<[Value[]]>([
    // Of whom the second counts, nothing tells.
    [["Kế hoạch", "Đảng ủy"]],
    [["Thực hiện", "Kết quả"]],
    // Another year's, or another half's.
    [["6 tháng đầu năm 2021", "6 tháng đầu năm 2022"]],
    [["Kế hoạch", "6 tháng cuối năm 2023"]],
    [["Năm 2023", "6 tháng đầu năm 2023"]],
    // Quarters without their sum.
    [["Quý I", "Quý II"]],
    // Nothing of what was done.
    [["Kế hoạch", "Cùng kỳ năm trước"]],
  ])("%j", (heads) => {
    const { facts, problems } = inspections([["TT", "Nội dung", ...heads], ...criteria([6, 6], [5, 4], [12, 9])]);
    expect(facts).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
  });

  test("under a title without a period each column is of the period that it names", () => {
    const rows = [["TT", "Nội dung", "6 tháng đầu 2022", "6 tháng đầu 2023"], ...criteria([6, 6], [5, 4], [12, 9])];
    const { facts } = inspections(rows, "KIỂM TRA SINH HOẠT CHI BỘ");
    expect(facts["01|2022-H1"]).toMatchObject({ chi_bo_inspected: 5, meetings_attended: 12 });
    expect(facts["01|2023-H1"]).toMatchObject({ chi_bo_inspected: 4, meetings_attended: 9 });
  });

  test("what is planned alone is asked about, also beside a report", () => {
    const planned = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG CUỐI NĂM 2023"], ["TT", "Nội dung", "Kế hoạch"]];
    const rows = [...planned, ...criteria([6], [5], [12])];
    const done = [OFFICE, ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"], ["TT", "Nội dung", "Thực hiện"]];
    const { facts, problems } = read({ KT: { rows: [...done, ...criteria([6], [4], [9])] }, KH: { rows } });
    expect(Object.keys(facts)).toEqual(["01|2023-H1"]);
    expect(problems).toEqual(["unknown_form@A4"]);
  });

  test("nor is a plan taken where nothing was done yet", () => {
    const { facts, problems } = inspections([
      ["TT", "Nội dung", "Kế hoạch", "Thực hiện"],
      ...criteria([6, 6], [5, null], [12, null]),
    ]);
    expect(facts).toEqual({});
    expect(problems).toEqual(["missing_value@D6"]);
  });
});

describe("of how many chi bộ, in brackets among the words of a criterion", () => {
  const whole = `${INSPECTED} (trên tổng số 5 chi bộ)`;

  test("the figure beside is how many were inspected", () => {
    const head: Value[] = ["TT", "Nội dung", "Chỉ tiêu", "Kết quả"];
    const { facts, problems } = inspections([head, ["1", whole, 5, 3], ["2", ATTENDED, null, 8]]);
    expect(problems).toEqual([]);
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_total: 5, chi_bo_inspected: 3, meetings_attended: 8 });
    const line = inspections([[`- ${INSPECTED} (tổng số: 5 chi bộ): 3`], [`- ${ATTENDED}: 8`]]);
    expect(line.facts).toEqual(facts);
  });

  test("alone it is none, and beside another total neither", () => {
    expect(inspections([[`- ${whole}`], [`- ${ATTENDED}: 8`]])).toMatchObject({
      facts: {},
      problems: ["unknown_form@A5"],
    });
    const { facts, problems } = inspections([["- Tổng số chi bộ: 6"], [`- ${whole}: 3`], [`- ${ATTENDED}: 8`]]);
    expect(facts["01|2023-H1"]).toEqual({ chi_bo_inspected: 3, meetings_attended: 8 });
    expect(problems).toEqual(["column_unclear@A5", "column_unclear@A4"]);
    // Not in all, but those that were.
    const counted = inspections([[`- ${INSPECTED} (5 chi bộ)`], [`- ${ATTENDED}: 8`]]);
    expect(counted.facts["01|2023-H1"]).toEqual({ chi_bo_inspected: 5, meetings_attended: 8 });
  });
});

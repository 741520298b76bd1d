import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

const OFFICE: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"]];
const present = (rows: Value[][], merges: string[] = []) => {
  const { facts, problems } = read({ SHCB: { rows: [...OFFICE, ...rows], merges } });
  const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
  return { said, present: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
};

describe("names of chi bộ below a word over all of them, over each of several tables of criteria", () => {
  const heads = (of: string): Value[][] => [
    ["TT", "Nội dung", "Toàn Đảng bộ", of, null, "Ghi chú"],
    [null, null, null, "Văn phòng", "Thanh tra"],
  ];
  const month = (title: string, came: number): Value[][] => [
    ...[[title], ...heads("Chi bộ trực thuộc")],
    [1, "Ngày sinh hoạt", null, "04/04/2023", "05/04/2023"].map((x) => (title.includes("4") ? x : null)),
    [2, "Số đảng viên phải dự", 27, 18, 9],
    [3, "Số đảng viên dự sinh hoạt", came + 8, came, 8],
    [],
  ];
  const title: Value[] = ["SINH HOẠT CHI BỘ ĐỊNH KỲ QUÝ II NĂM 2023"];

  test("each month below the other", () => {
    const rows = [title, ...month("THÁNG 4/2023", 17), ...month("THÁNG 5/2023", 16), ...month("THÁNG 6/2023", 15)];
    expect(present(rows)).toEqual({
      said: [],
      present: [4, 5, 6].flatMap((m) => [`01.01|2023-0${m} ${21 - m}/18`, `01.02|2023-0${m} 8/9`]),
    });
  });

  test("a sum that does not hold is told in the table that it stands in, and in no other", () => {
    const rows = [title, ...month("THÁNG 4/2023", 17), ...month("THÁNG 5/2023", 16)];
    const wrong = rows.map((row) => row.map((x) => (x === 24 ? 30 : x)));
    expect(present(wrong).said).toEqual(["total_mismatch@C15"]);
  });

  test("each form below the other", () => {
    const { facts, problems } = read({
      Năm: {
        rows: [
          ...[...OFFICE, ["BÁO CÁO TỔNG HỢP NĂM 2023"], ["A. Xếp loại chi bộ và đảng viên năm 2023"]],
          ...[...heads("Chi bộ"), [1, "Xếp loại chi bộ", null, "HTTNV", "HTNV"], [2, "Tổng số đảng viên", 27, 18, 9]],
          ...[
            [3, "Số đảng viên được xếp loại", 27, 18, 9],
            [4, "HTXSNV", 2, 2, 0],
            [5, "HTTNV", 23, 15, 8],
          ],
          ...[[6, "HTNV", 2, 1, 1], [7, "KHTNV", 0, 0, 0], []],
          ...[["B. Kết nạp đảng viên, kỷ luật năm 2023"], ...heads("Chi bộ"), [1, "Số đảng viên mới kết nạp", 3, 2, 1]],
          ...[
            [2, "Khiển trách", 1, 0, 1],
            [3, "Cảnh cáo", 0, 0, 0],
          ],
        ] as Value[][],
      },
    });
    expect(problems.filter((p) => !p.startsWith("chi_bo_missing"))).toEqual([]);
    expect(facts["01.02|2023"]).toMatchObject({ admitted: 1, reprimanded: 1 });
    expect(Object.keys(facts)).toEqual(["01.01|2023", "01.02|2023"]);
  });
});

describe("criteria again for each chi bộ, under a head of two rows over the months", () => {
  const head = (months: Value[], over: Value = "Quý II/2023", ...behind: Value[]): Value[][] => [
    ["TT", "Chi bộ", "Chỉ tiêu", over, null, null, null, ...behind],
    [null, null, null, ...months],
  ];
  const APRIL: Value[] = ["Tháng 4", "Tháng 5", "Tháng 6", "Cộng"];
  const block = (n: number, name: string, due: number, came: number[], ...behind: Value[]): Value[][] => [
    [n, name, "Phải tham dự", due, due, due, 3 * due, ...behind],
    [null, null, "Tham dự", ...came, came.reduce((a, b) => a + b), ...behind],
    [null, null, "Xếp loại", "Tốt", "Khá", "Tốt"],
  ];
  const title: Value[] = ["TÌNH HÌNH SINH HOẠT CHI BỘ QUÝ II NĂM 2023"];
  const office = block(1, "Chi bộ Văn phòng", 18, [17, 16, 18], 50);
  const other = block(2, "Chi bộ Thanh tra", 9, [9, 8, 9], 26);
  const both = [
    ...["01.01|2023-04 17/18", "01.01|2023-05 16/18", "01.01|2023-06 18/18"],
    ...["01.02|2023-04 9/9", "01.02|2023-05 8/9", "01.02|2023-06 9/9"],
  ];
  const down = (top: number, behind: string[] = []) => [
    ...["A", "B", "C", ...behind].map((c) => `${c}${top}:${c}${top + 1}`),
    `D${top}:G${top}`,
  ];
  const names = ["B5:B7", "B8:B10"];

  test.each<[string, Value[], string[]]>([
    ["merged down", ["Quý II/2022 (cùng kỳ)", "Ghi chú"], [...down(3, ["H", "I"]), ...names]],
    ["with nothing below", ["Quý II/2022 (cùng kỳ)", "Ghi chú"], ["D3:G3", ...names]],
    ["of the year so far", ["Lũy kế từ đầu năm"], [...down(3, ["H"]), ...names]],
    ["of what is planned", ["Kế hoạch năm 2024"], [...down(3, ["H"]), ...names]],
  ])("what stands behind the months is of none of them: %s", (_, behind, merges) => {
    const rows = [title, ...head(APRIL, "Quý II/2023", ...behind), ...office, ...other];
    expect(present(rows, merges)).toEqual({ said: [], present: both });
  });

  test("the head stands again after a page break, between two chi bộ or amid the criteria of one", () => {
    const heads = head(APRIL, "Quý II/2023", "Quý II/2022");
    const between = [title, ...heads, ...office, ...heads, ...other];
    expect(present(between, [...down(3, ["H"]), ...down(8, ["H"]), "B5:B7", "B10:B12"])).toEqual({
      said: [],
      present: both,
    });
    expect(present(between, [...down(3, ["H"]), "B5:B7"])).toEqual({ said: [], present: both });
    const amid = [title, ...heads, ...office, ...other.slice(0, 1), ...heads, ...other.slice(1)];
    expect(present(amid, [...down(3, ["H"]), ...down(9, ["H"]), "B5:B7"])).toEqual({ said: [], present: both });
  });

  test("of another quarter it is no page break", () => {
    const later = head(["Tháng 7", "Tháng 8", "Tháng 9", "Cộng"], "Quý III/2023");
    const rows = [title, ...head(APRIL), ...office, ...later, ...other];
    const { present: told, said } = present(rows, [...down(3), ...down(8)]);
    expect(told.filter((x) => x.startsWith("01.02|2023-0") && /-0[456] /.test(x))).toEqual([]);
    expect(said).not.toEqual([]);
    const before = [title, ...head(APRIL), ...office, ...head(APRIL, "Quý II/2022"), ...other];
    const ofOther = present(before, [...down(3), ...down(8)]);
    expect(ofOther.present.filter((x) => x.startsWith("01.02"))).toEqual([]);
    expect(ofOther.said).not.toEqual([]);
  });

  test.each(["Kế hoạch quý II", "Quý II/2022"])("nor is it under another word, merged or not: %s", (over) => {
    const rows = [title, ...head(APRIL, "Thực hiện quý II"), ...office, ...head(APRIL, over), ...other];
    for (const merges of [[], [...down(3), ...down(8)]]) {
      const { present: told, said } = present(rows, merges);
      expect(told.filter((x) => !x.startsWith("01.01|2023-0"))).toEqual([]);
      expect(said).not.toEqual([]);
    }
  });

  test("of two years beside one another none is taken for the other", () => {
    const rows: Value[][] = [
      title,
      ["TT", "Chi bộ", "Chỉ tiêu", "Năm 2022", null, "Năm 2023", null],
      [null, null, null, "Tháng 4", "Tháng 5", "Tháng 4", "Tháng 5"],
      [1, "Chi bộ Văn phòng", "Phải tham dự", 20, 20, 18, 18],
      [null, null, "Tham dự", 20, 19, 17, 16],
      [2, "Chi bộ Thanh tra", "Phải tham dự", 8, 8, 9, 9],
      [null, null, "Tham dự", 8, 8, 9, 8],
    ];
    const { present: told } = present(rows, ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "B5:B6", "B7:B8"]);
    expect(told.filter((x) => !/(17|16)\/18|[98]\/9$/.test(x))).toEqual([]);
  });

  test("sums behind the months are held against them", () => {
    const wrong = other.map((row) => row.map((x) => (x === 27 ? 28 : x)));
    const rows = [title, ...head(APRIL), ...office, ...wrong];
    expect(present(rows, [...down(3), ...names])).toEqual({ said: ["total_mismatch@G8"], present: both });
  });
});

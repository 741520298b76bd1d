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

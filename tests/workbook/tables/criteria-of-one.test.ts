import { describe, expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

describe("of one chi bộ: months under their quarter, the year so far beside them, a session below", () => {
  const report = (org: string, quarter: number, sums: [number, number], ...sessions: Value[][]) => {
    const months = [1, 2, 3].map((m) => `Tháng ${3 * (quarter - 1) + m}`);
    const roman = ["I", "II", "III", "IV"][quarter - 1];
    const rows: Value[][] = [
      ...[[org], [`BÁO CÁO KẾT QUẢ SINH HOẠT CHI BỘ QUÝ ${roman} NĂM 2023`], ["1. Sinh hoạt định kỳ"]],
      ["TT", "Nội dung", `Quý ${roman}/2023`, null, null, null, "Lũy kế từ đầu năm", "Ghi chú"],
      [null, null, ...months, "Cộng quý"],
      [1, "Số đảng viên phải dự", 20, 20, 19, 59, 59],
      [2, "Số đảng viên có mặt", 19, 18, 19, ...sums],
      [3, "Xếp loại", "Tốt", "Khá", "Tốt"],
      ...[[], ["2. Sinh hoạt chuyên đề"], ...sessions],
    ];
    const { facts, problems } = read({
      "Báo cáo": { rows, merges: ["A4:A5", "B4:B5", "C4:F4", "G4:G5", "H4:H5"] },
    });
    const said = problems.filter((p) => !p.startsWith("chi_bo_missing"));
    return { said, told: Object.entries(facts).map(([key, x]) => `${key} ${x.members_present}/${x.members_due}`) };
  };
  const BOARD = "CHI BỘ BAN DÂN TỘC";
  const session = (heading: Value): Value[][] => [
    ["TT", "Nội dung", heading],
    [1, "Tên chuyên đề", "Nêu gương"],
    [2, "Số đảng viên phải dự", 20],
    [3, "Số đảng viên có mặt", 17],
  ];
  const MONTHS = ["02.01|2023-01 19/20", "02.01|2023-02 18/20", "02.01|2023-03 19/19"];

  test.each(["Chuyên đề 1", "Chuyên đề thứ nhất", "Kết quả"])("the session stands under %s", (heading) => {
    expect(report(BOARD, 1, [56, 56], ...session(heading))).toEqual({
      said: [],
      told: [...MONTHS, "02.01|2023-Q1#1 17/20"],
    });
  });

  test("what is planned, or of nobody, is no session", () => {
    expect(report(BOARD, 1, [56, 56], ...session("Kế hoạch quý II")).told).toEqual(MONTHS);
    const { told, said } = report("ĐẢNG ỦY SỞ NỘI VỤ", 1, [56, 56], ...session("Chuyên đề 1"));
    expect(told).toEqual([]);
    expect(said).not.toEqual([]);
  });

  test("the quarter's sum is held against its months, and the year's so far where it begins with them", () => {
    expect(report(BOARD, 1, [57, 56]).said).toEqual(["total_mismatch@F7"]);
    expect(report(BOARD, 1, [56, 57]).said).toEqual(["total_mismatch@G7"]);
    expect(report(BOARD, 2, [57, 114]).said).toEqual(["total_mismatch@F7"]);
  });
});

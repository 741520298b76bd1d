import { expect, test } from "vitest";
import { read, type Value } from "./invented/reading.ts";

const yearly = (title: string, header: Value[], row: Value[]) => {
  const rows: Value[][] = [["ĐẢNG ỦY SỞ NỘI VỤ"], [title], ["Chi bộ", ...header], ["Văn phòng", ...row]];
  const { facts, problems } = read({ Biểu: { rows } });
  return { fact: Object.values(facts)[0], problems: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};
const RATINGS = "XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023";
const ADMISSIONS = "KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT NĂM 2023";
const LEVELS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];

test.each([
  [RATINGS, ["Xếp loại chi bộ năm 2022", "ĐV được xếp loại", ...LEVELS], ["HTTNV", 10, 2, 8, 0, 0]],
  [ADMISSIONS, ["Kết nạp năm 2022", "Khiển trách"], [3, 1]],
])("a column headed with another year than that of its report is not used: %s, %j", (title, header, row) => {
  const { fact, problems } = yearly(title, header, row);
  expect(fact).toBeUndefined();
  expect(problems).toContain("column_missing@A3");
});

test("a column beside that names last year costs itself alone; the report's own year and a day of it are no other period", () => {
  const header = ["Tổng số ĐV đến 31/12/2023", "Kết nạp năm 2023", "Chuyển chính thức năm 2022", "Khiển trách"];
  const { fact, problems } = yearly(ADMISSIONS, header, [20, 3, 2, 1]);
  expect(fact).toEqual({ members_total: 20, admitted: 3, reprimanded: 1 });
  expect(problems).toEqual(["column_other_period@D3"]);
});

test("a part of what is reported is none of it: one half of the year, and six months are no six sessions", () => {
  const halves = yearly(ADMISSIONS, ["Kết nạp 6 tháng đầu năm", "Kết nạp cả năm", "Khiển trách"], [1, 3, 0]);
  expect(halves).toEqual({ fact: { admitted: 3, reprimanded: 0 }, problems: [] });
  expect(yearly(ADMISSIONS, ["Kết nạp trong tháng 12", "Khiển trách"], [3, 1]).fact).toBeUndefined();
  const header = ["ĐV có trách nhiệm phát biểu", "Từ 6 kỳ", "6 tháng đầu năm", "6 tháng cuối năm"];
  const { fact } = yearly("ĐẢNG VIÊN ĐÓNG GÓP Ý KIẾN NĂM 2023", header, [18, 7, 9, 11]);
  expect(fact).toMatchObject({ members_eligible: 18, members_ge6: 7 });
});

test("the half that a report of a half is of", () => {
  const rows = (half: string): Value[][] => [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KIỂM TRA SINH HOẠT CHI BỘ 6 THÁNG ĐẦU NĂM 2023"]],
    ["Tổng số chi bộ", `Số chi bộ được kiểm tra ${half}`],
    [7, 5],
  ];
  const own = read({ KT: { rows: rows("6 tháng đầu năm") } });
  expect(own.facts["01|2023-H1"]).toEqual({ chi_bo_total: 7, chi_bo_inspected: 5 });
  const other = read({ KT: { rows: rows("6 tháng cuối năm") } });
  expect(other.problems).toEqual(["column_other_period@B3", "column_missing@A3"]);
});

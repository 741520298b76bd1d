import { expect, test } from "vitest";
import { isOpening } from "../../../loaders/workbook/values/as-of.ts";
import { read, type Value } from "../../submissions/invented/reading.ts";

const sound = (problems: string[]) => problems.filter((p) => !p.startsWith("chi_bo_missing"));

/** Admissions behind some columns of members. */
const admissions = (members: string[], figures: number[], under: string[] = []) => {
  const rows: Value[][] = [
    ...[["ĐẢNG ỦY SỞ NỘI VỤ"], ["KẾT NẠP ĐẢNG VIÊN, KỶ LUẬT ĐẢNG NĂM 2023"]],
    ["TT", "Chi bộ", ...members, ...under.slice(members.length).map(() => null), "Kết nạp", "Khiển trách"],
    ...(under.length > 0 ? [[null, null, ...under]] : []),
    [1, "Văn phòng", ...figures, 2, 0],
    [2, "Thanh tra", ...figures, 1, 1],
  ];
  const last = String.fromCharCode(65 + under.length + 1);
  const { facts, problems } = read({ Năm: { rows, merges: under.length > 0 ? [`C3:${last}3`] : [] } });
  return { total: facts["01.01|2023"]?.members_total, problems: sound(problems) };
};

test.each([
  [
    ["ĐV có đến 01/01", "Tăng", "Giảm", "ĐV có đến 31/12"],
    [18, 3, 1, 20],
  ],
  [
    ["Số đảng viên đến ngày 31/12/2023", "Số đảng viên đến ngày 01/01/2023"],
    [20, 18],
  ],
  [
    ["ĐV tại thời điểm 1/1/2023", "Tổng số ĐV"],
    [18, 20],
  ],
  [
    ["Đảng viên đầu năm", "Tăng", "Giảm", "Đảng viên cuối năm"],
    [18, 3, 1, 20],
  ],
  [
    ["ĐV cuối kỳ", "ĐV đầu kỳ"],
    [20, 18],
  ],
])("of members when the year began and when it ended the last are all of them: %j", (members, figures) => {
  expect(admissions(members, figures)).toEqual({ total: 20, problems: [] });
});

test.each([[["Đầu năm", "Tăng", "Giảm", "Cuối năm"]], [["Đến 01/01", "Tăng", "Giảm", "Đến 31/12"]]])(
  "so they are under a group: %j",
  (under) => {
    expect(admissions(["Tổng số đảng viên"], [18, 3, 1, 20], under)).toEqual({ total: 20, problems: [] });
  },
);

test("members when the year began alone are asked about, and so are two times of which neither is the beginning", () => {
  expect(admissions(["Số ĐV đến 01/01/2023"], [18])).toEqual({ total: undefined, problems: ["column_unclear@C3"] });
  const two = admissions(["ĐV có đến 30/6", "ĐV có đến 31/12"], [18, 20]);
  expect(two).toEqual({ total: undefined, problems: ["column_unclear@D3", "column_unclear@C3"] });
});

test("what was done from the first day of a year says nothing of how things stood then", () => {
  for (const text of ["co den 01/01", "den ngay 1/1/2023", "tai thoi diem 01.01.2023"])
    expect(isOpening(text)).toBe(true);
  for (const text of ["tu ngay 01/01 den 31/12", "den 31/12", "den 11/01", "den 01/10", "ky 1/1"])
    expect(isOpening(text)).toBe(false);
});

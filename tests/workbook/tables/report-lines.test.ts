import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

/** Lines that say whose a report is and of when, with an empty cell between, over one row a month of each chi bộ. */
const report = (...lines: Value[][]) => {
  const rows: Value[][] = [
    ["TỔNG HỢP SINH HOẠT CHI BỘ HẰNG THÁNG"],
    ...lines,
    ["STT", "Chi bộ", "Tháng/năm", "Tổng số ĐV", "Phải dự", "Tham dự", "Mức xếp loại"],
    ...["Văn phòng", "Thanh tra"].flatMap((name, i): Value[][] => [
      [i + 1, `Chi bộ ${name}`, "07/2023", "18 đồng chí", "17 đồng chí", "16 đồng chí", "Tốt"],
      [null, null, "08/2023", "18 đồng chí", "17 đồng chí", "15 đồng chí", "Khá"],
      [null, null, "09/2023", "18 đồng chí", "17 đồng chí", "17 đồng chí", "Tốt"],
    ]),
  ];
  const { facts, problems } = read({ "Hàng tháng": { rows } });
  return { facts: Object.keys(facts), said: problems.filter((p) => !p.startsWith("chi_bo_missing")) };
};

test.each(["Đơn vị báo cáo:", "Đơn vị:", "Tên đơn vị"])("%s beside a name heads no list of criteria", (label) => {
  expect(report([label, null, "Đảng bộ Sở Nội vụ"], ["Kỳ báo cáo:", null, "Quý III/2023"])).toEqual({
    facts: ["01.01", "01.02"].flatMap((id) => ["07", "08", "09"].map((m) => `${id}|2023-${m}`)),
    said: [],
  });
});

test("over criteria it does", () => {
  const rows: Value[][] = [
    ["XẾP LOẠI CHI BỘ, ĐẢNG VIÊN NĂM 2023"],
    ["Đơn vị", "Chi bộ Văn phòng", "Chi bộ Thanh tra"],
    ["Xếp loại chi bộ", "HTTNV", "HTNV"],
    ["Số ĐV được xếp loại", 18, 9],
    ["HTXSNV", 2, 0],
    ["HTTNV", 15, 8],
    ["HTNV", 1, 1],
    ["KHTNV", 0, 0],
  ];
  const { facts } = read({ XL: { rows: [["ĐẢNG ỦY SỞ NỘI VỤ"], ...rows] } });
  expect(Object.keys(facts)).toEqual(["01.01|2023", "01.02|2023"]);
});

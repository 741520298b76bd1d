import { expect, test } from "vitest";
import { read, type Value } from "../../submissions/invented/reading.ts";

test.each([
  "ĐẢNG BỘ SỞ NỘI VỤ - KẾT QUẢ SINH HOẠT CHI BỘ THÁNG 11 NĂM 2023",
  "ĐẢNG BỘ SỞ NỘI VỤ: Sinh hoạt chi bộ tháng 11 năm 2023",
])("a title behind the name of who reports says what a sheet is of, whatever it is called: %s", (title) => {
  const rows: Value[][] = [[title], ["TT", "Chi bộ", "Phải dự", "Có mặt"], [1, "Văn phòng", 18, 15]];
  const { facts } = read({ "Đánh giá": { rows } });
  expect(Object.keys(facts)).toEqual(["01.01|2023-11"]);
  const inspected = rows.with(0, ["ĐẢNG BỘ SỞ NỘI VỤ - KẾT QUẢ KIỂM TRA CHI BỘ THÁNG 11 NĂM 2023"]);
  expect(read({ T11: { rows: inspected } }).problems).toContain("form_conflict@B2");
});

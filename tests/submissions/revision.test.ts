import { expect, test } from "vitest";
import { isSupplement, revisionOf } from "../../loaders/submissions/tables/revision.ts";

test.each([
  ["SHCB Quý 2-2023 L2.xlsx", 2],
  ["SHCB Quý 2-2023 (lần 3).xlsx", 3],
  ["SHCB Quý 2-2023 (sửa).xlsx", 2],
  ["SHCB Quý 2-2023_ban sua.xlsx", 2],
  ["SHCB Quý 2-2023 v3.xlsx", 3],
  ["SHCB Quý 2-2023 lần thứ hai.xlsx", 2],
  ["SHCB Quý 2-2023_Lần2.xlsx", 2],
  ["SHCB Quý 2-2023 lần 10.xlsx", 10],
  ["SHCB Phân xưởng Sửa chữa Quý 2-2023.xlsx", 1],
  ["2023-Q2/SHCB Q2.2023.xlsx", 1],
  ["Đảng bộ V/2023/SHCB II 2023.xlsx", 1],
])("%s is report no. %i of its kind", (file, revision) => {
  expect(revisionOf(["SINH HOẠT CHI BỘ QUÝ II NĂM 2023"], file)).toBe(revision);
});

test("a congress has its times too", () => {
  expect(revisionOf(["Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI"], "SHCB.xlsx")).toBe(1);
});

test("a title says it too", () => {
  expect(revisionOf(["BÁO CÁO (ĐIỀU CHỈNH)"], "SHCB.xlsx")).toBe(2);
  expect(revisionOf(["BÁO CÁO LẦN 4"], "SHCB.xlsx")).toBe(4);
});

test.each([
  ["BÁO CÁO BỔ SUNG", true],
  ["(Bản điều chỉnh, chỉ gồm Chi bộ Văn phòng; các chi bộ khác giữ nguyên như báo cáo trước)", true],
  ["Các chi bộ còn lại không thay đổi", true],
  ["Gửi lại, chỉ sửa số liệu của Chi bộ Thanh tra", true],
  ["BÁO CÁO ĐIỀU CHỈNH", false],
  ["Bản thay thế báo cáo ngày 5/7", false],
  ["Đảng bộ gồm 5 chi bộ", false],
])("%s: completes the report before it: %s", (title, supplement) => {
  expect(isSupplement([title])).toBe(supplement);
  if (supplement) expect(revisionOf([title], "SHCB.xlsx")).toBe(2);
});

import type { Check } from "./check.ts";

export default {
  code: "listed_by_unit",
  severity: "error",
  about: "Liệt kê từng chi bộ thay vì số liệu chung",
  message: ({ found, field }) =>
    `Bảng ${field} liệt kê từng chi bộ (${found}), trong khi biểu ghi số liệu chung của cả đảng bộ; không dòng nào được tính`,
  advice: "Ghi một dòng cho cả đảng bộ: tổng số chi bộ, số chi bộ được kiểm tra, số lượt cấp ủy viên dự sinh hoạt.",
} satisfies Check;

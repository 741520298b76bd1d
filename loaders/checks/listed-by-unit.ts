import type { Check } from "./check.ts";

export default {
  code: "listed_by_unit",
  severity: "error",
  about: "Liệt kê từng chi bộ, không đếm được số liệu chung",
  message: ({ found, field }) =>
    `Bảng ${field} liệt kê từng chi bộ nhưng không đếm được số chung của cả đảng bộ (${found}); không dòng nào được tính`,
  advice:
    "Ghi đủ các chi bộ trong kỳ, mỗi chi bộ một dòng, có cột đánh dấu x chi bộ được kiểm tra; hoặc ghi một dòng cho cả đảng bộ: tổng số chi bộ, số chi bộ được kiểm tra, số lượt cấp ủy viên dự sinh hoạt.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "chi_bo_missing",
  severity: "warning",
  about: "Chi bộ không có trong báo cáo",
  message: ({ found, field }) => `Biểu ${field} không có dòng của: ${found}`,
  advice: "Bổ sung số liệu của các chi bộ này; thiếu báo cáo không được tính là 0.",
} satisfies Check;

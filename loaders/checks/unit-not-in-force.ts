import type { Check } from "./check.ts";

export default {
  code: "unit_not_in_force",
  severity: "error",
  about: "Chi bộ không tồn tại, hoặc mang tên khác, ở kỳ báo cáo",
  message: ({ found, expected }) =>
    `“${found}” không tồn tại (hoặc mang tên khác) ở kỳ này; theo danh mục: ${expected}`,
  advice: "Ghi tên chi bộ đang có ở kỳ báo cáo, hoặc sửa thời gian hoạt động trong danh mục.",
} satisfies Check;

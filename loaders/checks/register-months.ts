import type { Check } from "./check.ts";

export default {
  code: "register_months",
  severity: "error",
  about: "Sổ theo dõi không đủ các tháng trong năm",
  message: ({ found }) => `Sổ theo dõi đảng viên không có cột của tháng ${found} trong năm báo cáo`,
  advice: "Lập sổ đủ 12 tháng của năm báo cáo; tháng chưa có chi bộ thì để trống cột.",
} satisfies Check;

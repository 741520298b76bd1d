import type { Check } from "./check.ts";

export default {
  code: "month_out_of_period",
  severity: "error",
  about: "Tháng không thuộc kỳ báo cáo",
  message: ({ found, expected }) => `Tháng “${found}” không thuộc kỳ báo cáo ${expected}`,
  advice: "Sửa lại tháng, hoặc gửi số liệu tháng này trong báo cáo của quý tương ứng.",
} satisfies Check;

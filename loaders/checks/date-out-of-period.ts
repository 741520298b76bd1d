import type { Check } from "./check.ts";

export default {
  code: "date_out_of_period",
  severity: "warning",
  about: "Ngày họp ngoài kỳ",
  message: ({ found, expected }) =>
    `Ngày “${found}” không thuộc ${expected}; ngày này không được dùng, số liệu khác vẫn tính`,
  advice: "Kiểm tra lại ngày họp.",
} satisfies Check;

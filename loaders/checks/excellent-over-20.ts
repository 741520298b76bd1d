import type { Check } from "./check.ts";

/** The cap is a warning of the data; it changes no status. */
export default {
  code: "excellent_over_20",
  severity: "warning",
  about: "Quá 20% đảng viên hoàn thành xuất sắc",
  message: ({ found, field, expected }) =>
    `${field}: ${found} đảng viên hoàn thành xuất sắc trong ${expected} đảng viên hoàn thành tốt trở lên, vượt 20%`,
  advice: "Rà soát lại việc xếp loại theo hướng dẫn của Trung ương.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "people_contradict",
  severity: "warning",
  about: "Danh sách kèm theo không khớp bảng tổng hợp",
  message: ({ found, field, expected }) =>
    `Danh sách kèm theo có ${found} người, nhưng cột “${field}” của bảng tổng hợp cộng là ${expected}`,
  advice: "Kiểm tra lại danh sách và bảng tổng hợp; số liệu được tính theo bảng tổng hợp.",
} satisfies Check;

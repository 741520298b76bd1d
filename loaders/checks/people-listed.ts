import type { Check } from "./check.ts";

export default {
  code: "people_listed",
  severity: "info",
  about: "Danh sách kèm theo không tính vào số liệu",
  message: ({ found, expected }) => `Danh sách kèm theo ${found} người, khớp với cột “${expected}” của bảng tổng hợp`,
  advice: "Không cần làm gì.",
} satisfies Check;

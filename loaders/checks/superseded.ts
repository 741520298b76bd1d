import type { Check } from "./check.ts";

export default {
  code: "superseded",
  severity: "info",
  about: "Đã có bản thay thế",
  message: ({ found }) => `Đã có bản mới hơn: ${found}`,
  advice: "Không cần làm gì; bản này được lưu, không tính.",
} satisfies Check;

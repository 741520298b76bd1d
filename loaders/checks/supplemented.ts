import type { Check } from "./check.ts";

export default {
  code: "supplemented",
  severity: "info",
  about: "Một số dòng đã có số liệu ở bản mới hơn",
  message: ({ found, expected }) => `${found} dòng được thay bằng số liệu của bản mới hơn ${expected}`,
  advice: "Không cần làm gì; các dòng còn lại vẫn tính.",
} satisfies Check;

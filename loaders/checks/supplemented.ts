import type { Check } from "./check.ts";

export default {
  code: "supplemented",
  severity: "info",
  about: "Một số dòng đã có số liệu ở bản bổ sung",
  message: ({ found, expected }) => `${found} dòng được thay bằng số liệu của bản bổ sung ${expected}`,
  advice: "Không cần làm gì; các dòng còn lại vẫn tính.",
} satisfies Check;

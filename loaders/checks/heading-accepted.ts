import type { Check } from "./check.ts";

export default {
  code: "heading_accepted",
  severity: "info",
  about: "Tiêu đề được nhận theo tệp headings.csv",
  message: ({ found, expected }) => `Tiêu đề “${found}” được đọc là “${expected}”, theo tệp headings.csv`,
  advice: "Nếu không đúng, xóa dòng đó khỏi headings.csv.",
} satisfies Check;

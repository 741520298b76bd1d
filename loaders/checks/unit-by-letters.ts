import type { Check } from "./check.ts";

export default {
  code: "unit_by_letters",
  severity: "info",
  about: "Tên chi bộ viết tắt được hiểu theo các chữ cái đầu",
  message: ({ found, expected }) => `“${found}” được hiểu là “${expected}”`,
  advice: "Không cần làm gì nếu đúng; nếu là chi bộ khác thì ghi tên như danh mục.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "remark_doubts",
  severity: "warning",
  about: "Ghi chú nói khác với số liệu của dòng",
  message: ({ found }) =>
    `Ghi chú “${found}” cho thấy số liệu của dòng có thể là của chi bộ khác, kỳ khác, chưa chắc chắn hoặc đã thay đổi`,
  advice: "Kiểm tra lại số liệu; nếu ghi chung nhiều chi bộ thì ghi riêng từng chi bộ.",
} satisfies Check;

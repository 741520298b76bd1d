import type { Check } from "./check.ts";

export default {
  code: "note_doubts",
  severity: "warning",
  about: "Lời ghi trên trang nói khác với số liệu của bảng",
  message: ({ found }) =>
    `Lời ghi “${found}” cho thấy số liệu của bảng có thể chưa chính thức, chưa đủ, sai, của kỳ khác hoặc tính khác quy định`,
  advice: "Kiểm tra lại số liệu với đơn vị; số liệu đã đúng và đủ thì bỏ lời ghi.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "note_unread",
  severity: "info",
  about: "Ghi chú trên trang không được đọc",
  message: ({ found, expected }) =>
    `Ghi chú trên trang không được đọc: “${found}”${expected ? ` (và ghi chú ở ${expected})` : ""}`,
  advice: "Không cần làm gì, trừ khi ghi chú làm thay đổi số liệu: khi đó sửa ngay số liệu trong bảng.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "topic_unnamed",
  severity: "warning",
  about: "Chưa ghi tên chuyên đề",
  message: ({ found }) =>
    `Ô tên chuyên đề ${found ? `ghi “${found}”, không phải tên chuyên đề` : "để trống"}; vẫn tính là đã sinh hoạt chuyên đề`,
  advice: "Ghi tên chuyên đề; nếu chi bộ không tổ chức thì ghi “Không tổ chức”.",
} satisfies Check;

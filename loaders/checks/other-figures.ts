import type { Check } from "./check.ts";

export default {
  code: "other_figures",
  severity: "error",
  about: "Tiêu đề nói tới số liệu khác",
  message: ({ found, field }) =>
    `Tiêu đề “${found}” không nói tới số liệu của ${field}: là kế hoạch, của kỳ khác, của việc khác, của một bộ phận đảng viên, của tổ chức khác, hoặc là tỷ lệ, là ví dụ`,
  advice: "Nếu là số liệu của biểu thì sửa tiêu đề; nếu không thì chuyển ra khỏi báo cáo.",
} satisfies Check;

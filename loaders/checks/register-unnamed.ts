import type { Check } from "./check.ts";

export default {
  code: "register_unnamed",
  severity: "error",
  about: "Sổ theo dõi không rõ theo dõi việc gì",
  message: () =>
    "Không rõ sổ này đánh dấu việc gì: tiêu đề và tên trang tính không nói tới phát biểu, đóng góp ý kiến, hoặc nói tới việc khác (đảng phí, điểm danh…)",
  advice:
    "Ghi rõ ở tiêu đề, ví dụ “Sổ theo dõi đảng viên phát biểu ý kiến năm 2023”; sổ theo dõi việc khác thì chuyển ra khỏi báo cáo.",
} satisfies Check;

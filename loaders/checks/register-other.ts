import type { Check } from "./check.ts";

export default {
  code: "register_other",
  severity: "error",
  about: "Sổ theo dõi việc khác",
  message: () =>
    "Tiêu đề của sổ theo dõi nói tới việc khác (đảng phí, điểm danh, học tập…), không nói tới phát biểu, đóng góp ý kiến; sổ không được dùng",
  advice:
    "Nếu là sổ theo dõi phát biểu thì ghi rõ ở tiêu đề, ví dụ “Sổ theo dõi đảng viên phát biểu ý kiến năm 2023”; nếu không thì chuyển ra khỏi báo cáo.",
} satisfies Check;

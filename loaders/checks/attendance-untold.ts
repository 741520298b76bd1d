import type { Check } from "./check.ts";

export default {
  code: "attendance_untold",
  severity: "warning",
  about: "Không có cột số đảng viên dự",
  message: ({ field, expected }) =>
    `Bảng có cột “${field}” mà không có cột “${expected}”; các buổi vẫn được tính nhưng không có số đảng viên dự`,
  advice: "Thêm cột số đảng viên dự nếu có số liệu; nếu không thì không cần sửa.",
} satisfies Check;

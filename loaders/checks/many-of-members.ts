import type { Check } from "./check.ts";

export default {
  code: "many_of_members",
  severity: "warning",
  about: "Số kết nạp, kỷ luật quá lớn so với số đảng viên",
  message: ({ found, field, expected }) => `${field} là ${found}, trong khi chi bộ có ${expected} đảng viên`,
  advice: "Kiểm tra xem số liệu có lệch dòng, lệch cột không; nếu đúng thì không cần sửa.",
} satisfies Check;

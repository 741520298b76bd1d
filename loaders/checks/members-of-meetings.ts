import type { Check } from "./check.ts";

export default {
  code: "members_of_meetings",
  severity: "warning",
  about: "Số đảng viên khác xa biểu sinh hoạt",
  message: ({ found, field, expected }) => `${field} là ${found}, ở biểu sinh hoạt định kỳ cùng kỳ là ${expected}`,
  advice: "Kiểm tra xem số liệu có lệch dòng, lệch cột hoặc thuộc chi bộ khác không; nếu đúng thì không cần sửa.",
} satisfies Check;

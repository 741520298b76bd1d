import type { Check } from "./check.ts";

export default {
  code: "members_jump",
  severity: "warning",
  about: "Số đảng viên thay đổi đột ngột",
  message: ({ found, field, expected }) => `${field} là ${found}, kỳ trước là ${expected}`,
  advice: "Kiểm tra lại; nếu đúng thì không cần sửa.",
} satisfies Check;

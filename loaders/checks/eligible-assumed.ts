import type { Check } from "./check.ts";

export default {
  code: "eligible_assumed",
  severity: "warning",
  about: "Không có cột đảng viên thuộc diện tham gia",
  message: ({ found, field }) =>
    `Bảng không có cột “${field}”; toàn bộ số đảng viên ở cột “${found}” được tính là thuộc diện`,
  advice:
    "Nếu có đảng viên được miễn công tác, sinh hoạt, thêm cột “Số đảng viên thuộc diện tham gia”; nếu không thì không cần sửa.",
} satisfies Check;

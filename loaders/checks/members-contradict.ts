import type { Check } from "./check.ts";

export default {
  code: "members_contradict",
  severity: "warning",
  about: "Số đảng viên khác nhau giữa các biểu",
  message: ({ found, field, expected }) => `Tổng số đảng viên ở biểu ${field} là ${found}, ở biểu khác là ${expected}`,
  advice: "Thống nhất số đảng viên cuối năm giữa các biểu.",
} satisfies Check;

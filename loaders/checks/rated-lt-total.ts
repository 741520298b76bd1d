import type { Check } from "./check.ts";

export default {
  code: "rated_lt_total",
  severity: "warning",
  about: "Bốn mức xếp loại cộng lại ít hơn tổng số đảng viên",
  message: ({ found, expected }) =>
    `Bảng không có cột số được xếp loại; bốn mức cộng lại là ${found}, tổng số đảng viên là ${expected}`,
  advice: "Thêm cột số đảng viên được đánh giá, xếp loại; nếu mọi đảng viên đều được xếp loại thì sửa số của từng mức.",
} satisfies Check;

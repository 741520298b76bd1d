import type { Check } from "./check.ts";

export default {
  code: "few_present",
  severity: "warning",
  about: "Số dự dưới một nửa số phải dự",
  message: ({ found, expected }) => `Số dự “${found}” chưa bằng một nửa số phải dự (${expected})`,
  advice: "Kiểm tra xem số liệu có lệch cột, thừa hoặc thiếu chữ số không; nếu đúng thì không cần sửa.",
} satisfies Check;

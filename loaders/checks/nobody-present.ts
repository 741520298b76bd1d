import type { Check } from "./check.ts";

export default {
  code: "nobody_present",
  severity: "error",
  about: "Ghi buổi sinh hoạt không có ai dự",
  message: ({ field, expected }) => `Ô “${field}” ghi 0 trong khi phải dự ${expected}`,
  advice: "Nếu không tổ chức thì để trống và ghi “Không tổ chức”; nếu có thì ghi số người dự.",
} satisfies Check;

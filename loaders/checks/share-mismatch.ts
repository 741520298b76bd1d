import type { Check } from "./check.ts";

export default {
  code: "share_mismatch",
  severity: "warning",
  about: "Tỷ lệ ghi không khớp các số bên cạnh",
  message: ({ found, field, expected }) => `Tỷ lệ ghi ${found}, nhưng theo số đã ghi thì “${field}” là ${expected}`,
  advice: "Kiểm tra lại tỷ lệ và hai số ấy.",
} satisfies Check;

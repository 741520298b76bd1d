import type { Check } from "./check.ts";

export default {
  code: "registry_moved",
  severity: "error",
  about: "Danh mục: một mã chi bộ ghi ở hai TCCSĐ",
  message: ({ found, field, expected }) => `Chi bộ ${field} đã ghi ở TCCSĐ “${expected}”, nay lại ghi ở “${found}”`,
  advice: "Khi chi bộ chuyển TCCSĐ, đặt mã mới và ghi mã mới ở cột Chi bộ kế thừa của mã cũ.",
} satisfies Check;

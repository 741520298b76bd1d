import type { Check } from "./check.ts";

export default {
  code: "registry_overlap",
  severity: "error",
  about: "Danh mục: hai dòng của một chi bộ trùng thời gian",
  message: ({ found, field, expected }) => `Chi bộ ${field} có hai dòng trùng thời gian (“${expected}” và “${found}”)`,
  advice: "Mỗi lần đổi tên ghi một dòng, thời gian nối tiếp nhau.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "tccsd_conflict",
  severity: "error",
  about: "Tên tổ chức cơ sở đảng mâu thuẫn",
  message: ({ found }) => `Tên tổ chức cơ sở đảng mâu thuẫn: ${found}`,
  advice: "Sửa tiêu đề hoặc tên tệp cho cùng một đơn vị.",
} satisfies Check;

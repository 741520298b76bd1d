import type { Check } from "./check.ts";

export default {
  code: "alias_invalid",
  severity: "error",
  about: "Dòng của tệp aliases.csv không dùng được",
  message: ({ found, field }) => `Dòng “${found}” không được dùng: ${field}`,
  advice: "Ghi theo dạng: mã TCCSĐ, tên ghi trong báo cáo, mã chi bộ; hoặc xóa dòng này.",
} satisfies Check;

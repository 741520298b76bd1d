import type { Check } from "./check.ts";

export default {
  code: "correction_invalid",
  severity: "error",
  about: "Dòng của tệp corrections.csv không dùng được",
  message: ({ field }) => `Dòng này không được dùng: ${field}`,
  advice: "Ghi đủ tệp, trang tính, ô, giá trị cũ (was), giá trị mới (becomes) và lý do (why); hoặc xóa dòng này.",
} satisfies Check;

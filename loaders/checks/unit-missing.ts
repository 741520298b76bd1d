import type { Check } from "./check.ts";

export default {
  code: "unit_missing",
  severity: "error",
  about: "Không rõ chi bộ nào",
  message: ({ field }) => `Bảng “${field}” không ghi tên chi bộ`,
  advice: "Ghi tên chi bộ ở cột Chi bộ hoặc ở dòng ngay trên bảng.",
} satisfies Check;

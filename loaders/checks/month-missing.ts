import type { Check } from "./check.ts";

export default {
  code: "month_missing",
  severity: "error",
  about: "Không rõ tháng nào",
  message: ({ found }) => `Không rõ số liệu của tháng nào${found ? ` (“${found}”)` : ``}`,
  advice: "Ghi tháng ở tiêu đề, tên trang tính hoặc cột Tháng, ví dụ “Tháng 4/2023”.",
} satisfies Check;

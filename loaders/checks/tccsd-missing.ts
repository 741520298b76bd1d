import type { Check } from "./check.ts";

export default {
  code: "tccsd_missing",
  severity: "error",
  about: "Không rõ tổ chức cơ sở đảng nào",
  message: () => "Không tìm thấy tên tổ chức cơ sở đảng",
  advice: "Ghi tên đảng bộ, chi bộ cơ sở ở tiêu đề hoặc tên tệp, đúng như danh mục.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "rating_proposed",
  severity: "warning",
  about: "Chỉ có mức tự xếp loại",
  message: ({ found }) =>
    `“${found}” là mức tự xếp loại, báo cáo không có mức được công nhận; đã tính theo mức tự xếp loại`,
  advice: "Nếu mức được cấp ủy, chi bộ công nhận khác thì thêm cột ghi mức đó rồi gửi lại.",
} satisfies Check;

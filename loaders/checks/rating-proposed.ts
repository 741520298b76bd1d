import type { Check } from "./check.ts";

export default {
  code: "rating_proposed",
  severity: "warning",
  about: "Chỉ có mức, điểm tự xếp loại",
  message: ({ found }) =>
    `“${found}” là mức, điểm tự xếp loại, báo cáo không có mức, điểm được công nhận; đã tính theo mức, điểm tự xếp loại`,
  advice: "Nếu mức, điểm được cấp ủy, chi bộ công nhận khác thì thêm cột ghi mức, điểm đó rồi gửi lại.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "rating_proposed",
  severity: "warning",
  about: "Chỉ có mức chi bộ tự xếp loại",
  message: ({ found }) =>
    `Cột “${found}” là mức chi bộ tự xếp loại, báo cáo không có cột mức được cấp ủy công nhận; đã tính theo mức tự xếp loại`,
  advice: "Nếu cấp ủy đã công nhận mức khác thì thêm cột “Đảng ủy công nhận” rồi gửi lại.",
} satisfies Check;

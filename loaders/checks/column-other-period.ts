import type { Check } from "./check.ts";

export default {
  code: "column_other_period",
  severity: "warning",
  about: "Cột của kỳ khác",
  message: ({ found, expected }) =>
    `Cột “${found}” không phải của ${expected} mà báo cáo này nói tới; số liệu của cột không được dùng`,
  advice: "Nếu số liệu là của kỳ báo cáo thì sửa tiêu đề cột; nếu không thì thêm cột của kỳ báo cáo.",
} satisfies Check;

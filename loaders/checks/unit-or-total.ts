import type { Check } from "./check.ts";

export default {
  code: "unit_or_total",
  severity: "error",
  about: "Chi bộ hay dòng tổng",
  message: ({ found }) =>
    `Dòng “${found}” có thể là chi bộ cùng tên, cũng có thể là dòng tổng vì số liệu bằng tổng các dòng khác; dòng này không được tính`,
  advice: "Nếu là chi bộ thì ghi “Chi bộ …” trước tên; nếu là dòng tổng thì ghi “Tổng cộng”.",
} satisfies Check;

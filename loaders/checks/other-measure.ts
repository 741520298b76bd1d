import type { Check } from "./check.ts";

export default {
  code: "other_measure",
  severity: "error",
  about: "Đơn vị ghi trong ô khác với cột",
  message: ({ found, field }) => `Ô “${field}” ghi “${found}”, là số đếm của thứ khác`,
  advice: "Ghi đúng số mà cột cần (số người, số lượt hay số chi bộ); số này nếu có cột riêng thì chuyển sang cột đó.",
} satisfies Check;

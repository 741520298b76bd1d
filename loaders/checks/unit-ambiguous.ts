import type { Check } from "./check.ts";

export default {
  code: "unit_ambiguous",
  severity: "error",
  about: "Tên chi bộ trùng nhau trong một TCCSĐ",
  message: ({ found, expected }) => `“${found}” có thể là nhiều chi bộ: ${expected}`,
  advice: "Ghi rõ chi bộ thuộc đảng bộ bộ phận nào, hoặc đặt tên phân biệt.",
} satisfies Check;

import type { Check } from "./check.ts";

export default {
  code: "empty",
  severity: "error",
  about: "Tệp không có số liệu",
  message: () => "Tệp không có số liệu nào",
  advice: "Gửi lại tệp có số liệu.",
} satisfies Check;

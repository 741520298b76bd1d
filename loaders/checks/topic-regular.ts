import type { Check } from "./check.ts";

export default {
  code: "topic_regular",
  severity: "error",
  about: "Ghi buổi sinh hoạt thường kỳ vào biểu chuyên đề",
  message: ({ found }) => `Nội dung “${found}” là sinh hoạt thường kỳ, không phải chuyên đề`,
  advice: "Ghi tên chuyên đề; buổi sinh hoạt thường kỳ thì ghi ở biểu sinh hoạt định kỳ.",
} satisfies Check;

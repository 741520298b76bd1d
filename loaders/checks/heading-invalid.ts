import type { Check } from "./check.ts";

export default {
  code: "heading_invalid",
  severity: "error",
  about: "Dòng của tệp headings.csv không dùng được",
  message: ({ found, field }) => `Dòng “${found}” không được dùng: ${field}`,
  advice:
    "Ghi theo dạng: tiêu đề cột như trong báo cáo, tên cột như trong biểu mẫu; hoặc chữ trong tiêu đề bảng, tên biểu như trong thông báo; tiêu đề chỉ đúng ở một ô thì ghi vào corrections.csv; hoặc xóa dòng này.",
} satisfies Check;

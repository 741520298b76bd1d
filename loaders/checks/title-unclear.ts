import type { Check } from "./check.ts";

export default {
  code: "title_unclear",
  severity: "warning",
  about: "Tiêu đề, tên trang tính có chữ chưa hiểu",
  message: ({ field }) => `Tiêu đề hoặc tên trang tính có chữ chưa hiểu; bảng được đọc là ${field}`,
  advice:
    "Xem bảng có đúng là số liệu của biểu, của cả kỳ và của mọi đảng viên không; nếu không thì chuyển ra khỏi báo cáo, nếu đúng thì cán bộ tổng hợp ghi chữ đó và tên biểu vào tệp headings.csv.",
} satisfies Check;

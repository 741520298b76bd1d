import type { Check } from "./check.ts";

export default {
  code: "part_missing",
  severity: "error",
  about: "Chi bộ chỉ có ở một trong các bảng của báo cáo",
  message: ({ found, expected }) =>
    `“${found}” không có dòng ở bảng ghi “${expected}”, nên số liệu ở đây không được tính`,
  advice: "Thêm dòng của chi bộ vào bảng kia, ghi tên như ở đây, rồi gửi lại.",
} satisfies Check;

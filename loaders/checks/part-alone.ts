import type { Check } from "./check.ts";

export default {
  code: "part_alone",
  severity: "warning",
  about: "Báo cáo chỉ có một phần",
  message: ({ found, expected }) => `Báo cáo chỉ có phần ${found}, không có phần ${expected}; phần đã có vẫn được tính`,
  advice: "Gửi thêm phần còn thiếu, trong cùng tệp hoặc tệp riêng; nếu đơn vị không có số liệu thì không cần sửa.",
} satisfies Check;

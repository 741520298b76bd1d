import type { Check } from "./check.ts";

export default {
  code: "tccsd_by_units",
  severity: "warning",
  about: "Tổ chức cơ sở đảng được nhận nhờ tên các chi bộ",
  message: ({ expected }) =>
    `Tên tổ chức cơ sở đảng không đúng hẳn tên gần nhất trong danh mục (“${expected}”), nhưng mọi chi bộ trong bảng đều là của tổ chức ấy nên bảng được tính cho tổ chức ấy`,
  advice:
    "Nếu đúng là tổ chức đó thì ghi tên như danh mục, hoặc sửa tên trong danh mục; nếu không thì thêm tổ chức này vào danh mục.",
} satisfies Check;

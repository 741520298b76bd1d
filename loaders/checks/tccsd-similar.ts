import type { Check } from "./check.ts";

export default {
  code: "tccsd_similar",
  severity: "error",
  about: "Tên tổ chức cơ sở đảng chỉ gần giống danh mục",
  message: ({ expected }) =>
    `Tên tổ chức cơ sở đảng không đúng hẳn tên gần nhất trong danh mục (“${expected}”), có thể là tổ chức khác`,
  advice:
    "Nếu đúng là tổ chức đó thì ghi tên như danh mục, hoặc sửa tên trong danh mục; nếu không thì thêm tổ chức này vào danh mục.",
} satisfies Check;

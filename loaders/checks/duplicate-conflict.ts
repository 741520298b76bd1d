import type { Check } from "./check.ts";

export default {
  code: "duplicate_conflict",
  severity: "error",
  about: "Một chi bộ ghi hai lần với số liệu khác nhau",
  message: ({ found, expected }) => `“${found}” đã có ở ${expected} với số liệu khác`,
  advice: "Giữ lại một dòng đúng; nếu dòng kia là của chi bộ khác thì sửa tên.",
} satisfies Check;

import { PersonError } from "./person-error.ts";

/** No TCCSĐ of that code is in the registry; its message lists those that are. */
export class UnknownTccsdError extends PersonError {
  constructor(code: string, known: { id: string; name: string }[]) {
    super(
      [
        `Danh mục không có tổ chức cơ sở đảng mã “${code}”. Các mã có trong danh mục:`,
        ...known.map(({ id, name }) => `  ${id}  ${name}`),
      ].join("\n"),
    );
  }
}

import { join, resolve } from "node:path";
import { PersonError } from "../../problems/person-error.ts";
import { root } from "../places.ts";
import { argumentsOf, type Options, UsageError, type Use, type Values } from "./arguments.ts";

/** The data folder: `data` of the project, or where `DATA_DIR` says. */
export const dataFolder = (): string => resolve(process.env.DATA_DIR || join(root, "data"));

/** What the machine refuses, and what a person can do about it. */
export const REFUSED: Record<string, string> = {
  EACCES: "Không có quyền đọc hoặc ghi. Xem lại quyền của thư mục, hoặc đóng chương trình đang mở tệp, rồi chạy lại.",
  EEXIST: "Đã có một tệp mang tên của thư mục này. Chọn tên khác rồi chạy lại.",
  EISDIR: "Đây là thư mục, không phải tệp. Chỉ đúng tệp rồi chạy lại.",
  ENOTDIR: "Một phần của đường dẫn là tệp, không phải thư mục. Chỉ đúng thư mục rồi chạy lại.",
  EBUSY: "Tệp đang được chương trình khác giữ. Đóng Excel hoặc chờ chép xong, rồi chạy lại.",
  ENOSPC: "Ổ đĩa đã đầy. Giải phóng chỗ trống rồi chạy lại; bản đang hiển thị không bị ảnh hưởng.",
  EPERM:
    "Hệ điều hành không cho phép. Đóng chương trình đang mở tệp hoặc tạm dừng quét vi-rút thư mục data, rồi chạy lại.",
  EROFS: "Ổ đĩa chỉ cho đọc. Chép thư mục chương trình sang ổ ghi được rồi chạy lại.",
};

/**
 * Runs a command with what was asked of it. An error meant for a person is shown as it is and ends with 1, as does a refusal of the machine; wrong
 * use shows how it is used and ends with 2. Any other error is the program's own and keeps its trace.
 */
export async function command<O extends Options>(
  use: Use<O>,
  work: (values: Values<O>, words: string[]) => Promise<void>,
): Promise<void> {
  const usage = `Cách dùng: ${use.usage}`;
  try {
    const args = process.argv.slice(2);
    if (args.includes("--help")) return console.log(usage);
    const { values, words } = argumentsOf(use, args, process.env);
    await work(values, words);
  } catch (error) {
    const { code = "", path } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError) {
      console.error([error.message, usage].filter(Boolean).join("\n"));
      process.exitCode = 2;
    } else if (error instanceof PersonError) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (REFUSED[code]) {
      console.error(`${path ?? ""}: ${REFUSED[code]} (${code})`);
      process.exitCode = 1;
    } else throw error;
  }
}

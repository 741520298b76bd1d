import { join, resolve } from "node:path";
import { PersonError } from "../../problems/person-error.ts";
import { root } from "../places.ts";

/** The data folder: `data` of the project, or where `DATA_DIR` says. */
export const dataFolder = (): string => resolve(process.env.DATA_DIR || join(root, "data"));

/** What the machine refuses, and what a person can do about it. */
export const REFUSED: Record<string, string> = {
  EACCES: "Không có quyền đọc hoặc ghi. Xem lại quyền của thư mục, hoặc đóng chương trình đang mở tệp, rồi chạy lại.",
  EBUSY: "Tệp đang được chương trình khác giữ. Đóng Excel hoặc chờ chép xong, rồi chạy lại.",
  ENOSPC: "Ổ đĩa đã đầy. Giải phóng chỗ trống rồi chạy lại; bản đang hiển thị không bị ảnh hưởng.",
  EPERM:
    "Hệ điều hành không cho phép. Đóng chương trình đang mở tệp hoặc tạm dừng quét vi-rút thư mục data, rồi chạy lại.",
  EROFS: "Ổ đĩa chỉ cho đọc. Chép thư mục chương trình sang ổ ghi được rồi chạy lại.",
};

/**
 * Runs a command. An error meant for a person is shown as it is and ends with 1, as does a refusal of the machine; wrong use shows how it is used
 * and ends with 2. Any other error is the program's own and keeps its trace.
 */
export async function command(usage: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code = "", path } = error as NodeJS.ErrnoException;
    if (code.startsWith("ERR_PARSE_ARGS")) {
      console.error(`Cách dùng: ${usage}`);
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

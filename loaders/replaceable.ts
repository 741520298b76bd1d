import { readdir } from "node:fs/promises";
import { PersonError } from "./problems/person-error.ts";

/**
 * Sees that a folder about to be replaced as a whole is not somebody else's: it is not there yet, is empty, or bears the file by which its kind is known.
 * @throws PersonError where it holds something else, or is a file
 */
export async function mustBeReplaceable(folder: string, sign: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new PersonError(`${folder} là tệp. Chọn một thư mục trống hoặc chưa có.`);
    throw error;
  });
  if (names.length > 0 && !names.some((name) => name.normalize("NFC") === sign))
    throw new PersonError(`Thư mục ${folder} đang có thứ khác. Chọn một thư mục trống hoặc chưa có.`);
}

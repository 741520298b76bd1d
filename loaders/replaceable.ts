import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { PersonError } from "./problems/person-error.ts";

/** @throws PersonError where a file stands in the place of a folder */
export async function mustBeNoFile(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new PersonError(`${folder} là tệp. Chọn một thư mục.`);
}

/**
 * Sees that a folder about to be replaced as a whole is not somebody else's: it is not there yet, is empty, or bears the file by which its kind is known.
 * @throws PersonError where it holds something else, or is a file
 */
export async function mustBeReplaceable(folder: string, sign: string): Promise<void> {
  await mustBeNoFile(folder);
  const names = existsSync(folder) ? await readdir(folder) : [];
  if (names.length > 0 && !names.some((name) => name.normalize("NFC") === sign))
    throw new PersonError(`Thư mục ${folder} đang có thứ khác. Chọn một thư mục trống hoặc chưa có.`);
}

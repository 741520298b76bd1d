import { WorkbookError } from "./workbook.ts";

/** What a file is by its first bytes, whatever its name says. `xls` is a workbook stream outside a compound file (Excel 2 to 5). */
export type Signature = "zip" | "compound" | "xls" | "text";

/** Files that are often sent under a workbook's name. */
const FOREIGN: [string, string][] = [
  ["%PDF", "tệp PDF"],
  ["{\\rtf", "văn bản RTF"],
  ["\x89PNG", "ảnh PNG"],
  ["\xff\xd8\xff", "ảnh JPEG"],
  ["GIF8", "ảnh GIF"],
  ["Rar!", "tệp nén RAR"],
  ["7z\xbc\xaf", "tệp nén 7z"],
  ["\x1f\x8b", "tệp nén gzip"],
  ["MZ", "chương trình Windows"],
  ["SQLite format", "cơ sở dữ liệu"],
];

const KNOWN: [string, Signature][] = [
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "compound"],
  ["\x09\x00\x04\x00", "xls"],
  ["\x09\x02\x06\x00", "xls"],
  ["\x09\x04\x06\x00", "xls"],
  ["\x09\x08\x08\x00", "xls"],
  ["\x09\x08\x10\x00", "xls"],
];

/** Control characters that no text holds; UTF-16 is told by its byte order mark or its zeros at every other place. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * Tells what a file is.
 * @throws WorkbookError `not_a_workbook` for a known foreign format and for bytes that are no text.
 */
export function signatureOf(bytes: Uint8Array): Signature {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  const foreign = FOREIGN.find(([magic]) => head.startsWith(magic));
  if (foreign) throw new WorkbookError("not_a_workbook", foreign[1]);
  const known = KNOWN.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  if (looksUtf16(bytes) || !CONTROL.test(head)) return "text";
  throw new WorkbookError("not_a_workbook", "nội dung không nhận ra được");
}

/** Bytes of UTF-16 text: a byte order mark, or zeros at every other place. */
export function looksUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 256);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (pairs >= 4 && odd > pairs * 0.6 && even === 0) return "utf-16le";
  if (pairs >= 4 && even > pairs * 0.6 && odd === 0) return "utf-16be";
  return undefined;
}

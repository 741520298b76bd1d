import { basename } from "node:path/posix";
import { legacyDecoder } from "../charsets/legacy.ts";
import { nfc } from "../words/text.ts";
import { decodeText } from "./decode.ts";
import { openDelimited } from "./delimited.ts";
import { openHtml } from "./html.ts";
import { LIMITS } from "./limits.ts";
import { openOds } from "./ods.ts";
import { openOoxml } from "./ooxml.ts";
import { signatureOf } from "./signature.ts";
import { type Sheet, type Workbook, WorkbookError } from "./workbook.ts";
import { openCompound, openStream } from "./xls.ts";
import { openXml2003 } from "./xml2003.ts";
import { Zip } from "./zip.ts";

/**
 * Opens a workbook of any format that units send, told by its content; texts come out as Unicode NFC, whatever they were typed in.
 * @param fileName tells lock files, and text that is no table.
 * @throws WorkbookError for what is no workbook, is damaged, encrypted or beyond the limits.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  if (basename(fileName.replace(/\\/g, "/")).startsWith("~$")) throw new WorkbookError("lock_file");
  if (bytes.length === 0) throw new WorkbookError("empty_file");
  if (bytes.length > LIMITS.fileBytes)
    throw new WorkbookError("too_large", `${Math.round(bytes.length / 1e6).toLocaleString("vi")} MB`);
  try {
    return inUnicode(openBySignature(bytes, fileName));
  } catch (error) {
    // A broken file that never claimed to be a workbook is no broken workbook.
    const claims = WORKBOOK_NAME.test(fileName);
    throw error instanceof WorkbookError && error.code === "unreadable" && !claims
      ? new WorkbookError("not_a_workbook")
      : error;
  }
}

const WORKBOOK_NAME = /\.(xlsx?|xlsm|xlsb|xlt[xm]?|ods|ots|csv|tsv|txt|xml|html?)$/i;
/** Excel opens text under these names. */
const TEXT_NAME = /\.(csv|tsv|txt|xls)$/i;

function openBySignature(bytes: Uint8Array, fileName: string): Workbook {
  switch (signatureOf(bytes)) {
    case "zip":
      return openPackage(new Zip(bytes));
    case "compound":
      return openCompound(bytes);
    case "xls":
      return openStream(bytes);
    case "text": {
      const head = decodeText(bytes.subarray(0, 4_096)).trimStart();
      if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return openXml2003(bytes);
      if (/^<(!doctype html|html|head|body|meta|table|style|div)\b|^<!--/i.test(head)) return openHtml(bytes);
      if (/^</.test(head) || !TEXT_NAME.test(fileName)) throw new WorkbookError("not_a_workbook", "tệp văn bản");
      return openDelimited(bytes);
    }
  }
}

function openPackage(zip: Zip): Workbook {
  if (zip.has("content.xml")) {
    const kind = zip.read("mimetype")?.toString("latin1") ?? "";
    if (kind && !kind.includes("spreadsheet"))
      throw new WorkbookError("not_a_workbook", "tài liệu OpenDocument không phải bảng tính");
    return openOds(zip);
  }
  if (zip.names.some((name) => /(^|\/)workbook\.(xml|bin)$/i.test(name))) return openOoxml(zip);
  if (zip.names.some((name) => name.startsWith("word/"))) throw new WorkbookError("not_a_workbook", "tài liệu Word");
  throw new WorkbookError(
    "not_a_workbook",
    zip.has("[Content_Types].xml") ? "tài liệu Office không phải bảng tính" : "tệp nén",
  );
}

/** All texts of a workbook as Unicode NFC. Sheet names are shown in the system's font, so nobody types them in an old charset. */
function inUnicode(workbook: Workbook): Workbook {
  const textsOf = (sheet: Sheet) => sheet.cells.filter((cell) => cell.type === "text");
  const all = workbook.sheets.flatMap(textsOf).map((cell) => cell.value as string);
  for (const sheet of workbook.sheets) {
    const cells = textsOf(sheet);
    const decode = legacyDecoder(
      cells.map((cell) => cell.value as string),
      all,
    );
    for (const cell of cells) cell.value = nfc(decode(cell.value as string));
  }
  for (const sheet of workbook.sheets) sheet.name = nfc(sheet.name);
  return workbook;
}

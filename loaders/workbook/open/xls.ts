import * as XLSX from "xlsx";
import { parse, workbookOf } from "./sheetjs.ts";
import { type Workbook, WorkbookError } from "./workbook.ts";
import { countStreamCells } from "./xls-records.ts";

/**
 * Opens an .xls: a workbook stream, in a compound file or, in the oldest versions, by itself.
 * The format has no checksums: a changed digit cannot be noticed, a missing piece can.
 * @throws WorkbookError
 */
export function openXls(bytes: Uint8Array, compound: boolean): Workbook {
  const cells = countStreamCells(compound ? streamOf(bytes) : Buffer.from(bytes));
  return workbookOf(
    "xls",
    parse((options) => XLSX.read(bytes, { ...options, type: "buffer" })),
    cells,
  );
}

/** The workbook's stream in a compound file. @throws WorkbookError for an encrypted package, and for documents of other programs. */
function streamOf(bytes: Uint8Array): Buffer {
  let file: ReturnType<typeof XLSX.CFB.read>;
  try {
    file = XLSX.CFB.read(Buffer.from(bytes), { type: "buffer" });
  } catch {
    throw new WorkbookError("unreadable", "cấu trúc tệp .xls sai");
  }
  const find = (name: string) => XLSX.CFB.find(file, name);
  if (find("/EncryptedPackage") || find("/EncryptionInfo")) throw new WorkbookError("encrypted");
  const stream = find("/Workbook") ?? find("/Book");
  if (!stream)
    throw new WorkbookError(
      "not_a_workbook",
      find("/WordDocument") ? "tài liệu Word" : "không có sổ bảng tính bên trong",
    );
  return Buffer.from(stream.content as Uint8Array);
}

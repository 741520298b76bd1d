import * as XLSX from "xlsx";
import { parse, workbookOf } from "./sheetjs.ts";
import { lastSaved } from "./summary.ts";
import { type Workbook, WorkbookError } from "./workbook.ts";
import { surveyStream } from "./xls-records.ts";

/**
 * Opens an .xls in its compound file. SheetJS is given the workbook's stream alone: on other streams it can run out of memory.
 * The format has no checksums: a changed digit cannot be noticed, a missing piece can.
 * @throws WorkbookError for an encrypted or damaged file, and for documents of other programs.
 */
export function openCompound(bytes: Uint8Array): Workbook {
  let file: ReturnType<typeof XLSX.CFB.read>;
  try {
    file = XLSX.CFB.read(Buffer.from(bytes), { type: "buffer" });
  } catch {
    throw new WorkbookError("unreadable", "cấu trúc tệp .xls sai");
  }
  const stream = (name: string): Buffer | undefined => {
    const found = XLSX.CFB.find(file, name);
    return found?.content && Buffer.from(found.content as Uint8Array);
  };
  if (stream("/EncryptedPackage") || stream("/EncryptionInfo")) throw new WorkbookError("encrypted");
  const book = stream("/Workbook") ?? stream("/Book");
  if (!book) {
    throw new WorkbookError(
      "not_a_workbook",
      stream("/WordDocument") ? "tài liệu Word" : "không có bảng tính bên trong",
    );
  }
  const saved = lastSaved(stream("/!SummaryInformation") ?? Buffer.alloc(0));
  return { ...openStream(book), ...(saved ? { savedAt: saved } : {}) };
}

/** Opens a workbook's stream, which in the oldest versions is the whole file. @throws WorkbookError */
export function openStream(stream: Uint8Array): Workbook {
  const survey = surveyStream(Buffer.from(stream));
  return workbookOf(
    "xls",
    parse((options) => XLSX.read(stream, { ...options, type: "buffer" })),
    survey,
    (i) => ({
      mark: (sheet) => {
        survey.struck.leaveOut(i, sheet);
        survey.hidden[i]?.mark(sheet);
      },
    }),
  );
}

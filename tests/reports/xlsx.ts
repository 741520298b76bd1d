import { strFromU8, unzipSync } from "fflate";
import * as XLSX from "xlsx";

/** Rows of every sheet of a workbook as values, and the rows that its printed pages repeat. */
export function sheetRows(bytes: Uint8Array) {
  const book = XLSX.read(bytes, { type: "buffer" });
  const sheets = new Map(
    book.SheetNames.map((name) => [
      name,
      XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, { header: 1, defval: null, raw: true }),
    ]),
  );
  const defined = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
  const printTitles = [...defined.matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]+)</g)].map((m) =>
    m[1]!.replace(/&apos;/g, "'"),
  );
  return { book, sheets, printTitles };
}

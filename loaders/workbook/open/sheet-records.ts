import type { SheetSurvey } from "./cells.ts";
import { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import { WorkbookError } from "./workbook.ts";

const ROW_HEADER = 0;
const ROW_FLAGS = 11;
const ROW_HIDDEN = 0x10;
const COLUMNS = 60;
const COLUMN_FLAGS = 16;
const COLUMN_HIDDEN = 0x01;
const FIRST_CELL = 1;
const LAST_CELL = 11;
/** Cells in their short form do not say their column: it is the next one. */
const LAST_SHORT_CELL = 18;
const BLANKS = new Set([1, 12]);
const RICH_CELL = 62;
const END_SHEET_DATA = 146;

/**
 * Looks through the records of an .xlsb worksheet before it is parsed, counts its cells, and finds what it hides.
 * @throws WorkbookError for a sheet that is cut off, or has rows, columns or cells beyond the limits.
 */
export function surveySheetRecords(bytes: Buffer): SheetSurvey {
  const hidden = new Hidden();
  let cells = 0;
  let filled = 0;
  let ended = false;
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) << (7 * i);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = recordType(bytes, at);
    at += type < 0x80 ? 1 : 2;
    const length = number(4);
    if (at + length > bytes.length) throw new WorkbookError("unreadable", "một trang tính bị cắt cụt");
    if (type === ROW_HEADER) {
      const row = bytes.readUInt32LE(at);
      if (row >= LIMITS.rows) throw new WorkbookError("too_large", "số thứ tự dòng");
      if (length > ROW_FLAGS && bytes[at + ROW_FLAGS]! & ROW_HIDDEN) hidden.hideRows(row);
    }
    if (type === COLUMNS && !ended && length > COLUMN_FLAGS) {
      const [first, last, width] = [0, 4, 8].map((i) => bytes.readUInt32LE(at + i)) as [number, number, number];
      if (bytes[at + COLUMN_FLAGS]! & COLUMN_HIDDEN || width === 0) hidden.hideCols(first, last - first + 1);
    }
    // Behind the cells the same numbers can stand for other things.
    if (!ended && ((type >= FIRST_CELL && type <= LAST_SHORT_CELL) || type === RICH_CELL)) {
      if (++cells > LIMITS.cells) throw new WorkbookError("too_large", `hơn ${LIMITS.cells.toLocaleString("vi")} ô`);
      if (!BLANKS.has(type)) filled++;
      if ((type <= LAST_CELL || type === RICH_CELL) && bytes.readUInt32LE(at) >= LIMITS.cols)
        throw new WorkbookError("too_large", "số thứ tự cột");
    }
    if (type === END_SHEET_DATA) ended = true;
    at += length;
  }
  if (!ended && cells > 0) throw new WorkbookError("unreadable", "một trang tính bị cắt cụt");
  return { cells, filled, hidden };
}

/** Types take one byte, or two where the first has its high bit set. */
const recordType = (bytes: Buffer, at: number): number =>
  bytes[at]! < 0x80 ? bytes[at]! : (bytes[at]! & 0x7f) + ((bytes[at + 1] ?? 0) << 7);

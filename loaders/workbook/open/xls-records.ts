import type { CellCount } from "./cells.ts";
import { Hidden } from "./hidden.ts";
import { LIMITS } from "./limits.ts";
import { WorkbookError } from "./workbook.ts";
import { StruckCells } from "./xls-struck.ts";

const BOF = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
/** What a part that begins with BOF is, where it says so: a chart keeps a copy of its figures in cells of its own. */
const CHART = 0x0020;
const GLOBALS = 0x0005;
const EOF = 0x000a;
const FILEPASS = 0x002f;
/** Filled cells that take a record of their own: number, label, boolean or error, formula, RK, shared string, in all versions. */
const FILLED = new Set([0x02, 0x03, 0x203, 0x04, 0x204, 0x05, 0x205, 0x06, 0x206, 0x406, 0x27e, 0x7e, 0xd6, 0xfd]);
const MANY_FILLED = 0xbd;
const ROW = 0x208;
const ROW_FLAGS = 12;
const ROW_HIDDEN = 0x20;
const COLUMNS = 0x7d;
const COLUMN_FLAGS = 8;
const COLUMN_HIDDEN = 0x01;
const BLANK = new Set([0x01, 0x201]);
const MANY_BLANK = 0xbe;

/**
 * Looks through the records of an .xls stream before it is parsed, counts the cells of its sheets, and finds what each hides and strikes through, in their order.
 * @throws WorkbookError for a stream that is encrypted or cut off, or holds too many cells.
 */
export function surveyStream(bytes: Buffer): CellCount & { hidden: Hidden[]; struck: StruckCells } {
  const hidden: Hidden[] = [];
  const struck = new StruckCells();
  let cells = 0;
  let filled = 0;
  let depth = 0;
  let at = 0;
  let ended = 0;
  let chart = false;
  while (at + 4 <= bytes.length) {
    const type = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (depth === 0 && !BOF.has(type)) break;
    if (depth === 0) {
      const kind = length >= 4 && at + 8 <= bytes.length ? bytes.readUInt16LE(at + 6) : undefined;
      chart = kind === CHART;
      if (kind !== GLOBALS) {
        hidden.push(new Hidden());
        struck.sheet();
      }
    }
    at += 4 + length;
    if (at > bytes.length) break;
    if (BOF.has(type)) depth++;
    else if (type === EOF) {
      depth--;
      ended = at;
    } else if (type === FILEPASS) throw new WorkbookError("encrypted");
    else if (depth !== 1 || chart) continue;
    const data = at - length;
    struck.record(type, bytes, data, length);
    if (type === ROW && length > ROW_FLAGS && bytes[data + ROW_FLAGS]! & ROW_HIDDEN)
      hidden.at(-1)?.hideRows(bytes.readUInt16LE(data));
    if (type === COLUMNS && length > COLUMN_FLAGS) {
      const [first, last, width] = [0, 2, 4].map((i) => bytes.readUInt16LE(data + i)) as [number, number, number];
      if (bytes[data + COLUMN_FLAGS]! & COLUMN_HIDDEN || width === 0) hidden.at(-1)?.hideCols(first, last - first + 1);
    }
    const inside = FILLED.has(type) ? 1 : type === MANY_FILLED ? Math.floor((length - 6) / 6) : 0;
    filled += inside;
    cells += inside + (BLANK.has(type) ? 1 : type === MANY_BLANK ? Math.floor((length - 6) / 2) : 0);
    if (cells > LIMITS.cells) throw new WorkbookError("too_large", `hơn ${LIMITS.cells.toLocaleString("vi")} ô`);
  }
  if (depth !== 0 || ended === 0) throw new WorkbookError("unreadable", "sổ bị cắt cụt");
  return { cells, filled, hidden, struck };
}

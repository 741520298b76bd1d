import type { Sheet } from "./open/workbook.ts";

/** The dots of a form that is filled in by hand. */
const LEADERS = /(?:\.{3,}|…)[.…]*/g;
/** An answer between two of them: a figure, or words behind a colon. */
const FILLED = /(?:\.{3,}|…)[.…]*\s*(?:[^.…:;]*\d[^…;]*?|(?<=:\s*[.…]+\s*)[^.…:;]*\p{L}[^.…:;]*)(?:\.{3,}|…)/u;
/** A blank in which nobody wrote the day. */
const NO_DAY = /ngày\s*(?:\.{3,}|…)[.…]*\s*tháng/iu;

/** A sheet whose cells hold what was written over the dots of a form, without them: `Số dự: ……25…… đ/c` is `Số dự: 25 đ/c`. */
export function withoutLeaders(sheet: Sheet): Sheet {
  const isFilled = (value: unknown): value is string =>
    typeof value === "string" &&
    (value.includes("...") || value.includes("…")) &&
    FILLED.test(value) &&
    !NO_DAY.test(value);
  if (!sheet.cells.some(({ value }) => isFilled(value))) return sheet;
  const cells = sheet.cells.map((cell) =>
    isFilled(cell.value) ? { ...cell, value: cell.value.replace(LEADERS, " ").replace(/\s+/g, " ").trim() } : cell,
  );
  return { ...sheet, cells };
}

import type { Cell } from "../open/workbook.ts";
import { memo } from "../words/memo.ts";
import { parseNumber } from "./numbers.ts";

/** An `x`, a tick or a dot: yes. */
export const isMark = (cell: Cell): boolean =>
  cell.type === "text" && /^[([]?[xX×✓✔√●•+vV*][)\]]?$/.test((cell.value as string).trim());

/** A number, date, mark or pair of numbers; other texts are none. */
export const isFigure = (cell: Cell): boolean =>
  cell.type !== "text" || isMark(cell) || hasFigure(cell.value as string);

const hasFigure = memo(
  (text: string): boolean =>
    parseNumber(text) !== undefined || text.split("/").every((part) => parseNumber(part) !== undefined),
);

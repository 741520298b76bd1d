import type { Cell } from "./open/workbook.ts";

/** An `x`, a tick or a dot: yes. */
export const isMark = (cell: Cell): boolean =>
  cell.type === "text" && /^[xX×✓✔√●•+vV*]$/.test((cell.value as string).trim());

import type { HeaderColumn } from "./header-columns.ts";

/** When the figures of a column are of, and whose, where those of several times or chi bộ stand side by side. */
type ColumnTime = Pick<HeaderColumn, "month" | "part" | "turn" | "named">;

/** Whether two columns are of the same month and part of the year, of the same session and chi bộ. */
export const sameTime = (a: ColumnTime, b: ColumnTime): boolean => timeKey(a) === timeKey(b);

/** The month, part of the year, session and chi bộ of a column, to tell those of others apart. */
export const timeKey = ({ month, part, turn, named }: ColumnTime): string =>
  `${month?.month ?? ""} ${part ? `${part.kind}${part.index}` : ""} ${turn ?? ""} ${named?.col ?? ""}`;

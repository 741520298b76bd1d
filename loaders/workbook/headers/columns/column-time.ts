import type { HeaderColumn } from "./header-columns.ts";

/** When the figures of a column are of, where those of several times stand side by side. */
type ColumnTime = Pick<HeaderColumn, "month" | "part" | "turn">;

/** Whether two columns are of the same month and part of the year, and of the same session. */
export const sameTime = (a: ColumnTime, b: ColumnTime): boolean => timeKey(a) === timeKey(b);

/** The month, part of the year and session of a column, to tell those of others apart. */
export const timeKey = ({ month, part, turn }: ColumnTime): string =>
  `${month?.month ?? ""} ${part ? `${part.kind}${part.index}` : ""} ${turn ?? ""}`;

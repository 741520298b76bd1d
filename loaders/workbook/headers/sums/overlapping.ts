import type { Form } from "../../../forms/form.ts";
import type { Grid } from "../../grid.ts";
import { type Header, leave, missingFrom } from "../fields/header.ts";
import { carrier, rowsBelow } from "./open-columns.ts";

/**
 * Leaves open what was added up to a whole where it comes to more than there can be in any row: `Dự qua Zoom` then counts some of those in
 * `ĐV trực tiếp dự`, and nothing tells which of them are all.
 */
export function leaveOverlapping(header: Header, grid: Grid): void {
  for (const field of new Set(header.columns.filter((x) => x.adds).map((x) => x.field))) {
    const parts = header.columns.filter((x) => x.field === field);
    const most = mostOf(header.form.columns, field)
      .map((x) => carrier(header, x, parts[0]!))
      .find((x) => x !== undefined);
    if (!most || parts.some((x) => x.month || x.part)) continue;
    const at = new Map([["most", most.c], ...parts.map((x): [string, number] => [String(x.c), x.c])]);
    const over = rowsBelow(grid, header, at).some(
      (row) => row("most") > 0 && parts.reduce((sum, x) => sum + row(String(x.c)), 0) > row("most"),
    );
    if (!over) continue;
    leave(header, parts, "unclear");
    header.missing = missingFrom(header.form, header.columns);
  }
}

/** The fields that one never exceeds, the nearest first. */
function mostOf(columns: Form["columns"], field: string): string[] {
  const next = columns[field]?.atMost ?? columns[field]?.sumOf?.[0];
  return next === undefined ? [] : [next, ...mostOf(columns, next)];
}

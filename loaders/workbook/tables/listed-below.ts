import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { readNumber } from "../values/numbers.ts";
import { isTotalLabel } from "../words/row-label.ts";
import { fieldOf } from "./lines.ts";
import type { WrongTotal } from "./read-table.ts";
import type { RawRow } from "./records.ts";
import { wrongTotal } from "./sums-across.ts";

/** Names whose figures make up that of a line. */
const SEVERAL = 2;

/**
 * Figures of lines of text that are not what a list below them comes to: `Lượt đảng ủy viên dự họp: 17 lượt, cụ thể:` over the members of the committee
 * and how often each was there.
 */
export function wrongBelow(grid: Grid, form: Form, rows: RawRow[]): WrongTotal[] {
  const [row, more] = rows;
  if (!row || more) return [];
  return Object.entries(row.cells).flatMap(([field, cell]) => {
    const below = grid.rowNumbers.filter((r) => r > cell.row);
    const heading = below
      .flatMap((r) => (grid.row(r).length > SEVERAL ? grid.row(r) : []))
      .find((e) => e.cell.type === "text" && fieldOf(form, e.cell.value as string) === field);
    if (!heading) return [];
    const listed = below.filter((r) => r > heading.r && !grid.row(r).some((e) => isTotalLabel(String(e.cell.value))));
    const figures = listed.flatMap((r) => {
      const said = readNumber(grid.at(r, heading.c)?.cell, true);
      return "value" in said ? [said.value] : [];
    });
    return figures.length < SEVERAL ? [] : wrongTotal(cell, field, [figures.reduce((a, b) => a + b, 0)]);
  });
}

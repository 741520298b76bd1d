import type { Content } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import type { Cell } from "../open/workbook.ts";
import { figureIn } from "../values/numbers.ts";
import type { RawRow } from "./records.ts";

/** What is merged down over several records says the same of each; of figures nothing tells whose they are. */
const FIGURES: Content[] = ["count", "number", "pair"];

/**
 * Marks the records over which a figure is merged down: of chi bộ that met together, or of what was done in several months; gives each what it says
 * of all of them: words, a topic say, and how many members a chi bộ has. `places` are the rows of the grid that the records stand in.
 */
export function markMerged(grid: Grid, header: Header, rows: RawRow[], places: number[]): void {
  const { form, columns, bottom } = header;
  for (const merge of grid.mergedDown) {
    const column = columns.find((x) => x.c === merge.left);
    const declared = column && form.columns[column.field];
    const cell = grid.at(merge.top, merge.left)?.cell;
    if (!column || !declared || !cell || merge.top <= bottom || column.field === "unit") continue;
    const isFigure = FIGURES.includes(declared.content);
    if (!isFigure && declared.content !== "text") continue;
    const over = rows.filter(
      ({ kind, month }, i) =>
        kind === "data" &&
        places[i]! >= merge.top &&
        places[i]! <= merge.bottom &&
        (!column.month || column.month.month === month?.month),
    );
    const given = isFigure ? over.filter(({ cells }) => Object.keys(cells).length > 0) : over;
    if (!isFigure || isOfEach(header, column.field, cell, over))
      for (const row of given) row.cells = { [column.field]: cell, ...row.cells };
    else if (over.length > 1) for (const row of over) row.shared = [...(row.shared ?? []), cell];
  }
}

/** Whether a figure that stands once for records of one chi bộ is that of each, and not what they come to. */
function isOfEach({ form, columns }: Header, field: string, cell: Cell, over: RawRow[]): boolean {
  if (new Set(over.map(({ unit }) => unit?.value)).size > 1) return false;
  const own = figureIn(cell);
  const sums = form.columns[field]!.mostOf?.map((part) => over.reduce((all, row) => all + firstIn(row.cells[part]), 0));
  if (sums) return sums.some((sum) => own < sum);
  // Who are exempt are held in each record against all and those who remain.
  const [remaining, all] = Object.entries(form.columns).find(([, { sumOf }]) => sumOf?.includes(`-${field}`)) ?? [];
  const held = [remaining, all?.sumOf?.[0]].every((other) => columns.some((x) => x.field === other));
  return remaining !== undefined && (own === 0 || held);
}

/** The figure of a cell, of `17/18` the first. */
const firstIn = (cell: Cell | undefined): number =>
  figureIn(cell?.type === "text" ? { ...cell, value: String(cell.value).split("/")[0]! } : cell);

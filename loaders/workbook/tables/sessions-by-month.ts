import type { Form } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { monthLabel } from "../values/months.ts";
import { findPeriods } from "../values/periods.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
import { monthsIn } from "./months-across.ts";

/** A month over headings, and their columns. */
interface Month {
  group: Entry;
  headings: Entry[];
}

/**
 * A sheet titled of thematic sessions in which the months stand side by side, each over the topic and who came (`Tháng 7 | Tháng 8 | Tháng 9`), as of
 * sessions one behind the other. As it is, where months are over other headings than others, or of another quarter than the titles.
 */
export function sessionsByMonth(grid: Grid, forms: Form[]): Grid {
  for (const r of grid.rowNumbers) {
    const months = monthsOver(grid, r);
    if (months && isTitled(grid, r, months, forms)) return inTurns(grid, months);
  }
  return grid;
}

/** The months of a row, each once and over the same headings, of which one is of topics. */
function monthsOver(grid: Grid, r: number): Month[] | undefined {
  const groups = monthsIn(grid, r);
  if (groups.length < ENOUGH || new Set(groups.map(({ cell }) => monthLabel(cell.value)!.month)).size < groups.length)
    return undefined;
  const below = grid.row(r + 1);
  const months = groups.map((group, i) => {
    const to =
      groups[i + 1]?.c ?? (grid.mergeAt(r, group.c)?.right ?? group.c + groups.at(-1)!.c - groups.at(-2)!.c - 1) + 1;
    return { group, headings: below.filter((e) => e.c >= group.c && e.c < to) };
  });
  const said = months.map(({ headings }) => headings.map(({ cell }) => fold(String(cell.value))).join("|"));
  const topics = months[0]!.headings.filter(({ cell }) => meaning(String(cell.value)).concepts.has("topic"));
  return topics.length === 1 && new Set(said).size === 1 ? months : undefined;
}
const ENOUGH = 2;

/** Whether titles above speak of the thematic sessions of the quarter of these months, and of nothing else. */
function isTitled(grid: Grid, top: number, months: Month[], forms: Form[]): boolean {
  const above = grid.rowNumbers.filter((r) => r < top).flatMap((r) => grid.row(r));
  const titles = above.flatMap(({ cell }) => (cell.type === "text" ? [cell.value as string] : []));
  const titled = new Set(titles.flatMap((text) => formsTitled(text, forms)));
  const quarters = new Set(
    titles.flatMap(findPeriods).flatMap(({ kind, index }) => (kind === "quarter" ? [index] : [])),
  );
  const own = months.map(({ group }) => Math.ceil(monthLabel(group.cell.value)!.month / 3));
  return (
    titled.has("thematic_sessions") && titled.size === 1 && quarters.size === 1 && own.every((x) => quarters.has(x))
  );
}

function inTurns(grid: Grid, months: Month[]): Grid {
  const turns = months.map(({ group }, i) => ({ ...group, cell: { ...group.cell, value: `Lần ${i + 1}` } }));
  return grid.exchanged(new Set(months.map(({ group }) => group)), turns);
}

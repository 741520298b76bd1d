import type { Form } from "../forms/form.ts";
import { type Grid, rangeOf } from "./grid.ts";
import { isFigure } from "./marks.ts";
import type { Cell } from "./open/workbook.ts";
import type { RawRow } from "./sections.ts";
import { meaning } from "./vocabulary.ts";

const FIGURE = /\d+(?:\s*\/\s*\d+)?/;

/**
 * Reads lines of text such as `- Số chi bộ được kiểm tra: 5/7 chi bộ`, one field a line, with the figure in the line or in the cell beside it.
 * Gives one record where a form's own field was found, else nothing.
 */
export function readLines(grid: Grid, form: Form): RawRow | undefined {
  const cells: Record<string, Cell> = {};
  for (const r of grid.rowNumbers) {
    for (const { c, cell } of grid.row(r)) {
      if (cell.type !== "text") continue;
      for (const line of (cell.value as string).split(/[\n;]+/)) {
        const figure = FIGURE.exec(line.includes(":") ? line.slice(line.indexOf(":")) : line)?.[0];
        const beside = figure === undefined ? grid.row(r).find((e) => e.c > c && isFigure(e.cell))?.cell : undefined;
        if (figure === undefined && beside === undefined) continue;
        const label = line.includes(":") ? line.slice(0, line.indexOf(":")) : line.replace(/\d+(\s*\/\s*\d+)?/g, " ");
        const field = fieldOf(form, label);
        if (!field || field in cells) continue;
        cells[field] = beside ?? { ...cell, value: figure! };
      }
    }
  }
  const own = form.recognisedBy.some((set) => set.every((field) => field in cells));
  const first = Object.values(cells)[0];
  if (!own || !first) return undefined;
  const all = Object.values(cells);
  const bottom = Math.max(...all.map((cell) => cell.row)) + 1;
  return { kind: "data", row: first.row + 1, range: rangeOf(all), bottom, cells, headings: [] };
}

/** The one field whose wording the label says wholly; none where two would do. */
function fieldOf(form: Form, label: string): string | undefined {
  const said = meaning(label.replace(/^[\s\-+•*\d.)]+/, ""));
  if (said.concepts.size === 0 || said.unknown > 2 || said.concepts.has("percent")) return undefined;
  const scored = Object.entries(form.columns)
    .map(([field, column]) => {
      const scores = column.wordings
        .filter(
          (w) =>
            w.all.every((x) => said.concepts.has(x)) &&
            [...said.concepts].every((x) => w.all.includes(x) || w.also?.includes(x)),
        )
        .map((w) => w.all.length);
      return { field, score: Math.max(0, ...scores) };
    })
    .filter((x) => x.score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score !== scored[1]?.score ? scored[0].field : undefined;
}

import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { monthOver } from "../values/months.ts";
import { readNumber } from "../values/numbers.ts";
import { partLabel, partWithin } from "../values/parts-of-year.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isTotalLabel } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import type { WrongTotal } from "./read-table.ts";
import type { RawRow } from "./records.ts";

/** What a typed total comes to where it is neither one of the sums that may be meant nor, of what may be counted again, as many as some of them. */
export function wrongTotal(cell: Cell, field: string, sums: number[], fewest = sums[0]!): WrongTotal[] {
  const stated = readNumber(cell, false);
  const negative = "fault" in stated && stated.fault === "negative";
  if (negative) return [{ cell, field, sum: sums[0]! }];
  if (!("value" in stated) || sums.includes(stated.value)) return [];
  if (fewest <= stated.value && stated.value < sums[0]!) return [];
  const off = (x: number) => Math.abs(x - stated.value);
  return [{ cell, field, sum: sums.reduce((nearest, x) => (off(x) < off(nearest) ? x : nearest)) }];
}

/**
 * Totals that stand beside the months or parts of the year which they add up (`Cộng` behind three months, `Cộng quý III` behind its own), in the rows of a
 * header or of a list of criteria, and differ from the sum and from each of them.
 * @param head the rows that name the months, from the first to the last
 */
export function sumsAcross(
  grid: Grid,
  form: Form,
  rows: RawRow[],
  head: [number, number],
  turned: boolean,
): WrongTotal[] {
  const heading = (c: number) => pathOf(grid, head, c);
  const totals = new Map(
    grid.rowNumbers
      .filter((r) => r >= head[0] && r <= head[1])
      .flatMap((r) => grid.row(r).flatMap((e) => reach(grid, e)))
      .filter((c) => heading(c).some(isTotalLabel))
      .map((c) => [c, heading(c)]),
  );
  if (totals.size === 0) return [];
  const said = (path: string[]) =>
    path
      .filter((text) => !isTime(text) && !isTotalLabel(text))
      .map(fold)
      .join("|");
  return [...lines(form, rows)].flatMap(([, { field, cells, times }]) => {
    if (cells.length < 2) return [];
    const own = turned ? undefined : said(heading(cells[0]!.col));
    const within = [...totals].filter(([c, path]) => !cells.some((x) => x.col === c) && (turned || said(path) === own));
    return within.flatMap(([c, path]) => {
      const cell = grid.at(cells[0]!.row, c)?.cell;
      if (isOfMore(path, times)) return [];
      const parts = cells.filter((_, i) => isAddedUp(times[i]!, path)).map((part) => figureOf(part));
      if (!cell || parts.length === 0 || parts.includes(undefined)) return [];
      const figures = parts as number[];
      const sum = figures.reduce((a, b) => a + b, 0);
      const fewest = form.columns[field]!.again ? Math.max(...figures) : sum;
      return wrongTotal(cell, field, [sum, ...figures], fewest);
    });
  });
}

/** Whether a month or part of the year is one of those that a total beside them adds up: of a quarter or half that it names those within. */
function isAddedUp({ month, part }: Time, path: string[]): boolean {
  const [whole] = path.filter(isTotalLabel).flatMap((text) => partWithin(text)?.part ?? []);
  const last = month?.month ?? (part && part.index * MONTHS[part.kind]);
  return !whole || last === undefined || Math.ceil(last / MONTHS[whole.kind]) === whole.index;
}
const MONTHS = { quarter: 3, half: 6 };

/** Whether a total is of the year so far (`Lũy kế`, `Cộng từ đầu năm`), of which months before those beside it are none. */
const isOfMore = (path: string[], times: Time[]): boolean =>
  times.every(({ month }) => month && month.month > 1) && path.some((text) => SO_FAR.test(fold(text)));

const SO_FAR = /^luy ke\b(?! (trong |ca )?quy\b)|\btu dau nam\b/;

type Time = Pick<RawRow, "month" | "part">;

/** What stands side by side of one field in one row of the sheet, each of a time of its own. */
function lines(form: Form, rows: RawRow[]) {
  const lines = new Map<string, { field: string; cells: Cell[]; times: Time[] }>();
  for (const { month, part, cells } of rows)
    for (const [field, cell] of Object.entries(month || part ? cells : {})) {
      if (form.columns[field]?.content !== "count") continue;
      const line = lines.get(`${field} ${cell.row}`) ?? { field, cells: [], times: [] };
      if (!line.cells.includes(cell)) {
        line.cells.push(cell);
        line.times.push({ ...(month ? { month } : {}), ...(part ? { part } : {}) });
      }
      lines.set(`${field} ${cell.row}`, line);
    }
  return lines;
}

const isTime = (text: string): boolean => monthOver(text, true) !== undefined || partLabel(text) !== undefined;

/** The columns that a heading stands over. */
function reach(grid: Grid, { r, c }: { r: number; c: number }): number[] {
  const merge = grid.mergeAt(r, c);
  return merge ? Array.from({ length: merge.right - merge.left + 1 }, (_, i) => merge.left + i) : [c];
}

/** The texts over a column, down to its own. */
const pathOf = (grid: Grid, [top, bottom]: [number, number], c: number): string[] => [
  ...new Set(
    Array.from({ length: bottom - top + 1 }, (_, i) => grid.shown(top + i, c)).flatMap((e) =>
      e?.cell.type === "text" ? [e.cell.value as string] : [],
    ),
  ),
];

/** A term of a sum; nothing where it is no number. */
function figureOf(cell: Cell): number | undefined {
  if (cell.type === "text" && saysNotHeld(cell.value as string)) return 0;
  const reading = readNumber(cell, false);
  return "value" in reading ? reading.value : "blank" in reading ? 0 : undefined;
}

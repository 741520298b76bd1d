import type { Form } from "../../forms/form.ts";
import { address, type Entry, type Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { figureIn } from "../values/numbers.ts";
import { isAverageLabel, isClosing, isMostLabel, isPartLabel, namesExample } from "../words/row-label.ts";
import { meaning } from "../words/vocabulary.ts";
import type { Region } from "./criteria-blocks.ts";
import type { ReadTable } from "./read-table.ts";
import { isLeader } from "./row-kind.ts";

/** Fewer figures than this in a row are a note or a page number. */
const FEW = 3;

/** Below other rows, of which it says something. */
const saysOfOthers = (row: Entry[]): boolean =>
  row
    .slice(0, 2)
    .map(({ cell }) => (cell.type === "text" ? (cell.value as string) : ""))
    .some((text) => isAverageLabel(text) || isPartLabel(text) || isMostLabel(text));

/** How the form is filled in. */
const showsHow = (row: Entry[]): boolean =>
  row.slice(0, FEW).some(({ cell }) => cell.type === "text" && namesExample(cell.value as string));

/** The first cell below the header of each table of which no row was read, though something stands there: no more than words, say. */
export function unreadBelow(grid: Grid, readOf: Map<Region, ReadTable>): string[] {
  return [...readOf].flatMap(([{ header }, { rows }]) => {
    if (rows.length > 0) return [];
    // Where no chi bộ is named bare numbers may be those of the columns, or the only row.
    const numbers = (r: number) =>
      isIndexRow(grid.row(r)) && (header.form.columns.unit || !grid.row(r).every((e) => isFigure(e.cell)));
    const below = grid.rowNumbers.filter((r) => r > header.bottom && r <= header.bottom + FEW && !numbers(r));
    const row = below.map((r) => grid.row(r)).find((cells) => cells.length > 1);
    return row && !row.some(({ cell }) => isClosing(String(cell.value))) ? [address(row[0]!.cell)] : [];
  });
}

/** Rows of a list of criteria with a figure each, of which so many are more than a note. */
const LIST = 3;

/** The first cell of each run of rows with figures that no table took in: rows of several, or a list of several criteria with one each. */
export function unreadRows(grid: Grid, covered: Set<number>, tables: ReadTable[], forms: Form[]): string[] {
  const cells: string[] = [];
  let run: number[] = [];
  const end = () => {
    const list = run.filter((r) => isCriterion(grid.row(r))).length >= LIST;
    const first = list ? run[0] : run.find((r) => figuresIn(grid.row(r)) >= FEW);
    const told =
      list &&
      tables.some((table) =>
        sumsUp(
          table,
          forms,
          run.map((r) => grid.row(r)),
        ),
      );
    if (first !== undefined && !told) cells.push(address(grid.row(first)[0]!.cell));
    run = [];
  };
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const said = isIndexRow(row) || isLeader(row) || saysOfOthers(row) || showsHow(row);
    // Where figures of several rows stand in one, it is a table's as soon as some of them are.
    const lost = !row.some(({ cell }) => covered.has(cell.row)) && !covered.has(r) && figuresIn(row) > 0 && !said;
    if (lost && (figuresIn(row) >= FEW || isCriterion(row))) run.push(r);
    else end();
  }
  end();
  return cells;
}

const figuresIn = (row: Entry[]): number => row.filter((e) => isFigure(e.cell)).length;

/**
 * Whether a list of criteria says once more what a table comes to: each figure is the sum of one of its columns, or how many rows or chi bộ it has,
 * and each label speaks of nothing but what its form is of.
 */
function sumsUp({ form, rows }: ReadTable, forms: Form[], list: Entry[][]): boolean {
  const { columns } = forms.find((x) => x.id === form)!;
  const spokenOf = new Set(
    Object.values(columns).flatMap((x) => x.wordings.flatMap(({ all, also = [] }) => [...all, ...also])),
  );
  const data = rows.filter((row) => row.kind === "data");
  const sums = new Set([data.length, new Set(data.map((row) => row.unit?.value)).size]);
  for (const field of new Set(data.flatMap((row) => Object.keys(row.cells))))
    sums.add(data.reduce((sum, row) => sum + figureIn(row.cells[field]), 0));
  return list.flat().every(({ cell }) => {
    if (isFigure(cell)) return sums.has(figureIn(cell));
    const { concepts, unknown } = meaning(String(cell.value));
    return unknown === 0 && [...concepts].every((concept) => spokenOf.has(concept));
  });
}

/** A label with a figure behind it. */
const isCriterion = (row: Entry[]): boolean => {
  const label = row.findIndex(
    (e) => e.cell.type === "text" && /\p{L}{2}/u.test(e.cell.value as string) && !isFigure(e.cell),
  );
  return label >= 0 && row.slice(label + 1).some((e) => isFigure(e.cell));
};

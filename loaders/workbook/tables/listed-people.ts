import { address, type Entry, type Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { isNumeral } from "../words/numbering.ts";
import { endsTable } from "../words/row-label.ts";
import { headsNames } from "./rated-list.ts";

/** A list of people that counts nothing: their names, where they belong, days. */
export interface People {
  /** Where its first line begins. */
  at: string;
  /** How many they are. */
  count: number;
  /** The row of the headings. */
  head: number;
}

/** Columns of a list besides the names and their numbers. */
const FEWEST = 2;

/** The people that a sheet lists, where nothing stands beside their names but words, days, years and the numbers of the lines. */
export function listedPeople(grid: Grid): People | undefined {
  const name = grid.rowNumbers.flatMap((r) => grid.row(r)).find(headsNames);
  if (!name || grid.row(name.r).length <= FEWEST) return undefined;
  const below = grid.rowNumbers.filter((r) => r > name.r && !isIndexRow(grid.row(r)));
  const end = below.findIndex((r) => grid.row(r).some(({ cell }) => endsTable(String(cell.value))));
  const lines = (end < 0 ? below : below.slice(0, end)).map((r) => grid.row(r));
  const people = lines.filter((row) => row.some((e) => e.c === name.c && e.cell.type === "text"));
  const [first] = people;
  // A line without a name may head those below it, with words alone.
  const isOdd = (row: Entry[]) => (people.includes(row) ? row.some((e) => counts(e, name)) : row.some(isFigureOf));
  return first && !lines.some(isOdd) ? { at: address(first[0]!.cell), count: people.length, head: name.r } : undefined;
}

const isFigureOf = ({ cell }: Entry): boolean => isFigure(cell) && !isNumeral(String(cell.value));

/** A figure that is neither the number of the line nor a day or year. */
const counts = ({ c, cell }: Entry, name: Entry): boolean => {
  const text = String(cell.value);
  const isTime = cell.type === "date" || isDay(text) || /^\s*(19|20)\d\d\s*$/.test(text);
  return c !== name.c && isFigure(cell) && !isTime && !(c < name.c && isNumeral(text));
};

import type { Column, Form } from "../forms/form.ts";
import { saysOther, weight } from "./fitness.ts";
import type { Grid } from "./grid.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { type Header, type MappedColumn, missingFrom, type UnreadColumn } from "./headers.ts";
import { readNumber } from "./numbers.ts";
import { holdsFigures, type Probe } from "./probe.ts";
import { inFull } from "./short-forms.ts";
import { type Meaning, meaning } from "./vocabulary.ts";

/** A field with its sign; the terms of a sum come to nothing. */
type Term = readonly [field: string, sign: 1 | -1];

/** Rows that must come out before figures say what a column is, their share of all rows with figures, and how many figures must differ. */
const ROWS = 3;
const SHARE = 0.8;
const DIFFERENT = 2;

/**
 * Columns whose words leave open what they are, where the figures settle it: in nearly every row they complete a sum that the form declares
 * (present and absent make up those due), as one field alone would, and their words do not speak against it.
 */
export function bySums(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>, grid: Grid): void {
  const open = new Set(columns.filter((x) => isOpen(header, x, probes.get(x.c)!)));
  if (open.size === 0) return;
  const sums = sumsOf(header.form);
  for (let settled = sums.length > 0; settled; ) {
    settled = false;
    const found = [...open].flatMap((column) => {
      const fields = new Set(sums.flatMap((sum) => completes(header, sum, column, grid)));
      return fields.size === 1 ? [{ column, field: [...fields][0]! }] : [];
    });
    for (const { column, field } of found) {
      const alone =
        found.filter((x) => x.field === field && x.column.month?.month === column.month?.month).length === 1;
      if (!alone) continue;
      for (const other of alike(column, open, columnsOf(header, field))) {
        take(header, other, field);
        open.delete(other);
      }
      settled = true;
    }
  }
  const left = (x: UnreadColumn) => [...open].some((column) => column.cell === x.cell);
  const taken = (x: UnreadColumn) => header.bySums.some((column) => column.cell === x.cell) && !left(x);
  header.unclear = header.unclear.filter((x) => !taken(x));
  header.ignored = header.ignored.filter((x) => !taken(x));
}

/** What is settled for one month holds for the same words under the others. */
const alike = (column: HeaderColumn, open: Set<HeaderColumn>, carried: MappedColumn[]): HeaderColumn[] =>
  [...open].filter(
    (x) =>
      x === column ||
      (x.leaf === column.leaf &&
        x.groups.join("|") === column.groups.join("|") &&
        x.month?.month !== column.month?.month &&
        !carried.some((other) => other.month?.month === x.month?.month)),
  );

const columnsOf = ({ columns }: Header, field: string): MappedColumn[] => columns.filter((x) => x.field === field);

/** The form's sums, also those of two sums for the same whole, in which it no longer stands. */
function sumsOf(form: Form): Term[][] {
  const signed = (name: string): Term => (name.startsWith("-") ? [name.slice(1), -1] : [name, 1]);
  return Object.entries(form.columns).flatMap(([whole, { sumOf, parts }]) => {
    const [first, second] = [sumOf, parts].map((members) => members?.map(signed));
    const less = (terms: Term[]): Term[] => terms.map(([field, sign]) => [field, sign === 1 ? -1 : 1]);
    return [
      ...[first, second].flatMap((terms) => (terms ? [[[whole, -1] as Term, ...terms]] : [])),
      ...(first && second ? [[...less(first), ...second]] : []),
    ];
  });
}

function isOpen({ form, columns }: Header, column: HeaderColumn, seen: Probe): boolean {
  if (!column.leaf || columns.some((x) => x.c === column.c) || !holdsFigures(seen) || seen.numbers === 0) return false;
  return !saysOther(wordsOf(column), form.columns);
}

const wordsOf = (column: HeaderColumn): Meaning => meaning(inFull(column.leaf, column.over));

/** Nothing is said, or something that the field's own words say too. */
function allows(field: Column, column: HeaderColumn): boolean {
  if (field.notUnder?.some((concept) => column.over.has(concept))) return false;
  const own = wordsOf(column).concepts;
  const said = own.size > 0 ? own : column.over;
  return said.size === 0 || field.wordings.some(({ all }) => all.some((concept) => said.has(concept)));
}

/** The field of a sum that no column carries and that this one would be. */
function completes(header: Header, sum: Term[], column: HeaderColumn, grid: Grid): string[] {
  const { form, bottom } = header;
  const carrier = (field: string): MappedColumn | undefined => {
    const all = columnsOf(header, field);
    return all.find((x) => x.month?.month === column.month?.month) ?? all.find((x) => !x.month);
  };
  const known = sum.flatMap(([field, sign]) => {
    const carried = carrier(field);
    return carried ? [{ c: carried.c, sign }] : [];
  });
  return sum
    .filter(([field]) => !carrier(field) && form.columns[field] && allows(form.columns[field], column))
    .filter(([, sign]) => {
      const terms = [...known, { c: column.c, sign }];
      // The whole itself must be known, and something to take from it.
      const wholes = terms.filter((term) => term.sign === -1).length;
      return terms.length >= 3 && wholes > 0 && wholes < terms.length && comesOut(grid, bottom, terms, column.c);
    })
    .map(([field]) => field);
}

/** Whether the terms come to nothing in nearly every row with figures, and the column's own figures are not always the same. */
function comesOut(grid: Grid, bottom: number, terms: { c: number; sign: number }[], own: number): boolean {
  let rows = 0;
  let out = 0;
  const different = new Set<number>();
  for (const r of grid.rowNumbers) {
    if (r <= bottom) continue;
    const figures = terms.map(({ c, sign }) => {
      const reading = readNumber(grid.at(r, c)?.cell, false);
      return "value" in reading ? sign * reading.value : 0;
    });
    const value = Math.abs(figures[terms.findIndex((term) => term.c === own)]!);
    if (figures.filter((figure) => figure !== 0).length < 2) continue;
    rows++;
    if (figures.reduce((sum, figure) => sum + figure, 0) !== 0) continue;
    out++;
    if (value > 0) different.add(value);
  }
  return different.size >= DIFFERENT && out >= ROWS && out >= rows * SHARE;
}

function take(header: Header, column: HeaderColumn, field: string): void {
  const month = column.month ? { month: column.month } : {};
  header.columns.push({ c: column.c, field, cell: column.cell, ...month });
  header.bySums.push({ cell: column.cell, text: column.leaf, candidates: () => [field] });
  header.missing = missingFrom(header.form, header.columns);
  header.score += weight(header.form.columns[field]!, wordsOf(column), column.over);
}

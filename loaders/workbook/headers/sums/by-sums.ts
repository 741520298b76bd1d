import type { Grid } from "../../grid.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { weight } from "../fields/fitness.ts";
import { asUnread, forget, type Header, missingFrom } from "../fields/header.ts";
import { type MappedColumn, mapped } from "../fields/mapped-column.ts";
import { allows, carrier, openColumns, rowsBelow } from "./open-columns.ts";
import { comesOut, isSum, sumsOf, type Term } from "./sums.ts";

/** Rows that must come out before figures say what a column is, and how many of its own figures must differ in them. */
const ROWS = 3;
const DIFFERENT = 2;

/**
 * Columns whose words leave open what they are, where the figures settle it: in nearly every row they complete a sum that the form declares
 * (present and absent make up those due), as one field alone would, and their words do not speak against it.
 */
export function bySums(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>, grid: Grid): void {
  const open = new Set(openColumns(header, columns, probes));
  if (open.size === 0) return;
  const sums = sumsOf(header.form);
  for (let settled = sums.length > 0; settled; ) {
    settled = false;
    const found = [...open].flatMap((column) => {
      const fields = new Set(sums.flatMap((sum) => completes(header, sum, column, grid)));
      return fields.size === 1 ? [{ column, field: [...fields][0]! }] : [];
    });
    for (const { column, field } of found) {
      const alone = found.filter((x) => x.field === field && sameTime(x.column, column)).length === 1;
      if (!alone) continue;
      for (const other of alike(
        column,
        open,
        header.columns.filter((x) => x.field === field),
      )) {
        take(header, other, field);
        open.delete(other);
      }
      settled = true;
    }
  }
  const left = new Set([...open].map(({ cell }) => cell));
  forget(header, new Set(header.bySums.map(({ cell }) => cell).filter((cell) => !left.has(cell))));
}

/** What is settled for one month holds for the same words under the others. */
const alike = (column: HeaderColumn, open: Set<HeaderColumn>, carried: MappedColumn[]): HeaderColumn[] =>
  [...open].filter(
    (x) =>
      x === column ||
      (x.leaf === column.leaf &&
        x.groups.join("|") === column.groups.join("|") &&
        !sameTime(x, column) &&
        !carried.some((other) => sameTime(other, x))),
  );

/** The field of a sum that no column carries and that this one would be. */
function completes(header: Header, sum: Term[], column: HeaderColumn, grid: Grid): string[] {
  const { columns } = header.form;
  const carried = (field: string) => carrier(header, field, column);
  return sum.flatMap(([field]) => {
    if (carried(field) || !columns[field] || !allows(columns[field], column)) return [];
    const terms = sum.filter(([x]) => x === field || carried(x));
    if (!isSum(terms)) return [];
    const at = new Map(terms.map(([x]) => [x, carried(x)?.c ?? column.c]));
    const out = comesOut(terms, rowsBelow(grid, header, at));
    const different = new Set(out.map((row) => row(field)).filter((figure) => figure > 0));
    return out.length >= ROWS && different.size >= DIFFERENT ? [field] : [];
  });
}

function take(header: Header, column: HeaderColumn, field: string): void {
  const taken = mapped(column, field);
  header.columns.push(taken);
  header.bySums.push(asUnread(taken));
  header.missing = missingFrom(header.form, header.columns);
  header.score += weight(header.form.columns[field]!, column.says, column.over);
}

import type { Column } from "../../../forms/form.ts";
import type { Grid } from "../../grid.ts";
import { memo } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import { meaning } from "../../words/vocabulary.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { didWhatWasDue } from "../columns/same-event.ts";
import { type Header, leave, missingFrom } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";
import { allows, carrier, openColumns, rowsBelow } from "./open-columns.ts";
import { comesOut, type Figures, isSum, sumsOf } from "./sums.ts";

/** Rows in which something must be left over before a column counts only some of what it was taken for. */
const ROWS = 2;
const SHARE = 0.8;

/**
 * A column with words that no phrase explains may hold only some of what it was taken for (`Dự sinh hoạt, khối văn xã`), what comes before it (`Chờ
 * kết nạp`), or what others gave (`Xếp loại thi đua`). It is left open unless the sums that the form declares come out with it; so is one under such words
 * where its figures are a part of those in a column that nothing explains. Says whether any was left open.
 */
export function leaveDoubtful(
  header: Header,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
  grid: Grid,
): boolean {
  const doubted = header.columns.flatMap((column) => {
    const own = columns.find((x) => x.c === column.c);
    const doubted = own && !column.adds && !OF_ROWS.test(column.field) && saysMore(own);
    return doubted && !isToldByDue(header, column, own, columns) ? [{ column, own }] : [];
  });
  if (doubted.length === 0) return false;
  const open = doubted.every(({ own }) => own.says.unknown > 0) ? [] : openColumns(header, columns, probes);
  const left = doubted.flatMap(({ column, own }) => {
    const said = own.groups.some(saysCases) ? "some" : bySums(header, column, grid);
    const isSome = said
      ? said === "some"
      : own.says.unknown > 0 || open.some((other) => isPartOf(header, column, other, grid));
    return isSome ? [column] : [];
  });
  leave(header, left, "unclear");
  header.missing = missingFrom(header.form, header.columns);
  return left.length > 0;
}

/** `Số vụ kỷ luật` over its forms: cases, in each of which several may have been disciplined. */
const saysCases = memo((text: string): boolean => /\bso vu\b/.test(fold(text)));

/** What names the rows, or tells more of them. */
const OF_ROWS = /^(unit|name|month|part|register_|note)/;

/** Who came, in the words of the column that says who should have. */
const isToldByDue = (header: Header, { field }: MappedColumn, own: HeaderColumn, columns: HeaderColumn[]): boolean =>
  field === "members_present" &&
  header.columns.some((x) => {
    const due = x.field === "members_due" && columns.find(({ c }) => c === x.c);
    return due !== false && due !== undefined && due.says.unknown === 0 && didWhatWasDue(own, due);
  });

/** Words stand in it or over it that no phrase explains. */
const saysMore = (column: HeaderColumn): boolean =>
  column.says.unknown > 0 || column.groups.some((group) => meaning(group).unknown > 0);

/** What the sums with a column say: that it holds all, or only some of it; nothing where they cannot be asked. */
function bySums(header: Header, column: MappedColumn, grid: Grid): "all" | "some" | undefined {
  const { field } = column;
  const carried = (x: string) => carrier(header, x, column);
  let said: "some" | undefined;
  for (const sum of sumsOf(header.form)) {
    if (!sum.some(([x]) => x === field)) continue;
    const terms = sum.filter(([x]) => carried(x));
    const sign = terms.find(([x]) => x === field)?.[1];
    if (!sign || !isSum(terms)) continue;
    const rows = rowsBelow(grid, header, new Map(terms.map(([x]) => [x, carried(x)!.c])));
    if (comesOut(terms, rows).length > 0) return "all";
    // Of a sum that is not whole, what is left over may be what no column carries.
    if (terms.length < sum.length) continue;
    const rest = (row: Figures) => -sign * terms.reduce((all, [x, s]) => (x === field ? all : all + s * row(x)), 0);
    const asked = rows.filter((row) => terms.filter(([x]) => row(x) !== 0).length >= 2);
    const within = asked.filter((row) => row(field) <= rest(row)).length;
    const less = asked.filter((row) => row(field) < rest(row)).length;
    if (less >= ROWS && within >= asked.length * SHARE) said = "some";
  }
  return said;
}

/** Whether a column's figures are never more, and not always as many, as those of another that may be the same field. */
function isPartOf(header: Header, column: MappedColumn, other: HeaderColumn, grid: Grid): boolean {
  const { c, field } = column;
  if (!sameTime(other, column) || !mayBe(header.form.columns[field]!, other)) return false;
  const at = new Map(Object.entries({ own: c, other: other.c }));
  const pairs = rowsBelow(grid, header, at).map((row) => [row("own"), row("other")] as const);
  return pairs.some(([own, all]) => own < all) && pairs.every(([own, all]) => own <= all);
}

/** Nothing that it says speaks against the field. */
const mayBe = (field: Column, other: HeaderColumn): boolean =>
  allows(field, other) ||
  field.wordings.some(({ all, also }) => [...other.says.concepts].every((x) => all.includes(x) || also?.includes(x)));

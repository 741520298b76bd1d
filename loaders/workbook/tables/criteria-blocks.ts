import type { Form } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { findHeaders } from "../headers/find-headers.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { meaning } from "../words/vocabulary.ts";
import {
  isCorner,
  isHeaded,
  namesOverNumbers,
  remarksIn,
  sharesBelow,
  sharesDown,
  valueColumn,
} from "./criteria-corner.ts";
import { closes, lastCriterion, standsAgain, standsApart, titlesAbove } from "./criteria-extent.ts";
import { type Group, groupsBelow, twoLines } from "./criteria-groups.ts";
import type { RawRow } from "./records.ts";
import { readRows } from "./sections.ts";

/** A part of a sheet to be read as one table: under a header, or turned, with its criteria down and months across. */
export interface Region {
  top: number;
  header: Header;
  turned?: { grid: Grid; to: number };
  /** The chi bộ or month of all its rows. */
  of?: Pick<RawRow, "unit" | "month">;
}

/** More records than this do not stand side by side without months; a header of fewer columns begins no table. */
const FEW = 3;

/** A list longer than this is not one of criteria. */
const MANY = 300;

/** Tables with their criteria down: each from a line of month names to the next, where they explain the figures better than a header does. */
export function criteriaBlocks(
  grid: Grid,
  headers: Header[],
  forms: Form[],
  titled: (top: number) => Set<string>,
): (Region & Required<Pick<Region, "turned">>)[] {
  const named = new Map(
    [...grid.rows].map(([r, row]) => [r, row.filter((e) => e.cell.type !== "number" && monthLabel(e.cell.value))]),
  );
  const monthsIn = (r: number) => named.get(r)!;
  const lead = (r: number) => grid.row(r).find((e) => !monthLabel(e.cell.value))?.cell.value;
  const lined = grid.rowNumbers.filter((r) => monthsIn(r).length >= 2);
  // A chi bộ that existed in one month only has one month beside the same words.
  const leads = new Set(lined.map(lead).filter((text) => text !== undefined));
  let starts = grid.rowNumbers.filter((r) => lined.includes(r) || (monthsIn(r).length === 1 && leads.has(lead(r)!)));
  const withMonths = starts.length > 0;
  const first = grid.rowNumbers.find((r) => {
    const row = grid.row(r);
    return row.length >= 3 || (row.length === 2 && row.some((e) => isFigure(e.cell)));
  });
  const valuesOf = new Map(grid.rowNumbers.map((r) => [r, valueColumn(grid, r)]));
  // Beside a line of months only a table of criteria with one value each is surely another, or one that stands apart.
  const corners = grid.rowNumbers.filter((r) =>
    withMonths
      ? (r > starts[0]! && valuesOf.get(r)) || (standsApart(grid, r, lined) && isCorner(grid, r))
      : valuesOf.get(r) || isCorner(grid, r),
  );
  if (withMonths) starts = [...starts, ...corners].sort((a, b) => a - b);
  else if (corners.length > 0) starts = corners;
  else if (starts.length === 0 && headers.length === 0 && first !== undefined) starts = [first];
  const repeated: number[] = [];
  for (const [i, r] of starts.entries()) {
    const last = starts.findLast((x, k) => k < i && !repeated.includes(x));
    if (last !== undefined && standsAgain(grid, last, r)) repeated.push(r);
  }
  starts = starts.filter((r) => !repeated.includes(r));
  const grouped = (top: number, groups: Group[], months: number[]) =>
    groups.flatMap(({ of, criteria, from, to }, i) => {
      const beside = (c: number) =>
        months.length > 0
          ? months.includes(c)
          : c > criteria && isHeaded(grid, top, c) && !remarksIn(grid, top).includes(c);
      const own = (e: Entry) => e.r === top || (e.r >= from && (e.c === criteria || beside(e.c)));
      const turned = grid.turned(top, to, own);
      const [header] = findHeaders(turned, forms, () => titled(top)).headers;
      const read = header && (months.length > 0 || namesUnits(header));
      return read ? [{ top: i === 0 ? top : from, header, turned: { grid: turned, to }, of }] : [];
    });
  return starts.flatMap((top, i) => {
    // Right below a criterion `Xếp loại | Tốt | Khá | Tốt` is one more, not the head of what follows.
    const others = headers.filter((h) => h.top <= top + 1 || grid.row(h.top - 1).length < 2);
    const below = others
      .filter((h) => h.top > top + 1 && (namesUnits(h) || standsAlone(grid, h)))
      .map((h) => titlesAbove(grid, h.top));
    const closing = grid.rowNumbers.filter((r) => r > top + 1 && closes(grid, r));
    const next = starts[i + 1];
    const limit = Math.min(next ? titlesAbove(grid, next) : Number.POSITIVE_INFINITY, ...below, ...closing) - 1;
    const to = lastCriterion(grid, top, limit);
    if (to - top > MANY && grid.rowNumbers.filter((r) => r > top && r <= to).length > MANY) return [];
    const months = monthsIn(top).map((e) => e.c);
    const dated = months.length > 0;
    const groups = groupsBelow(grid, top, Math.min(next ?? Number.POSITIVE_INFINITY, ...closing) - 1, months);
    if (groups.length > 0) return grouped(top, groups, months);
    const values = dated ? undefined : valuesOf.get(top);
    const index = [top + 1, top + 2].filter((r) => isIndexRow(grid.row(r)));
    const shares = dated ? [] : sharesBelow(grid, top);
    const aside = [...shares, ...remarksIn(grid, top)];
    const lines = dated ? twoLines(grid, top, months) : undefined;
    const ofRecords = (c: number) =>
      lines
        ? grid.shown(lines.lower, c) !== undefined || c < months[0]!
        : dated
          ? c < months[0]! || months.includes(c)
          : isHeaded(grid, top, c);
    const kept = ({ r, c }: Entry) => (values ? r > top && values.includes(c) : !aside.includes(c) && ofRecords(c));
    const head = lines?.head ?? top;
    const passed = [...index, ...repeated, ...sharesDown(grid, top, to), ...(shares.length > 0 ? [top + 1] : [])];
    const headed = lines ? grid.exchanged(new Set(), lines.headings) : namesOverNumbers(grid, top, shares);
    const turned = headed.turned(head, to, (e) => !passed.includes(e.r) && kept(e));
    const within = others.filter((h) => h.bottom >= top && h.top <= to);
    // What does not say what the figures are explains nothing.
    const rivals = values ? within.filter((h) => h.columns.some((x) => x.c === values[1])) : within;
    const corner = corners.includes(top);
    if (!corner && rivals.some(headsUnits)) return [];
    const [header] = findHeaders(turned, forms, () => titled(top)).headers;
    if (!header || rivals.some((h) => h.score >= header.score)) return [];
    if (corner && !values && rivals.length > 0 && !namesUnits(header)) return [];
    // Without a line of months the table begins at its first criterion, and only what has figures is one.
    if (dated) return [{ top: head, header, turned: { grid: turned, to } }];
    const records = readRows(turned, header, Number.POSITIVE_INFINITY).length;
    const asRegister = header.form.columns.name !== undefined;
    if (records === 0 || ((records > FEW || (asRegister && !values)) && !namesUnits(header))) return [];
    const from = values ? top : Math.min(...header.columns.map((x) => x.cell.row));
    return [{ top: from, header, turned: { grid: turned, to } }];
  });
}

const namesUnits = (header: Header): boolean => header.columns.some((x) => x.field === "unit");

/** Under a heading that says no more than *Chỉ tiêu* the first texts may be criteria, though a column beside the months counts. */
const headsUnits = ({ columns }: Header): boolean =>
  columns.some((x) => x.field === "unit" && !isContent(String(x.cell.value)));

const isContent = (text: string): boolean => [...meaning(text).concepts].join() === "content";

/** A header of several columns below a blank line begins a table of its own. */
const standsAlone = (grid: Grid, { top, columns }: Header): boolean =>
  grid.row(top - 1).length === 0 && columns.length >= FEW;

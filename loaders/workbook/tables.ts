import type { Form } from "../forms/form.ts";
import { findHeaders } from "./find-headers.ts";
import { address, type Entry, type Grid } from "./grid.ts";
import type { Header } from "./headers.ts";
import { isIndexRow } from "./index-row.ts";
import { readLines } from "./lines.ts";
import { isFigure } from "./marks.ts";
import { monthLabel } from "./months.ts";
import { findPeriods } from "./periods.ts";
import { formsTitled, type Nearest, type ReadTable } from "./read.ts";
import { countMembers } from "./register.ts";
import { isAverageLabel, isClosing } from "./row-label.ts";
import { type Heading, readRows } from "./sections.ts";
import { figuresIn, isRegister, tableOf, tableOfLines, unread } from "./table.ts";
import { meaning } from "./vocabulary.ts";

export interface FoundTables {
  tables: ReadTable[];
  /** The best reading of a table that no form explains well enough, where none was read. */
  nearest?: Nearest;
  /** First cells of rows of figures that belong to none of them. */
  unread: string[];
}

/** A part of a sheet to be read as one table: under a header, or turned, with its criteria down and months across. */
interface Region {
  top: number;
  header: Header;
  turned?: { grid: Grid; to: number };
}

/** Rows above a header in which a month named is the table's, and speaks for a monthly form. */
const NEAR = 4;

/** All tables of a sheet from the top, each as the form that explains it best. */
export function findTables(grid: Grid, sheetName: string, texts: Heading[], forms: Form[]): FoundTables {
  const named = texts.flatMap(({ row, text }) => formsTitled(text, forms).map((form) => ({ row, form })));
  const firstNamed = new Map(named.reverse().map(({ row, form }) => [form, row]));
  const ofSheet = formsTitled(sheetName, forms);
  const monthly = forms.filter((form) => form.columns.month).map((form) => form.id);
  const titled = (top: number) => {
    const near = texts.filter((t) => t.row < top && t.row >= top - NEAR).map((t) => t.text);
    const ofMonth = [sheetName, ...near].flatMap(findPeriods).some((mention) => mention.kind === "month");
    const above = [...firstNamed].filter(([, row]) => row < top).map(([form]) => form);
    return new Set([...ofSheet, ...above, ...(ofMonth ? monthly : [])]);
  };
  const found = findHeaders(grid, forms, titled);
  const blocks = criteriaBlocks(grid, found.headers, forms, titled);
  const regions: Region[] = [
    ...blocks,
    ...found.headers
      .filter((h) => !blocks.some((b) => h.top >= b.top - 3 && h.top <= b.turned!.to))
      .map((header) => ({ top: header.top, header })),
  ].sort((a, b) => a.top - b.top);
  const tables: ReadTable[] = [];
  const covered = new Set<number>();
  regions.forEach((region, i) => {
    const { header, turned } = region;
    const end = regions[i + 1]?.top ?? Number.POSITIVE_INFINITY;
    const previous = tables.at(-1);
    const from = i === 0 ? -1 : lastRowOf(grid, regions[i - 1]!);
    const above = textsBetween(texts, from, region.top, previous);
    if (turned) {
      for (const r of grid.rowNumbers) if (r >= region.top && r <= turned.to) covered.add(r);
      tables.push(tableOf(header, readRows(turned.grid, header, Number.POSITIVE_INFINITY), above, true));
      return;
    }
    for (let r = header.top; r <= header.bottom; r++) covered.add(r);
    // After a page break or for the next section rows go on under the headings they were under, and those in between.
    const goesOn = header.again && previous && !previous.turned ? previous : undefined;
    const last = goesOn?.rows.at(-1);
    const unit = above.length === 0 && last?.kind === "data" ? last.unit : undefined;
    const start = goesOn ? { headings: [...(last?.headings ?? []), ...above], ...(unit ? { unit } : {}) } : undefined;
    const rows = readRows(grid, header, end, start);
    for (const row of rows) covered.add(row.row - 1);
    if (goesOn) goesOn.rows.push(...rows);
    else tables.push(tableOf(header, rows, above, false));
  });
  for (const register of tables.filter(isRegister)) countMembers(register);
  for (const form of forms.filter((f) => !("unit" in f.columns))) {
    if (tables.some((t) => t.form !== form.id)) continue;
    const row = readLines(grid, form);
    if (!row || tables.some((t) => figuresIn(t) > Object.keys(row.cells).length)) continue;
    return { tables: [tableOfLines(form, row, textsBetween(texts, -1, row.row - 1))], unread: [] };
  }
  const { nearest } = found;
  return {
    tables,
    unread: tables.length === 0 && nearest ? [] : unreadRows(grid, covered),
    ...(tables.length === 0 && nearest
      ? {
          nearest: {
            form: nearest.form.id,
            at: address(nearest.columns[0]?.cell ?? { row: nearest.top, col: 0 }),
            missing: nearest.missing,
            ignored: nearest.ignored.map(unread),
            unclear: nearest.unclear.map(unread),
          },
        }
      : {}),
  };
}

const namesUnits = (header: Header): boolean => header.columns.some((x) => x.field === "unit");

/** A header of several columns below a blank line begins a table of its own. */
const standsAlone = (grid: Grid, { top, columns }: Header): boolean =>
  grid.row(top - 1).length === 0 && columns.length >= FEW;

/** The last row that is surely a table's own: of its header, or of a criterion with something beside it. */
const lastRowOf = (grid: Grid, { header, turned, top }: Region): number =>
  turned
    ? Math.max(...grid.rowNumbers.filter((r) => r >= top && r <= turned.to && (r === top || grid.row(r).length > 1)))
    : header.bottom;

/** Notes or signatures, without a figure or more than two texts: they end a table of criteria. */
const closes = (grid: Grid, r: number): boolean => {
  const row = grid.row(r);
  const texts = row.every((e) => e.cell.type === "text" && !isFigure(e.cell));
  return row.length <= 2 && texts && row.some((e) => isClosing(String(e.cell.value)));
};

/** Fewer figures than this in a row are a note or a page number; more records than this do not stand side by side without months. */
const FEW = 3;

const saysAverage = (row: Entry[]): boolean =>
  row.slice(0, 2).some(({ cell }) => cell.type === "text" && isAverageLabel(cell.value as string));

/** The first cell of each run of rows with figures that no table took in. */
function unreadRows(grid: Grid, covered: Set<number>): string[] {
  const cells: string[] = [];
  let before = false;
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const lost =
      !covered.has(r) && row.filter((e) => isFigure(e.cell)).length >= FEW && !isIndexRow(row) && !saysAverage(row);
    if (lost && !before) cells.push(address(row[0]!.cell));
    before = lost;
  }
  return cells;
}

/** A list longer than this is not one of criteria. */
const MANY = 300;

/** Tables with their criteria down: each from a line of month names to the next, where they explain the figures better than a header does. */
function criteriaBlocks(
  grid: Grid,
  headers: Header[],
  forms: Form[],
  titled: (top: number) => Set<string>,
): Required<Region>[] {
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
  const corners = withMonths ? [] : grid.rowNumbers.filter((r) => isCorner(grid.row(r)));
  if (corners.length > 0) starts = corners;
  else if (starts.length === 0 && headers.length === 0 && first !== undefined) starts = [first];
  return starts.flatMap((top, i) => {
    const below = headers.filter((h) => h.top > top + 1 && (namesUnits(h) || standsAlone(grid, h))).map((h) => h.top);
    const closing = grid.rowNumbers.filter((r) => r > top + 1 && closes(grid, r));
    const to = Math.min(starts[i + 1] ?? Number.POSITIVE_INFINITY, ...below, ...closing) - 1;
    if (to - top > MANY && grid.rowNumbers.filter((r) => r > top && r <= to).length > MANY) return [];
    const months = monthsIn(top).map((e) => e.c);
    const dated = withMonths;
    const index = [top + 1, top + 2].filter((r) => isIndexRow(grid.row(r)));
    const turned = grid.turned(
      top,
      to,
      ({ r, c }) => !index.includes(r) && (!dated || c < months[0]! || months.includes(c)),
    );
    const rivals = headers.filter((h) => h.bottom >= top && h.top <= to);
    const corner = corners.includes(top);
    if (!corner && rivals.some(namesUnits)) return [];
    const [header] = findHeaders(turned, forms, () => titled(top)).headers;
    if (!header || rivals.some((h) => h.score >= header.score)) return [];
    if (corner && rivals.length > 0 && !namesUnits(header)) return [];
    // Without a line of months the table begins at its first criterion, and only what has figures is one.
    if (dated) return [{ top, header, turned: { grid: turned, to } }];
    const records = readRows(turned, header, Number.POSITIVE_INFINITY).length;
    if (records === 0 || (records > FEW && !namesUnits(header)) || header.form.columns.name) return [];
    return [{ top: Math.min(...header.columns.map((x) => x.cell.row)), header, turned: { grid: turned, to } }];
  });
}

/** `Nội dung` or `Chỉ tiêu` before others: the corner of a table with its criteria down, the names of its chi bộ beside one another. */
function isCorner(row: Entry[]): boolean {
  const at = row.findIndex((e) => !meaning(String(e.cell.value)).concepts.has("index"));
  const { concepts, unknown } = meaning(String(row[at]?.cell.value ?? ""));
  return at >= 0 && row.length > at + 2 && unknown === 0 && concepts.size === 1 && concepts.has("content");
}

/** Texts above a table. Below another table only those right above the header: what stands further up are notes and signatures. */
function textsBetween(texts: Heading[], from: number, to: number, previous?: ReadTable): Heading[] {
  const filled = previous?.rows.filter((row) => isRegister(previous) || Object.keys(row.cells).length > 0) ?? [];
  const lastRow = Math.max(from, ...filled.map((row) => row.bottom - 1));
  return texts.filter((t) => t.row > lastRow && t.row < to && t.text.length < 300 && (!previous || t.row >= to - 4));
}

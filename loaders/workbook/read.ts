import type { Form, FormId } from "../forms/form.ts";
import type { Corrected } from "./correct.ts";
import { address, Grid } from "./grid.ts";
import { findHeaders, type Header, type UnreadColumn } from "./headers.ts";
import { readLines } from "./lines.ts";
import { isFigure } from "./marks.ts";
import type { Cell, Sheet, Workbook } from "./open/workbook.ts";
import { monthLabel } from "./periods.ts";
import { countMembers } from "./register.ts";
import { type Heading, type RawRow, readRows } from "./sections.ts";
import { meaning } from "./vocabulary.ts";

/** A column that could not be taken, by its header cell. */
export interface Unread {
  cell: string;
  text: string;
  candidates: string[];
}

/** A column that was taken: its field, where its header stands, and the month it is under where months stand side by side. */
export interface ReadColumn {
  field: string;
  row: number;
  col: number;
  month?: number;
}

/** One table of a sheet, read as one form. */
export interface ReadTable {
  form: FormId;
  /** A1 address of the header's first cell. */
  at: string;
  columns: ReadColumn[];
  /** Criteria stand down and records across: a record is a column of the sheet. */
  turned: boolean;
  ignored: Unread[];
  unclear: Unread[];
  missing: string[][];
  /** Texts above it, down from the table before, the nearest last. */
  above: Heading[];
  rows: RawRow[];
  /** Row sums of a register of members that differ from its marks. */
  wrongSums: Cell[];
}

export interface ReadSheet {
  name: string;
  hidden: boolean;
  /** Whether any figure or text stands in it. */
  empty: boolean;
  figures: number;
  /** The sheet's titles: texts of its first rows. */
  titles: Heading[];
  tables: ReadTable[];
  /** A table that no form explains, and the form that comes nearest. */
  nearest?: { form: FormId; at: string; missing: string[][]; ignored: Unread[]; unclear: Unread[] };
}

/** What stands in a workbook, by form; neither units nor periods are settled yet. Holds no member's name. */
export interface ReadWorkbook {
  format: string;
  savedAt?: string;
  degraded: string[];
  sheets: ReadSheet[];
  /** Marks of the people named in it (`members.ts`), for the check before publishing. */
  members?: string[];
  /** What became of the corrections of this file. */
  corrected?: Corrected[];
}

/** Reads every sheet of a workbook by the forms' declarations. */
export function readWorkbook(workbook: Workbook, forms: Form[]): ReadWorkbook {
  const result: ReadWorkbook = {
    format: workbook.format,
    degraded: workbook.degraded,
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, forms)),
  };
  if (workbook.savedAt) result.savedAt = workbook.savedAt;
  return result;
}

/** Forms that a title or sheet name speaks of. */
export function formsTitled(text: string, forms: Form[]): FormId[] {
  const said = meaning(text).concepts;
  return forms
    .filter((form) => form.titles.some((set) => set.every((concept) => said.has(concept))))
    .map((form) => form.id);
}

const TITLE_ROWS = 15;

function readSheet(sheet: Sheet, forms: Form[]): ReadSheet {
  const grid = Grid.of(sheet);
  const texts = sheet.cells
    .filter((cell) => cell.type === "text")
    .map((cell) => ({ row: cell.row, col: cell.col, text: cell.value as string }));
  const result: ReadSheet = {
    name: sheet.name,
    hidden: sheet.hidden,
    empty: sheet.cells.length === 0,
    figures: sheet.cells.filter((cell) => cell.type === "number" || cell.type === "date").length,
    titles: [],
    tables: [],
  };
  const titled = (top: number) =>
    new Set([sheet.name, ...texts.filter((t) => t.row < top).map((t) => t.text)].flatMap((t) => formsTitled(t, forms)));
  const found = findHeaders(grid, forms, titled);
  const blocks = criteriaBlocks(grid, found.headers).map(([from, to]) => {
    const turned = grid.turned(from, to);
    return { from, turned, header: findHeaders(turned, forms, () => titled(from)).headers[0] };
  });
  const best = Math.max(0, ...found.headers.map((header) => header.score));
  if (blocks.some((block) => block.header && block.header.score > best)) {
    for (const { from, turned, header } of blocks) {
      if (!header) continue;
      const above = textsBetween(texts, result.tables.length === 0 ? -1 : from - 4, from);
      result.tables.push(table(header, readRows(turned, header, Number.POSITIVE_INFINITY), above, true));
    }
  } else {
    found.headers.forEach((header, i) => {
      const end = found.headers[i + 1]?.top ?? Number.POSITIVE_INFINITY;
      const previous = result.tables.at(-1);
      const above = textsBetween(texts, i === 0 ? -1 : found.headers[i - 1]!.bottom, header.top, previous);
      if (previous && header.again) {
        // After a page break or for the next section: rows go on under the headings they were under, and those in between.
        const last = previous.rows.at(-1);
        const headings = [...(last?.headings ?? []), ...above];
        const unit = above.length === 0 && last?.kind === "data" ? last.unit : undefined;
        previous.rows.push(...readRows(grid, header, end, { headings, ...(unit ? { unit } : {}) }));
      } else result.tables.push(table(header, readRows(grid, header, end), above, false));
    });
  }
  for (const register of result.tables.filter(isRegister)) countMembers(register);
  for (const form of forms.filter((f) => !("unit" in f.columns))) {
    const row = readLines(grid, form);
    if (!row || result.tables.some((t) => t.form !== form.id || figuresIn(t) > Object.keys(row.cells).length)) continue;
    result.tables = [lines(form, row, textsBetween(texts, -1, row.row - 1))];
  }
  const nearest = found.nearest;
  if (result.tables.length === 0 && nearest) {
    result.nearest = {
      form: nearest.form.id,
      at: address(nearest.columns[0]?.cell ?? { row: nearest.top, col: 0 }),
      missing: nearest.missing,
      ignored: nearest.ignored.map(unread),
      unclear: nearest.unclear.map(unread),
    };
  }
  const firstTable = result.tables[0];
  result.titles = firstTable ? firstTable.above : texts.filter((t) => t.row < TITLE_ROWS && t.text.length < 200);
  return result;
}

const unread = (column: UnreadColumn): Unread => ({
  cell: address(column.cell),
  text: column.text,
  candidates: column.candidates,
});

/** One row per member. */
const isRegister = (read: ReadTable): boolean => read.columns.some((x) => x.field === "name");

/** The most figures that a row of a table has. */
const figuresIn = (read: ReadTable): number =>
  Math.max(0, ...read.rows.map((row) => Object.values(row.cells).filter(isFigure).length));

/** A table of lines of text, one field a line. */
function lines(form: Form, row: RawRow, above: Heading[]): ReadTable {
  const columns = Object.entries(row.cells).map(([field, cell]) => ({ field, row: cell.row, col: cell.col }));
  const nothing = { ignored: [], unclear: [], missing: [], wrongSums: [] };
  return { form: form.id, at: row.range, columns, turned: false, above, rows: [row], ...nothing };
}

/** Where criteria may stand down: from a line of month names to the next; where no table was found, anywhere. */
function criteriaBlocks(grid: Grid, headers: Header[]): [number, number][] {
  if (headers.some((header) => header.columns.some((x) => x.field === "unit"))) return [];
  const starts = grid.rowNumbers.filter(
    (r) => grid.row(r).filter((e) => e.cell.type !== "number" && monthLabel(e.cell.value)).length >= 2,
  );
  const first = grid.rowNumbers.find((r) => grid.row(r).length >= 2);
  if (starts.length === 0)
    return headers.length === 0 && first !== undefined ? [[first, Number.POSITIVE_INFINITY]] : [];
  return starts.map((from, i) => [from, (starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1]);
}

/** Texts above a table. Below another table only those right above the header: what stands further up are notes and signatures. */
function textsBetween(texts: Heading[], from: number, to: number, previous?: ReadTable): Heading[] {
  const filled = previous?.rows.filter((row) => isRegister(previous) || Object.keys(row.cells).length > 0) ?? [];
  const lastRow = Math.max(from, ...filled.map((row) => row.bottom - 1));
  return texts.filter((t) => t.row > lastRow && t.row < to && t.text.length < 300 && (!previous || t.row >= to - 4));
}

function table(header: Header, rows: RawRow[], above: Heading[], turned: boolean): ReadTable {
  return {
    form: header.form.id,
    at: address({
      row: Math.min(...header.columns.map((x) => x.cell.row)),
      col: Math.min(...header.columns.map((x) => x.cell.col)),
    }),
    columns: header.columns.map((x) => ({
      field: x.field,
      row: x.cell.row,
      col: turned ? x.cell.col : x.c,
      ...(x.month ? { month: x.month.month } : {}),
    })),
    turned,
    ignored: header.ignored.map(unread),
    unclear: header.unclear.map(unread),
    missing: header.missing,
    above,
    rows,

    wrongSums: [],
  };
}

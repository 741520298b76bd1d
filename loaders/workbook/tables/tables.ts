import type { Form } from "../../forms/form.ts";
import { address, type Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { findHeaders } from "../headers/find-headers.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { findPeriods } from "../values/periods.ts";
import { isSignedOn } from "../words/row-label.ts";
import { criteriaBlocks, type Region } from "./criteria-blocks.ts";
import { formsTitled } from "./forms-titled.ts";
import { readLines } from "./lines-of-halves.ts";
import type { Nearest, ReadTable } from "./read-table.ts";
import type { Heading } from "./records.ts";
import { countMembers } from "./register.ts";
import { readRows } from "./sections.ts";
import { sumsAcross } from "./sums-across.ts";
import { figuresIn, isRegister, tableOf, tableOfLines, unread } from "./table.ts";
import { unreadBelow, unreadRows } from "./unread-rows.ts";

export interface FoundTables {
  tables: ReadTable[];
  /** The best reading of a table that no form explains well enough, where none was read. */
  nearest?: Nearest;
  /** First cells of rows of figures that belong to none of them. */
  unread: string[];
}

/** Rows above a header in which a month named is the table's, and speaks for a monthly form. */
const NEAR = 4;

/** `Ghi chú: x là có phát biểu`, `(v: vắng)`. */
const LEGEND = /(^|[\s("“;,])[xv+✓]["”]?\s*(:|=|là\s)/iu;

/** All tables of a sheet from the top, each as the form that explains it best. */
export function findTables(grid: Grid, sheetName: string, texts: Heading[], forms: Form[]): FoundTables {
  const named = texts.flatMap(({ row, text }) => formsTitled(text, forms).map((form) => ({ row, form })));
  const firstNamed = new Map(named.reverse().map(({ row, form }) => [form, row]));
  const ofSheet = formsTitled(sheetName, forms);
  const monthly = forms.filter((form) => form.columns.month).map((form) => form.id);
  const titled = (top: number) => {
    const near = texts.filter((t) => t.row < top && t.row >= top - NEAR && !isSignedOn(t.text)).map((t) => t.text);
    const ofMonth = [sheetName, ...near].flatMap(findPeriods).some((mention) => mention.kind === "month");
    const above = [...firstNamed].filter(([, row]) => row < top).map(([form]) => form);
    return new Set([...ofSheet, ...above, ...(ofMonth && above.length === 0 ? monthly : [])]);
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
  const readOf = new Map<Region, ReadTable>();
  const covered = new Set<number>();
  regions.forEach((region, i) => {
    const { header, turned, of } = region;
    const end = regions.find((other) => other.top > region.top)?.top ?? Number.POSITIVE_INFINITY;
    const previous = tables.at(-1);
    const from = i === 0 ? -1 : lastRowOf(grid, regions[i - 1]!);
    const beside = regions[i - 1]?.top === region.top ? readOf.get(regions[i - 1]!) : undefined;
    const above = beside?.above ?? textsBetween(texts, from, region.top, previous);
    if (turned) {
      for (const r of grid.rowNumbers) if (r >= region.top && r <= turned.to) covered.add(r);
      const rows = readRows(turned.grid, header, Number.POSITIVE_INFINITY);
      const table = tableOf(header, of ? rows.map((row) => ({ ...row, ...of })) : rows, above, true);
      if (rows.some((row) => row.month))
        table.wrongTotals.push(...sumsAcross(grid, header.form, rows, [region.top, region.top + 1], true));
      tables.push(table);
      return;
    }
    for (let r = header.top; r <= header.bottom; r++) covered.add(r);
    // After a page break or for the next section rows go on under the headings they were under, and those in between.
    const before = regions.findLast((other) => other.top < region.top)?.top;
    const same = regions.find((other) => other.top === before && !other.turned && other.header.form === header.form);
    const goesOn =
      header.again && same && !(above.length === 0 && countsAnew(grid, header)) ? readOf.get(same) : undefined;
    const last = goesOn?.rows.at(-1);
    const unit = above.length === 0 && last?.kind === "data" ? last.unit : undefined;
    const start = goesOn ? { headings: [...(last?.headings ?? []), ...above], ...(unit ? { unit } : {}) } : undefined;
    const rows = readRows(grid, header, end, start);
    for (const row of rows) covered.add(row.row - 1).add(row.bottom - 1);
    const table = goesOn ?? tableOf(header, rows, above, false);
    readOf.set(region, table);
    if (goesOn) goesOn.rows.push(...rows);
    else tables.push(table);
    if (header.columns.some((x) => x.month || x.part))
      table.wrongTotals.push(...sumsAcross(grid, header.form, rows, [header.top, header.bottom], false));
  });
  const legends = texts.flatMap(({ text }) => (LEGEND.test(text) ? [text] : []));
  for (const register of tables.filter(isRegister)) {
    register.legends = legends;
    countMembers(register);
  }
  for (const form of forms.filter((f) => !("unit" in f.columns))) {
    if (tables.some((t) => t.form !== form.id)) continue;
    const lines = readLines(grid, form);
    const [row] = lines?.rows ?? [];
    if (!lines || !row) continue;
    const says = (t: ReadTable) => t.rows.some((x) => x.part) || figuresIn(t) > Object.keys(row.cells).length;
    if (tables.some(says)) continue;
    const above = textsBetween(texts, -1, row.row - 1).filter((t) => t.row !== row.partCell?.row);
    return { tables: [tableOfLines(form, lines, above)], unread: [] };
  }
  const { nearest } = found;
  return {
    tables,
    unread: tables.length === 0 && nearest ? [] : [...unreadRows(grid, covered), ...unreadBelow(grid, readOf)],
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

/** Whether a register's members are numbered from 1 again below a header that stands again: those of another chi bộ, of which nothing tells the name. */
function countsAnew(grid: Grid, { columns, bottom }: Header): boolean {
  const name = columns.find((x) => x.field === "name");
  const first = grid.rowNumbers.find((r) => r > bottom && !isIndexRow(grid.row(r)));
  const number = name && first !== undefined ? grid.row(first).findLast((e) => e.c < name.c) : undefined;
  return number !== undefined && /^\s*0?1\s*\.?\s*$/.test(String(number.cell.value));
}

/** The last row that is surely a table's own: of its header, or of a criterion with something beside it. */
const lastRowOf = (grid: Grid, { header, turned, top }: Region): number =>
  turned
    ? Math.max(...grid.rowNumbers.filter((r) => r >= top && r <= turned.to && (r === top || grid.row(r).length > 1)))
    : header.bottom;

/** Texts above a table. Below another table only those right above the header: what stands further up are notes and signatures. */
function textsBetween(texts: Heading[], from: number, to: number, previous?: ReadTable): Heading[] {
  const filled = previous?.rows.filter((row) => isRegister(previous) || Object.keys(row.cells).length > 0) ?? [];
  const lastRow = Math.max(from, ...filled.map((row) => row.bottom - 1));
  return texts.filter((t) => t.row > lastRow && t.row < to && t.text.length < 300 && (!previous || t.row >= to - 4));
}

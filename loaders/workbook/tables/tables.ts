import type { Form } from "../../forms/form.ts";
import { address, type Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { findHeaders } from "../headers/find-headers.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { findPeriods } from "../values/periods.ts";
import { isSignedOn } from "../words/row-label.ts";
import { criteriaBlocks, type Region } from "./criteria-blocks.ts";
import { readLines } from "./lines-of-halves.ts";
import { wrongBelow } from "./listed-below.ts";
import { tellRating } from "./rating-told.ts";
import type { Nearest, ReadTable } from "./read-table.ts";
import type { Heading, RawRow } from "./records.ts";
import { readRegions, textsBetween } from "./regions.ts";
import { countMembers } from "./register.ts";
import { tableOfNone } from "./said-none.ts";
import { figuresIn, isRegister, tableOfLines, unread } from "./table.ts";
import { tellFromAbove } from "./told-above.ts";
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
  const titled = titledAbove(sheetName, texts, forms);
  const { headers, nearest } = findHeaders(grid, forms, titled);
  const blocks = criteriaBlocks(grid, headers, forms, titled);
  const headed = headers.filter((h) => !blocks.some((b) => h.top >= b.top - 3 && h.top <= b.turned.to));
  const regions = [...blocks, ...headed.map((header): Region => ({ top: header.top, header }))];
  const { tables, readOf, covered } = readRegions(
    grid,
    texts,
    regions.sort((a, b) => a.top - b.top),
  );
  for (const table of tables) {
    const form = forms.find(({ id }) => id === table.form)!;
    tellFromAbove(table, form);
    tellRating(tables, table, form, texts);
  }
  const legends = texts.flatMap(({ text }) => (LEGEND.test(text) ? [text] : []));
  for (const table of tables.filter((t) => t.listing ?? isRegister(t))) table.legends = legends;
  for (const register of tables.filter(isRegister)) countMembers(register);
  const inLines = tableInLines(grid, texts, forms, tables);
  if (inLines) return { tables: [inLines], unread: [] };
  const none = tables.length === 0 && isTextAlone(grid) ? tableOfNone(sheetName, texts, forms) : undefined;
  if (none) return { tables: [none], unread: [] };
  if (tables.length === 0 && nearest) return { tables, unread: [], nearest: asNearest(nearest) };
  return { tables, unread: [...unreadRows(grid, covered, tables, forms), ...unreadBelow(grid, readOf)] };
}

const isTextAlone = (grid: Grid): boolean =>
  grid.rowNumbers.every((r) => grid.row(r).every(({ cell }) => cell.type === "text"));

/** The forms that what stands above a row speaks of: titles, the sheet's name, or a month near it where no title does. */
function titledAbove(sheetName: string, texts: Heading[], forms: Form[]): (top: number) => Set<string> {
  const named = texts.flatMap(({ row, text }) => formsTitled(text, forms).map((form) => ({ row, form })));
  const firstNamed = new Map(named.reverse().map(({ row, form }) => [form, row]));
  const ofSheet = formsTitled(sheetName, forms);
  const monthly = forms.filter((form) => form.columns.month).map((form) => form.id);
  return (top) => {
    const near = texts.filter((t) => t.row < top && t.row >= top - NEAR && !isSignedOn(t.text)).map((t) => t.text);
    const ofMonth = [sheetName, ...near].flatMap(findPeriods).some((mention) => mention.kind === "month");
    const above = [...firstNamed].filter(([, row]) => row < top).map(([form]) => form);
    return new Set([...ofSheet, ...above, ...(ofMonth && above.length === 0 ? monthly : [])]);
  };
}

/** What lines of text tell of a form that counts no chi bộ, where no table of the sheet tells as much. */
function tableInLines(grid: Grid, texts: Heading[], forms: Form[], tables: ReadTable[]): ReadTable | undefined {
  for (const form of forms.filter((f) => !("unit" in f.columns))) {
    if (tables.some((t) => t.form !== form.id)) continue;
    const lines = readLines(grid, form);
    const [row] = lines?.rows ?? [];
    if (!lines || !row) continue;
    const says = (t: ReadTable) => t.rows.some((x) => x.part) || figuresIn(t) > Object.keys(row.cells).length;
    if (tables.some((t) => says(t) || sumsIn(t, row))) continue;
    const above = textsBetween(texts, -1, row.row - 1).filter((t) => t.row !== row.partCell?.row);
    return { ...tableOfLines(form, lines, above), wrongTotals: wrongBelow(grid, form, lines.rows) };
  }
  return undefined;
}

/** Whether lines stand in the row of a table's sums (`Tổng: 5 chi bộ | Đã kiểm tra: 4 chi bộ | 22`): that row says more, and its table all of it. */
const sumsIn = ({ rows }: ReadTable, { cells }: RawRow): boolean =>
  rows.some(
    ({ kind, row, bottom }) =>
      kind === "total" && Object.values(cells).every((cell) => cell.row >= row - 1 && cell.row < bottom),
  );

const asNearest = ({ form, top, columns, missing, ignored, unclear }: Header): Nearest => ({
  form: form.id,
  at: address(columns[0]?.cell ?? { row: top, col: 0 }),
  missing,
  ignored: ignored.map(unread),
  unclear: unclear.map(unread),
});

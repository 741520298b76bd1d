import type { DataValidation, WriteSheet } from "hucre";
import type { Form } from "../forms/form.ts";
import type { Tccsd } from "../registry/registry.ts";
import { columnName } from "../workbook/open/column-letters.ts";
import type { Section } from "./chi-bo.ts";
import { styleOf, UNIT_WIDTH, widthOf } from "./column-look.ts";
import { type BlankColumn, columnsOf } from "./columns.ts";
import { Drawing } from "./drawing.ts";
import { type Extent, formulaOf, limitOf, warningsOf } from "./limits.ts";
import { LOOK } from "./look.ts";
import { PAGE, PROTECTION } from "./page.ts";
import { signatures } from "./signatures.ts";

/** What one sheet is about. */
export interface Subject {
  form: Form;
  tccsd: Tccsd;
  name: string;
  /** Line under the title: month and period. */
  when: string;
  months: string[];
  /** Chi bộ, for forms that have a row for each. */
  sections: Section[];
  /** Chi bộ that there are, for forms of a whole TCCSĐ. */
  total: number;
}

/** Rows at the foot of a form whose chi bộ may stand in it more than once; the chi bộ is chosen from the list of this sheet. */
const MORE_ROWS = 5;
export const NAMES_SHEET = "Danh sách chi bộ";
/** 0-based row of the columns' labels. */
export const HEAD_ROW = 4;
const NOTHING_HELD = "Không tổ chức";
/** Height of a row in points. */
const ROW_HEIGHT = 20;

/** A blank form as a sheet: title, one row per chi bộ, limits on what may be typed, totals, and all else locked. */
export function blankSheet(subject: Subject): WriteSheet {
  const { form, tccsd, name, months } = subject;
  const columns = columnsOf(form);
  const drawing = new Drawing(columns.length);
  const places = new Map(columns.map((c, i) => [c.field, i + 1]));
  const extent: Extent = { columns: places, first: HEAD_ROW + 2, last: HEAD_ROW + 2 };
  head(drawing, subject, columns);
  const { end, units, more } = records(drawing, subject, columns, extent);
  extent.last = end;
  if (form.columns.unit) totals(drawing, end, columns, extent);
  else drawing.put(HEAD_ROW + 1, places.get("chi_bo_total")!, subject.total, LOOK.count);
  signatures(drawing, end + (form.columns.unit ? 2 : 1), tccsd);
  const limits = columns.map((c) => limitOf(c, columns, extent, months)).filter((l) => l !== undefined);
  if (more !== undefined) limits.push(listOfUnits(more, end, units));
  const note = places.get("note");
  if (note !== undefined && has(form, "held")) limits.push(listOfNotes(columnName(note), extent));
  return {
    name,
    cells: drawing.cells,
    merges: drawing.merges,
    columns: [{ width: 5 }, ...columns.map((c) => ({ width: widthOf(c) }))],
    rowDefs: drawing.heights,
    dataValidations: limits,
    conditionalRules: columns.flatMap((c) => warningsOf(c, extent)).map((rule, i) => ({ ...rule, priority: i + 1 })),
    freezePane: { rows: HEAD_ROW + 1, columns: 2 },
    protection: PROTECTION,
    ...PAGE,
    view: { showGridLines: false },
  };
}

/** Whether the facts of a form have a field. */
const has = (form: Form, field: string): boolean => field in (form.row as unknown as { shape: object }).shape;

/** The titles, and the labels of the columns. */
function head(drawing: Drawing, { form, tccsd, when }: Subject, columns: BlankColumn[]): void {
  drawing.across(0, tccsd.name.toUpperCase(), LOOK.unit);
  drawing.across(1, `BÁO CÁO ${form.name.toUpperCase()}`, LOOK.title);
  drawing.across(2, when, LOOK.period);
  drawing.across(3, "Chỉ ghi vào ô trắng; ô xám đã có sẵn hoặc tự tính.", LOOK.hint);
  drawing.put(HEAD_ROW, 0, "TT", LOOK.head);
  for (const [i, column] of columns.entries()) drawing.put(HEAD_ROW, i + 1, column.label, LOOK.head);
  const lines = Math.max(...columns.map((c) => Math.ceil(c.label.length / (widthOf(c) * 0.85))));
  drawing.rise(1, 24);
  drawing.rise(2, 19);
  drawing.rise(HEAD_ROW, 17 * lines + 8);
}

/**
 * A row per chi bộ under the headings of its section, and rows for more where a chi bộ may stand more than once. Gives the row (0-based) behind
 * them, how many chi bộ there are, and the first of the rows for more.
 */
function records(
  drawing: Drawing,
  { form, tccsd, sections }: Subject,
  columns: BlankColumn[],
  extent: Extent,
): { end: number; units: number; more?: number } {
  let row = HEAD_ROW + 1;
  let units = 0;
  const section = (heading: string) => {
    drawing.rise(row, ROW_HEIGHT);
    drawing.across(row++, heading, LOOK.section);
  };
  const record = (unit: string | undefined) => {
    drawing.rise(row, ROW_HEIGHT * Math.ceil(((unit?.length ?? 0) + 1) / UNIT_WIDTH));
    drawing.put(row, 0, unit === undefined ? null : ++units, LOOK.number);
    for (const [i, column] of columns.entries()) {
      if (column.field === "unit") drawing.put(row, i + 1, unit ?? null, unit === undefined ? LOOK.words : LOOK.name);
      else if (column.computed) drawing.put(row, i + 1, "", LOOK.computed, formulaOf(column, extent, row + 1));
      else drawing.put(row, i + 1, null, styleOf(column));
    }
    row++;
  };
  for (const { heading, names } of form.columns.unit ? sections : [{ heading: "", names: [tccsd.name] }]) {
    if (heading) section(heading);
    for (const unit of names) record(unit);
  }
  if (!has(form, "seq")) return { end: row, units };
  section("Chi bộ tổ chức thêm lần nữa: chọn tên chi bộ ở các dòng dưới");
  const more = row;
  for (let i = 0; i < MORE_ROWS; i++) record(undefined);
  return { end: row, units, more };
}

function totals(drawing: Drawing, row: number, columns: BlankColumn[], { first, last }: Extent): void {
  drawing.rise(row, ROW_HEIGHT);
  drawing.put(row, 0, null, LOOK.total);
  for (const [i, column] of columns.entries()) {
    const letter = columnName(i + 1);
    if (column.field === "unit") drawing.put(row, i + 1, "Tổng cộng", LOOK.total);
    else if (column.content === "count")
      drawing.put(row, i + 1, 0, LOOK.total, `SUM(${letter}${first}:${letter}${last})`);
    else drawing.put(row, i + 1, null, LOOK.total);
  }
}

/** The names to choose from in the rows for more. */
const listOfUnits = (more: number, end: number, units: number): DataValidation => ({
  type: "list",
  range: `B${more + 1}:B${end}`,
  formula1: `'${NAMES_SHEET}'!$A$1:$A$${units}`,
  allowBlank: true,
});

/** What to choose where a chi bộ did not meet. */
const listOfNotes = (column: string, { first, last }: Extent): DataValidation => ({
  type: "list",
  values: [NOTHING_HELD],
  range: `${column}${first}:${column}${last}`,
  allowBlank: true,
  showErrorMessage: false,
  showInputMessage: true,
  inputTitle: "Ghi chú",
  inputMessage: `Chi bộ không họp: chọn “${NOTHING_HELD}”. Có thể ghi điều khác.`,
});

import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from "hucre";
import type { Form } from "../forms/form.ts";
import type { Tccsd } from "../registry/registry.ts";
import { columnName } from "../workbook/open/column-letters.ts";
import type { Section } from "./chi-bo.ts";
import { styleOf, UNIT_WIDTH, widthOf } from "./column-look.ts";
import { columnsOf } from "./columns.ts";
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
export function blankSheet({ form, tccsd, name, when, months, sections, total }: Subject): WriteSheet {
  const columns = columnsOf(form);
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const last = columns.length;
  const put = (row: number, col: number, value: CellValue, style: CellStyle, formula?: string) =>
    cells.set(`${row},${col}`, formula ? { value, style, formula, formulaResult: value } : { value, style });
  const across = (row: number, value: string, style: CellStyle, from = 0) => {
    for (let col = from; col <= last; col++) put(row, col, col === from ? value : null, style);
    merges.push({ startRow: row, startCol: from, endRow: row, endCol: last });
  };
  across(0, tccsd.name.toUpperCase(), LOOK.unit);
  across(1, `BÁO CÁO ${form.name.toUpperCase()}`, LOOK.title);
  across(2, when, LOOK.period);
  across(3, "Chỉ ghi vào ô trắng; ô xám đã có sẵn hoặc tự tính.", LOOK.hint);
  put(HEAD_ROW, 0, "TT", LOOK.head);
  for (const [i, column] of columns.entries()) put(HEAD_ROW, i + 1, column.label, LOOK.head);

  let row = HEAD_ROW + 1;
  let number = 0;
  const extent: Extent = { columns: new Map(columns.map((c, i) => [c.field, i + 1])), first: row + 1, last: row + 1 };
  const lines = Math.max(...columns.map((c) => Math.ceil(c.label.length / (widthOf(c) * 0.85))));
  const heights = new Map([1, 2, HEAD_ROW].map((r, i) => [r, { height: [24, 19, 17 * lines + 8][i]! }]));
  const section = (heading: string) => {
    heights.set(row, { height: ROW_HEIGHT });
    across(row++, heading, LOOK.section);
  };
  const record = (unit: string | undefined) => {
    heights.set(row, { height: ROW_HEIGHT * Math.ceil(((unit?.length ?? 0) + 1) / UNIT_WIDTH) });
    put(row, 0, unit === undefined ? null : ++number, LOOK.number);
    for (const [i, column] of columns.entries()) {
      if (column.field === "unit") put(row, i + 1, unit ?? null, unit === undefined ? LOOK.words : LOOK.name);
      else if (column.computed) put(row, i + 1, "", LOOK.computed, formulaOf(column, extent, row + 1));
      else put(row, i + 1, null, styleOf(column));
    }
    row++;
  };
  for (const { heading, names } of form.columns.unit ? sections : [{ heading: "", names: [tccsd.name] }]) {
    if (heading) section(heading);
    for (const unit of names) record(unit);
  }
  const manyTimes = "seq" in (form.row as unknown as { shape: object }).shape;
  const more = row + 1;
  if (manyTimes) {
    section("Chi bộ tổ chức thêm lần nữa: chọn tên chi bộ ở các dòng dưới");
    for (let i = 0; i < MORE_ROWS; i++) record(undefined);
  }
  extent.last = row;
  if (form.columns.unit) {
    heights.set(row, { height: ROW_HEIGHT });
    put(row, 0, null, LOOK.total);
    for (const [i, column] of columns.entries()) {
      const letter = columnName(i + 1);
      if (column.field === "unit") put(row, i + 1, "Tổng cộng", LOOK.total);
      else if (column.content === "count")
        put(row, i + 1, 0, LOOK.total, `SUM(${letter}${extent.first}:${letter}${extent.last})`);
      else put(row, i + 1, null, LOOK.total);
    }
    row++;
  } else put(HEAD_ROW + 1, extent.columns.get("chi_bo_total")!, total, LOOK.count);
  signatures(row + 1, last, tccsd, put, merges);

  const limits = columns.map((c) => limitOf(c, columns, extent, months)).filter((l) => l !== undefined);
  if (manyTimes)
    limits.push({
      type: "list",
      range: `B${more + 1}:B${extent.last}`,
      formula1: `'${NAMES_SHEET}'!$A$1:$A$${number}`,
      allowBlank: true,
    });
  const note = extent.columns.get("note");
  if (note !== undefined && "held" in (form.row as unknown as { shape: object }).shape)
    limits.push({
      type: "list",
      values: [NOTHING_HELD],
      range: `${columnName(note)}${extent.first}:${columnName(note)}${extent.last}`,
      allowBlank: true,
      showErrorMessage: false,
      showInputMessage: true,
      inputTitle: "Ghi chú",
      inputMessage: `Chi bộ không họp: chọn “${NOTHING_HELD}”. Có thể ghi điều khác.`,
    });
  return {
    name,
    cells,
    merges,
    columns: [{ width: 5 }, ...columns.map((c) => ({ width: widthOf(c) }))],
    rowDefs: heights,
    dataValidations: limits,
    conditionalRules: columns.flatMap((c) => warningsOf(c, extent)).map((rule, i) => ({ ...rule, priority: i + 1 })),
    freezePane: { rows: HEAD_ROW + 1, columns: 2 },
    protection: PROTECTION,
    ...PAGE,
    view: { showGridLines: false },
  };
}

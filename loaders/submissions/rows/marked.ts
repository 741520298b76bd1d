import type { Form } from "../../forms/form.ts";
import type { Cell } from "../../workbook/open/workbook.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { readDate } from "../../workbook/values/dates.ts";
import { isMark } from "../../workbook/values/marks.ts";
import { isMonth, monthLabel } from "../../workbook/values/months.ts";
import { saysDone } from "../../workbook/words/done.ts";
import { isSum } from "./totals.ts";

/** Marks that are one and the same, however they are typed. */
const ALIKE = [/[x×]/i, /[v✓✔√]/i, /[●•]/];

/**
 * Rows with 1 and 0 for what stands in the columns that may be marked: an x, `Có`, a day or month of the report; `Không`. What is no figure besides
 * stays as it is. Of several marks none says by itself which of them is a yes: all but the first kind stay.
 */
export function withMarksCounted({ columns }: Form, rows: RawRow[], months: string[]): RawRow[] {
  const fields = Object.keys(columns).filter((field) => columns[field]!.marked);
  const kinds = new Map(
    fields.map((field) => [field, kindOf(rows.flatMap(({ cells }) => cells[field] ?? []).find(isMark))]),
  );
  const counted = (field: string, cell: Cell): Cell => {
    const yes = isMark(cell) ? kindOf(cell) === kinds.get(field) || undefined : saidBy(cell, months);
    return yes === undefined ? cell : { ...cell, type: "number", value: Number(yes) };
  };
  return rows.map((row) => {
    // `3/5` beside a total is no day.
    if (isSum(row)) return row;
    const marked = fields.flatMap((field) => (row.cells[field] ? [[field, counted(field, row.cells[field])]] : []));
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(marked) } };
  });
}

/** Which kind of mark a cell holds. */
const kindOf = (cell: Cell | undefined): string | undefined => {
  const mark = String(cell?.value ?? "").replace(/[\s()[\]]/g, "");
  return cell && String(ALIKE.findIndex((kind) => kind.test(mark)) + 1 || mark);
};

function saidBy(cell: Cell, months: string[]): boolean | undefined {
  if (cell.type === "boolean") return cell.value === true;
  const done = cell.type === "text" ? saysDone(cell.value as string) : undefined;
  if (done !== undefined) return done;
  const day = cell.type === "number" ? undefined : readDate(cell, months);
  if (day) return months.includes(day.slice(0, "YYYY-MM".length)) || undefined;
  const month = cell.type === "text" ? monthLabel(cell.value as string) : undefined;
  return (month && months.some((x) => isMonth(x, month))) || undefined;
}

import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadTable, WrongTotal } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { wrongTotal } from "../../workbook/tables/sums-across.ts";
import { figureIn, readNumber } from "../../workbook/values/numbers.ts";
import { shownIn } from "../../workbook/values/shown.ts";
import { saysNotHeld } from "../../workbook/words/not-held.ts";
import type { Say } from "../context.ts";
import type { Ledger } from "./ledger.ts";

/** Tells of the typed totals of a table that differ from what they add up, down and across. */
export function checkTotals(table: ReadTable, { form, say }: Ledger): void {
  for (const wrong of [...table.wrongTotals, ...wrongTotals(form, table.rows)]) tellWrong(form, wrong, say);
}

/** Tells of a typed total that differs from what it adds up. */
export function tellWrong(form: Form, { cell, field, sum }: WrongTotal, say: Say): void {
  say("total_mismatch", address(cell), {
    field: form.columns[field]!.label,
    found: shownIn(cell),
    expected: String(sum).replace(".", ","),
  });
}

/** A total, and no chi bộ whose name reads like one (*Tổng hợp*): those are numbered in the list. */
export const isSum = ({ kind, numbered }: RawRow): boolean => kind === "total" && !numbered;

/** A row as long as nobody has told chi bộ named like totals from totals: what is numbered in the list is a chi bộ. */
export const asListed = (row: RawRow): RawRow => (isSum(row) ? row : { ...row, kind: "data" });

/**
 * Holds each total row against the sum of the rows it may add up: all rows of the table, only those where something was held, those of the chi bộ right above, those of one
 * month or part of the year, or those above or below it from any heading or other total on. A column with a value that is no number is not summed.
 */
export function wrongTotals(form: Form, rows: RawRow[]): WrongTotal[] {
  const counted = Object.entries(form.columns).filter(([, column]) => column.content === "count");
  return rows.flatMap((row, i) => {
    if (row.kind !== "total") return [];
    // A total that names no month may add up all of them, or one.
    const own = (rows: RawRow[]) => rows.filter((r) => !row.month || r === row || r.month?.month === row.month.month);
    const data = own(rows).filter((r) => r.kind === "data");
    const held = data.filter((r) => form.required[0]!.some((field) => r.cells[field]));
    const above = blocks(own(rows.slice(0, i + 1)).reverse());
    const below = blocks(own(rows.slice(i)));
    const times = row.month ? [] : groups(data, (r) => `${r.month?.month} ${r.part?.index}`);
    const unit = rows[i - 1]?.unit?.value;
    const ofUnit = unit === undefined ? [] : data.filter((r) => r.row < row.row && r.unit?.value === unit);
    const candidates = [data, held, ...above, ...below, ...times, ofUnit];
    const beside = [rows[i - 1], rows[i + 1]].flatMap((r) => (r?.month ? (r.unit?.value ?? []) : []));
    const ofOne = data.filter((r) => r.month && beside.includes(r.unit?.value ?? ""));
    return counted.flatMap(([field, column]) => {
      const cell = row.cells[field];
      const sums = cell ? candidates.map((rows) => sum(rows, field)) : [];
      if (!cell || sums[0] === undefined) return [];
      // `3/5`: how many are marked, and of how many.
      const [part, whole] = (column.marked && PAIR.exec(String(cell.value))?.slice(1).map(Number)) || [];
      if (part !== undefined)
        return candidates.some((rows, n) => sums[n] === part && rows.length === whole)
          ? []
          : [{ cell, field, sum: sums[0] }];
      // The members of one chi bộ are as many as in one of its months.
      const counted = column.again ? ofOne.map((r) => sum([r], field)) : [];
      const known = [...sums, ...counted].filter((x) => x !== undefined);
      const fewest = column.again ? Math.max(...times.map((rows) => sum(rows, field) ?? 0)) : undefined;
      // `Đã kiểm tra: 4 chi bộ`: how many are marked, in words.
      const [, said] = (column.marked && LABELLED.exec(String(cell.value))) || [];
      return wrongTotal(said ? { ...cell, value: said } : cell, field, known, fewest).map((x) => ({ ...x, cell }));
    });
  });
}

const LABELLED = /^\D*:\s*(\d+)(?![\d./,]*\d)/;
const PAIR = /^(?:\D*:)?\s*(\d+)\s*\/\s*(\d+)(?:\s*(?:chi bộ|cb))?\s*$/iu;

/** The fields of a table that each row states as the total of others which it has too. */
export const totalled = (form: Form, table: ReadTable): [string, string[]][] => {
  const has = (field: string) => table.columns.some((column) => column.field === field);
  return Object.entries(form.columns).flatMap(([field, { totalOf }]): [string, string[]][] =>
    totalOf && [field, ...totalOf].every(has) ? [[field, totalOf]] : [],
  );
};

/** Those of a row that differ from what they add up. */
export const wrongWithin = ({ cells }: RawRow, fields: [string, string[]][]): WrongTotal[] =>
  fields.flatMap(([field, parts]) => {
    const cell = cells[field];
    return cell ? wrongTotal(cell, field, [parts.reduce((all, part) => all + figureIn(cells[part]), 0)]) : [];
  });

/** Rows by what is said of them, where that differs. */
function groups(rows: RawRow[], key: (row: RawRow) => string): RawRow[][] {
  return [...new Set(rows.map(key))].map((said) => rows.filter((row) => key(row) === said));
}

/** Data rows from the first row on, up to each place where a section or another total begins. */
function blocks(rows: RawRow[]): RawRow[][] {
  const ends = rows.flatMap((row, i) => {
    const next = rows[i + 1];
    return i > 0 && next?.kind === row.kind && next.headings.at(-1)?.row === row.headings.at(-1)?.row ? [] : [i + 1];
  });
  return ends.map((end) => rows.slice(0, end).filter((r) => r.kind === "data")).filter((block) => block.length > 0);
}

/** The sum of a column over rows; none where one of them holds no number. */
export function sum(rows: RawRow[], field: string): number | undefined {
  let total = 0;
  for (const row of rows) {
    const cell = row.cells[field];
    // Said in the place of a figure: a chi bộ that held nothing adds nothing.
    if (cell?.type === "text" && saysNotHeld(cell.value as string)) continue;
    const reading = readNumber(row.cells[field], false);
    if ("fault" in reading) return undefined;
    if ("value" in reading) total += reading.value;
  }
  return total;
}

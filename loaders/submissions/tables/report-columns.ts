import type { Form } from "../../forms/form.ts";
import { periodWords } from "../../terms/period.ts";
import { address } from "../../workbook/grid.ts";
import { raterOf } from "../../workbook/headers/columns/raters.ts";
import type { ReadColumn, ReadTable, Unread } from "../../workbook/tables/read-table.ts";
import { saysOnly } from "../../workbook/words/says-only.ts";
import { fold } from "../../workbook/words/text.ts";
import { meaning } from "../../workbook/words/vocabulary.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Ledger } from "../rows/ledger.ts";

/** Tells of a table's columns that were not surely understood, passed over, taken by their sums or of a rating by the chi bộ itself. */
export function reportColumns(table: ReadTable, { form, say }: Ledger): void {
  const label = (field: string) => form.columns[field]?.label ?? field;
  const tell = (code: string, { cell, text, candidates }: Unread) =>
    say(code, cell, { found: withoutNames(text), expected: candidates.map(label).join(", ") });
  for (const column of table.unclear) tell("column_unclear", column);
  for (const column of table.bySums) tell("column_by_sums", column);
  const decided = (field: string) => form.columns[field]?.decidedAbove === true;
  const own = table.columns.find((x) => x.byItself && decided(x.field));
  const title = table.above.findLast(
    ({ text }) =>
      raterOf({ leaf: text, groups: [] }) === "itself" ||
      /^\W*(to trinh )?de (nghi|xuat)\b|\btrinh (dang uy|ban thuong vu|btv|cap tren)\b/.test(fold(text)),
  );
  if (own) say("rating_proposed", address(own), { found: withoutNames(own.byItself!) });
  else if (title && table.columns.some((x) => decided(x.field)))
    say("rating_proposed", address(title), { found: withoutNames(title.text) });
  for (const { cell, text } of table.ignored)
    say(ofMonths(text, form) ? "note_doubts" : "column_ignored", cell, { found: withoutNames(text) });
  for (const { cell, part, whole, stated, share } of table.wrongShares)
    say("share_mismatch", address(cell), {
      found: percent(stated),
      field: `${label(part)}” trên “${label(whole)}`,
      expected: percent(share),
    });
  for (const cell of table.unnamed) say("column_unnamed", address(cell), { found: withoutNames(String(cell.value)) });
  for (const cell of table.wrongSums) say("register_sum", address(cell), { found: String(cell.value) });
}

/** Tells of a column that was taken for another which the table does not have, in rows that count: all members for those who should take part. */
export function reportAssumed(table: ReadTable, { form, counted, say }: Ledger): void {
  for (const column of table.columns) {
    const field = form.columns[column.field]?.assumedFor;
    if (!field || table.columns.some((x) => x.field === field)) continue;
    if (counted.some(({ cells }) => cells[column.field] && !cells[field]))
      say("eligible_assumed", address(column), {
        found: form.columns[column.field]!.label,
        field: form.columns[field]!.label,
      });
  }
}

/** By which a table may tell who should have come. */
const DUE = ["members_due", "members_total"];
const CAME = ["members_present", "present_of_due"];

/** Tells of a table that says who should have come to what counts, and in no column who did; once, at the column that says it. */
export function reportUntold(table: ReadTable, { form, counted, say }: Ledger): void {
  const { members_present: came } = form.columns;
  if (!came || table.columns.some((x) => CAME.includes(x.field))) return;
  // What was asked about may be it.
  if (table.unclear.some(({ candidates }) => candidates.some((field) => CAME.includes(field)))) return;
  const due = DUE.map((field) => table.columns.find((x) => x.field === field)).find((x) => x !== undefined);
  if (due && counted.some(({ cells }) => cells[due.field]))
    say("attendance_untold", address(due), { field: form.columns[due.field]!.label, expected: came.label });
}

const percent = (share: number): string =>
  share.toLocaleString("vi-VN", { style: "percent", maximumFractionDigits: 2 });

/** Whether a column says of which month a row is, in a form of the year. */
const ofMonths = (heading: string, { period }: Form): boolean =>
  period === "year" && saysOnly(meaning(heading), "month");

/** Tells of the columns that hold figures of another period than the report's. */
export function reportOtherPeriods(columns: ReadColumn[], { submission, say }: Ledger): void {
  for (const { row, col, names } of columns) {
    const found = withoutNames(names!.text);
    say("column_other_period", address({ row, col }), { found, expected: periodWords(submission.period) });
  }
}

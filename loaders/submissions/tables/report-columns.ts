import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import { raterOf } from "../../workbook/headers/columns/raters.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { reporter } from "../context.ts";

/** Tells of a table's columns that were not surely understood, passed over, taken by their sums or of a rating by the chi bộ itself. */
export function reportColumns(form: Form, sheet: string, table: ReadTable, report: ReturnType<typeof reporter>): void {
  for (const column of table.unclear) {
    report(sheet, column.cell, "column_unclear", {
      found: withoutNames(column.text),
      expected: column.candidates.map((c) => form.columns[c]?.label ?? c).join(", "),
    });
  }
  for (const column of table.bySums) {
    report(sheet, column.cell, "column_by_sums", {
      found: withoutNames(column.text),
      expected: column.candidates.map((c) => form.columns[c]?.label ?? c).join(", "),
    });
  }
  const decided = (field: string) => form.columns[field]?.decidedAbove === true;
  const own = table.columns.find((x) => x.byItself && decided(x.field));
  const title = table.above.findLast(
    ({ text }) =>
      raterOf({ leaf: text, groups: [] }) === "itself" || /^\W*(to trinh )?de (nghi|xuat)\b/.test(fold(text)),
  );
  if (own) report(sheet, address(own), "rating_proposed", { found: withoutNames(own.byItself!) });
  else if (title && table.columns.some((x) => decided(x.field)))
    report(sheet, address(title), "rating_proposed", { found: withoutNames(title.text) });
  for (const column of table.ignored)
    report(sheet, column.cell, "column_ignored", { found: withoutNames(column.text) });
  for (const cell of table.wrongSums) report(sheet, address(cell), "register_sum", { found: String(cell.value) });
}

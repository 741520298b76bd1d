import type { FactValue, FormId } from "../forms/form.ts";
import { withoutLeader } from "../registry/without-leader.ts";
import { address } from "../workbook/grid.ts";
import type { RawRow } from "../workbook/tables/records.ts";
import { CHI_BO } from "../workbook/words/chi-bo.ts";
import { withoutNames } from "../workbook/words/without-names.ts";
import type { Submission } from "./submission.ts";

/** Sets a row aside with what stands in it. */
export function setAside(submission: Submission, sheet: string, row: RawRow, chiBoId: string, codes: string[]): void {
  const { form, tccsdId, period, file } = submission;
  const content: Record<string, FactValue> = Object.fromEntries(
    Object.entries(row.cells).map(([field, { value }]) => [
      field,
      typeof value === "string" && field !== "topic" ? withoutNames(value) : value,
    ]),
  );
  if (row.unit) content.unit = unitShown(String(row.unit.value), form);
  const at = Object.entries(row.cells).map(([field, cell]) => `${field} ${address(cell)}`);
  const place = { file, sheet, row: row.row, cells: row.range, at: at.join(" ") };
  submission.setAside.push({ form, tccsdId, chiBoId, period, codes, content, ...place });
}

const CHI_BO_FIRST = new RegExp(String.raw`^\s*${CHI_BO}`, "i");

/** `Chi bộ Văn phòng, đ/c A phụ trách`: behind it somebody is named. */
const SOMEBODY = /(?<!\p{L})(?:đ\s*\/\s*c|đồng chí)(?!\p{L}).*$/iu;

/** A unit's name as it may be repeated. In a register of members what stands in its place may be a person's. */
export function unitShown(name: string, form: FormId): string {
  const own = withoutLeader(name);
  return form === "contributions" && !CHI_BO_FIRST.test(own)
    ? withoutNames(own)
    : own.replace(SOMEBODY, (who) => withoutNames(who));
}

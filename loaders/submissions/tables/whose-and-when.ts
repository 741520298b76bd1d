import type { Form } from "../../forms/form.ts";
import type { Tccsd } from "../../registry/registry.ts";
import { monthsOf } from "../../terms/period.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Context } from "../context.ts";
import { type Identified, identifyPeriod, identifyTccsd, type Source } from "../identify.ts";
import { endsEarly } from "./ends-early.ts";
import { namesItsUnits } from "./names-its-units.ts";
import type { Refusal } from "./refusal.ts";
import { isRegister, monthsLacking } from "./register-of-opinions.ts";

/**
 * Whose a table is, by its own sources or else by those asked `lastly`. A name that only begins like that of a TCCSĐ is taken for it where its chi bộ
 * are those that the rows name, which somebody should look at.
 */
export function whose(
  context: Context,
  sources: Source[],
  lastly: Source,
  rows: RawRow[],
): Refusal | { value: Tccsd; doubt?: Refusal } {
  const { registry } = context;
  const tccsd = orElse(identifyTccsd(registry, sources), () => identifyTccsd(registry, [lastly]));
  if ("similar" in tccsd) {
    const finding = { expected: tccsd.similar.name };
    return namesItsUnits(context, rows, tccsd.similar)
      ? { value: tccsd.similar, doubt: { code: "tccsd_by_units", finding } }
      : { code: "tccsd_similar", finding };
  }
  return settled(tccsd, { conflict: "tccsd_conflict", missing: "tccsd_missing" });
}

/** Of which period a table is, by its own sources or else by those asked `lastly` too. */
export const when = (form: Form, sources: Source[], lastly: Source): Refusal | { value: string } =>
  settled(
    orElse(identifyPeriod(form.period, sources), () => identifyPeriod(form.period, [...sources, lastly])),
    { conflict: "period_conflict", missing: "period_missing" },
  );

const orElse = <T extends object>(first: T, second: () => T): T => ("missing" in first ? second() : first);

function settled<T>(found: Identified<T>, codes: Record<"conflict" | "missing", string>): Refusal | { value: T } {
  if ("conflict" in found) return { code: codes.conflict, finding: { found: found.conflict } };
  return "missing" in found ? { code: codes.missing, finding: {} } : found;
}

/** Why a table cannot report the whole of a period: it is in no term, not over yet, or has no column for some months. */
export function notOfPeriod(
  context: Context,
  form: Form,
  table: ReadTable,
  titles: string[],
  period: string,
): Refusal | undefined {
  if (!inTerms(context, form, period)) return { code: "period_out_of_term", finding: { found: period } };
  const early = endsEarly(titles, form, period);
  if (early) return { code: "other_figures", finding: { found: withoutNames(early) } };
  const lacking = isRegister(table) ? monthsLacking(table, period) : [];
  return lacking.length > 0 ? { code: "register_months", finding: { found: lacking.join(", ") } } : undefined;
}

function inTerms(context: Context, form: Form, period: string): boolean {
  const within = (term: Context["terms"][number]) =>
    monthsOf(period).some((month) => term.firstMonth <= month && month <= term.lastMonth);
  return context.terms.some(
    (term) => within(term) || (form.period === "year" && term.reviewYears.includes(Number(period))),
  );
}

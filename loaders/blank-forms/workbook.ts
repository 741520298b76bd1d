import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Form } from "../forms/form.ts";
import type { Registry, Tccsd } from "../registry/registry.ts";
import { sectionsOf } from "./chi-bo.ts";
import { guideSheet } from "./guide.ts";
import { repeated } from "./page.ts";
import { monthInWords, type Period } from "./period.ts";
import { blankSheet, HEAD_ROW, NAMES_SHEET, type Subject } from "./sheet.ts";

/** Forms that a TCCSĐ owes for a period: what an đảng ủy inspects, only one that has chi bộ below it reports. */
export const dueForms = (forms: Form[], tccsd: Tccsd, period: Period): Form[] =>
  forms.filter((form) => form.period === period.kind && (form.columns.unit || tccsd.kind === "dang_bo_co_so"));

/** The workbook of blank forms of one TCCSĐ for a period: a guide, then a sheet for each form and, where it is monthly, each month. */
export function blankWorkbook(registry: Registry, tccsd: Tccsd, period: Period, forms: Form[]): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  const within = sectionsOf(registry, tccsd.id, period.months);
  for (const form of forms) {
    const subject = (name: string, when: string, months: string[], inForce: string[]): Subject => {
      const sections = sectionsOf(registry, tccsd.id, inForce);
      return { form, tccsd, name, when, months, sections, total: sections.flatMap((s) => s.names).length };
    };
    if (form.columns.month) {
      for (const month of period.months) {
        const when = `${monthInWords(month)} (${period.words})`;
        sheets.push(blankSheet(subject(`Tháng ${Number(month.slice(5))}`, when, [month], [month])));
      }
      // A yearly review is of those that stand at its end.
    } else {
      const inForce = period.kind === "quarter" ? period.months : period.months.slice(-1);
      sheets.push(blankSheet(subject(form.tab, period.words, period.months, inForce)));
    }
  }
  const guide = guideSheet(
    tccsd,
    period,
    forms,
    sheets.map((s) => s.name),
  );
  const names = within.flatMap((s) => s.names).map((name) => [name]);
  const listed = sheets.some((s) => s.dataValidations?.some((v) => v.formula1?.includes(NAMES_SHEET)));
  return writeXlsx({
    sheets: [guide, ...sheets, ...(listed ? [{ name: NAMES_SHEET, rows: names, hidden: true }] : [])],
    namedRanges: sheets.map((s) => repeated(s.name, HEAD_ROW + 1)),
    defaultFont: { name: "Times New Roman", size: 12 },
  });
}

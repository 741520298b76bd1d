import type { Form } from "../forms/form.ts";
import type { Registry } from "../registry/registry.ts";
import { inForce } from "../registry/registry.ts";
import { monthsOf } from "../terms/period.ts";
import type { Report } from "./context.ts";
import type { Submission } from "./submission.ts";

/** Where something is missing: a sheet of a report, or no sheet of it in particular. */
interface Place {
  of: Submission;
  sheet: string;
}

/**
 * Reports chi bộ that should stand in what a TCCSĐ sent of a form and period and do not: a missing report is not a zero. Files that complete
 * each other (a chi bộ or a month each) are one report. What is missing of a month is told where its rows stand, the rest at the first file.
 */
export function checkCoverage(
  submissions: Submission[],
  forms: Map<string, Form>,
  registry: Registry,
  reportOf: (submission: Submission) => Report,
): void {
  const reports = new Map<string, Submission[]>();
  for (const s of submissions) {
    if (!s.tccsdId || s.superseded || s.facts.length + s.setAside.length + s.spokenOf.size === 0) continue;
    const key = `${s.form}|${s.tccsdId}|${s.period}`;
    reports.set(key, [...(reports.get(key) ?? []), s]);
  }
  for (const report of reports.values()) {
    const form = forms.get(report[0]!.form)!;
    if (form.columns.unit) checkReport(report, form, registry, reportOf);
  }
}

function checkReport(
  report: Submission[],
  form: Form,
  registry: Registry,
  reportOf: (submission: Submission) => Report,
): void {
  const { tccsdId, period } = report[0]!;
  const spokenOf = report.length === 1 ? report[0]!.spokenOf : new Set(report.flatMap((s) => [...s.spokenOf]));
  const months = monthsOf(period);
  const periods = form.columns.month ? months.map((m) => [m]) : form.period === "year" ? [[months.at(-1)!]] : [months];
  const absent = new Map<string, Place & { units: Map<string, string[]> }>();
  for (const period of periods) {
    for (const c of registry.of(tccsdId)) {
      if (!period.every((month) => inForce(c, month))) continue;
      if (spokenOf.has(form.columns.month ? `${c.id}|${period[0]}` : c.id)) continue;
      const place = form.columns.month ? placeOf(report, period[0]!) : firstOf(report);
      const key = `${place.of.file}|${place.sheet}`;
      const there = absent.get(key) ?? { ...place, units: new Map<string, string[]>() };
      there.units.set(c.name, [...(there.units.get(c.name) ?? []), named(period[0]!)]);
      absent.set(key, there);
    }
  }
  for (const { of, sheet, units } of absent.values()) {
    const found = [...units].map(([name, list]) =>
      form.columns.month && list.length < months.length ? `${name} (tháng ${list.join(", ")})` : name,
    );
    reportOf(of)(sheet, "", "chi_bo_missing", { field: form.name, found: found.join("; ") });
  }
}

const named = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

/** The first file of a report, and the sheet of its first row; of none where it only says that nothing was held. */
function firstOf(report: Submission[]): Place {
  const of = report.find((s) => !s.supplement) ?? report[0]!;
  return { of, sheet: (of.facts[0] ?? of.setAside[0])?.sheet ?? "" };
}

/** Where the rows of a month stand; of one without rows the only sheet, where all others stand in one. */
function placeOf(report: Submission[], month: string): Place {
  for (const of of report) {
    const row = of.facts.find(({ values }) => values.month === month);
    if (row) return { of, sheet: row.sheet };
  }
  const { of, sheet } = firstOf(report);
  return { of, sheet: [...of.facts, ...of.setAside].every((row) => row.sheet === sheet) ? sheet : "" };
}

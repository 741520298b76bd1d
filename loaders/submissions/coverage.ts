import type { Form } from "../forms/form.ts";
import type { Registry } from "../registry/registry.ts";
import { inForce } from "../registry/registry.ts";
import { monthsOf } from "../terms/period.ts";
import type { Report } from "./context.ts";
import type { Submission } from "./submission.ts";

/**
 * Reports chi bộ that should stand in what a TCCSĐ sent of a form and period and do not: a missing report is not a zero. Files that complete
 * each other (a chi bộ or a month each) are one report, and what none of them speaks of is told at the first.
 */
export function checkCoverage(
  submissions: Submission[],
  forms: Map<string, Form>,
  registry: Registry,
  reportOf: (submission: Submission) => Report,
): void {
  const reports = new Map<string, Submission[]>();
  for (const s of submissions) {
    if (!s.tccsdId || s.superseded || s.facts.length + s.setAside.length === 0) continue;
    const key = `${s.form}|${s.tccsdId}|${s.period}`;
    reports.set(key, [...(reports.get(key) ?? []), s]);
  }
  for (const report of reports.values()) {
    const first = report.find((s) => !s.supplement) ?? report[0]!;
    const spokenOf = new Set(report.flatMap((s) => [...s.spokenOf]));
    checkReport({ ...first, spokenOf }, forms.get(first.form)!, registry, reportOf(first));
  }
}

function checkReport(submission: Submission, form: Form, registry: Registry, report: Report): void {
  if (!form.columns.unit) return;
  const sheet = (submission.facts[0] ?? submission.setAside[0])!.sheet;
  const months = monthsOf(submission.period);
  const periods = form.columns.month ? months.map((m) => [m]) : form.period === "year" ? [[months.at(-1)!]] : [months];
  const absent = new Map<string, string[]>();
  for (const period of periods) {
    for (const c of registry.of(submission.tccsdId)) {
      if (!period.every((month) => inForce(c, month))) continue;
      const key = form.columns.month ? `${c.id}|${period[0]}` : c.id;
      if (submission.spokenOf.has(key)) continue;
      absent.set(c.name, [...(absent.get(c.name) ?? []), `${Number(period[0]!.slice(5))}/${period[0]!.slice(0, 4)}`]);
    }
  }
  if (absent.size === 0) return;
  const found = [...absent]
    .map(([name, list]) =>
      form.columns.month && list.length < months.length ? `${name} (tháng ${list.join(", ")})` : name,
    )
    .join("; ");
  report(sheet, "", "chi_bo_missing", { field: form.name, found });
}

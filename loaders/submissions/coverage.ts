import type { Form } from "../forms/form.ts";
import type { Registry } from "../registry/registry.ts";
import { inForce } from "../registry/registry.ts";
import type { Report } from "./context.ts";
import { monthsOf } from "./identify.ts";
import type { Submission } from "./submission.ts";

/** Reports chi bộ that should stand in a submission and do not: a missing report is not a zero. */
export function checkCoverage(submission: Submission, form: Form, registry: Registry, report: Report): void {
  if (!form.columns.unit || !submission.tccsdId || submission.superseded) return;
  const sheet = submission.facts[0]?.sheet ?? submission.setAside[0]?.sheet;
  if (sheet === undefined) return;
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

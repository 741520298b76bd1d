import type { Report } from "./context.ts";
import type { Fact, Submission } from "./submission.ts";

/** The same chi bộ (and month) twice in a submission: one row counts where the figures are the same, none where they differ. */
export function resolveTwins(submission: Submission, report: Report): void {
  if (submission.form === "thematic_sessions") return;
  const groups = new Map<string, Fact[]>();
  for (const fact of submission.facts) {
    const key = `${fact.values.chi_bo_id ?? fact.values.tccsd_id}|${fact.values.month ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  for (const twins of groups.values()) {
    const [first, ...others] = twins;
    if (!first || others.length === 0) continue;
    const same = others.every((fact) => JSON.stringify(fact.values) === JSON.stringify(first.values));
    const gone = new Set(same ? others : twins);
    for (const fact of gone) {
      const other = fact === first ? others[0]! : first;
      report(fact.sheet, fact.unit.cell, same ? "duplicate_same" : "duplicate_conflict", {
        found: fact.unit.name,
        expected: place(fact, other),
      });
      if (same) continue;
      const { form, tccsdId, period } = submission;
      const { file, sheet, row, cells } = fact;
      submission.setAside.push({
        form,
        tccsdId,
        chiBoId: String(fact.values.chi_bo_id ?? ""),
        period,
        codes: ["duplicate_conflict"],
        content: { ...fact.values, unit: fact.unit.name },
        file,
        sheet,
        row,
        cells,
      });
    }
    submission.facts = submission.facts.filter((fact) => !gone.has(fact));
  }
}

const place = (fact: Fact, other: Fact): string =>
  fact.sheet === other.sheet ? `ô ${other.unit.cell}` : `trang “${other.sheet}”, ô ${other.unit.cell}`;

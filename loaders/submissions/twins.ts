import type { Report } from "./context.ts";
import { type Fact, keyOf, type Submission, setFactAside } from "./submission.ts";

/** What one submission says of a chi bộ (and month): a row, or all its thematic sessions. */
interface Twin {
  owner: Submission;
  facts: Fact[];
}

/**
 * The same chi bộ (and month) twice, in one submission or in several that nothing puts in order: one row counts where the figures are the
 * same, none where they differ.
 */
export function resolveTwins(submissions: Submission[], reportOf: (submission: Submission) => Report): void {
  const groups = new Map<string, Twin[]>();
  for (const owner of submissions) {
    for (const fact of owner.facts) {
      const twins = groups.get(keyOf(fact)) ?? [];
      const last = twins.at(-1);
      if (owner.form === "thematic_sessions" && last?.owner === owner) last.facts.push(fact);
      else twins.push({ owner, facts: [fact] });
      groups.set(keyOf(fact), twins);
    }
  }
  for (const twins of groups.values()) {
    const [first, ...others] = twins;
    if (!first || others.length === 0) continue;
    const same = others.every((twin) => figures(twin) === figures(first));
    for (const twin of same ? others : twins) {
      const other = twin === first ? others[0]! : first;
      takeOut(twin, other, same ? "duplicate_same" : "duplicate_conflict", reportOf(twin.owner));
    }
  }
}

const figures = ({ facts }: Twin): string => JSON.stringify(facts.map((fact) => fact.values));

function takeOut({ owner, facts }: Twin, other: Twin, code: "duplicate_same" | "duplicate_conflict", report: Report) {
  owner.facts = owner.facts.filter((fact) => !facts.includes(fact));
  for (const fact of facts) {
    report(fact.sheet, fact.unit.cell, code, { found: fact.unit.name, expected: place(fact, other.facts[0]!) });
    if (code === "duplicate_same") continue;
    setFactAside(owner, fact, [code]);
  }
}

/** Where another stands, as seen from one. */
export function place(fact: Fact, other: Fact): string {
  const cell = `ô ${other.unit.cell}`;
  if (other.file !== fact.file) return `tệp ${other.file}, trang “${other.sheet}”, ${cell}`;
  return other.sheet === fact.sheet ? cell : `trang “${other.sheet}”, ${cell}`;
}

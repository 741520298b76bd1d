import type { Report } from "./context.ts";
import { type Fact, keyOf, type SetAside, type Submission, setFactAside } from "./submission.ts";

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
      const { facts } = twin === first ? others[0]! : first;
      takeOut(twin, facts[0]!, same ? "duplicate_same" : "duplicate_conflict", reportOf(twin.owner));
    }
  }
}

/** A row that another file, neither older nor newer, has too but could not be read there: nobody knows which of them holds. */
export function leaveDoubted(submissions: Submission[], reportOf: (submission: Submission) => Report): void {
  const doubted = submissions.flatMap((owner) =>
    owner.facts.flatMap((fact) => {
      const unread = submissions.map((other) => unreadIn(other, fact)).find((row) => row !== undefined);
      return unread ? [{ owner, fact, unread }] : [];
    }),
  );
  for (const { owner, fact, unread } of doubted) {
    const { file, sheet, cells } = unread;
    const other = { file, sheet, unit: { cell: cells.split(":")[0]! } };
    takeOut({ owner, facts: [fact] }, other, "duplicate_conflict", reportOf(owner));
  }
}

/** The row of a submission that speaks of the same as a fact, where it was set aside and no other row of it was read. */
function unreadIn({ facts, setAside, spokenOf }: Submission, fact: Fact): SetAside | undefined {
  const key = keyOf(fact);
  if (facts.some((own) => keyOf(own) === key) || (key !== "" && !spokenOf.has(key))) return undefined;
  return setAside.find(({ chiBoId }) => chiBoId === String(fact.values.chi_bo_id ?? ""));
}

const figures = ({ facts }: Twin): string => JSON.stringify(facts.map((fact) => fact.values));

/** Where a row stands. */
interface Place {
  file: string;
  sheet: string;
  unit: { cell: string };
}

function takeOut({ owner, facts }: Twin, other: Place, code: "duplicate_same" | "duplicate_conflict", report: Report) {
  owner.facts = owner.facts.filter((fact) => !facts.includes(fact));
  for (const fact of facts) {
    report(fact.sheet, fact.unit.cell, code, { found: fact.unit.name, expected: place(fact, other) });
    if (code === "duplicate_same") continue;
    setFactAside(owner, fact, [code]);
  }
}

/** Where another stands, as seen from one. */
export function place(fact: Place, other: Place): string {
  const cell = `ô ${other.unit.cell}`;
  if (other.file !== fact.file) return `tệp ${other.file}, trang “${other.sheet}”, ${cell}`;
  return other.sheet === fact.sheet ? cell : `trang “${other.sheet}”, ${cell}`;
}

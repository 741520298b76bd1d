import type { Report } from "./context.ts";
import { joined } from "./parts.ts";
import { keyOf, type Submission, setFactAside } from "./submission.ts";

/** Whether two submissions each tell a part of their form that the other does not. */
export const completeEachOther = (a: Submission, b: Submission): boolean =>
  a.apart !== undefined && b.apart !== undefined && a.apart !== b.apart;

/** Sets aside what a file tells of a part of a form that another, which is not newer than it, tells wholly: nobody knows which of them holds. */
export function leaveBesideWhole(part: Submission, whole: Submission, report: Report): void {
  for (const fact of part.facts) {
    report(fact.sheet, fact.unit.cell, "duplicate_conflict", {
      found: fact.unit.name,
      expected: `tệp ${whole.file}`,
    });
    setFactAside(part, fact, ["duplicate_conflict"]);
  }
  part.facts = [];
}

/** Puts together what two files tell of one chi bộ, each a part of its form: of neither the rest is missing any more, where both speak of the same chi bộ. */
export function joinApart(first: Submission, second: Submission): void {
  const keys = [first, second].map(({ facts }) => facts.map(keyOf).sort().join());
  if (keys[0] === keys[1])
    for (const s of [first, second]) s.problems = s.problems.filter(({ code }) => code !== "part_alone");
  for (const fact of [...second.facts]) {
    const other = first.facts.find((x) => keyOf(x) === keyOf(fact));
    if (!other) continue;
    first.facts = first.facts.map((x) => (x === other ? joined([other, fact]) : x));
    second.facts = second.facts.filter((x) => x !== fact);
  }
}

import { fold } from "../workbook/words/text.ts";
import type { Report } from "./context.ts";
import { type Fact, keyOf, type Submission, setFactAside } from "./submission.ts";
import { place } from "./twins.ts";

/**
 * Takes sessions that a further sheet of a workbook tells again (one that sums up the months, or the sheets of the chi bộ) out of what is to be
 * joined: the same topic, on the same day where both give it. They count once where the figures that both tell are the same, and not at all where
 * they differ.
 * @returns the sessions that are new
 */
export function leaveRepeated(whole: Submission, part: Submission, report: Report): Fact[] {
  if (whole.form !== "thematic_sessions") return part.facts;
  const known = [...whole.facts];
  return part.facts.filter((fact) => {
    const first = known.find((other) => isAgain(other, fact));
    if (!first) return true;
    known.splice(known.indexOf(first), 1);
    const same = agree(first, fact);
    const code = same ? "duplicate_same" : "duplicate_conflict";
    const tell = (own: Fact, other: Fact) =>
      report(own.sheet, own.unit.cell, code, { found: own.unit.name, expected: place(own, other) });
    tell(fact, first);
    if (same) {
      const fuller = Object.keys(fact.values).length > Object.keys(first.values).length;
      const told = { ...fact, values: { ...fact.values, seq: first.values.seq } };
      if (fuller) whole.facts.splice(whole.facts.indexOf(first), 1, told);
      return false;
    }
    tell(first, fact);
    whole.facts = whole.facts.filter((x) => x !== first);
    for (const own of [first, fact]) setFactAside(whole, own, [code]);
    return false;
  });
}

/**
 * Takes out sessions that the rows of one sheet tell twice: the same topic on the same day, with the same figures. Those behind them move up. With other
 * figures they may be two, and are told.
 */
export function leaveTwice(part: Submission, report: Report): void {
  if (part.form !== "thematic_sessions") return;
  const told: Fact[] = [];
  const again: Fact[] = [];
  for (const fact of part.facts) {
    const first = told.find((other) => keyOf(other) === keyOf(fact) && isTwice(other, fact));
    if (first && !agree(first, fact))
      report(fact.sheet, fact.unit.cell, "session_again", { found: fact.unit.name, expected: place(fact, first) });
    else if (first) {
      again.push(fact);
      report(fact.sheet, fact.unit.cell, "duplicate_same", { found: fact.unit.name, expected: place(fact, first) });
      continue;
    }
    const left = again.filter((other) => keyOf(other) === keyOf(fact)).length;
    told.push(left > 0 ? { ...fact, values: { ...fact.values, seq: Number(fact.values.seq) - left } } : fact);
  }
  part.facts = told;
}

const isTwice = (first: Fact, fact: Fact): boolean =>
  topicOf(fact) !== "" &&
  topicOf(first) === topicOf(fact) &&
  fact.values.held_on !== undefined &&
  first.values.held_on === fact.values.held_on;

const topicOf = ({ values }: Fact): string => (typeof values.topic === "string" ? fold(values.topic).trim() : "");

function isAgain(first: Fact, fact: Fact): boolean {
  const topic = topicOf(first);
  if (first.sheet === fact.sheet || keyOf(first) !== keyOf(fact) || topic === "" || topic !== topicOf(fact))
    return false;
  const days = [first.values.held_on, fact.values.held_on];
  // Without days of both, the same topic may be that of two sessions unless all else is the same.
  return days[0] !== undefined && days[1] !== undefined ? days[0] === days[1] : agree(first, fact);
}

const NOT_TOLD = new Set(["seq", "topic"]);

const agree = (first: Fact, fact: Fact): boolean =>
  Object.entries(fact.values).every(
    ([field, value]) =>
      NOT_TOLD.has(field) || value === undefined || first.values[field] === undefined || first.values[field] === value,
  );

import { fold } from "../words/text.ts";
import type { Concept, Meaning } from "../words/vocabulary.ts";
import type { Probe } from "./probe.ts";

const BESIDE_GRADES = new Set<Concept>(["unit", "meeting", "topic", "when", "levelDone"]);

/**
 * What a header means that says of itself nothing of what its cells hold: over grades, *Kết quả* and *Chi bộ được công nhận* are grades, and
 * *Mức hoàn thành nhiệm vụ* is none of the levels.
 */
export const inView = (said: Meaning, seen: Probe): Meaning =>
  seen.pairs * 2 > seen.filled ? overPairs(said) : overGrades(said, seen);

/** `Tỷ lệ dự (có mặt/phải dự)` over pairs is no rate, and `Phải SH/đã SH` says of those beside the ones due that they came. */
function overPairs(meant: Meaning): Meaning {
  const said = new Set(meant.concepts);
  said.delete("percent");
  const ofThose = said.has("due") && [...said].every((concept) => OF_PAIRS.has(concept));
  return ofThose ? { concepts: said.add("present"), unknown: 0, trailing: 0 } : { ...meant, concepts: said };
}

const OF_PAIRS = new Set<Concept>(["due", "meeting", "member", "count"]);

const overGrades = (said: Meaning, seen: Probe): Meaning =>
  seen.grades * 2 > seen.filled && [...said.concepts].every((concept) => BESIDE_GRADES.has(concept))
    ? {
        concepts: new Set([...said.concepts, "grade" as const].filter((x) => x !== "levelDone")),
        unknown: 0,
        trailing: 0,
      }
    : said;

/** The column before all others that numbers the rows, under `Số` or a heading that says no more than that it counts. */
export const numbersRows = (leaf: string, { concepts }: Meaning, seen: Probe, first: boolean): boolean =>
  first &&
  [...concepts].every((concept) => concept === "count") &&
  (fold(leaf) === "so" || (seen.serial && seen.numbers >= 3));

/** Months stand in the column, under "Tháng", under the corner of a table of criteria, or under nothing. */
export const holdsMonths = ({ concepts: said, unknown }: Meaning, seen: Probe): boolean =>
  seen.filled > 0 &&
  (!said.has("date") || said.has("month")) &&
  (seen.namedMonths * 3 >= seen.filled * 2 ||
    (seen.months * 3 >= seen.filled * 2 &&
      (said.has("month") || said.has("content") || (unknown === 0 && isOnly(said, "meeting")))));

const isOnly = (said: Set<Concept>, concept: Concept): boolean => said.size === 1 && said.has(concept);

import { GRADES, RATINGS } from "./levels.ts";
import type { Concept } from "./lexicon.ts";

/** Words, and a level of ratings behind them: `ĐV trung bình (HTNV)`. */
const BEHIND = /\(([^()]+)\)\s*$/;

/** Leaves out a grade that brackets behind it say is a level of ratings: `ĐV yếu (KHTNV)`; a mean (`HTNV trung bình`) has none. */
export function settleLevelInBrackets(
  text: string,
  concepts: Set<Concept>,
  said: (text: string) => Set<Concept>,
): void {
  if (!GRADES.some((grade) => concepts.has(grade)) || !RATINGS.some((level) => concepts.has(level))) return;
  const behind = BEHIND.exec(text)?.[1];
  if (behind === undefined) return;
  const level = said(behind);
  const rest = said(text.replace(BEHIND, ""));
  if (RATINGS.some((concept) => level.has(concept)) && !RATINGS.some((concept) => rest.has(concept)))
    for (const grade of GRADES) concepts.delete(grade);
}

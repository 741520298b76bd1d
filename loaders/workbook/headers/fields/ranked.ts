import type { Concept, Meaning } from "../../words/vocabulary.ts";

/** A clear lead is needed before one reading of a header is taken rather than another. */
export const MARGIN = 0.25;

/** Fields that a header may be, best first. */
export type Ranked = { field: string; score: number }[];
/** Ranks the fields by what a text says under the groups over it. */
export type Rank = (said: Meaning, groups: Set<Concept>) => Ranked;

/** Whether what a header says leaves open which field it is. */
export const isOpen = ([first, second]: Ranked): boolean =>
  !first || (second !== undefined && first.score - second.score < MARGIN);

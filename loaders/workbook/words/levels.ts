import type { Concept } from "./lexicon.ts";

/** What chi bộ and members are rated in, from the highest. */
export const RATINGS: Concept[] = ["levelExcellent", "levelGood", "levelDone", "levelFailed"];

/** What meetings are graded in, from the highest. */
export const GRADES: Concept[] = ["good", "fair", "average", "poor"];

/** The levels of both. */
export const LEVELS: Concept[] = [...RATINGS, ...GRADES];

import type { Concept, Meaning } from "./vocabulary.ts";

const ASIDE: Concept[] = ["excludedSubset", "change", "note", "percent", "index", "sinceNewYear"];

/** Whether a header speaks of a subset, a change, a note, a percent, a place in the list or the year so far. */
export const saysAside = ({ concepts }: Meaning): boolean => ASIDE.some((concept) => concepts.has(concept));

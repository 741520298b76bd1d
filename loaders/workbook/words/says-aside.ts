import type { Meaning } from "./vocabulary.ts";

/** Whether a header speaks of a subset, a change, a note, a percent or a place in the list. */
export const saysAside = ({ concepts }: Meaning): boolean =>
  (["excludedSubset", "change", "note", "percent", "index", "sinceNewYear"] as const).some((concept) =>
    concepts.has(concept),
  );

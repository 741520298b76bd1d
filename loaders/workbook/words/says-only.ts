import type { Concept, Meaning } from "./vocabulary.ts";

/** Whether some concepts, and at least one, are all that is said; words that nobody knows may stand beside them. */
export function isOnly(said: ReadonlySet<Concept>, ...of: Concept[]): boolean {
  for (const concept of said) if (!of.includes(concept)) return false;
  return said.size > 0;
}

/** The same of a text whose words are all understood. */
export const saysOnly = ({ concepts, unknown }: Meaning, ...of: Concept[]): boolean =>
  unknown === 0 && isOnly(concepts, ...of);

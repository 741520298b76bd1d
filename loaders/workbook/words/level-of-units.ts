import { RATINGS } from "./levels.ts";
import { memo } from "./memo.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** The one level that a line says, of chi bộ and not of their members; how many they are may follow. */
export const levelOfUnits = memo((line: string): string | undefined => {
  const words = line.split(/[:(]/)[0]!.trim();
  const { concepts, unknown } = meaning(words);
  const levels = RATINGS.filter((level) => concepts.has(level));
  const others = [...concepts].filter((x) => !levels.includes(x) && !OF_CHI_BO.has(x));
  return unknown === 0 && levels.length === 1 && others.length === 0 ? words : undefined;
});

const OF_CHI_BO = new Set<Concept>(["unit", "grade", "rated", "count"]);

import { LEVELS } from "./levels.ts";
import { memo } from "./memo.ts";
import { inFull } from "./short-forms.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** Where a grade is given, one letter may do. */
const GIVEN = new Set<Concept>(["grade"]);

/** *Tốt*, *Xếp loại khá*, *HTTNV*: a grade or a level in words. */
export const isGrade = memo((text: string): boolean => {
  if (text.length > 40) return false;
  const { concepts, unknown } = meaning(inFull(text, GIVEN));
  return unknown === 0 && LEVELS.filter((level) => concepts.has(level)).length === 1;
});

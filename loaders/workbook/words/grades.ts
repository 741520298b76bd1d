import { meaning } from "./vocabulary.ts";

export const LEVELS = [
  "levelExcellent",
  "levelGood",
  "levelDone",
  "levelFailed",
  "good",
  "fair",
  "average",
  "poor",
] as const;

/** *Tốt*, *Xếp loại khá*, *HTTNV*: a grade or a level in words. */
export function isGrade(text: string): boolean {
  if (text.length > 40) return false;
  const { concepts, unknown } = meaning(text);
  return unknown === 0 && LEVELS.filter((level) => concepts.has(level)).length === 1;
}

import { type Concept, meaning } from "../words/vocabulary.ts";

/** Of a whole that is known with it: who came, what was inspected. */
export const PART: Concept[] = ["present", "takePart", "inspect"];
const WHOLE: Concept[] = ["due", "count", "unit"];

/** Whether a header names the whole before its part: under `Phải dự/có mặt` stands `18/17`. */
export function wholeFirst(header: string): boolean {
  const parts = header.replace(/[đd]\/c\b/gi, "đồng chí").split(/\/| tr[êe]n /i);
  if (parts.length !== 2) return false;
  const [first, second] = parts.map((part) => meaning(part).concepts) as [Set<Concept>, Set<Concept>];
  const says = (part: Set<Concept>, concepts: Concept[]) => concepts.some((concept) => part.has(concept));
  if (first.has("due") && !second.has("due")) return !says(first, PART);
  return says(first, WHOLE) && !says(first, PART) && says(second, PART);
}

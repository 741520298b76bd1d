import { type Concept, meaning } from "../words/vocabulary.ts";

/** Of a whole that is known with it: who came, what was inspected. */
export const PART: Concept[] = ["present", "takePart", "inspect"];
export const WHOLE: Concept[] = ["due", "count", "unit"];

/** What is said on both sides of a stroke. */
export type Halves = [Set<Concept>, Set<Concept>];

/** What stands on both sides of a stroke, or of *trên*; nothing where there are not two sides. */
export function halvesIn(text: string): Halves | undefined {
  const parts = text.replace(/[đd]\/c\b/gi, "đồng chí").split(/\/| tr[êe]n /i);
  return parts.length === 2 ? (parts.map((part) => meaning(part).concepts) as Halves) : undefined;
}

/** Whether a header names the whole before its part: under `Phải dự/có mặt` stands `18/17`. */
export function wholeFirst(header: string): boolean {
  const named = halvesIn(header);
  if (!named) return false;
  const [first, second] = named;
  const says = (part: Set<Concept>, concepts: Concept[]) => concepts.some((concept) => part.has(concept));
  if (first.has("due") && !second.has("due")) return !says(first, PART);
  return says(first, WHOLE) && !says(first, PART) && says(second, PART);
}

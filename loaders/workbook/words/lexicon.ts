import { NEUTRAL, NEUTRAL_FIRST } from "./fillers.ts";
import { aside } from "./phrases/aside.ts";
import { attendance } from "./phrases/attendance.ts";
import { contribution } from "./phrases/contribution.ts";
import { grading } from "./phrases/grading.ts";
import { membership } from "./phrases/membership.ts";
import { organisation } from "./phrases/organisation.ts";
import { session } from "./phrases/session.ts";
import { subsets } from "./phrases/subsets.ts";
import { LESS, qualifiers } from "./qualifiers.ts";
import { plainOf, splitter, type Word } from "./words.ts";

/** Phrases (folded, abbreviations spelled out) of each concept. The longest phrase that fits wins. */
const PHRASES = {
  ...organisation,
  ...attendance,
  ...contribution,
  ...grading,
  ...membership,
  ...session,
  ...aside,
  ...subsets,
};

/**
 * A concept: what a run of words in a header, title or note means, whatever the wording. Forms declare their columns in concepts
 * (`loaders/forms`), so a new wording is accepted here, in one place (`phrases/`).
 */
export type Concept = keyof typeof PHRASES;

/** What each phrase means. */
export const lookup = new Map<string, Concept>();
for (const [concept, phrases] of Object.entries(PHRASES))
  for (const phrase of phrases) lookup.set(phrase, concept as Concept);

/** What each qualifier says no more of. */
export const qualified = new Map<string, Concept[]>();
for (const [concept, phrases] of Object.entries(qualifiers satisfies Partial<Record<Concept, readonly string[]>>))
  for (const phrase of phrases) qualified.set(phrase, [...(qualified.get(phrase) ?? []), concept as Concept]);

/** How many words the longest run has that begins with a word. */
export const reach = new Map<string, number>();
for (const runs of [lookup.keys(), qualified.keys(), NEUTRAL, NEUTRAL_FIRST, LESS])
  for (const run of runs) {
    let words = 1;
    const first = run.indexOf(" ");
    for (let at = first; at >= 0; at = run.indexOf(" ", at + 1)) words++;
    const word = first < 0 ? run : run.slice(0, first);
    if (words > (reach.get(word) ?? 0)) reach.set(word, words);
  }

/** The words of a text, abbreviations spelled out. */
export const split = splitter(lookup.keys());

/** Folded words of a text, abbreviations spelled out: `"Số ĐV dự SH"` → `["so","dang","vien","du","sinh","hoat"]`. */
export const words = (text: string): string[] => split(text).map((word) => word.plain);

/** The concept of the longest phrase that begins at a place. */
export function conceptAt(list: Word[], from: number): Concept | undefined {
  for (let n = Math.min(reach.get(list[from]?.plain ?? "") ?? 0, list.length - from); n > 0; n--) {
    const concept = lookup.get(plainOf(list, from, n));
    if (concept) return concept;
  }
  return undefined;
}

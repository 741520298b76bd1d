import { isCriterion } from "./criterion-points.ts";
import { deedAt } from "./deeds.ts";
import { FILLER, NEUTRAL, NEUTRAL_FIRST } from "./fillers.ts";
import { leaveOwners, type Said } from "./head-noun.ts";
import { memo } from "./memo.ts";
import { namesNumber } from "./named-number.ts";
import { aside } from "./phrases/aside.ts";
import { attendance } from "./phrases/attendance.ts";
import { contribution } from "./phrases/contribution.ts";
import { grading } from "./phrases/grading.ts";
import { membership } from "./phrases/membership.ts";
import { organisation } from "./phrases/organisation.ts";
import { session } from "./phrases/session.ts";
import { subsets } from "./phrases/subsets.ts";
import { LESS, qualifiers } from "./qualifiers.ts";
import { sixOrFewer } from "./six-times.ts";
import { fold } from "./text.ts";
import { settleTogether } from "./together.ts";
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

const lookup = new Map<string, Concept>();
for (const [concept, phrases] of Object.entries(PHRASES))
  for (const phrase of phrases) lookup.set(phrase, concept as Concept);

/** What each qualifier says no more of. */
const qualified = new Map<string, Concept[]>();
for (const [concept, phrases] of Object.entries(qualifiers satisfies Partial<Record<Concept, readonly string[]>>))
  for (const phrase of phrases) qualified.set(phrase, [...(qualified.get(phrase) ?? []), concept as Concept]);

/** How many words the longest run has that begins with a word. */
const reach = new Map<string, number>();
for (const phrase of [...lookup.keys(), ...qualified.keys(), ...NEUTRAL, ...NEUTRAL_FIRST, ...LESS]) {
  const run = phrase.split(" ");
  reach.set(run[0]!, Math.max(run.length, reach.get(run[0]!) ?? 0));
}

/** `6. Kỷ luật`, `a) Phải dự`, `II. Có mặt`: the number of a heading is none of its words. */
const NUMBERING = /^\s*(?:\d{1,2}[.)]\s+|\(?[a-iđ]\)\s*|[ivx]{1,4}[.)]\s+)(?=\p{L})/iu;

const split = splitter(lookup.keys());

/** Folded words of a text, abbreviations spelled out: `"Số ĐV dự SH"` → `["so","dang","vien","du","sinh","hoat"]`. */
export const words = (text: string): string[] => split(text).map((word) => word.plain);

const SAYING = new Set<Concept>(["speak", "opinion"]);

/** What is said to have been done. */
const DEEDS = new Set<Concept>(["admitted", "official", "inspect", "discipline"]);

/** The concept of the longest phrase that begins at a place. */
function conceptAt(list: Word[], from: number): Concept | undefined {
  for (let n = Math.min(reach.get(list[from]?.plain ?? "") ?? 0, list.length - from); n > 0; n--) {
    const concept = lookup.get(plainOf(list, from, n));
    if (concept) return concept;
  }
  return undefined;
}

export interface Meaning {
  concepts: Set<Concept>;
  /** Words that no phrase explains and that are no filler. */
  unknown: number;
  /** How many of them stand behind all that is explained: there they say which of those counted. */
  trailing: number;
}

/** Leave without a yes or no of its own: a word before it that nobody knows may deny it (`vắng trái phép`). */
const BARE_LEAVE = /^(?:phep|xin|ly|chinh|hop)\b/;

/** `Số ý kiến của ĐV`, `của toàn chi bộ`: whose opinions are counted, and not who had them. */
const OWNERS = new Set<Concept>(["member", "existing", "unit"]);
const ofThem = (said: Set<Concept>, words: Word[], at: number): boolean =>
  (said.has("opinion") || said.has("turn")) &&
  words.slice(Math.max(0, at - 2), at).some(({ plain }) => plain === "cua");

/** `Chuyên đề quý I`. */
const isQuarter = (list: Word[], at: number): boolean =>
  /^(i{1,3}|iv)$/.test(list[at]!.plain) && list[at - 1]?.plain === "quy";

/** What a short text (header, group, label) means: its concepts, and how many of its words remain unexplained. Word order is free. */
export const meaning = memo((text: string): Meaning => {
  const concepts = new Set<Concept>();
  let source = text.replace(NUMBERING, "");
  if (source.includes("%")) concepts.add("percent");
  const folded = fold(source);
  const times = sixOrFewer(folded);
  if (times) {
    concepts.add(times.more ? "times" : "excludedSubset");
    source = times.rest;
  }
  if (/^\s*(?:#|no\.?)\s*$/.test(folded)) concepts.add("index");
  if (folded === "ky") concepts.add("month");
  if (isCriterion(folded)) concepts.add("excludedSubset");
  const list = split(source.replace(/%/g, " "));
  const ends = [list[0]?.plain, list.at(-1)?.plain];
  if (list.length === 2 && ends[0] === "tat" && ends[1] === "ca")
    return { concepts: new Set<Concept>(["count"]), unknown: 0, trailing: 0 };
  // `Hôm sinh hoạt`, `Chi bộ họp hôm`: between other words it says when they came.
  if (ends.includes("hom")) concepts.add("date");
  let unknown = 0;
  let trailing = 0;
  // Unknown as long as what they qualify is not said, and how many of them something explained stands behind.
  const open: { of: Concept[]; n: number }[] = [];
  let within = 0;
  let less = 0;
  let lessFirst = 0;
  /** Behind the last word that nobody knows. */
  let strange = -1;
  const said: Said[] = [];
  for (let i = 0; i < list.length; ) {
    let taken = 0;
    const deed = deedAt(list, i);
    if (deed?.rates) {
      concepts.add("rated");
      taken = deed.end - i;
      trailing = 0;
      within = open.length;
    } else if (deed && (DEEDS.has(conceptAt(list, deed.end)!) || (deed.by && concepts.has("grade"))))
      taken = deed.end - i;
    for (let n = Math.min(reach.get(list[i]!.plain) ?? 0, list.length - i); n > 0 && !taken; n--) {
      const phrase = plainOf(list, i, n);
      const concept = lookup.get(phrase);
      const of = qualified.get(phrase);
      if (concept === "excused" && strange === i && BARE_LEAVE.test(phrase)) {
        unknown += n;
        trailing += n;
        taken = n;
      } else if (concept && !(n === 1 && list[i]!.other)) {
        taken = n;
        trailing = 0;
        within = open.length;
        said.push({ concept, from: i, end: i + n });
        if (!(OWNERS.has(concept) && ofThem(concepts, list, i)))
          concepts.add(concept === "exempt" && less > 0 ? "due" : concept);
        if (concept === "exempt") {
          unknown -= less;
          less = 0;
        }
      } else if (
        NEUTRAL.has(phrase) ||
        (concepts.size + unknown + open.length === 0 && i + n < list.length && NEUTRAL_FIRST.has(phrase))
      ) {
        taken = n;
      } else if (of) {
        open.push({ of, n });
        taken = n;
      } else if (LESS.has(phrase)) {
        // Less whom, of those named before: `Trừ ĐV miễn` alone are the exempt themselves, or those left.
        if (concepts.size > 0) less += n;
        else lessFirst = n;
        unknown += n;
        trailing += n;
        taken = n;
      }
    }
    if (!taken) {
      const { plain, other } = list[i]!;
      // `ĐV diện góp ý`: of those who should say something.
      if (plain === "dien" && !other && SAYING.has(conceptAt(list, i + 1)!)) concepts.add("due");
      else if (other || (!FILLER.has(plain) && !/^\d+$/.test(plain) && !isQuarter(list, i))) {
        unknown++;
        trailing++;
        if (plain.length > 1) strange = i + 1;
      }
      taken = 1;
    }
    i += taken;
  }
  for (const [i, { of, n }] of open.entries()) {
    if (of.some((concept) => concepts.has(concept))) continue;
    unknown += n;
    if (i >= within) trailing += n;
  }
  if (namesNumber(folded)) unknown++;
  leaveOwners(concepts, said, list, source);
  // `Trừ số được miễn, còn phải dự`.
  if (lessFirst && concepts.has("due") && concepts.delete("exempt")) unknown -= lessFirst;
  settleTogether(concepts);
  return { concepts, unknown, trailing };
});

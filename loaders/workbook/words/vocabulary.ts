import { isCriterion } from "./criterion-points.ts";
import { Explanation } from "./explanation.ts";
import { leaveOwners } from "./head-noun.ts";
import { settleLevelInBrackets } from "./level-in-brackets.ts";
import { type Concept, split } from "./lexicon.ts";
import { memo } from "./memo.ts";
import { namesNumber } from "./named-number.ts";
import { withoutOwnLetters } from "./said-in-brackets.ts";
import { sixOrFewer } from "./six-times.ts";
import { isTarget } from "./targets.ts";
import { fold } from "./text.ts";
import { settleTogether } from "./together.ts";

export { type Concept, words } from "./lexicon.ts";

/** `6. Kỷ luật`, `a) Phải dự`, `II. Có mặt`: the number of a heading is none of its words, nor is *trong đó* (`TĐ: miễn SH`). */
const NUMBERING = /^\s*(?:\d{1,2}[.)]\s+|\(?[a-iđ]\)\s*|[ivx]{1,4}[.)]\s+|[a-d]\s+[-–]\s+|t\.?đ\.?\s*:\s*)(?=\p{L})/iu;

/** The letters by which others speak of a column, and how it is reckoned of theirs. */
const LETTERED = any(
  // `[c]`, `[c = a - b]`
  /\[\s*[a-zđ]\d?(?:\s*[=≤<≥>+–-]\s*[a-zđ]\d?)*\s*\]/,
  // `(a)`; not `(k)` or `(p)`, which are words
  /\(\s*[a-eđghiA-E]\s*\)/,
  // `(c = a - b)`
  /\(\s*[a-zđ]\d?(?:\s*[=≤<≥>+–-]\s*[a-zđ]\d?)+\s*\)/,
  // `(theo cột b)`
  /\(\s*theo (?:điểm|cột)\s+[a-zđ]\d?\s*\)/,
  // `(b, theo danh sách)`
  /(?<=\()\s*[a-zđ]\s*,\s*/,
  // `d1. Khiển trách`
  /^\s*[a-kđ]\d?\.\s+(?=\p{Lu})/u,
  // `B. Số đảng viên dự`; not `C. Cáo`
  /^\s*[A-D]\.\s+(?=(?!C)\p{Lu}\p{L}*\s+\p{L}+\s+\p{L})/u,
);

/** `Trong số có mặt, bao nhiêu ĐV phát biểu`: all of whom those counted are some. */
const AMONG =
  /^\s*trong số (?:(?:các )?(?:đảng viên|đv|đ\/c) )?(?:có mặt|(?:phải |đã )?dự(?: họp| sinh hoạt)?)\s*,\s*(?=\p{L})/iu;

/** `Phải dự = TSĐV - miễn`, `Phải dự (= TSĐV - miễn)`: how it is reckoned. */
const RECKONED = /(?<=\p{L})\s*\(?\s*=\s*\p{L}[^=()]*\s[-–+]\s[^=()]*\)?\s*$/u;

/** `Trên 60 tuổi`, `từ 18 đến 30 tuổi`: some of those counted. */
const AGE = /\b\d{2} ?tuoi\b/;

/** What is counted, behind a heading. */
const IN_OPINIONS = /\((so )?(luot )?(y kien|yk)\)\W*$/;

/** Any of some patterns, wherever they stand. */
function any(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "gu");
}

export interface Meaning {
  concepts: Set<Concept>;
  /** Words that no phrase explains and that are no filler. */
  unknown: number;
  /** How many of them stand behind all that is explained: there they say which of those counted. */
  trailing: number;
}

/** What a short text (header, group, label) means: its concepts, and how many of its words remain unexplained. Word order is free. */
export const meaning = memo((text: string): Meaning => {
  const concepts = new Set<Concept>();
  // `Đủ từ 6 kỳ`; without marks somebody may have come (`dự`).
  let source = withoutOwnLetters(text)
    .replace(LETTERED, " ")
    .replace(NUMBERING, "")
    .replace(AMONG, "")
    .replace(RECKONED, "")
    .replace(/(?<!\p{L})đủ (?=từ )/iu, "");
  if (source.includes("%")) concepts.add("percent");
  // `Phát biểu (ý kiến)`: what was said is counted, and not who said it.
  if (IN_OPINIONS.test(fold(source))) concepts.add("opinion");
  const folded = fold(source);
  const times = sixOrFewer(source);
  if (times) {
    concepts.add(times.more ? "times" : "excludedSubset");
    source = times.rest;
  }
  if (/^\s*(?:#|no\.?)\s*$/.test(folded)) concepts.add("index");
  if (folded === "ky") concepts.add("month");
  if (folded === "th.") source = "tháng";
  // Beside *KH*.
  if (folded === "th") source = "thực hiện";
  // `Xếp` alone leaves out what it is that was graded.
  if (folded === "xep") source = "xếp loại";
  // `Đ` beside `XL`.
  if (/^\s*[-–+]?\s*đ\.?\s*$/i.test(source)) source = "điểm";
  if (isCriterion(folded) || AGE.test(folded)) concepts.add("excludedSubset");
  // What was concluded the cells say.
  if (folded === "ket luan") return { concepts: new Set(), unknown: 0, trailing: 0 };
  const list = split(source.replace(/%/g, " "));
  const ends = [list[0]?.plain, list.at(-1)?.plain];
  if (list.length === 2 && ends[0] === "tat" && ends[1] === "ca")
    return { concepts: new Set<Concept>(["count"]), unknown: 0, trailing: 0 };
  // `Hôm sinh hoạt`, `Chi bộ họp hôm`: between other words it says when they came.
  if (ends.includes("hom")) concepts.add("date");
  const explained = new Explanation(list, concepts);
  const { said, trailing, lessFirst } = explained;
  let { unknown } = explained;
  if (namesNumber(folded)) unknown++;
  leaveOwners(concepts, said, list, source);
  // `Trừ số được miễn, còn phải dự`.
  if (lessFirst && concepts.has("due") && concepts.delete("exempt")) unknown -= lessFirst;
  if (isTarget(folded, concepts)) concepts.add("excludedSubset");
  settleTogether(concepts);
  settleLevelInBrackets(source, concepts, (part) => meaning(part).concepts);
  return { concepts, unknown, trailing };
});

import { LEVELS } from "./levels.ts";
import { memo } from "./memo.ts";
import { inFull } from "./short-forms.ts";
import { fold, nfc } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** A short form of a level as a legend explains it. */
export interface LevelDefinition {
  /** As compared (`levelKey`). */
  key: string;
  /** The level in words. */
  words: string;
  level: Concept;
}

/** Letters, a number, a numeral; with what it is in front: `HT`, `Loại A`, `Mức 1`, `Đạt`. */
const KEY = String.raw`(?:(?:xếp\s+)?(?:loại|mức|hạng|bậc)\s+)?["“']?[\p{L}\d]{1,6}["”']?`;
const IS = String.raw`\s*(?:[:=]|\s(?:là|[-–])\s)\s*`;
/** `(từ 90 điểm)` behind a short form: what it is given for. */
const FOR = String.raw`(?:\s*\([^()]*\d[^()]*\))?`;
const FORWARD = new RegExp(String.raw`^[\s(*)•+–-]*(${KEY})${FOR}${IS}([^:=]+?)[\s.)]*$`, "iu");
const BACKWARD = new RegExp(String.raw`^[\s(*)•+–-]*([^:=()]+?)\s*(?:[:=(]|\s(?:là|[-–])\s)\s*(${KEY})[\s.)]*$`, "iu");
/** Cheap to see: what may explain. */
const SIGN = /[:=(]|\s(?:là|[-–])\s/;
/** `Ghi chú:`, `Quy ước xếp loại:`; not the level that a legend begins with. */
const LEAD =
  /^[^:;,]*(?:ghi chú|chú thích|chú giải|chú dẫn|quy ước|giải thích|viết tắt|ký hiệu|kí hiệu)[^:;,.]{0,40}[:.]\s*/iu;
/** `Loại: A = Tốt, B = Khá`. */
const LABEL = /^\s*(?:xếp\s+)?(?:loại|mức|hạng|đánh giá)\s*:\s*(?=[^:]*[=–-])/iu;
const BETWEEN = /\s*[;\n•|]+\s*|\.\s+|\s{3,}/u;
/** What a level may be of. */
const OF: Concept[] = ["grade", "rated", "unit", "member", "count"];
/** Marks and what is said instead of a level. */
const NO_KEY = /^(x|v|co|khong|ko)$/;

/** A short form as compared: `Loại A`, `loại "A"` and `A` are one. */
export const levelKey = memo((text: string): string =>
  fold(text)
    .replace(/["“”'.]/g, "")
    .replace(/^(xep )?(loai|muc|hang|bac) (?=\S+$)/, "")
    .trim(),
);

/** What a short form and the words beside it define, if that is a level. */
export function levelDefined(short: string, words: string): LevelDefinition | undefined {
  return WHOLE_KEY.test(short.trim()) ? defined(short, words) : undefined;
}
const WHOLE_KEY = new RegExp(`^${KEY}$`, "iu");

/** Whether a text says itself that it is the short form of a level: `Loại 1`, `Mức A`. */
export const namesLevel = (text: string): boolean => /^\W*(xep )?(loai|muc|hang|bac) \S{1,3}\W*$/.test(fold(text));

/** The levels that the parts of a text explain: `Ghi chú: XS: hoàn thành xuất sắc; HT: hoàn thành tốt`, `hoàn thành tốt (HT)`. */
export const levelsDefinedIn = memo((text: string): LevelDefinition[] =>
  // The codes in a heading are its own (`tables/coded-levels.ts`).
  IN_HEADING.test(text) ? [] : definedIn(text).flatMap((part) => part ?? []),
);
const IN_HEADING = /^\s*[^([]*\p{L}{2}[^([]*[([]\s*\d\s*[=:–-]/u;

/** Whether a text does nothing but explain levels. */
export const explainsLevels = (text: string): boolean => definedIn(text).length > 1 && definedIn(text).every(Boolean);

/** What each part of a text that may explain something defines. */
const definedIn = memo((text: string): (LevelDefinition | undefined)[] => {
  if (!SIGN.test(text)) return [];
  const parts = nfc(text).replace(LEAD, "").split(BETWEEN);
  return parts.flatMap((said) => {
    const part = said.replace(LABEL, "");
    // A comma may also stand within: `HTXS, HTT: hoàn thành xuất sắc, hoàn thành tốt`.
    const each = part.split(/\s*,\s*/).map(definedBy);
    return each.every(Boolean) ? each : definedBy(part);
  });
});

function definedBy(part: string): LevelDefinition | undefined {
  const [, short, words] = FORWARD.exec(part) ?? [];
  const [, said, behind] = BACKWARD.exec(part) ?? [];
  const forward = short === undefined ? undefined : defined(short, words!);
  // `Hoàn thành tốt: 5` counts.
  return forward ?? (behind === undefined || /\d/.test(behind) ? undefined : defined(behind, said!));
}

function defined(short: string, words: string): LevelDefinition | undefined {
  const key = levelKey(short);
  const level = levelSaid(words);
  return level && key !== "" && !NO_KEY.test(key) ? { key, words: words.trim(), level } : undefined;
}

/** Whether a text would be a level without any legend. */
export const isLevel = (text: string): boolean => levelSaid(inFull(text, new Set(["grade"]))) !== undefined;

/** The one level that words say, and nothing but of whom. */
function levelSaid(words: string): Concept | undefined {
  const { concepts, unknown } = meaning(words);
  const said = LEVELS.filter((level) => concepts.has(level));
  const sound = unknown === 0 && said.length === 1 && [...concepts].every((x) => x === said[0] || OF.includes(x));
  return sound && !/\d/.test(words) ? said[0] : undefined;
}

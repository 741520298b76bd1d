import { nfc } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** What a legend says that a short form means. */
export interface Definition {
  short: string;
  words: string;
}

/** Letters with no marks of vowels and tones, of which several are capitals. */
const SHORT = String.raw`(?=[a-zđ\d./-]*[A-ZĐ][a-zđ\d./-]*[A-ZĐ])[A-ZĐa-zđ\d./-]{2,10}`;
const IS = String.raw`\s*(?:[:=]|\s(?:là|[-–])\s)\s*`;
/** Cheap to see: a sign or word that may explain, and a short form before it. */
const SIGN = /[:=]|\s(?:là|[-–])\s/;
const DEFINES = new RegExp(String.raw`(?<![\p{L}\d])${SHORT}${IS}\p{L}`, "u");
/** `Chú thích:`, `Ghi chú các chữ viết tắt:`, `(*)`. */
const LEAD =
  /^[\s(*•+–-]*(?:(?:ghi chú|chú thích|chú giải|chú dẫn|giải thích|lưu ý|quy ước|trong đó|(?:các )?(?:chữ|từ) viết tắt|viết tắt|(?:các )?(?:ký|kí) hiệu)[^:.;,]{0,30}[:.]\s*)?/iu;
const BETWEEN = /\s*[;,\n•|]+\s*|\.\s+|\s{3,}/u;
const PART = new RegExp(String.raw`^[\s(*+–-]*(${SHORT}(?:\s${SHORT}){0,2}?)${IS}(\p{L}[^:=]*?)[\s.)]*$`, "u");

/** A short form as compared: `P.D` is `PD`. */
export const shortKey = (text: string): string =>
  nfc(text)
    .replace(/[\s./]+/g, "")
    .toUpperCase();

/** What the parts of a text define, if any do: `Chú thích: PD: phải dự; DH: dự họp`. Only words that are wholly understood explain anything, and figures nothing. */
export function definitionsIn(text: string): Definition[] {
  if (!SIGN.test(text) || !DEFINES.test(text)) return [];
  const parts = nfc(text).replace(LEAD, "").split(BETWEEN);
  return parts.flatMap((part) => {
    const [, short, words] = PART.exec(part) ?? [];
    return short && words && means(words) ? [{ short, words }] : [];
  });
}

/** Whether words mean something of their own, all of them. */
export const means = (words: string): boolean => {
  const { concepts, unknown } = meaning(words);
  return concepts.size > 0 && unknown === 0 && !/\d/.test(words);
};

/** Whether one of two says all that the other does; that something is counted says nothing. */
export function agree(one: ReadonlySet<Concept>, other: ReadonlySet<Concept>): boolean {
  return saysAll(one, other) || saysAll(other, one);
}

/** Whether all that is said is among something else; full members may be those who became it. */
export const saysAll = (said: ReadonlySet<Concept>, among: ReadonlySet<Concept>): boolean =>
  [...said].every((x) => x === "count" || among.has(x) || (x === "fullMember" && among.has("official")));

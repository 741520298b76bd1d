import { isSyllable } from "./syllable.ts";
import { decodeTcvn3, inCapitals } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

type Decode = (word: string) => string;

/** The charsets that Vietnamese was typed in before Unicode, by fonts; a workbook does not say which. */
const CHARSETS: Decode[] = [decodeTcvn3, decodeVni];
const asTyped: Decode = (word) => word;

/** What stands between blanks and plain punctuation. Codes of letters may look like signs (`®¶ng`), so only ASCII and dashes part words. */
const WORD = /[^\s\u0000-\u0040[-`{-~\u2010-\u2027]+/g;
const FOREIGN = /[^\u0000-\u007f]/;
/** Letters that only Unicode has: a text with one of them was typed in Unicode. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** What stands for đ and Đ; in a Vietnamese report it means nothing else. */
const D = /[®§ñÑ]/;
/** As many words must make sense in a charset, and in Unicode not, before a workbook is taken to be typed in it. */
const ENOUGH = 3;

/**
 * A decoder for the texts of one sheet: the identity where they are Unicode already.
 * The workbook decides on the charset, by its words that are Vietnamese only in TCVN3 or only in VNI. Where some texts of the sheet are
 * Unicode (cells pasted together) or none is surely of that charset, a text is decoded only if all of it makes sense so, and as it stands does not.
 */
export function legacyDecoder(texts: Iterable<string>, ofWorkbook: Iterable<string> = texts): (text: string) => string {
  const charset = charsetOf(foreignIn(ofWorkbook).filter((text) => !BEYOND.test(text)));
  if (!charset) return asTyped;
  const foreign = foreignIn(texts);
  const latin = foreign.filter((text) => !BEYOND.test(text));
  const mixed =
    latin.length < foreign.length ||
    latin.some((text) => !fits(text, charset) && fits(text, asTyped)) ||
    !latin.some((text) => fits(text, charset) && !fits(text, asTyped));
  return (text) => {
    if (!FOREIGN.test(text) || BEYOND.test(text)) return text;
    if (mixed && (fits(text, asTyped) || !fits(text, charset))) return text;
    return decodeText(text, charset);
  };
}

const foreignIn = (texts: Iterable<string>): string[] => [...new Set(texts)].filter((text) => FOREIGN.test(text));

function charsetOf(texts: string[]): Decode | undefined {
  const words = [...new Set(texts.flatMap(foreignWords))].filter((word) => !isSyllable(word));
  const counts = CHARSETS.map((decode) => words.filter((word) => isSyllable(decode(word))).length);
  const most = Math.max(...counts);
  return most >= ENOUGH ? CHARSETS[counts.indexOf(most)] : undefined;
}

const foreignWords = (text: string): string[] => (text.match(WORD) ?? []).filter((word) => FOREIGN.test(word));

/** Whether all words of a text are Vietnamese when read so. Abbreviations have no vowel and prove nothing, unless by their đ. */
function fits(text: string, decode: Decode): boolean {
  const words = foreignWords(text).map(decode);
  const telling = words.filter((word) => !/^\p{L}+$/u.test(word) || /[aeiouy]/i.test(word.normalize("NFD")));
  return telling.every(isSyllable) && (telling.length > 0 || (decode !== asTyped && D.test(text)));
}

function decodeText(text: string, decode: Decode): string {
  const decoded = text.replace(/\S+/g, (part, at: number) =>
    isSign(part) && !beginsWord(text.slice(at)) ? part : part.replace(WORD, decode),
  );
  const inCapitalFont = decode === decodeTcvn3 && !/[a-z]/.test(text) && (text.match(WORD) ?? []).some(inCapitals);
  return inCapitalFont ? decoded.toUpperCase() : decoded;
}

/** One sign among figures and punctuation at most (`×`, `±5`, `½`) is no letter. */
const isSign = (part: string): boolean => /^[^\p{L}]*$/u.test(part) && part.replace(/[\u0000-\u007f]/g, "").length <= 1;

/** `¤ t«` (ô tô): a code alone before another word is one of a letter, unless it is a sign of reckoning. */
const beginsWord = (text: string): boolean => /^(?![×÷±¼½¾°])[^\u0000-\u007f]\s+[a-z]*[^\u0000-\u007f]/i.test(text);

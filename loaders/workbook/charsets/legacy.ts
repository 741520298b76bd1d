import { isSyllable } from "./syllable.ts";
import { decodeTcvn3, inCapitals } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

/** The charsets that Vietnamese was typed in before Unicode, by fonts; the workbook itself does not say so. */
const CHARSETS = [decodeTcvn3, decodeVni];
type Decode = (word: string) => string;

/** What is written between blanks and plain punctuation. Codes of letters may look like signs (`®¶ng`), so only ASCII parts words. */
const WORD = /[^\s\u0000-\u0040[-`{-~\u2010-\u2027]+/g;
/** Letters that only Unicode has: a text with one of them was typed in Unicode. */
const BEYOND = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
/** As many words must make sense in a charset, and in Unicode not, before a workbook is taken to be typed in it. */
const ENOUGH = 3;

/**
 * A decoder for the texts of one workbook: the identity where they are Unicode already.
 * The workbook decides: words that are Vietnamese only in TCVN3, or only in VNI, against words that are Vietnamese only in Unicode.
 * Where both occur (sheets pasted together), a text is decoded only if it makes sense in the charset and none as it stands.
 */
export function legacyDecoder(texts: Iterable<string>): (text: string) => string {
  const foreign = [...new Set(texts)].filter((text) => /[^\u0000-\u007f]/.test(text));
  const latin = foreign.filter((text) => !BEYOND.test(text));
  const [charset, evidence] = strongest(latin);
  if (!charset || evidence < ENOUGH) return (text) => text;
  const mixed =
    foreign.length > latin.length || latin.filter((text) => !fits(text, charset) && fits(text, asIs)).length >= ENOUGH;
  return (text) => {
    if (BEYOND.test(text) || !/[^\u0000-\u007f]/.test(text)) return text;
    if (mixed && !(fits(text, charset) && !fits(text, asIs))) return text;
    return decodeText(text, charset);
  };
}

const asIs: Decode = (word) => word;

/** The charset that explains the most words, with how many. */
function strongest(texts: string[]): [Decode | undefined, number] {
  const words = [...new Set(texts.flatMap(foreignWords))].filter((word) => !isSyllable(word));
  const counts = CHARSETS.map((decode): [Decode, number] => [
    decode,
    words.filter((word) => isSyllable(decode(word))).length,
  ]);
  counts.sort((a, b) => b[1] - a[1]);
  return counts[0]!;
}

/** Words with a letter outside ASCII; a sign that stands alone (×, §, ½) is no word. */
function foreignWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[^\u0000-\u007f]/.test(word) && !/^[^\p{L}]$/u.test(word));
}

/** All words of a text are Vietnamese when read so; abbreviations, which have no vowel, prove nothing. */
function fits(text: string, decode: Decode): boolean {
  const words = foreignWords(text).map(decode);
  const telling = words.filter((word) => !/^[\p{L}]+$/u.test(word) || /[aeiouyăâêôơư]/i.test(word.normalize("NFD")));
  return telling.length > 0 && telling.every(isSyllable);
}

function decodeText(text: string, decode: Decode): string {
  const decoded = text.replace(WORD, (word) => (/^[^\p{L}]$/u.test(word) ? word : decode(word)));
  const capitals = !/[a-z]/.test(text) && (text.match(WORD) ?? []).some(inCapitals);
  return capitals && decode === decodeTcvn3 ? decoded.toUpperCase() : decoded;
}

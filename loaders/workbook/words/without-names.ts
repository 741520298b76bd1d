import { fold } from "./text.ts";
import { meaning } from "./vocabulary.ts";

/** Capitalised words one after another: how people's names are written, and much else. */
const RUN = /(?<![\p{L}\p{M}#])\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)*/gu;
const HONORIFIC = /(đ\s*\/\s*c|đồng chí|đ\.c|ông|bà|anh|chị)\s*:?\s*$/iu;
/** What is said of somebody: `Hà vắng`, `Nam xin nghỉ`. */
const SAID_OF_SOMEBODY = /^\s*([,;:(]|$|(vắng|nghỉ|ốm|xin|đi|bận|dự|bị|được|chưa|đã|không|có|thay|chuyển)(?!\p{L}))/u;
const BEGINNING = /(^|[.!?:;“"(])[\s\-–+•*]*((\d+|[ivx]+)[.)/]\s*)?$/iu;
/** Ordinary words that begin what people write where a figure belongs. */
const ORDINARY = new Set(
  "tat ca khong chua co du vang nghi xin dang hoan da so toan bo mien gui bao cao sau khoi tinh uy trung uong covid".split(
    " ",
  ),
);

/** What makes `Chi` no name. */
const OF_CHI_BO = /^\s+bộ(?![\p{L}\p{M}]|\s+phận)/u;

/** Also a name, but not before a number. */
const QUARTER = /(?<!\p{L})qu[ýí]\s+[ivx]+(?!\p{L})/giu;

/**
 * A text from a unit's cell as it may be repeated in messages and in the quarantine: people are not named. Capitalised words that the forms'
 * vocabulary does not know become `…`: "2 (đ/c Hà, ốm)" is "2 (đ/c …, ốm)". A word that only begins a sentence stays. Not for topics and names of chi bộ, which are published as they are.
 */
export function withoutNames(text: string): string {
  const plain = text.normalize("NFC");
  return plain.replace(RUN, (run, at: number) => {
    const before = plain.slice(0, at);
    if (HONORIFIC.test(before)) return "…";
    if (run === "Chi" && OF_CHI_BO.test(plain.slice(at + run.length))) return run;
    const begins = !/\s/.test(run) && BEGINNING.test(before);
    if (begins && !SAID_OF_SOMEBODY.test(plain.slice(at + run.length))) return run;
    const rest = run.replace(QUARTER, " ").trim();
    const { concepts, unknown } = meaning(rest);
    // No name is without a vowel: `CC`, `KTr`.
    const ordinary = (word: string) => ORDINARY.has(word) || word.length <= 1 || /^([ivx]+|[^aeiouy]+)$/.test(word);
    return (concepts.size > 0 && unknown === 0) || fold(rest).split(" ").every(ordinary) ? run : "…";
  });
}

import { fold } from "./text.ts";

/** `KT (khiển trách)`, `Khiển trách (KT)`: words and the letters that they begin with, either way. */
const BESIDE_WORDS = /(?<![\p{L}\d/.])(\p{L}{1,6})\s*\(\s*(\p{L}[\p{L} ]*\p{L})\s*\)/gu;
const BEHIND_WORDS = /^(\P{L}*)(\p{L}[\p{L} ]*\p{L})\s*\(\s*(\p{L}{1,6})\s*\)(\P{L}*)$/u;

/** Leaves out an abbreviation beside its own words, which alone say what it means here: elsewhere `KT` are inspections. */
export const withoutOwnLetters = (text: string): string =>
  text.includes("(")
    ? text
        .replace(BESIDE_WORDS, (whole, letters: string, words: string) => (abbreviates(letters, words) ? words : whole))
        .replace(BEHIND_WORDS, (whole, before: string, words: string, letters: string, behind: string) =>
          abbreviates(letters, words) ? `${before}${words}${behind}` : whole,
        )
    : text;

/** Whether letters are the beginnings of all the words in their order: `KTr` of *khai trừ*. */
function abbreviates(letters: string, words: string): boolean {
  const begins = (short: string, [word, ...rest]: string[]): boolean => {
    if (word === undefined) return short === "";
    for (let n = 1; n <= 3 && word.startsWith(short.slice(0, n)) && n <= short.length; n++)
      if (begins(short.slice(n), rest)) return true;
    return false;
  };
  const short = fold(letters);
  const full = fold(words).split(" ");
  return short.length < fold(words).length && begins(short, full);
}

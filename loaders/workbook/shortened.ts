import { fold } from "./text.ts";

/**
 * Spells out words of which only the first letters were written, before a stop: `n.vụ`, `Kh. trách`, `Tr.bình`. Which word is meant is told by
 * the one behind it: the only one that stands before it in `phrases` and begins so. A letter that begins a line is a number, as in `C. Đảng viên`.
 */
export function speller(phrases: Iterable<string>): (text: string) => string {
  const before = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    for (const [i, word] of words.slice(1).entries()) before.set(word, (before.get(word) ?? new Set()).add(words[i]!));
  }
  return (text) =>
    text.replace(
      /(?<![\p{L}\d])(\p{L}{1,2})\.(\s?)(\p{L}{2,})/gu,
      (whole, letters: string, blank: string, word: string, at: number) => {
        if (at === 0 && blank && letters.length === 1) return whole;
        const meant = [...(before.get(fold(word)) ?? [])].filter((first) => first.startsWith(fold(letters)));
        return meant.length === 1 ? `${meant[0]} ${word}` : whole;
      },
    );
}

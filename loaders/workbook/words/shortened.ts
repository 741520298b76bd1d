import { fold } from "./text.ts";

/**
 * Spells out words of which only the first letters were written, before a stop or a stroke: `n.vụ`, `Kh. trách`, `T/gian`. Which word is meant is told by
 * the one behind it: the only one that stands before it in `phrases` and begins so. A letter that begins a line is a number, as in `C. Đảng viên`, unless nothing but a
 * word follows that means nothing alone: `C. cáo`.
 */
export function speller(phrases: Iterable<string>): (text: string) => string {
  const before = new Map<string, Set<string>>();
  const opening = new Map<string, Set<string>>();
  const alone = new Set<string>();
  const note = (pairs: Map<string, Set<string>>, first: string, word: string) =>
    pairs.set(word, (pairs.get(word) ?? new Set()).add(first));
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    if (words.length === 1) alone.add(phrase);
    else note(opening, words[0]!, words[1]!);
    for (const [i, word] of words.slice(1).entries()) note(before, words[i]!, word);
  }
  return (text) =>
    text.replace(
      /(?<![\p{L}\d])(\p{L}{1,2}(?=\.)|[b-hk-np-tvx]h?(?=\/))[./](\s*)(\p{L}{2,})/gu,
      (whole, letters: string, blank: string, word: string, at: number) => {
        const numbers = whole.length < text.trimEnd().length || alone.has(fold(word));
        if (at === 0 && blank && letters.length === 1 && numbers) return whole;
        // A phrase that begins so is more likely meant than one that has the two words further on.
        for (const pairs of [opening, before]) {
          const meant = [...(pairs.get(fold(word)) ?? [])].filter((first) => first.startsWith(fold(letters)));
          if (meant.length > 0) return meant.length === 1 ? `${meant[0]} ${word}` : whole;
        }
        return whole;
      },
    );
}

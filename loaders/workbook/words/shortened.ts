import { fold } from "./text.ts";

/**
 * Spells out words of which only the first letters were written, before a stop or a stroke: `n.vụ`, `Kh. trách`, `T/gian`. Which word is meant is told by
 * the one behind it: the only one that stands before it in `phrases` and begins so. A letter that begins a line is a number, as in `C. Đảng viên`, unless nothing but a
 * word follows that means nothing alone: `C. cáo`. So are the first letters of the last word (`Khien tr.`), which the one before it tells.
 */
export function speller(phrases: Iterable<string>): (text: string) => string {
  // Few texts have such words: the pairs of all phrases are told when the first is met.
  let known: Pairs | undefined;
  return (text) =>
    text
      .replace(
        /(?<![\p{L}\d])(\p{L}{1,2}(?=\.)|[b-hk-np-tvx]h?(?=\/))[./](\s*)(\p{L}{2,})/gu,
        (whole, letters: string, blank: string, word: string, at: number) => {
          known ??= pairsIn(phrases);
          const numbers = whole.length < text.trimEnd().length || known.alone.has(fold(word));
          if (at === 0 && blank && letters.length === 1 && numbers) return whole;
          // A phrase that begins so is more likely meant than one that has the two words further on.
          for (const pairs of [known.opening, known.within]) {
            const meant = [...(pairs.get(fold(word)) ?? [])].filter((first) => first.startsWith(fold(letters)));
            if (meant.length > 0) return meant.length === 1 ? `${meant[0]} ${word}` : whole;
          }
          return whole;
        },
      )
      .replace(
        /(?<![\p{L}\d])(\p{L}{3,}) (\p{L}{1,2})\.(?=\s*(?:$|[),;:]))/gu,
        (whole, word: string, letters: string) => {
          known ??= pairsIn(phrases);
          const meant = [...(known.next.get(fold(word)) ?? [])].filter((next) => next.startsWith(fold(letters)));
          return meant.length === 1 ? `${word} ${meant[0]}` : whole;
        },
      );
}

/** The words that stand right before each word, where a phrase begins and anywhere in one; those right behind the first of one; and the phrases of one word. */
interface Pairs {
  opening: Map<string, Set<string>>;
  within: Map<string, Set<string>>;
  next: Map<string, Set<string>>;
  alone: Set<string>;
}

function pairsIn(phrases: Iterable<string>): Pairs {
  const pairs: Pairs = { opening: new Map(), within: new Map(), next: new Map(), alone: new Set() };
  const note = (pairs: Map<string, Set<string>>, first: string, word: string) =>
    pairs.set(word, (pairs.get(word) ?? new Set()).add(first));
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    if (words.length === 1) pairs.alone.add(phrase);
    else {
      note(pairs.opening, words[0]!, words[1]!);
      note(pairs.next, words[1]!, words[0]!);
    }
    for (const [i, word] of words.slice(1).entries()) note(pairs.within, words[i]!, word);
  }
  return pairs;
}

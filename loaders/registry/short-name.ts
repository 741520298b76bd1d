import { memo } from "../workbook/words/memo.ts";
import { wordsKey } from "./name-key.ts";
import { unitWordsInFull } from "./office-names.ts";

/** A word of a short name, and the words of the name that it stands for. */
interface Part {
  word: string;
  full: string[];
}

/** Letters that words begin with: `Tr.`, `Ph.`, `Kh.`. */
const BEGINNING = /^(ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/;

/** How many words one may stand for: one that is the same or begins with these letters, or as many as it has letters, each beginning with one of them. */
const takes = (word: string, name: string[]): number[] => {
  const initials = name.slice(0, word.length).map((full) => full[0]);
  const begins = BEGINNING.test(word) && name[0]?.startsWith(word);
  return [...(name[0] === word || begins ? [1] : []), ...(initials.join("") === word ? [word.length] : [])];
};

/** How a short name is made of a name's words, all of them; `undefined` where it is not. */
function partsOf(short: string[], name: string[]): Part[] | undefined {
  const [word, ...rest] = short;
  if (word === undefined) return name.length === 0 ? [] : undefined;
  for (const n of takes(word, name)) {
    const parts = partsOf(rest, name.slice(n));
    if (parts) return [{ word, full: name.slice(0, n) }, ...parts];
  }
  return undefined;
}

const words = (name: string): string[] => name.split(" ");

/** Whether a name, as compared, is one in which words stand by their first letters: `p tccb` of `phong to chuc can bo`. Another may be meant by them. */
export const isShortFor = (short: string, name: string): boolean =>
  short !== name && partsOf(words(short), words(name)) !== undefined;

/** Offices that everybody writes by their letters, and which they may be. */
const OFFICES: [RegExp, string[]][] = [
  [/^vp\b/, ["van phong"]],
  [/^p(?= (\d|.*[a-z]{2}))/, ["phong"]],
  [/^k(?= .*[a-z]{2})/, ["khoa"]],
  [/^tr(?= .*[a-z]{2})/, ["truong", "tram"]],
  [/^tt(?= .*[a-z]{2})/, ["trung tam", "thanh tra"]],
  [/^cc(?= .*[a-z]{2})/, ["chi cuc"]],
  [/^bv(?= .*[a-z]{2})/, ["benh vien"]],
  [/^xn(?= )/, ["xi nghiep"]],
  [/^pgd(?= .*[a-z]{2})/, ["phong giao dich"]],
  [/^bql(?= .*[a-z]{2})/, ["ban quan ly"]],
];

/** What a name, as compared, is with the office in front of it in full: `p nghiep vu 3`, `tt kiem dinh`, `vp`; itself where it bears none. */
const officeInFull = (name: string): string[] => {
  const [short, full] = OFFICES.find(([short]) => short.test(name)) ?? [];
  return short && full ? full.map((office) => name.replace(short, office)) : [name];
};

/** The same, with what else everybody knows by its letters. */
const inFull = memo((name: string): string[] => officeInFull(name).map((said) => wordsKey(unitWordsInFull(said))));

/** Letters that are no word of their own: `QL`, not `An`. */
const LETTERS = /^[^aeiouy\d]{2,}$/;

/** Whether most words stand in full, and the others by letters: `phong ql lu hanh`, but not `phong tc`. */
function isMostlyInFull(short: string, name: string): boolean {
  const parts = partsOf(words(short), words(name)) ?? [];
  const cut = parts.filter(({ word, full }) => word !== full.join(" "));
  const whole = parts.length - cut.length;
  return whole > cut.flatMap(({ full }) => full).length && cut.every(({ word }) => LETTERS.test(word));
}

/**
 * Whether a short name can hardly be that of anything else: nothing but its office is cut short, or letters that everybody knows, beside a word or
 * number in full (`ban tccb`, but not `p tccb`), or others where most words stand in full. Letters that are known for something else are no short
 * name of it.
 */
export function isCertainlyShortFor(short: string, name: string): boolean {
  if (officeInFull(short).includes(name)) return true;
  const own = words(name);
  if (!words(short).some((word) => /.{2}|\d/.test(word) && own.includes(word))) return false;
  return inFull(short).some((said) => inFull(name).some((full) => said === full || isMostlyInFull(said, full)));
}

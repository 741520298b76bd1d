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
  [/^px(?= )/, ["phan xuong"]],
  [/^nm(?= .*[a-z]{2})/, ["nha may"]],
  [/^cn(?= .*[a-z]{2})/, ["chi nhanh"]],
  [/^kp(?= )/, ["khu pho"]],
  [/^ca(?= .*[a-z]{2})/, ["cong an"]],
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

/** What may be a syllable, its marks and tone left out. */
const SYLLABLE = /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?$/;
/** Letters that are no syllable, so no word of their own: `QL`, `QLDA`, not `An`. */
const isLetters = (word: string): boolean => /^[a-z]{2,}$/.test(word) && !SYLLABLE.test(word);

/** How many letters, beside words in full, can hardly be those of other words. */
const ENOUGH = 3;

/** Whether some words stand in full, and the others by enough letters or fewer of them: `chi cuc bvmt`, `phong ql lu hanh`, but not `phong tc`. */
function isSpelledOut(short: string, name: string): boolean {
  const parts = partsOf(words(short), words(name)) ?? [];
  const cut = parts.filter(({ word, full }) => word !== full.join(" "));
  const whole = parts.length - cut.length;
  const letters = cut.flatMap(({ full }) => full).length;
  return whole > 0 && cut.every(({ word }) => isLetters(word)) && (letters >= ENOUGH || whole > letters);
}

/** Whether nothing but the office of a name is cut short, or it stands in letters that everybody knows: `p tccb`. */
const isKnown = (short: string, name: string): boolean =>
  officeInFull(short).includes(name) || inFull(short).some((said) => inFull(name).includes(said));

/** Whether a short name is read by the first letters of words, which nothing else explains: `chi cuc bvmt`. Letters known for something else are none. */
export const isByLetters = (short: string, name: string): boolean =>
  short !== name &&
  !isKnown(short, name) &&
  inFull(short).some((said) => inFull(name).some((full) => isSpelledOut(said, full)));

/** Whether a short name can hardly be that of anything else. */
export const isCertainlyShortFor = (short: string, name: string): boolean =>
  isKnown(short, name) || isByLetters(short, name);

/** A word of a short name stands for as many words as it has letters, each beginning with one of them, or for one that is the same. */
const takes = (word: string, name: string[]): number[] => {
  const initials = name.slice(0, word.length).map((full) => full[0]);
  return [...(name[0] === word ? [1] : []), ...(initials.join("") === word ? [word.length] : [])];
};

const shortens = (short: string[], name: string[]): boolean =>
  short.length === 0 ? name.length === 0 : takes(short[0]!, name).some((n) => shortens(short.slice(1), name.slice(n)));

/** Whether a name, as compared, is one in which words stand by their first letters: `p tccb` of `phong to chuc can bo`. Another may be meant by them. */
export const isShortFor = (short: string, name: string): boolean =>
  short !== name && shortens(short.split(" "), name.split(" "));

/** Offices that everybody writes by their letters. */
const OFFICES: [RegExp, string][] = [
  [/^vp\b/, "van phong"],
  [/^p(?= .*[a-z]{2})/, "phong"],
  [/^k(?= .*[a-z]{2})/, "khoa"],
];

/** A name, as compared, with the office in front of it in full: `p nghiep vu 3`, `k noi`, `vp`. */
export const officeInFull = (name: string): string =>
  OFFICES.reduce((key, [short, full]) => key.replace(short, full), name);

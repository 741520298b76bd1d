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

/** Offices that everybody writes by their letters, and which they may be. */
const OFFICES: [RegExp, string[]][] = [
  [/^vp\b/, ["van phong"]],
  [/^p(?= .*[a-z]{2})/, ["phong"]],
  [/^k(?= .*[a-z]{2})/, ["khoa"]],
  [/^tt(?= .*[a-z]{2})/, ["trung tam", "thanh tra"]],
  [/^cc(?= .*[a-z]{2})/, ["chi cuc"]],
  [/^bv(?= .*[a-z]{2})/, ["benh vien"]],
  [/^xn(?= )/, ["xi nghiep"]],
  [/^pgd(?= .*[a-z]{2})/, ["phong giao dich"]],
  [/^bql(?= .*[a-z]{2})/, ["ban quan ly"]],
];

/** What a name, as compared, is with the office in front of it in full: `p nghiep vu 3`, `tt kiem dinh`, `vp`; itself where it bears none. */
export const officeInFull = (name: string): string[] => {
  const [short, full] = OFFICES.find(([short]) => short.test(name)) ?? [];
  return short && full ? full.map((office) => name.replace(short, office)) : [name];
};

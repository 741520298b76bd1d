/** `(Bí thư: đ/c A)`, `- BT: A`, `, Bí thư đ/c A` behind a name, with diacritics or without. */
const LEADER = new RegExp(
  [
    String.raw`\s*\([^()]*(?<!\p{L})(?:bí thư|bi thu|bt)(?!\p{L})[^()]*\)\s*$`,
    String.raw`\s*[-–,;]\s*(?:bí thư|bi thu|bt)(?: chi b[ộo])?\s*:.*$`,
    String.raw`\s*[-–,;]\s*(?:bí thư|bi thu)(?: chi b[ộo])? (?:đ\/c|d\/c|đồng chí|dong chi|ông|bà)(?!\p{L}).*$`,
  ].join("|"),
  "iu",
);

/** The name of a chi bộ without who leads it: that is no part of the name, and nobody is named where it is repeated. */
export const withoutLeader = (text: string): string => text.normalize("NFC").replace(LEADER, "");

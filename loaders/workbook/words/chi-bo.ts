/** What a letter before a stop and a blank numbers: `c. Bộ phận`, `c. Bộ môn`, but not `C. bộ Phân xưởng`. */
const NUMBERED = "(?! (?:phận|môn|mon|phan(?! (?:xuong|trai|hieu|vien)))(?![a-z]))";

/** The words *chi bộ* as a pattern, with marks or without, also cut short: `CB`, `CBộ`, `C/bộ`, `Ch. bộ`, `C.b`; its number may follow without a blank: `CB1`. */
export const CHI_BO = String.raw`(?:chi b[oộ]|cb[oộ]?|c[./]b|ch ?[./] ?b[oộ]|c ?[./]b[oộ]|c ?[./] b[oộ]${NUMBERED})(?![a-zộ]|\d{3})`;

/** Whether a text (folded) begins with them. */
export const beginsWithChiBo = (folded: string): boolean => BEGINS.test(folded);
const BEGINS = new RegExp(`^${CHI_BO}`);

/** Whether they stand in a text (folded). */
export const namesChiBo = (folded: string): boolean => WITHIN.test(folded);
const WITHIN = new RegExp(String.raw`\b${CHI_BO}`);

/** What a section or a criterion is numbered with: `2`, `IV`, `a`. */
export const NUMERAL = String.raw`(?:\d{1,2}|[ivx]+|[a-hđ])`;

const NUMBER = new RegExp(String.raw`^\s*${NUMERAL}\s*[.)]\s*`, "iu");
const ALONE = new RegExp(String.raw`^\s*${NUMERAL}\s*[.)]?\s*$`, "iu");

/** A heading without the number before it: `II. Tháng 5` is `Tháng 5`. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, "");

/** The number of a section: `II`, `2.`, `B`. */
export const isNumeral = (text: string): boolean => ALONE.test(text);

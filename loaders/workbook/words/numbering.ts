/** What a section or a criterion is numbered with: `2`, `IV`, `a`. */
export const NUMERAL = String.raw`(?:\d{1,2}|[ivx]+|[a-hđ])`;

/** `2.`, `IV)`, `1/ Chi bộ`; no part of a day or of a pair, nor `đ/c`. */
const NUMBER = new RegExp(String.raw`^\s*(?:${NUMERAL}\s*[.)]|\d{1,2}\s*\/(?=\s*\p{L}))\s*`, "iu");
const ALONE = new RegExp(String.raw`^\s*${NUMERAL}\s*[.)]?\s*$`, "iu");

/** A heading without the number before it: `II. Tháng 5` is `Tháng 5`. */
export const withoutNumber = (text: string): string => text.replace(NUMBER, "");

/** The number of a section: `II`, `2.`, `B`. */
export const isNumeral = (text: string): boolean => ALONE.test(text);

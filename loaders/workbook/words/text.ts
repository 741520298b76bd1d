import { memo } from "./memo.ts";

/** Text in composed form (NFC), as it is published; a text met again is the same string, which other lookups then find without comparing letters. */
export const nfc = memo((text) => text.normalize("NFC"));

/**
 * Text as compared: lower case, without diacritics, đ as d, also as the letter that looks like it (`Ð`); dashes, quotes and blanks of
 * every kind made plain, also `_` between letters (`chi_bo`), runs of blanks one, trimmed; full-width forms (`１２`) narrow, hyphens and joiners that nobody sees left out.
 * `fold("  Quý IV – Năm 2020 ")` is `"quy iv - nam 2020"`.
 */
export const fold = memo((text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/[\u00ad\u2060]|[\u200c-\u200d]/g, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c-\u201f«»]/g, '"')
    .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/gi, " ")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase(),
);

/** Text in composed form, letter for letter without diacritics: what stands at a place of the one stands there in the other. */
export const plain = memo((text) =>
  nfc(text).replace(/[đĐ]|[^\0-\x7f]/g, (c) => (c === "đ" ? "d" : c === "Đ" ? "D" : c.normalize("NFD")[0]!)),
);

import { fold, nfc } from "./text.ts";

/** "≥ 6 kỳ", "từ 06 kỳ trở lên", "ít nhất 6 buổi": members who spoke at six sessions or more (clause II.2 b). */
const SIX_OR_MORE =
  /(?:>=|≥|=>|\b(?:tu|muc|it nhat|toi thieu|khong duoi|khong it hon|(?<=(?:bieu|kien|gop|y|gia|dat) )du|du(?! tu)|tren|dat|\s)+)?\s*(?:\b0?6|\bsau|[≥>=]\s*0?6)(?:\s*\/\s*12)?\s*\(?(?:0?6)?\)?\s*(?:ky|lan|buoi|thang|cuoc|luot|y kien|yk)?(?:\s*(?:shcb|(?:sinh hoat|hop|sh)(?: le| dinh ky| thuong ky)?(?: chi bo| cb)?))?(?:\s*\/?\s*nam(?! (?:truoc|ngoai|lien|ke)\b))?(?:\s*tro len)?(?:\s*(?:trong|\/)\s*nam)?/;

/** "Dưới 6 kỳ", "chưa đủ sáu kỳ", "< 6 kỳ", "từ 1 đến 5 kỳ": the others. */
const FEWER_THAN_SIX =
  /(?:(?<!khong )\b(?:duoi|it hon|(?:chua|khong)(?: (?:du|dat|den|toi|bao dam|dam bao))+)|<)\s*(?:0?6|sau\b)(?:\s*(?:ky|lan|buoi|thang|cuoc|luot))?|\b(?:0?[1-5]|mot|hai|ba)\s*(?:-|den)\s*(?:0?[56]|nam|sau) (?:ky|lan|buoi|cuoc)\b/;

/** `Trên 5 kỳ`: six or more. */
const MORE_THAN_FIVE =
  /(?<!\b(?:khong|chua) )(?:\b(?:nhieu hon|tren|hon)\b|>)\s*(?:0?5|nam)(?=\s*(?:ky|lan|buoi|cuoc)\b)/;

/** `dưới 3 lần`, `12/12 kỳ`: another number than the programme asks for. */
const ANOTHER_NUMBER = /\b\d+(?:\s*(?:-|\/|den)\s*\d+)?\s*(?:ky|lan|luot|y kien|buoi|cuoc)\b/;

/** All sessions of a year: `tại 12 kỳ sinh hoạt`. */
const ALL_YEAR = /\b(?:tai|trong|qua|ca|cua|luot|y kien|yk) (?:ca )?12 (?:ky|buoi|cuoc|thang)\b/;

/** `Từ 6 đến 12 kỳ`: to all sessions of the year. */
const SIX_TO_ALL = /\b(?:tu )?0?6\s*(?:-|–|den)\s*12(?=\s*(?:ky|buoi|cuoc|thang)\b)/;

/** `6 trong 12 kỳ`. */
const SIX_OF_ALL = /\b(0?6) trong (?:so |tong so )?12(?= (?:ky|buoi|cuoc)\b)/;

/** `Xếp loại sau buổi họp`: in a text with its marks, *sau* is no number. */
const AFTER = /(?<!\p{L})sau(?!\p{L})/giu;

/** Words that count members by the sessions at which they spoke: whether six or more are meant, and what else they say, folded. */
export function sixOrFewer(text: string): { more: boolean; rest: string } | undefined {
  const plain = fold(text);
  const read = text.search(AFTER) >= 0 && plain !== text.toLowerCase() ? fold(nfc(text).replace(AFTER, " ")) : plain;
  const folded = read.replace(MORE_THAN_FIVE, "tu 6").replace(SIX_TO_ALL, "tu 6").replace(SIX_OF_ALL, "$1");
  if (FEWER_THAN_SIX.test(folded)) return { more: false, rest: folded.replace(FEWER_THAN_SIX, " ") };
  const counts =
    /(?<!\b(?:trong|kiem tra|dinh ky) )(\b0?6|\bsau)\b\W*(?:12\W*)?(0?6\W*)?(ky|lan|luot|y kien|yk|buoi|cuoc|thang(?! (dau|cuoi)))\b/.test(
      folded,
    ) ||
    /[≥>]\s*=?\s*0?6\b/.test(folded) ||
    /\b0?6 (?:ky|lan|buoi|cuoc)\b.*\btro len\b/.test(folded);
  if (counts) return { more: true, rest: folded.replace(SIX_OR_MORE, " ").replace(/\btro len\b/, " ") };
  return ANOTHER_NUMBER.test(folded.replace(ALL_YEAR, " ")) ? { more: false, rest: folded } : undefined;
}

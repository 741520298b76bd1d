/** Others than those counted, wherever they stand beside them. */
const OTHERS = /\b(khong|ko|k|kp|vang|chua|mien|nghi|tru|con)\b|[^a-z\s]/;

/** `25, trong đó 01 dự bị`, `36 (nữ: 12)`: how many are of a kind of which nobody is left out. */
const KIND = "(?:du bi|chinh thuc|nu|nu gioi|nam gioi)";
const AMONG = new RegExp(
  String.raw`^\s*(\d+)\s*(?:\(|[,;:]?\s*\(?\s*(?:trong do|tr\.? ?do|gom|gom ca|bao gom|ke ca)\b)[\s:]*(?:co\s+)?(?:(\d+)\s+${KIND}|${KIND}\s*:?\s*(\d+))\s*\)?\s*$`,
);

/** A text, folded, that is a number and what it is made up of (`02 (01 ốm, 01 công tác)`), where that comes to it, or how many of a kind are among it: that number alone. */
export function withoutParts(text: string): string {
  const [, all, before, behind] = AMONG.exec(text) ?? [];
  if (all && Number(before ?? behind) <= Number(all)) return all;
  const [, whole, parts] = /^\s*(\d+)\s*[(:]\s*([^()]*?)\s*\)?\s*$/.exec(text) ?? [];
  if (!whole || !parts) return text;
  const told = parts.split(/\s*[,;+]\s*|\s+va\s+/).map((part) => /^(\d+)\s*(.+)$/.exec(part));
  const sum = told.reduce((all, part) => all + (part && !OTHERS.test(part[2]!) ? Number(part[1]) : Number.NaN), 0);
  return sum === Number(whole) ? whole : text;
}

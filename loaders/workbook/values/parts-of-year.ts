import { memo } from "../words/memo.ts";
import { withoutNumber } from "../words/numbering.ts";
import { fold } from "../words/text.ts";
import { isAsOf } from "./as-of.ts";
import { findPeriods, type PeriodMention } from "./periods.ts";

/** A half or a quarter of a year, with or without the year. */
export type PartOfYear = PeriodMention & { kind: "half" | "quarter"; index: number };

/** Words of a part of the year, and none besides. */
const ALONE =
  /^(\W|_|\b(quy|qui|q|thang|thg|th|t|\d+t|\d+th|dau|cuoi|nua|sau|ba|mot|hai|bon|tu|den|het|ngay|nam|ky|trong|bao cao|h|[hq]\d|q[ivx]+|\d+|[ivx]+)\b)+$/;
/** `Kỳ I`, `Kỳ 2/2023`: of two a year. */
const ROUND = /^ky( bao cao)?[\s:.-]*(ii?|0?[12])(?:[\s/,.()-]*(?:nam)?\s*(20\d\d)\)?)?$/;
/** A number with its year behind it, which is a part of the year where a heading says so. */
const BARE = /^(iv|i{1,3}|0?[1-4])(?:\s?[/.-]\s?(20\d\d))?$/;

/** The part of the year that a label is, and nothing but a label: `6 tháng đầu năm`, `Kỳ II/2023`, `II. Quý II:`. */
export const partLabel = memo((text: string): PartOfYear | undefined => {
  const plain = fold(text).replace(/[\s:.;*–-]+$/, "");
  const round = ROUND.exec(withoutNumber(plain).replace(/^[-+*•]\s*/, ""));
  if (round) return part("half", round[2]!, round[3]);
  if (plain.length > 60 || !ALONE.test(plain)) return undefined;
  const [said, ...more] = findPeriods(text).filter(({ kind }) => kind !== "year");
  return said?.index !== undefined && more.length === 0 && (said.kind === "half" || said.kind === "quarter")
    ? (said as PartOfYear)
    : undefined;
});

/** The part that a heading names among other words, and those words: `Số chi bộ được kiểm tra 6T cuối năm`. How things stood at its end is none. */
export const partWithin = memo((text: string): { part: PartOfYear; rest: string } | undefined => {
  const plain = fold(text);
  const [said, ...more] = findPeriods(text).filter(({ kind }) => kind !== "year");
  if (said?.index === undefined || more.length > 0 || said.kind === "month" || isAsOf(plain)) return undefined;
  return { part: said as PartOfYear, rest: plain.replace(WITHIN, " ").replace(/\W+/g, " ").trim() };
});
const WITHIN =
  /\b(trong )?((0?6|sau) ?t(h|hang)? ?(dau|cuoi)( nam)?|nua (dau|cuoi)( nam)?|q(uy|ui)?[\s.:-]*(iv|i{1,3}|0?[1-4]))\b|\b(nam )?20\d\d\b/g;

/** `6 tháng`, `Cộng 6 tháng`: a half of a year, whichever. */
export const isHalf = memo((text: string): boolean =>
  /^\W*((ca|tong|cong|tong cong|toan) )?(0?6|sau) ?(t|th|thang)\W*$/.test(fold(text)),
);

/** `(so với năm 2022)`, `có đối chiếu với cùng kỳ năm 2022`: a period of which nothing is reported. */
const COMPARED =
  /[([]?\s*(?:(?:có|co)\s+)?(?:so(?:\s+s[áa]nh)?\s+v[ớo]i|[đd][ốo]i\s+chi[ếe]u(?:\s+v[ớo]i)?)\s+(?:c[ùu]ng\s+k[ỳy]\s+)?(?:năm|nam|qu[ýy]|th[áa]ng|k[ỳy]|6 th[áa]ng)(?!\p{L})[^)\];,.]*/giu;

/** What a title or name mentions (`findPeriods`) but to compare with, and `Kỳ II` where it says nothing else. */
export const mentionsIn = memo((text: string): PeriodMention[] => {
  const own = text.normalize("NFC").replace(COMPARED, " ");
  const found = findPeriods(own);
  const label = partLabel(own);
  return label && !found.some(({ kind }) => kind === label.kind) ? [...found, label] : found;
});

/** The part that a cell in a column of such parts names: there `II`, `2` or `Cuối năm` will do. */
export function partIn(value: string | number | boolean, kind: PartOfYear["kind"]): PartOfYear | undefined {
  const label = partLabel(String(value));
  if (label) return label;
  const plain = fold(String(value)).replace(/[\s:.;]+$/, "");
  const end = kind === "half" ? /^(dau|cuoi) nam(?:[\s/-]*(20\d\d))?$/.exec(plain) : undefined;
  if (end) return part("half", end[1] === "dau" ? "1" : "2", end[2]);
  const bare = BARE.exec(plain);
  const found = bare && part(kind, bare[1]!, bare[2]);
  return found && found.index <= (kind === "half" ? 2 : 4) ? found : undefined;
}

function part(kind: PartOfYear["kind"], number: string, year: string | undefined): PartOfYear {
  const index = ["i", "ii", "iii", "iv"].indexOf(number) + 1 || Number(number);
  return { kind, index, ...(year ? { year: Number(year) } : {}) };
}

/** A part as titles write it: `6 tháng đầu năm 2023`, `Quý 2`. */
export const partWords = ({ kind, index, year }: PartOfYear): string =>
  `${kind === "half" ? `6 tháng ${index === 1 ? "đầu" : "cuối"} năm` : `Quý ${index}${year ? " năm" : ""}`}${year ? ` ${year}` : ""}`;

import { RATINGS } from "../../workbook/words/levels.ts";
import { inFull } from "../../workbook/words/short-forms.ts";
import { type Concept, meaning } from "../../workbook/words/vocabulary.ts";

const GRADE_OF: Partial<Record<Concept, string>> = { good: "tot", fair: "kha", average: "trung_binh", poor: "kem" };

/** Grades of a meeting, from the highest. */
export const GRADES = Object.values(GRADE_OF);

/** `HTTNV (?)`: nobody is sure; `Dưới HTTNV`, `HTTNV năm 2022`: another one, or of another year. */
const DOUBT = /\?|(?:^|[^\p{L}])(?:dưới|trên|gần|từ|trở)(?!\p{L})|(?<!\d)20\d\d(?!\d)/iu;
/** The year of the report behind a rating. */
const YEAR = /\s*[-–,(]?\s*(?:trong\s+)?(?:năm\s*)?(20\d\d)\s*\)?\s*$/iu;

const POINTS = String.raw`\d{1,3}(?:[.,]\d+)?\s*(?:điểm|đ)?`;
/** `Khá (89 điểm)`, `Khá (từ 70 đến dưới 90 điểm)`: the points that it was given for, or is given for. */
const FOR_POINTS = new RegExp(
  String.raw`\s*\(\s*(?:${POINTS}|(?:từ|≥|>=)?\s*${POINTS}\s*(?:trở lên|(?:đến|tới|-|–)\s*(?:dưới\s*)?${POINTS})?|(?:dưới|<)\s*${POINTS})\s*\)\s*$`,
  "iu",
);
/** `62 điểm - Trung bình`, `62đ (trung bình)`: the same before it. */
const WITH_POINTS =
  /^\s*(?:đạt\s+)?\d{1,3}(?:[.,]\d+)?\s*(?:điểm|đ)(?!\p{L})\s*[-–:,;/]?\s*(?=\p{L}|\(\s*\p{L}[^()]*\)\s*$)/iu;
/** `Kết quả: HTNV`: what stands there, said once more. */
const LABEL = /^\s*(?:(?:kết quả|mức|xếp loại|đánh giá|phân loại|chất lượng)[\s,]*)+:\s*/iu;
/** `A - HTXSNV`, `2. Tốt`, `HTTNV (mức 2)`, `HTTNV, mức hai`: which of the four it is, once more. */
const RANK =
  /^\s*(?:[A-D]|[1-4]|I{1,3}|IV)\s*[-–.:]\s*(?=\p{L}{2})|\s*[,(]\s*mức\s+(?:[1-4]|một|hai|ba|bốn)\s*\)?\s*$/iu;

/** The one grade that a text is; none of `Rất tốt`, `Không tốt`. */
export function gradeIn(said: string): string | undefined {
  const text = said.replace(LABEL, "").replace(FOR_POINTS, "").replace(WITH_POINTS, "").replace(RANK, "");
  const { concepts, unknown } = meaning(inFull(text, new Set(["grade"])));
  const found = [...concepts].flatMap((concept) => GRADE_OF[concept] ?? []);
  return found.length === 1 && unknown === 0 && !DOUBT.test(text) && !concepts.has("excludedSubset")
    ? found[0]
    : undefined;
}

/** `(được khen)` behind a rating, unless it rates too. */
const REMARK = /\s*\((?!.*(loại|mức|hoàn thành|xuất sắc|tốt|HT|đề nghị|dự kiến|chưa|không))[\p{L}\d\s,./-]+\)\s*$/iu;

/** Which of the four levels, from the highest, a text in the report of a year says that a chi bộ is rated in; -1 where it says none, or something else too. */
export function levelIn(said: string, year: string): number {
  const text = said
    .replace(LABEL, "")
    .replace(YEAR, (whole, named: string) => (named === year ? "" : whole))
    .replace(RANK, "");
  const { concepts, unknown } = meaning(inFull(text.replace(REMARK, ""), new Set(["grade"])));
  const levels = [...concepts].filter((concept) => !["grade", "unit", "rated"].includes(concept));
  if (levels.length !== 1 || unknown > 0 || DOUBT.test(text)) return -1;
  // *Tốt* alone, of a chi bộ: it did its tasks well.
  return RATINGS.indexOf(levels[0] === "good" ? "levelGood" : levels[0]!);
}

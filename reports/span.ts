import { PersonError } from "../loaders/problems/person-error.ts";
import { monthsOf, periodWords, QUARTERS } from "../loaders/terms/period.ts";
import type { Term } from "../loaders/terms/term.ts";

/** What a report covers: `id` as in file names (`2023`, `2024-H1`, `giua-nhiem-ky`), first and last month, and its kind of period. */
export interface Span {
  id: string;
  kind: "quarter" | "half" | "year" | "term";
  first: string;
  last: string;
  /** In running text: `quý III năm 2024`. */
  words: string;
}

/** A wish that cannot be met, in words for the person who asked. */
export class ReportError extends PersonError {}

/** A period as a heading of a column: `2024-Q3` → `Quý III/2024`. */
export function periodLabel(period: string): string {
  if (period === "term") return "Cả nhiệm kỳ";
  const year = period.slice(0, 4);
  if (period.includes("Q")) return `Quý ${QUARTERS[Number(period.slice(6)) - 1]}/${year}`;
  if (period.includes("H")) return `6 tháng ${period.endsWith("1") ? "đầu" : "cuối"} ${year}`;
  return period.length === 4 ? year : `T${Number(period.slice(5))}/${year}`;
}

/** First and last month of a period (`YYYY-MM`); of the whole term for `term`. */
export function firstAndLast(period: string, term: Term): { first: string; last: string } {
  if (period === "term") return { first: term.firstMonth, last: term.lastMonth };
  const months = monthsOf(period);
  return { first: months[0]!, last: months.at(-1)! };
}

const SHAPES = { quarter: /^\d{4}-Q[1-4]$/, half: /^\d{4}-H[12]$/, year: /^\d{4}$/ };
const EXAMPLES = { quarter: "--period 2024-Q3", half: "--period 2024-H1", year: "--year 2023" };

/** The span of one quarter, half-year or year; refuses what is misspelt or outside the term. */
export function spanOf(kind: "quarter" | "half" | "year", period: string | undefined, term: Term): Span {
  if (!period) throw new ReportError(`Thiếu kỳ báo cáo. Ghi thêm, ví dụ: ${EXAMPLES[kind]}`);
  if (!SHAPES[kind].test(period))
    throw new ReportError(`Không hiểu kỳ báo cáo “${period}”. Viết như ví dụ: ${EXAMPLES[kind]}`);
  const { first, last } = firstAndLast(period, term);
  if (last < term.firstMonth || first > term.lastMonth)
    throw new ReportError(
      `Kỳ báo cáo ${periodWords(period)} nằm ngoài ${lower(term.label)} (${periodWords(term.firstMonth)} đến ${periodWords(term.lastMonth)}).`,
    );
  return { id: period, kind, first, last, words: periodWords(period) };
}

/** From the first month of the term to the end of a review year: what a review of the term looks back upon. */
export function termSpan(id: string, words: string, lastYear: number, term: Term): Span {
  const last = `${lastYear}-12`;
  return {
    id,
    kind: "term",
    first: term.firstMonth,
    last: lastYear === term.reviewYears.at(-1) ? term.lastMonth : last,
    words,
  };
}

/** The last review year that ends in the first half of the term. */
export function midYear(term: Term): number {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const middle = (index(term.firstMonth) + index(term.lastMonth)) / 2;
  return term.reviewYears.filter((year) => index(`${year}-12`) <= middle).at(-1) ?? term.reviewYears[0]!;
}

/** First letter small, as within a sentence. */
export const lower = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** First letter capital, as at the head of a sentence. */
export const upper = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

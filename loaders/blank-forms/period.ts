import type { PeriodKind } from "../forms/form.ts";
import { monthsOf, periodWords } from "../terms/period.ts";

/** A period for which forms are due. */
export interface Period {
  /** `2025-Q3`, `2025-H1` or `2025`. */
  id: string;
  kind: PeriodKind;
  /** As titles say it: "Quý III năm 2025". */
  words: string;
  /** `YYYY-MM`, all of them. */
  months: string[];
}

/** Reads `2025-Q3`, `2025-H1` or `2025`. @returns undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const m = /^20\d{2}(?:-(?:Q([1-4])|H([12])))?$/i.exec(text.trim());
  if (!m) return undefined;
  const [, quarter, half] = m;
  const id = text.trim().toUpperCase();
  const words = periodWords(id).replace(/^./, (letter) => letter.toUpperCase());
  return { id, kind: quarter ? "quarter" : half ? "half" : "year", words, months: monthsOf(id) };
}

/** `2025-07` → "Tháng 7 năm 2025". */
export const monthInWords = (month: string): string => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;

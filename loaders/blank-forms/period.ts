import type { PeriodKind } from "../forms/form.ts";
import { monthsOf } from "../submissions/identify.ts";

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

const ROMAN = ["I", "II", "III", "IV"];
const HALVES = ["6 tháng đầu năm", "6 tháng cuối năm"];

/** Reads `2025-Q3`, `2025-H1` or `2025`. @returns undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const m = /^(20\d{2})(?:-(?:Q([1-4])|H([12])))?$/i.exec(text.trim());
  if (!m) return undefined;
  const [, year, quarter, half] = m;
  const id = text.trim().toUpperCase();
  const months = monthsOf(id);
  if (quarter) return { id, kind: "quarter", words: `Quý ${ROMAN[Number(quarter) - 1]} năm ${year}`, months };
  if (half) return { id, kind: "half", words: `${HALVES[Number(half) - 1]} ${year}`, months };
  return { id, kind: "year", words: `Năm ${year}`, months };
}

/** `2025-07` → "Tháng 7 năm 2025". */
export const monthInWords = (month: string): string => `Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;

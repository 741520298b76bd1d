/** Numbers of quarters, as they are written. */
export const QUARTERS = ["I", "II", "III", "IV"];

/** Months (`YYYY-MM`) of a period: of a month (`2021-03`), quarter (`2021-Q1`), half (`2021-H1`) or year (`2021`). */
export function monthsOf(period: string): string[] {
  const year = period.slice(0, 4);
  const index = Number(period.slice(6));
  if (/-\d\d$/.test(period)) return [period];
  const [first, count] = period.includes("Q")
    ? [index * 3 - 2, 3]
    : period.includes("H")
      ? [index * 6 - 5, 6]
      : [1, 12];
  return Array.from({ length: count }, (_, i) => `${year}-${String(first + i).padStart(2, "0")}`);
}

/** A period in running text: `2021-Q1` is `quý I năm 2021`, `2021-03` `tháng 3/2021`, `term` `cả nhiệm kỳ`. */
export function periodWords(period: string): string {
  if (period === "term") return "cả nhiệm kỳ";
  const year = period.slice(0, 4);
  if (period.includes("Q")) return `quý ${QUARTERS[Number(period.slice(6)) - 1]} năm ${year}`;
  if (period.includes("H")) return `6 tháng ${period.endsWith("1") ? "đầu" : "cuối"} năm ${year}`;
  return period.length === 4 ? `năm ${year}` : `tháng ${Number(period.slice(5))}/${year}`;
}

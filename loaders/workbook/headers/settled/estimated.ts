import { memo, memoOf } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";

/** `Ước cả năm`, `Kết nạp ước năm 2023`. */
const isEstimate = memo((text: string): boolean => /\buoc\b/.test(fold(text)));

const estimatesIn = memoOf((header: HeaderColumn[]) =>
  header.filter(({ leaf, groups }) => isEstimate(leaf) || groups.some(isEstimate)),
);

/** `11 tháng`, `11T`, `đến 30/11`: the last months, with which a year may be closed. */
const MOST_OF_YEAR = /\b1[01] ?t(hang)?\b|\bden (het )?(ngay )?\d{1,2}\s?[/.-]\s?1[01]\b/;

/**
 * Leaves open what is counted of a year, or half of it, that has not ended: beside an estimate of the whole, what names its months, and what stands
 * right before the estimate or is of the same. Estimates of a month stand beside others that have ended.
 */
export function leaveEstimated(result: Header, header: HeaderColumn[]): void {
  const estimates = estimatesIn(header);
  if (result.form.period === "quarter" || estimates.length === 0) return;
  const ofSame = ({ says }: HeaderColumn) =>
    says.concepts.size > 0 &&
    estimates.some((x) => [...says.concepts].every((concept) => x.says.concepts.has(concept)));
  const left = result.columns.filter(({ c, field }) => {
    if (result.form.columns[field]?.content !== "count") return false;
    const column = header.find((x) => x.c === c)!;
    const before = estimates.some((x) => header.indexOf(x) === header.indexOf(column) + 1);
    return before || ofSame(column) || [column.leaf, ...column.groups].some((text) => MOST_OF_YEAR.test(fold(text)));
  });
  leave(result, left, "unclear");
}

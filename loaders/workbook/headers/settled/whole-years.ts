import type { Form } from "../../../forms/form.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";

/**
 * Leaves aside the columns that hold figures of the whole year beside those of its halves or quarters: of the same (`Cả năm`), and of what is done
 * in them. How many there are is as many in each.
 */
export function leaveWholeYears(header: Header): void {
  const inParts = new Set(header.columns.filter((x) => x.part).map((x) => x.field));
  if (inParts.size === 0) return;
  const same = header.columns.filter((x) => !x.part && inParts.has(x.field));
  const others = header.columns.filter((x) => !x.part && !same.includes(x) && countsDeeds(header.form, x));
  leave(header, same, "ignored");
  leave(header, others, "unclear");
}

/** `Tổng quý I`, `Cộng 3 kỳ`: over the sums of months beside it. */
const sumsMonths = (group: string): boolean => /\b(?:quy|q|thang|ky|nam)\b/.test(fold(group)) && isTotalLabel(group);

/** Whether a column stands under such a group beside months, and under none of them. */
export const addsUpMonths = ({ month, groups }: HeaderColumn, columns: HeaderColumn[]): boolean =>
  month === undefined && groups.some(sumsMonths) && columns.some((x) => x.month);

/**
 * Leaves aside what stands under no month beside the months of a header: the same that stands under them too, and what is summed up (`Tổng quý I`),
 * also where those of the months are not understood. What is of one meeting (`Xếp loại` behind the months) is
 * of none of them: how many came is asked about. Who there is holds in all.
 */
export function leaveSumsOfMonths(header: Header, columns: HeaderColumn[]): void {
  if (!columns.some((x) => x.month)) return;
  const inMonths = new Set(header.columns.filter((x) => x.month).map((x) => x.field));
  const groups = new Map(columns.map((x) => [x.c, x.groups]));
  const sums = header.columns.filter(
    (x) => !x.month && (inMonths.has(x.field) || groups.get(x.c)?.some(sumsMonths) === true),
  );
  leave(header, sums, "ignored");
  if (!header.form.columns.month || new Set(columns.flatMap((x) => x.month?.month ?? [])).size < 2) return;
  const ofOne = header.columns.filter((x) => !x.month && !IN_ALL.has(x.field));
  for (const column of ofOne) leave(header, [column], countsPeople(header.form, column) ? "unclear" : "ignored");
}

/** What a chi bộ has in every month. */
const IN_ALL = new Set(["unit", "month", "part", "note", "members_total", "members_exempt", "members_due"]);

const countsPeople = ({ columns }: Form, { field }: MappedColumn): boolean =>
  ["count", "pair"].includes(columns[field]?.content ?? "");

/** A column of figures that are no wholes of which others are parts. */
const countsDeeds = ({ columns }: Form, { field }: MappedColumn): boolean =>
  ["count", "number", "pair"].includes(columns[field]?.content ?? "") &&
  !Object.values(columns).some(({ atMost }) => atMost === field);

import type { Form } from "../../forms/form.ts";
import type { Heading, RawRow } from "../../workbook/tables/records.ts";
import { monthLabel } from "../../workbook/values/months.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { sortUnder } from "../../workbook/words/row-label.ts";
import { saysOtherFigures } from "./other-figures.ts";
import { isOther } from "./other-periods.ts";
import { afterLead } from "./title-lead.ts";
import { headsOutsiders } from "./whom.ts";

/** Of a time before. */
const BEFORE = /^(cung ky|ky truoc|quy truoc|nam truoc)\b/;

/** The heading above a row within its table under which other figures stand, or those of another period; also in a column that names the periods. */
export const otherAbove = (row: RawRow, form: Form, period: string): Heading | undefined =>
  otherBeside(row, period) ??
  otherMonth(row, form, period) ??
  otherSort(row, form) ??
  row.headings.slice(-1).find(({ text }) => headsOutsiders(text)) ??
  row.headings.findLast(
    ({ text }) =>
      saysOtherFigures(text, form) || BEFORE.test(afterLead(text)) || (!form.columns.month && namesOther(text, period)),
  );

/** The nearest heading that is a month, of another quarter, over rows that report none of their own. */
function otherMonth({ headings }: RawRow, { columns, period: kind }: Form, period: string): Heading | undefined {
  if (kind !== "quarter" || columns.month) return undefined;
  const heading = headings.findLast(({ text }) => monthLabel(text));
  const month = heading && monthLabel(heading.text)!;
  return month && isOther({ kind: "month", index: month.month, ...month }, period) ? heading : undefined;
}

/** The nearest heading that says which meetings stand below it, others than those of the form: `Họp chi ủy`, `Ước thực hiện`. */
function otherSort({ headings }: RawRow, form: Form): Heading | undefined {
  if (form.period !== "quarter") return undefined;
  const heading = headings.findLast(({ text }) => sortUnder(text));
  const own = form.columns.topic ? "other" : "regular";
  return heading && sortUnder(heading.text) !== own ? heading : undefined;
}

const otherBeside = ({ part, partCell }: RawRow, period: string): Heading | undefined =>
  part && partCell && isOther(part, period)
    ? { row: partCell.row, col: partCell.col, text: String(partCell.value) }
    : undefined;

function namesOther(text: string, period: string): boolean {
  const named = findPeriods(text).filter(({ kind, index }) => kind === "year" || (kind !== "month" && index));
  return named.length > 0 && named.every((mention) => isOther(mention, period));
}

import type { Form } from "../../forms/form.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { MonthOfYear } from "../../workbook/values/months.ts";
import { mentionsIn, type PartOfYear } from "../../workbook/values/parts-of-year.ts";
import { monthOfHeadings } from "./month-of-row.ts";

/**
 * The quarter that the month of a row lies in: of rows whose months are of several quarters or of one that nothing else tells, or tell the year that
 * nothing else does (`Tháng 5 năm 2023` over each section). `texts` are the titles and the names of sheet and file.
 */
export function quarterOfMonths(rows: RawRow[], form: Form, texts: string[]) {
  const mentions = texts.flatMap(mentionsIn);
  const months = form.columns.month ? rows.map(monthOf) : [];
  const quarters = new Set(months.map((month) => month && quarterOf(month)));
  const toldByAll = quarters.size > 0 && !quarters.has(undefined);
  const tellsYear =
    toldByAll && months.every((month) => month?.year) && mentions.every(({ year }) => year === undefined);
  const ofOne = quarters.size === 1 && toldByAll && (tellsYear || mentions.every(({ index }) => index === undefined));
  const part = (month: MonthOfYear): PartOfYear => {
    const year = tellsYear ? { year: month.year! } : {};
    return { kind: "quarter", index: quarterOf(month), ...year };
  };
  const of = (row: RawRow): PartOfYear | undefined => {
    const month = quarters.size > 1 || ofOne ? monthOf(row) : undefined;
    return month && part(month);
  };
  return { of, tellsYear };
}

const monthOf = (row: RawRow): MonthOfYear | undefined =>
  row.month ?? (row.monthCell ? undefined : monthOfHeadings(row));

const quarterOf = ({ month }: MonthOfYear): number => Math.ceil(month / 3);

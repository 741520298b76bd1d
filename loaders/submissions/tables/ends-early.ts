import type { Form } from "../../forms/form.ts";
import { FIRST_CLOSING } from "../../workbook/values/as-of.ts";
import { fold } from "../../workbook/words/text.ts";

/** `30/6/2023`, `tháng 6 năm 2023`, `30 tháng 6/2023`: its month and year. */
const DAY_OR_MONTH = String.raw`(?:ngay )?(?:\d{1,2}(?:\s?[/.-]\s?| thang ))?(?:thang )?(\d{1,2})(?:\s?[/.-]\s?| nam )(20\d\d)`;
/** `quý III/2023`: its number and year. */
const QUARTER = String.raw`quy (iii|ii|i|[1-3])\b\D{0,5}(20\d\d)`;
/** Up to when figures go. */
const UNTIL = new RegExp(String.raw`\bden (?:cuoi |het )?(?:${DAY_OR_MONTH}|${QUARTER})\b`, "g");
/** The same without a year: `đến hết tháng 9`, `đến 30/9`. */
const UNTIL_MONTH =
  /\bden (?:het |cuoi )?(?:ngay )?(?:thang |\d{1,2}(?: ?[/.-] ?| thang ))0?[1-9]\b(?! ?[/.-] ?\d| nam)/;
const FIRST_MONTHS = /\btu thang 0?1\b.{0,12}\bden (?:het |cuoi )?thang 0?[2-9]\b/;
/** Figures of more than a year. */
const LONGER = /\b(tu dau nhiem ky|cac nam (truoc|qua)|nhieu nam)\b/;

const QUARTERS = ["i", "ii", "iii"];

/**
 * The title by which the figures of a form of the year go on only to a month before its closing (`tính đến 30/6/2023`, `lũy kế đến hết quý
 * III/2023`), or begin before it.
 */
export function endsEarly(titles: string[], form: Form, period: string): string | undefined {
  if (form.period !== "year") return undefined;
  return titles.find((text) => {
    const plain = fold(text);
    const ends = [...plain.matchAll(UNTIL)].map(([, month, year, quarter, ofYear]) => ({
      month: month ? Number(month) : 3 * (QUARTERS.indexOf(quarter!) + 1 || Number(quarter)),
      year: year ?? ofYear,
    }));
    return (
      LONGER.test(plain) ||
      FIRST_MONTHS.test(plain) ||
      UNTIL_MONTH.test(plain) ||
      ends.some(({ month, year }) => year === period && month < FIRST_CLOSING)
    );
  });
}

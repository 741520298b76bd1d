import { FIRST_CLOSING, isAsOf } from "../../values/as-of.ts";
import { partLabel } from "../../values/parts-of-year.ts";
import { findPeriods, type PeriodMention } from "../../values/periods.ts";
import { memo } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** What a header names of years, quarters and halves. */
export interface NamedPeriods {
  text: string;
  periods: PeriodMention[];
  /** Its figures go on only to a month in which no year is closed. */
  soFar?: true;
}

/** The periods that a column is said to be of: by the part of the year over it, else by itself, else by its groups. */
export function periodsNamed({ partText, leaf, groups }: HeaderColumn): NamedPeriods | undefined {
  for (const text of [partText ?? "", leaf, ...groups]) {
    const named = namesIn(text);
    if (named.periods.length > 0 || named.soFar) return named;
  }
  return undefined;
}

/** `Kết nạp (đến 30/9)`, `Kết nạp 9 tháng`: of the year so far. */
const UNTIL = /\bden (?:het )?(?:ngay )?\d{1,2}\s?[/.-]\s?(\d{1,2})\b|\b0?([39]) thang(?! tro| lien)/;

/** `theo Hướng dẫn 21-HD/BTCTW năm 2019`: the year of a document is no figure's. */
const DOCUMENT =
  /\b(theo|can cu|quyet dinh|huong dan|nghi quyet|quy dinh|ke hoach|cong van|thong tu)\b|\d\W*-\W*[a-z]{2,}\//;

const namesIn = memo((text: string): NamedPeriods => {
  const part = partLabel(text);
  if (part) return { text, periods: [part] };
  // Over a column it heads months with their years; May would stand among others, as the month of its column.
  if (DOCUMENT.test(fold(text)) || fold(text) === "thang nam") return { text, periods: [] };
  const asOf = isAsOf(fold(text));
  const [, ofDay, months] = UNTIL.exec(fold(text)) ?? [];
  const soFar = Number(ofDay ?? months) < FIRST_CLOSING;
  const periods = findPeriods(text).flatMap((said): PeriodMention[] =>
    !asOf ? [said] : said.year === undefined ? [] : [{ kind: "year", year: said.year }],
  );
  return { text, periods, ...(soFar ? { soFar } : {}) };
});

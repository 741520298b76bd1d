import { basename } from "node:path";
import type { Form } from "../../forms/form.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import { isAsOf } from "../../workbook/values/as-of.ts";
import { partLabel } from "../../workbook/values/parts-of-year.ts";
import { findPeriods, type PeriodMention } from "../../workbook/values/periods.ts";
import { fold } from "../../workbook/words/text.ts";

/**
 * The title by which a form of the year holds a half, a quarter or a month of it: `KẾT NẠP ĐẢNG VIÊN 6 THÁNG ĐẦU NĂM 2023`; the name of its
 * sheet or file, where no title names a period.
 */
export function titleOfPart(titles: string[], names: string[], form: Form): string | undefined {
  if (form.period !== "year") return undefined;
  const said = titles.map((text) => ({
    text,
    periods: findPeriods(text),
    titled: formsTitled(text, [form]).length > 0,
  }));
  const ofYear = said.some(({ periods }) => periods.length > 0 && periods.every(({ kind }) => kind === "year"));
  if (said.every(({ periods }) => periods.length === 0))
    return names.find((name) => {
      const kinds = findPeriods(basename(name)).map(({ kind }) => kind);
      return kinds.some((kind) => kind === "quarter" || kind === "half") && !kinds.includes("year");
    });
  const isPart = (text: string) => partLabel(ofYear ? withoutFigures(text) : text) !== undefined;
  return said.find(({ text, periods, titled }) => {
    const plain = fold(text);
    return (
      (titled || isPart(text) || MONTHS_ALONE.test(plain)) &&
      (holdsPart(periods) || SOME_MONTHS.test(plain)) &&
      !isAsOf(plain) &&
      !WITH_YEAR.test(plain)
    );
  })?.text;
}

/** `(Số liệu 6 tháng đầu năm)`, below a title of the year. */
const OF_FIGURES = /^\W*(số liệu|thống kê|tính)( của| trong)?(?!\p{L})\s*|\)\s*$/giu;
/** Of when such a remark says that figures are; nothing of what is none. */
function withoutFigures(text: string): string {
  const of = text.replace(OF_FIGURES, "");
  return of === text ? "" : of;
}

/** Whether the periods that a title names are parts of a year, and neither all from the first to the last nor the month in which it was written. */
function holdsPart(periods: PeriodMention[]): boolean {
  const ofYear = periods.some(({ kind }) => kind === "year");
  const parts = periods.filter(({ kind, index }) => index !== undefined && !(ofYear && kind === "month"));
  const has = (kind: string, n: number) => parts.some((x) => x.kind === kind && x.index === n);
  const whole = Object.entries(LAST).some(([kind, last]) => has(kind, 1) && has(kind, last));
  return parts.length > 0 && !whole;
}

const MONTHS = "(0?[2-9]|1[01]|ba|sau|chin) thang (dau |cuoi )?nam";
/** `9 tháng đầu năm 2023`; six months in which somebody spoke are none. */
const SOME_MONTHS = new RegExp(String.raw`(?<!\b(it nhat|tu|toi thieu|du|tren|moi) )(?<![\d.,/])${MONTHS}\b`);
/** The same as a line of its own, `Kỳ báo cáo: 9 tháng đầu năm 2023`. */
const MONTHS_ALONE = new RegExp(
  String.raw`^(\W|\b(so lieu|ky bao cao|thoi ky|thoi gian|trong|bao cao)\b)*${MONTHS}\b\W*(20\d\d)?\W*$`,
);

const LAST = { half: 2, quarter: 4, month: 12 };

/** `6 tháng đầu năm và cả năm`: those of the year beside them. */
const WITH_YEAR = /\bva( ca)? nam\b/;

import { memo } from "../words/memo.ts";
import { PLANS } from "../words/plans.ts";
import { fold } from "../words/text.ts";
import { monthsInFigures } from "./months.ts";

/** A period as far as a text names it. A month or quarter may come without its year. */
export interface PeriodMention {
  kind: "month" | "quarter" | "half" | "year";
  year?: number;
  /** 1–12, 1–4 or 1–2; none for a year. */
  index?: number;
  /** `4-2023`: no word says that it is a month, and a quarter is as likely. */
  orQuarter?: true;
}

/** 2000 to 2049: other numbers of four digits in names of files are serial numbers. */
const YEAR = "(?<year>20[0-4][0-9])";
/** The year behind a part of it. */
const OF_YEAR = String.raw`(?:[\s/.,_()-]*(?:nam)?[\s/.,_()-]*${YEAR})?`;
const MONTH = "(?<index>1[0-2]|0?[1-9])";

/** How texts name periods, the most specific first, each with the number of the period or the end of the year at which it is. */
const NAMES: [PeriodMention["kind"], RegExp][] = [
  ["half", new RegExp(`(?:6|06|sau) ?t(?:h|hang)? ?(?<index>dau|cuoi)(?: nam)?${OF_YEAR}`)],
  ["quarter", new RegExp(`(?:3|03|ba) ?t(?:h|hang)? ?(?<index>dau|cuoi) nam${OF_YEAR}`)],
  ["quarter", new RegExp(String.raw`\bqu[yi] (?<index>dau|cuoi) nam${OF_YEAR}`)],
  ["half", new RegExp(`nua (?<index>dau|cuoi)(?: nam)?${OF_YEAR}`)],
  ["half", new RegExp(String.raw`${YEAR}[\s-]*h(?<index>[12])\b`)],
  ["quarter", new RegExp(String.raw`${YEAR}[\s.-]*q(?:uy ?|ui ?)?(?<index>[1-4])\b`)],
  ["quarter", new RegExp(String.raw`\bqu[yi][\s.:-]*(?<index>iv|iii|ii|i|0?[1-4])\b${OF_YEAR}`)],
  ["quarter", new RegExp(String.raw`\bq[\s.-]?(?<index>iv|iii|ii|i|[1-4])\b${OF_YEAR}`)],
  // `theo từng tháng - 2 tầng` names none.
  ["month", new RegExp(String.raw`\b(?<!\b(?:tung|moi) )(?:thang|thg|th)[\s.:-]*${MONTH}\b${OF_YEAR}`)],
  ["month", new RegExp(String.raw`\bt[\s.-]?${MONTH}\b${OF_YEAR}`)],
  ["month", new RegExp(String.raw`(?<![\d/.-])${MONTH}\s?[-/.]\s?${YEAR}(?!\d)`)],
  ["month", new RegExp(String.raw`(?<!\d)${YEAR}\s?[-/.]\s?(?<index>1[0-2]|0[1-9])(?![\d/.-])`)],
  ["year", new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`)],
];
const INDEXES: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, dau: 1 };
const LAST: Record<PeriodMention["kind"], number> = { month: 12, quarter: 4, half: 2, year: 1 };

/** Months named one after another, `(tháng 1, 2, 3)`, `(T1, T2, T3)`, `từ tháng 01 đến tháng 3`, that make up a quarter or a half: first and last. */
const RUN =
  /\b(?:tu )?(?:cac )?(?:thang \(?|t)(\d{1,2})(?:\s?[/.-]\s?20\d\d)?(?:\s?(?:,|;|\+|-|–|den|va)\s?(?:het )?(?:thang |t)?\d{1,2}(?!\d|[/.]))*\s?(?:,|;|\+|-|–|den|va)\s?(?:het )?(?:thang |t)?(\d{1,2})(?!\d|[/.](?!20\d\d)\d)/g;
/** The same numbers behind a quarter that is named: `quý I (1, 2, 3/2021)`. */
const BARE_RUN =
  /(\bq[uy]*[\s.:-]*(?:iv|iii|ii|i|0?[1-4])\b\D{0,3})(\d{1,2})(?:\s?[,;+]\s?\d{1,2})\s?[,;+]\s?(\d{1,2})(?=\s?[/.-]\s?20\d\d)/g;
const SPANS: Record<string, string> = { "1-6": "6 thang dau nam", "7-12": "6 thang cuoi nam", "1-12": " " };
for (const q of [1, 2, 3, 4]) SPANS[`${q * 3 - 2}-${q * 3}`] = `quy ${q}`;

const spanOf = (first: string, last: string): string | undefined => SPANS[`${Number(first)}-${Number(last)}`];

/** A run of months is the quarter or half that it makes up, said once more where its name stands beside it. */
const runsInWords = (text: string): string => {
  return text
    .replace(BARE_RUN, (whole, quarter: string, first: string, last: string) => {
      const span = spanOf(first, last);
      return span ? `${quarter}${span}` : whole;
    })
    .replace(RUN, (whole, first: string, last: string) => spanOf(first, last) ?? whole);
};

const QUARTERS_IN_WORDS: Record<string, number> = { mot: 1, nhat: 1, hai: 2, ba: 3, bon: 4, tu: 4 };
/** `từ 01/10/2020 đến 31/12/2020`, `từ ngày 1/1 đến hết 30/6/2021`, `từ ngày 01 tháng 4 đến ngày 30 tháng 6 năm 2022`: the run of months that it is; none from the midst of one to that of another. */
const DAYS =
  /(?:ngay )?\d{1,2}(?:\s?[/.-]\s?| thang )(\d{1,2})(?:(?:\s?[/.-]\s?| nam )20\d\d)?\s*(?:den|-)\s*(?:het )?(?:ngay )?\d{1,2}(?:\s?[/.-]\s?| thang )(\d{1,2})(?:\s?[/.-]\s?| nam )(20\d\d)/g;

/** Dates, terms and document numbers are no periods: they are taken out first. */
function withoutDates(s: string): string {
  return (
    s
      .replace(/ngay\s*[\d.…]*\s*\/?\s*thang\s*[\d.…]*\s*\/?\s*nam\s*[\d.…]*/g, " ")
      // `Tháng 1-3/2022` is a run of months.
      .replace(/(?<!\b(?:thang |t))(?<![\d])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/g, " ")
      .replace(/20\d{2}\s?-\s?20\d{2}(?!\s?[-.]?\s?[qh]\s?\d)/g, " ")
      .replace(/\d+\s?-\s?[a-z]{2,}[a-z/]*\/[a-z]+(\s+nam 20\d\d)?/g, " ")
  );
}

/** What is to come, behind what a report tells: `… tháng 3, kế hoạch tháng 4/2022`, `… năm 2021 và phương hướng năm 2022`; or what it compares with. */
const BESIDES = new RegExp(
  String.raw`(?:[,;.–-]|\bva)\s*(?:mot so )?(?:phuong huong|nhiem vu|${PLANS})\b.*$|\bso (?:voi|sanh)\b.*$`,
);

/**
 * Every period that a title, sheet name, heading, file or folder name mentions, the most specific first; not those that it speaks of besides.
 * A year that stands only behind a later one is that of both: `tháng 3, kế hoạch tháng 4/2022`.
 */
export const findPeriods = memo((text: string): PeriodMention[] => {
  const whole = fold(text);
  const besides = BESIDES.exec(whole);
  if (!besides) return periodsIn(whole);
  const own = periodsIn(whole.slice(0, besides.index));
  if (own.length === 0) return periodsIn(whole);
  const later = periodsIn(besides[0]);
  return own.map((said) => {
    const next = later.find((x) => x.kind === said.kind && x.year && (x.index ?? 0) > (said.index ?? 0));
    return own.some((x) => x.year) || !next?.year ? said : { ...said, year: next.year };
  });
});

/** `6 tháng đầu và cuối năm 2023`: of the year, and of no half alone. */
const BOTH_HALVES =
  /\b0?6 ?t(?:h|hang)? ?dau(?: nam)?\s*(?:va|,|\+|&)\s*(?:0?6 ?t(?:h|hang)? ?)?cuoi(?: nam)?(?=\W*(?:20\d\d|$)|\s-)/g;

/** `Q2-24`, `(quý II/24)`: a quarter of that year; in `Quý 2 - 24 chi bộ` the number is another. */
const SHORT_YEAR =
  /\b(q\s?[.-]?\s?(?:iv|i{1,3}|[1-4])|qu[yi]\s?(?:iv|i{1,3}|0?[1-4])(?=.{3,5}(?:$|[)\],;])))\s?[/.'-]\s?([2-4]\d)(?![\d/.,%-]?\d)(?!\s?-)\b/g;

/** The periods that a folded text names. */
function periodsIn(text: string): PeriodMention[] {
  const plain = text
    .replace(/_/g, " ")
    .replace(SHORT_YEAR, "$1/20$2")
    .replace(/^(\d{1,2}|[ivx]+)\s?[.)]\s/, "")
    .replace(DAYS, (_, from: string, to: string, year: string) =>
      Number(from) === Number(to) || spanOf(from, to) ? `tu thang ${from} den thang ${to} nam ${year}` : " ",
    )
    .replace(
      /\bqu[yi] (?:thu )?(mot|nhat|hai|ba|bon|tu)(?=,? nam\b|[\s/,-]*20\d\d)/g,
      (_, n: string) => `quy ${QUARTERS_IN_WORDS[n]}`,
    )
    .replace(BOTH_HALVES, " ")
    .replace(/\b0?6t([dc])n\b/g, (_, end: string) => `6 thang ${end === "d" ? "dau" : "cuoi"} nam`);
  let left = runsInWords(monthsInFigures(withoutDates(plain)));
  const found: PeriodMention[] = [];
  for (const [kind, pattern] of NAMES)
    for (let m = pattern.exec(left); m; m = pattern.exec(left)) {
      const { index, year } = m.groups!;
      const number = index === "cuoi" ? LAST[kind] : index && (INDEXES[index] ?? Number(index));
      const orQuarter = kind === "month" && /^[2-4]\D/.test(m[0]);
      found.push({
        ...{ kind, ...(number ? { index: number } : {}), ...(year ? { year: Number(year) } : {}) },
        ...(orQuarter ? { orQuarter } : {}),
      });
      left = `${left.slice(0, m.index)} ${left.slice(m.index + m[0].length)}`;
    }
  return found;
}

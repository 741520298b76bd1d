import { number } from "../../src/components/format.js";
import { type Column, paragraph, type TableText, table } from "../document/blocks.ts";
import type { Status, Value } from "../figures.ts";
import type { Part, Report } from "../report.ts";
import { periodLabel } from "../span.ts";
import { figure } from "../wording.ts";

const WIDTH = 165;

/** Comparison over time: a column a period, what was reached and its status; of a year without a figure of its own its half-years. */
export const history =
  (columns: (report: Report) => string[]): Part =>
  (report) => {
    const { figures } = report;
    const shown = columns(report);
    const width = Math.min(24, 108 / shown.length);
    const heads: Column[] = [
      { head: "TT", width: 8, align: "center" },
      { head: "Chỉ tiêu (điểm)", width: WIDTH - 8 - width * shown.length },
      ...shown.map((period): Column => ({ head: headOf(report, period), width, align: "center" })),
    ];
    const rows = figures.indicators
      .map(({ id, shortName, unit }) => ({ id, shortName, unit, cells: shown.map((p) => valuesOf(report, id, p)) }))
      .filter(({ cells }) => cells.some((values) => values.length > 0))
      .map(({ id, shortName, unit, cells }, i): TableText[] => [
        number(i + 1),
        `${shortName} (${figures.term.targets[id]!.clause})`,
        ...cells.map((values) => values.map((v) => `${figure(v.value, unit, v.target)}${mark(report, v)}`).join("; ")),
      ]);
    return [
      table(heads, rows),
      paragraph(
        "GhiChu",
        "Đ: đạt; C: chưa đạt; K: chưa đủ số liệu để kết luận. Hai kết quả trong một ô: 6 tháng đầu năm; 6 tháng cuối năm.",
      ),
    ];
  };

/** Every year of the span, and the term as a whole once its last month is looked back upon. */
export const yearsOfSpan = (report: Report): string[] => {
  const { span, figures } = report;
  const years = yearsUntil(report).filter((year) => `${year}-12` >= span.first);
  return span.last >= figures.term.lastMonth ? [...years, "term"] : years;
};

/** The years of the term up to the last of the span. */
export const yearsUntil = ({ figures, span }: Report): string[] =>
  periodsOfKind(figures.values, "year").filter((year) => year <= span.last.slice(0, 4));

/** The last five quarters up to the end of the span. */
export const lastQuarters = ({ figures, span }: Report): string[] => {
  const end = `${span.last.slice(0, 4)}-Q${Math.ceil(Number(span.last.slice(5)) / 3)}`;
  return periodsOfKind(figures.values, "quarter")
    .filter((quarter) => quarter <= end)
    .slice(-5);
};

const periodsOfKind = (values: Value[], kind: string): string[] =>
  [...new Set(values.filter((v) => v.periodKind === kind).map((v) => v.period))].sort();

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Years that the term covers only in part say so. */
function headOf({ figures: { term } }: Report, period: string): string {
  if (isYear(period) && term.firstMonth > `${period}-01`) return `${period} (từ T${Number(term.firstMonth.slice(5))})`;
  if (isYear(period) && term.lastMonth < `${period}-12`) return `${period} (đến T${Number(term.lastMonth.slice(5))})`;
  return periodLabel(period);
}

function valuesOf({ figures }: Report, id: string, period: string): Value[] {
  const whole = figures.of(id, period);
  if (whole) return whole.expected > 0 ? [whole] : [];
  return isYear(period) ? [`${period}-H1`, `${period}-H2`].flatMap((half) => figures.of(id, half) ?? []) : [];
}

const MARKS: Record<Status, string> = { met: " Đ", missed: " C", undetermined: " K" };

const mark = (report: Report, v: Value): string =>
  report.figures.term.targets[v.indicator]!.comparison === "none" || v.value === null ? "" : MARKS[v.status];

import { literal } from "../../loaders/warehouse/warehouse.ts";
import { comparison } from "../../src/components/charts/comparison.js";
import { trend } from "../../src/components/charts/trend.js";
import { picture } from "../document/picture.ts";
import type { Drawing, Report } from "../report.ts";
import { unitRows } from "./units.ts";

/** A term that does not follow the indicator has nothing to draw: a sentence says so in its place. */
const followed =
  (indicator: string, draw: Drawing): Drawing =>
  (report) =>
    report.figures.follows(indicator) ? draw(report) : "Nhiệm kỳ này không đặt chỉ tiêu này.";

/** An indicator of the whole Khối month by month: over the span and the twelve months before it. */
export const monthlyTrend = (indicator: string): Drawing =>
  followed(indicator, async (report) => {
    const { figures, span, warehouse } = report;
    const from = `${Number(span.first.slice(0, 4)) - 1}${span.first.slice(4)}`;
    const points = await warehouse.query(
      `-- one row per month of the whole Khối
       select period, value, lower, upper, status, provisional, target from indicator_values
       where term = ${literal(figures.term.id)} and indicator = ${literal(indicator)} and level = 'khoi' and period_kind = 'month'
         and period between '${from}' and '${span.last}'
       order by period`,
    );
    return picture(trend, { ...describe(report, indicator), points }, { height: 280 });
  });

/** An indicator of the whole Khối year by year. */
export const yearlyTrend = (indicator: string): Drawing =>
  followed(indicator, (report) => {
    const points = report.figures.values.filter(
      (v) =>
        v.indicator === indicator &&
        v.level === "khoi" &&
        v.periodKind === "year" &&
        v.expected > 0 &&
        v.period <= report.span.last.slice(0, 4),
    );
    return picture(trend, { ...describe(report, indicator), points }, { height: 260 });
  });

/** The TCCSĐ compared with one another and with the target, at the indicator's latest period in the span. */
export const unitsCompared = (indicator: string): Drawing =>
  followed(indicator, (report) => {
    const period = report.figures.periods(indicator, report.span).at(-1) ?? report.span.id;
    const data = describe(report, indicator);
    return picture(
      comparison,
      {
        ...data,
        name: `${data.name} ${report.figures.words(period)}`,
        rows: unitRows(report, indicator, period),
      },
      { labels: 330 },
    );
  });

function describe({ figures }: Pick<Report, "figures">, indicator: string) {
  const { name, unit } = figures.indicator(indicator);
  const target = figures.term.targets[indicator]!;
  return { name, unit, target: target.value ?? null, targetWords: target.words };
}

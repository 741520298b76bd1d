import { number } from "../../src/components/format.js";
import { type Column, paragraph, table } from "../document/blocks.ts";
import type { Value } from "../figures.ts";
import type { Part, Report } from "../report.ts";
import { periodLabel } from "../span.ts";
import { changeSigned, coverage, figure } from "../wording.ts";
import { statusCell } from "./judgement.ts";

/** TCCSĐ by their rank in one indicator; those that are not ranked stand below. */
export const ranked = ({ figures }: Pick<Report, "figures">, indicator: string, period: string): Value[] =>
  figures
    .units(indicator, period)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.unit < b.unit ? -1 : 1));

/** The ranked table of the TCCSĐ in one indicator, at its latest period in the span. */
export const unitsRanked =
  (indicator: string): Part =>
  (report) => {
    const { figures, span } = report;
    const period = figures.periods(indicator, span).at(-1);
    if (!period) return [paragraph("NoiDung", "Chưa có số liệu để so sánh các tổ chức cơ sở đảng.")];
    const { unit } = figures.indicator(indicator);
    const columns: Column[] = [
      { head: "Hạng", width: 13, align: "center" },
      { head: "Tổ chức cơ sở đảng", width: 62 },
      { head: periodLabel(period), width: 18, align: "center" },
      { head: "Kỳ trước", width: 17, align: "center" },
      { head: "Tăng, giảm (điểm %)", width: 21, align: "center" },
      { head: "Đã báo cáo", width: 15, align: "center" },
      { head: "Đánh giá", width: 19, align: "center" },
    ];
    const rows = ranked(report, indicator, period).map((v) => [
      v.rank === null ? "–" : number(v.rank),
      figures.tccsd.get(v.unit) ?? v.unit,
      { text: figure(v.value, unit, v.target), bold: true },
      figure(v.previousValue, unit),
      changeSigned(v.change, unit),
      coverage(v),
      statusCell(report, v),
    ]);
    return [
      table(columns, rows),
      paragraph(
        "GhiChu",
        "Chỉ xếp hạng tổ chức cơ sở đảng đã báo cáo ít nhất 90%; nơi khác ghi “–” ở cột Hạng (chưa đủ số liệu).",
      ),
    ];
  };

/** More TCCSĐ than fit on a page: the chart shows so many of the best and of the weakest. */
export const ENDS = 15;

/** What the chart of TCCSĐ is drawn from: best first. */
export function unitRows(report: Pick<Report, "figures">, indicator: string, period: string) {
  const all = ranked(report, indicator, period);
  const shown = all.length > 2 * ENDS ? [...all.slice(0, ENDS), ...all.slice(-ENDS)] : all;
  return shown.map((v) => ({
    label: report.figures.tccsd.get(v.unit) ?? v.unit,
    value: v.value,
    lower: v.lower,
    upper: v.upper,
    status: v.status,
  }));
}

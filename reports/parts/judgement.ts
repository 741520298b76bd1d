import { number } from "../../src/components/format.js";
import { type Column, paragraph, type TableText, table } from "../document/blocks.ts";
import type { Status, Value } from "../figures.ts";
import type { Part, Report } from "../report.ts";
import { periodLabel, upper } from "../span.ts";
import { changeSigned, coverage, figure, list, STATUS_WORDS } from "../wording.ts";

/** The latest period in the span of every indicator that has a target: what the whole is judged by. */
export function latest({ figures, span }: Report): Value[] {
  return figures.indicators.flatMap(({ id }) => {
    const period = figures.periods(id, span).at(-1);
    const value = period ? figures.of(id, period) : undefined;
    return value && figures.term.targets[id]!.comparison !== "none" ? [value] : [];
  });
}

/** How many targets are met, missed and open, and which are missed. */
export const overall: Part = (report) => {
  const { figures, span } = report;
  const values = latest(report);
  const names = (status: Status) =>
    values
      .filter((v) => v.status === status)
      .map((v) => {
        const { shortName, unit } = figures.indicator(v.indicator);
        return `${shortName.charAt(0).toLocaleLowerCase("vi")}${shortName.slice(1)} (${figure(v.value, unit, v.target)})`;
      });
  const count = (status: Status) => `${number(names(status).length)} chỉ tiêu ${STATUS_WORDS[status]}`;
  const at = values.some((v) => v.period !== span.id) ? ", tính ở kỳ gần nhất của từng chỉ tiêu" : "";
  const sentences = [
    `${upper(span.words)}, trong ${number(values.length)} chỉ tiêu có mức cụ thể được theo dõi${at}: ${list((Object.keys(STATUS_WORDS) as Status[]).filter((status) => names(status).length > 0).map(count))}.`,
    ...(names("met").length > 0 ? [`Các chỉ tiêu đạt: ${list(names("met"))}.`] : []),
    ...(names("missed").length > 0 ? [`Các chỉ tiêu chưa đạt: ${list(names("missed"))}.`] : []),
  ];
  return [
    paragraph("NoiDung", sentences.join(" ")),
    ...(names("undetermined").length > 0
      ? [paragraph("NoiDung", `Chưa đủ số liệu để kết luận: ${list(names("undetermined"))}.`)]
      : []),
  ];
};

const STATUS_CELL: Record<Status, string> = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" };

/** A status as it stands in a table; a target without a number is only followed. */
export const statusCell = (report: Report, v: Value): string =>
  report.figures.term.targets[v.indicator]!.comparison === "none" ? "Theo dõi" : STATUS_CELL[v.status];

/** Judgement against each target: the clause and target as worded, what was reached, the period before, coverage and status. */
const tableOf =
  (periods: (all: string[]) => string[]): Part =>
  (report) => {
    const { figures, span } = report;
    const columns: Column[] = [
      { head: "TT", width: 8, align: "center" },
      { head: "Chỉ tiêu theo Chương trình (điểm)", width: 54 },
      { head: "Kỳ", width: 20, align: "center" },
      { head: "Kết quả", width: 17, align: "center" },
      { head: "Kỳ trước", width: 15, align: "center" },
      { head: "Tăng, giảm*", width: 15, align: "center" },
      { head: "Đã báo cáo", width: 16, align: "center" },
      { head: "Đánh giá", width: 20, align: "center" },
    ];
    let order = 0;
    const rows = figures.indicators.flatMap(({ id, shortName, unit }) => {
      const target = figures.term.targets[id]!;
      const values = periods(figures.periods(id, span)).map((period) => figures.of(id, period)!);
      if (values.length > 0) order++;
      return values.map((v, i): TableText[] => [
        { text: number(order), up: i > 0 },
        { text: `${shortName}: ${target.words} (${target.clause})`, up: i > 0 },
        periodLabel(v.period),
        { text: figure(v.value, unit, v.target) + (v.provisional && v.value !== null ? " (tt)" : ""), bold: true },
        figure(v.previousValue, unit, v.value === v.previousValue || target.comparison !== "previous" ? null : v.value),
        changeSigned(v.change, unit),
        coverage(v),
        statusCell(report, v),
      ]);
    });
    return [
      table(columns, rows),
      paragraph("GhiChu", "* Điểm phần trăm, riêng số chi bộ tính theo chi bộ. (tt): tạm tính, chưa nhận đủ báo cáo."),
    ];
  };

export const judgementTable = tableOf((all) => all);

/** The same at the latest period of each indicator alone. */
export const latestTable = tableOf((all) => all.slice(-1));

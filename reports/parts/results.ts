import { number } from "../../src/components/format.js";
import { paragraph } from "../document/blocks.ts";
import type { Value } from "../figures.ts";
import type { Part, Report } from "../report.ts";
import { upper } from "../span.ts";
import { changeWords, coverage, figure, STATUS_WORDS, subject } from "../wording.ts";
import { unitSentences } from "./unit-sentences.ts";

/** For each indicator a paragraph on what the whole Khối reached, and one on how its TCCSĐ stand. */
export const results =
  (indicators: string[]): Part =>
  (report) => {
    const told = indicators.map((id) => resultSentences(report, id).join(" ")).filter(Boolean);
    return (told.length > 0 ? told : ["Chưa có số liệu trong kỳ."]).map((text) => paragraph("NoiDung", text));
  };

/** The sentences of one indicator; none where the span holds no period of it. */
export function resultSentences(report: Report, id: string): string[] {
  const { figures, span } = report;
  const values = figures.periods(id, span).map((period) => figures.of(id, period)!);
  const last = values.at(-1);
  if (!last) return [];
  const told =
    values.length === 1 ? [single(report, last)] : [several(report, values), lastChange(report, last), tally(values)];
  return [...told, ...unitSentences(report, last)].filter(Boolean);
}

/** `Tỷ lệ … năm 2023 đạt 96,7% (15.928/16.468), đạt chỉ tiêu “…” (điểm II.2 b); tăng 1,0 điểm phần trăm so với năm 2022.` */
function single(report: Report, v: Value): string {
  const { name, unit, better } = report.figures.indicator(v.indicator);
  const head = subject(name, report.figures.words(v.period, v.indicator));
  if (v.value === null) return `${head}: chưa có số liệu.`;
  const verb = v.status === "met" && unit === "percent" && better === "more" ? "đạt" : "là";
  const change = comparison(report, v);
  const before = change ? `; ${change}` : "";
  return `${head} ${verb} ${figure(v.value, unit, v.target)}${parts(v)}${judgement(report, v)}${before}.`;
}

/** Numerator and denominator, and whether the figure is still provisional. */
function parts(v: Value): string {
  const counts = `${number(v.numerator)}/${number(v.denominator)}`;
  return v.provisional
    ? ` (${counts}; tạm tính, đã nhận ${number(v.reported)}/${number(v.expected)} báo cáo)`
    : ` (${counts})`;
}

function judgement(report: Report, v: Value): string {
  const { comparison, words, clause } = report.figures.term.targets[v.indicator]!;
  const goal = `chỉ tiêu “${words}” (điểm ${clause})`;
  if (comparison === "none") return `; Chương trình yêu cầu “${words}” (điểm ${clause}), không ấn định mức`;
  if (v.status === "met") return `, đạt ${goal}`;
  if (v.status === "missed") return `, chưa đạt ${goal}`;
  return `, chưa đủ số liệu để kết luận về ${goal}${whyOpen(v)}`;
}

/** Why nothing can be concluded: bounds of a share, coverage of a ratio, or no year before. */
function whyOpen(v: Value): string {
  if (v.target === null) return " do chưa có năm trước để so sánh";
  if (v.lower !== null && v.upper !== null)
    return `; khi đủ báo cáo, kết quả nằm trong khoảng từ ${figure(v.lower, "percent")} đến ${figure(v.upper, "percent")}`;
  return ` do mới nhận ${coverage(v)} báo cáo`;
}

/** `Tỷ lệ …: năm 2021 là 93,7%, chưa đạt; năm 2022 là 95,7%, đạt. Chỉ tiêu: “…” (điểm II.2 b).` */
function several(report: Report, values: Value[]): string {
  const { name, unit } = report.figures.indicator(values[0]!.indicator);
  const { comparison, words, clause } = report.figures.term.targets[values[0]!.indicator]!;
  const each = values.map((v) => {
    if (v.value === null) return `${report.figures.words(v.period, v.indicator)} chưa có số liệu`;
    const status = comparison === "none" ? "" : `, ${STATUS_WORDS[v.status]}`;
    return `${report.figures.words(v.period, v.indicator)} ${unit === "count" ? "có" : "là"} ${figure(v.value, unit, v.target)}${v.provisional ? " (tạm tính)" : ""}${status}`;
  });
  const goal = comparison === "none" ? `Chương trình yêu cầu “${words}”, không ấn định mức` : `Chỉ tiêu: “${words}”`;
  return `${name}: ${each.join("; ")}. ${goal} (điểm ${clause}).`;
}

/** The change of the last of several periods, as a sentence. */
function lastChange(report: Report, v: Value): string {
  const change = comparison(report, v);
  return change && `${upper(report.figures.words(v.period, v.indicator))} ${change}.`;
}

/** `tăng 1,0 điểm phần trăm so với năm 2022 (95,7%)`; blank where there is nothing to compare. */
function comparison(report: Report, v: Value): string {
  const { unit } = report.figures.indicator(v.indicator);
  const change = changeWords(v.change, unit);
  return (
    change &&
    `${change} so với ${report.figures.words(v.previousPeriod!, v.indicator)} (${figure(v.previousValue, unit, v.value)})`
  );
}

/** How many of the periods met the target, where any was judged. */
function tally(values: Value[]): string {
  const judged = values.filter((v) => v.status !== "undetermined" && v.period !== "term");
  if (judged.length < 2) return "";
  const met = judged.filter((v) => v.status === "met").length;
  return `Trong ${number(judged.length)} kỳ đủ số liệu để kết luận, ${met === 0 ? "chưa kỳ nào đạt chỉ tiêu" : `có ${number(met)} kỳ đạt chỉ tiêu`}.`;
}

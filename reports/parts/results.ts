import { number } from "../../src/components/format.js";
import { paragraph } from "../document/blocks.ts";
import type { Value } from "../figures.ts";
import type { Part, Report } from "../report.ts";
import { periodWords, upper } from "../span.ts";
import { changeWords, coverage, figure, list, STATUS_WORDS } from "../wording.ts";

/** For each indicator a paragraph on what the whole Khối reached, and one on how its TCCSĐ stand. */
export const results =
  (indicators: string[]): Part =>
  (report) =>
    indicators.flatMap((id) => {
      const sentences = resultSentences(report, id);
      return sentences.length > 0 ? [paragraph("NoiDung", sentences.join(" "))] : [];
    });

/** The sentences of one indicator; none where the span holds no period of it. */
export function resultSentences(report: Report, id: string): string[] {
  const { figures, span } = report;
  const values = figures.periods(id, span).map((period) => figures.of(id, period)!);
  const last = values.at(-1);
  if (!last) return [];
  const told =
    values.length === 1 ? [single(report, last)] : [several(report, values), comparison(report, last), tally(values)];
  return [...told, ...unitsSentence(report, last)].filter(Boolean);
}

/** `Tỷ lệ … năm 2023 đạt 96,7% (15.928/16.468), đạt chỉ tiêu “…” (điểm II.2 b); tăng 1,0 điểm phần trăm so với năm 2022.` */
function single(report: Report, v: Value): string {
  const { name, unit } = report.figures.indicator(v.indicator);
  if (v.value === null) return `${name} ${periodWords(v.period)}: chưa có số liệu.`;
  const verb = v.status === "met" && unit === "percent" ? "đạt" : "là";
  const change = changeWords(v.change, unit);
  const before = change ? `; ${change} so với ${periodWords(v.previousPeriod!)}` : "";
  return `${name} ${periodWords(v.period)} ${verb} ${figure(v.value, unit, v.target)}${parts(v)}${judgement(report, v)}${before}.`;
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
    if (v.value === null) return `${periodWords(v.period)} chưa có số liệu`;
    const status = comparison === "none" ? "" : `, ${STATUS_WORDS[v.status]}`;
    return `${periodWords(v.period)} ${unit === "count" ? "có" : "là"} ${figure(v.value, unit, v.target)}${v.provisional ? " (tạm tính)" : ""}${status}`;
  });
  const goal = comparison === "none" ? `Chương trình yêu cầu “${words}”, không ấn định mức` : `Chỉ tiêu: “${words}”`;
  return `${name}: ${each.join("; ")}. ${goal} (điểm ${clause}).`;
}

function comparison(report: Report, v: Value): string {
  const change = changeWords(v.change, report.figures.indicator(v.indicator).unit);
  return change ? `${upper(periodWords(v.period))} ${change} so với ${periodWords(v.previousPeriod!)}.` : "";
}

/** How many of the periods met the target, where any was judged. */
function tally(values: Value[]): string {
  const judged = values.filter((v) => v.status !== "undetermined");
  if (judged.length < 2) return "";
  const met = judged.filter((v) => v.status === "met").length;
  return `Trong ${number(judged.length)} kỳ đủ số liệu để kết luận, ${met === 0 ? "chưa kỳ nào đạt chỉ tiêu" : `có ${number(met)} kỳ đạt chỉ tiêu`}.`;
}

/** How the TCCSĐ stand in a period: how many met the target, who is best and who is weakest. */
function unitsSentence(report: Report, v: Value): string[] {
  const { figures } = report;
  const { unit, better } = figures.indicator(v.indicator);
  const units = figures.units(v.indicator, v.period).filter((u) => u.value !== null);
  if (units.length < 2) return [];
  const name = (u: Value) => `${figures.tccsd.get(u.unit)} (${figure(u.value, unit, u.target)})`;
  const sign = better === "more" ? -1 : 1;
  const ranked = units.filter((u) => u.reported >= 0.9 * u.expected);
  const order = ranked.sort((a, b) => sign * (a.value! - b.value!) || (a.unit < b.unit ? -1 : 1));
  const best = order.filter((u) => u.value === order[0]!.value);
  const weakest = order
    .filter((u) => u.value !== order[0]?.value)
    .slice(-3)
    .reverse();
  if (unit === "count") {
    const held = units.filter((u) => u.value! > 0);
    return held.length > 0 ? [`Các tổ chức cơ sở đảng có chi bộ như vậy: ${list(held.map(name))}.`] : [];
  }
  const sentences: string[] = [];
  if (figures.term.targets[v.indicator]!.comparison !== "none") {
    const count = (status: Value["status"]) => units.filter((u) => u.status === status).length;
    const said = [
      `${number(count("met"))} tổ chức cơ sở đảng đạt`,
      ...(count("missed") ? [`${number(count("missed"))} chưa đạt`] : []),
      ...(count("undetermined") ? [`${number(count("undetermined"))} chưa đủ số liệu để kết luận`] : []),
    ];
    sentences.push(
      `${upper(periodWords(v.period))}, trong ${number(units.length)} tổ chức cơ sở đảng có số liệu: ${list(said)}.`,
    );
  }
  if (weakest.length === 0 || order.length < 2) return sentences;
  const high =
    best.length > 3
      ? `${number(best.length)} tổ chức cơ sở đảng cùng ở mức ${figure(order[0]!.value, unit)}`
      : list(order.slice(0, 3).map(name));
  sentences.push(
    `${better === "more" ? "Cao nhất" : "Thấp nhất"}: ${high}; ${better === "more" ? "thấp nhất" : "cao nhất"}: ${list(weakest.map(name))}.`,
  );
  return sentences;
}

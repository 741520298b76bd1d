import { number } from "../../src/components/format.js";
import type { Status, Value } from "../figures.ts";
import type { Report } from "../report.ts";
import { upper } from "../span.ts";
import { figure, list } from "../wording.ts";
import { ranked } from "./units.ts";

/** How the TCCSĐ stand in the period of a value of the Khối: how many met the target, which are best and which weakest. */
export function unitSentences(report: Report, v: Value): string[] {
  const { figures } = report;
  const units = figures.units(v.indicator, v.period).filter((u) => u.value !== null);
  if (units.length < 2) return [];
  if (figures.indicator(v.indicator).unit === "count") {
    const held = units.filter((u) => u.value! > 0);
    return held.length > 0 ? [`Thuộc: ${list(held.map((u) => named(report, u)))}.`] : [];
  }
  return [...statuses(report, v, units), ...extremes(report, v)];
}

/** `Năm 2023, trong 13 tổ chức cơ sở đảng có số liệu: 11 đạt, 1 chưa đạt và 1 chưa đủ số liệu để kết luận.` */
function statuses({ figures }: Report, v: Value, units: Value[]): string[] {
  if (figures.term.targets[v.indicator]!.comparison === "none") return [];
  const count = (status: Status) => units.filter((u) => u.status === status).length;
  const said = [
    ...(count("met") ? [`${number(count("met"))} đạt chỉ tiêu`] : ["chưa có nơi nào đạt chỉ tiêu"]),
    ...(count("missed") ? [`${number(count("missed"))} chưa đạt`] : []),
    ...(count("undetermined") ? [`${number(count("undetermined"))} chưa đủ số liệu để kết luận`] : []),
  ];
  return [
    `${upper(figures.words(v.period, v.indicator))}, trong ${number(units.length)} tổ chức cơ sở đảng có số liệu: ${list(said)}.`,
  ];
}

/** The three best and the three weakest of those that are ranked; many that share the best value are counted, not listed. */
function extremes(report: Report, v: Value): string[] {
  const { unit, better } = report.figures.indicator(v.indicator);
  const order = ranked(report, v.indicator, v.period).filter((u) => u.rank !== null);
  const many = Math.min(3, Math.floor(order.length / 2));
  const best = order.filter((u) => u.value === order[0]!.value);
  const weakest = order
    .slice(order.length - many)
    .filter((u) => u.value !== order[0]!.value)
    .reverse();
  if (weakest.length === 0) return [];
  const first =
    best.length > many
      ? `${number(best.length)} tổ chức cơ sở đảng cùng ở mức ${figure(order[0]!.value, unit)}`
      : list(order.slice(0, many).map((u) => named(report, u)));
  const [high, low] = better === "more" ? ["Cao nhất", "thấp nhất"] : ["Thấp nhất", "cao nhất"];
  return [`${high}: ${first}; ${low}: ${list(weakest.map((u) => named(report, u)))}.`];
}

function named({ figures }: Report, u: Value): string {
  return `${figures.tccsd.get(u.unit)} (${figure(u.value, figures.indicator(u.indicator).unit, u.target)})`;
}

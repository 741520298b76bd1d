import { inUnit, number, percent } from "../src/components/format.js";
import type { Status, Value } from "./figures.ts";

/** Words of a status after a figure; a target without a number is only followed. */
export const STATUS_WORDS: Record<Status, string> = {
  met: "đạt",
  missed: "chưa đạt",
  undetermined: "chưa đủ số liệu để kết luận",
};

type Unit = "percent" | "count";

/** A value in its unit, as on the site: `0.967` → `96,7%`; beside its target (or the year before) with as many decimals as it takes to differ. */
export const figure = (value: number | null, unit: Unit, against: number | null = null): string =>
  value === null ? "–" : inUnit(value, unit, against);

/** What the change against the period before reads like: `tăng 1,2 điểm phần trăm`; blank where there is nothing to compare. */
export function changeWords(change: number | null, unit: Unit): string {
  if (change === null) return "";
  const size = changeFigure(Math.abs(change), unit);
  if (size === "0") return "không thay đổi";
  return `${change > 0 ? "tăng" : "giảm"} ${size} ${unit === "count" ? "chi bộ" : "điểm phần trăm"}`;
}

/** A change as it stands in a table: `+1,2` points, `−3` chi bộ. */
export function changeSigned(change: number | null, unit: Unit): string {
  if (change === null) return "–";
  const size = changeFigure(Math.abs(change), unit);
  return size === "0" ? "0" : `${change > 0 ? "+" : "−"}${size}`;
}

const changeFigure = (size: number, unit: Unit): string =>
  unit === "count" ? number(size) : (size * 100).toLocaleString("vi", { maximumFractionDigits: size < 0.001 ? 2 : 1 });

/** Share of what was expected that was reported: never rounded up to 100%. */
export const coverage = ({ reported, expected }: Pick<Value, "reported" | "expected">): string =>
  percent(reported / expected, 1);

/** An indicator's name and a period beside it; equal words in a row are kept apart: `… mỗi quý, quý IV năm 2020`. */
export const subject = (name: string, when: string): string =>
  name.endsWith(when.split(" ")[0]!) ? `${name}, ${when}` : `${name} ${when}`;

/** `A, B và C`. */
export const list = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;

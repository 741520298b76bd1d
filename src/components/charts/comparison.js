import * as Plot from "@observablehq/plot";
import { inUnit, onAxis } from "../format.js";
import { finished } from "./finished.js";
import { PAGE } from "./palette.js";

/**
 * Units compared with one another and with the target: a bar from the target to the value, so that its length is the distance to go or gained.
 *
 * data: `name`, `unit` ("percent" or "count"), `target` (number or null: bars then start at zero), `targetWords`, `rows` in the order to be
 * shown: `{label, value, lower, upper, status}`; a row without a value keeps its place and says "chưa có số liệu".
 * Marks: filled disc met, triangle missed, hollow ring not enough data; a thin line from `lower` to `upper`.
 * Gives an SVG element with role img and a text alternative. Works in a browser and with linkedom (`document`).
 */
export function comparison(
  data,
  { document, width = 760, palette = PAGE, fontFamily, fontSize = 12, labels = 230 } = {},
) {
  const { rows, unit, target = null, targetWords = "" } = data;
  const text = (value) => inUnit(value, unit);
  const known = rows.filter((row) => row.value !== null);
  const base = target ?? 0;
  const all = [base, ...known.flatMap((r) => [r.value, r.lower, r.upper])].filter((v) => typeof v === "number");
  const room = (Math.max(...all) - Math.min(...all)) * 0.06 || 0.02;
  const of = (status) => known.filter((r) => (r.status ?? "undetermined") === status);
  const longest = Math.floor(labels / (fontSize * 0.56));
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * (fontSize + 11) + 34,
    className: "chart",
    marginLeft: labels,
    marginRight: 64,
    marginTop: 26,
    marginBottom: 8,
    x: { domain: [Math.min(...all) - room, Math.max(...all) + room], axis: null },
    y: { type: "point", domain: rows.map((_, i) => i), padding: 0.6 },
    marks: [
      Plot.axisX({ anchor: "top", ticks: 5, tickFormat: onAxis(unit), tickSize: 0, fill: palette.faint, label: null }),
      Plot.gridX({ ticks: 5, stroke: palette.grid, strokeOpacity: 1 }),
      Plot.axisY({ tickSize: 0, tickFormat: (i) => shorten(rows[i].label, longest), fill: palette.text, label: null }),
      Plot.ruleX([base], { stroke: palette.target, strokeDasharray: target === null ? null : "5,4" }),
      Plot.ruleY(
        known.filter((r) => r.upper > r.lower),
        { x1: "lower", x2: "upper", y: (r) => rows.indexOf(r), stroke: palette.faint, strokeWidth: 1 },
      ),
      ["met", "missed", "undetermined"].map((status) =>
        Plot.ruleY(of(status), {
          x1: base,
          x2: "value",
          y: (r) => rows.indexOf(r),
          stroke: palette[status],
          strokeWidth: 4,
          strokeOpacity: status === "undetermined" ? 0.35 : 0.75,
        }),
      ),
      Plot.dot(of("met"), { x: "value", y: (r) => rows.indexOf(r), r: 5, fill: palette.met }),
      Plot.dot(of("missed"), {
        x: "value",
        y: (r) => rows.indexOf(r),
        r: 5.5,
        symbol: "triangle",
        fill: palette.missed,
      }),
      Plot.dot(of("undetermined"), {
        x: "value",
        y: (r) => rows.indexOf(r),
        r: 4.5,
        fill: palette.surface,
        stroke: palette.undetermined,
        strokeWidth: 1.5,
      }),
      Plot.text(rows, {
        frameAnchor: "right",
        y: (_, i) => i,
        dx: 60,
        textAnchor: "end",
        text: (r) => inUnit(r.value, unit, target),
        fill: palette.text,
        fontWeight: 600,
      }),
    ].flat(),
  });
  const words = targetWords ? ` so với mục tiêu ${targetWords}` : "";
  const list = rows.map((r) => `${r.label} ${r.value === null ? "chưa có số liệu" : text(r.value)}`).join("; ");
  return finished(svg, `${data.name ?? "So sánh"}${words}: ${list}.`, { fontFamily, fontSize });
}

/** Cuts a long name at a word. */
export const shorten = (label, longest) =>
  label.length <= longest ? label : `${label.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;

import * as Plot from "@observablehq/plot";
import { inUnit, number } from "../format.js";
import { finished } from "./finished.js";
import { PAGE } from "./palette.js";

/** The ends of the ranges; where there are many, every other one. */
function edges(bins) {
  const all = [...bins.map((b) => b.from), ...bins.slice(-1).map((b) => b.to)];
  return all.length <= 11 ? all : all.filter((_, i) => (all.length - 1 - i) % 2 === 0);
}

/**
 * How many units stand where: bars over ranges of the value, the target as a dashed line.
 *
 * data: `name`, `unit`, `target` (number or null), `targetWords`, `bins`: `{from, to, count}` in order (values of one unit of measure).
 * Gives an SVG element with role img and a text alternative. Works in a browser and with linkedom (`document`).
 */
export function histogram(
  data,
  { document, width = 760, height = 220, palette = PAGE, fontFamily, fontSize = 12 } = {},
) {
  const { bins, unit, target = null } = data;
  const text = (value) => inUnit(value, unit);
  // a count has no halves
  const steps = Math.max(...bins.map((b) => b.count)) < 5 ? { interval: 1 } : { ticks: 4 };
  const svg = Plot.plot({
    document,
    width,
    height,
    className: "chart",
    marginLeft: 40,
    marginTop: 34,
    marginBottom: 30,
    x: { label: null, domain: [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1] },
    y: { label: null },
    marks: [
      Plot.gridY({ stroke: palette.grid, strokeOpacity: 1, ...steps }),
      Plot.axisY({ ...steps, tickSize: 0, tickFormat: number, fill: palette.faint }),
      Plot.axisX({ ticks: edges(bins), tickSize: 0, tickFormat: text, fill: palette.faint }),
      Plot.rectY(bins, { x1: "from", x2: "to", y: "count", fill: palette.line, fillOpacity: 0.75, inset: 0.75 }),
      Plot.text(
        bins.filter((b) => b.count > 0),
        { x: (b) => (b.from + b.to) / 2, y: "count", text: (b) => number(b.count), dy: -7, fill: palette.faint },
      ),
      target === null ? null : Plot.ruleX([target], { stroke: palette.target, strokeDasharray: "5,4" }),
      target === null
        ? null
        : Plot.text([target], {
            x: (v) => v,
            frameAnchor: "top",
            dy: -28,
            text: () => "mục tiêu",
            fill: palette.target,
          }),
      Plot.ruleY([0], { stroke: palette.faint }),
    ],
  });
  const list = bins
    .filter((b) => b.count > 0)
    .map((b) => `${text(b.from)} đến ${text(b.to)}: ${number(b.count)}`)
    .join("; ");
  return finished(svg, `${data.name ?? "Phân bố"}: ${list}.`, { fontFamily, fontSize });
}

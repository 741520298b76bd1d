import * as Plot from "@observablehq/plot";
import { inUnit, onAxis, short } from "../format.js";
import { endLabels } from "./end-labels.js";
import { finished } from "./finished.js";
import { PAGE } from "./palette.js";
import { domain, ticks } from "./trend-axes.js";
import { describe } from "./trend-words.js";

/**
 * A value over the periods of a term, with its uncertainty, against its target.
 *
 * data: `unit` ("percent": fractions of 1, or "count"), `target` (number or null), `targetWords` (such as "trên 95%"), `points` in the order of
 * time: `{period, value, lower, upper, status, provisional, target}`; a blank value breaks the line, `target` of a point counts where the
 * target moves (last year's rate). `others`: further lines `{name, points}` to compare with, drawn thin, the second dotted, and named at their end.
 * Marks: filled disc met, triangle missed, hollow ring not enough data; band or whiskers from `lower` to `upper`.
 * Gives an SVG element with role img and a text alternative. Works in a browser and with linkedom (`document`).
 */
export function trend(data, { document, width = 760, height = 300, palette = PAGE, fontFamily, fontSize = 12 } = {}) {
  const { points, unit, target = null, targetWords = "", others = [] } = data;
  const name = data.name ?? "";
  const shown = points.filter((p) => p.value !== null);
  const few = points.length <= 10;
  const bounded = points.filter((p) => p.lower !== null && p.lower !== undefined && p.upper > p.lower);
  const text = (value) => inUnit(value, unit);
  const moving = points.filter((p) => target === null && p.target !== null && p.target !== undefined);
  const at = (status) => shown.filter((p) => p.status === status);
  const size = few ? 5 : 3;
  // a count has no halves
  const steps = unit === "count" && Math.max(0, ...shown.map((p) => p.value)) < 5 ? { interval: 1 } : { ticks: 5 };
  const last = shown.at(-1);
  const named = others.length > 0;
  const range = domain([...points, ...others.flatMap((o) => o.points)], target, unit);
  const [marginTop, marginBottom] = [18, 28];
  const ends = named
    ? endLabels(
        [
          { points, label: last ? `${inUnit(last.value, unit, target)} ${data.endName ?? name}` : name, own: true },
          ...others.map((o) => ({ points: o.points, label: o.name })),
        ],
        (height - marginTop - marginBottom) / (range[1] - range[0]),
        fontSize * 1.25,
      )
    : [];
  const svg = Plot.plot({
    document,
    width,
    height,
    className: "chart",
    marginLeft: 52,
    marginRight: named ? 124 : 58,
    marginBottom,
    marginTop,
    x: { type: "point", domain: points.map((p) => p.period), label: null, padding: few ? 0.4 : 0.5 },
    y: { label: null, domain: range },
    marks: [
      Plot.gridY({ stroke: palette.grid, strokeOpacity: 1, ...steps }),
      Plot.axisY({ ...steps, tickFormat: onAxis(unit), tickSize: 0, fill: palette.faint }),
      Plot.axisX({
        ticks: ticks(points),
        tickFormat: few ? short : (p) => p.slice(0, 4),
        tickSize: 0,
        fill: palette.faint,
      }),
      few
        ? Plot.ruleX(bounded, {
            x: "period",
            y1: "lower",
            y2: "upper",
            stroke: palette.line,
            strokeWidth: 8,
            strokeOpacity: 0.22,
          })
        : Plot.areaY(points, { x: "period", y1: "lower", y2: "upper", fill: palette.line, fillOpacity: 0.16 }),
      target === null ? null : Plot.ruleY([target], { stroke: palette.target, strokeDasharray: "5,4" }),
      target === null
        ? null
        : Plot.text([target], {
            frameAnchor: "right",
            textAnchor: "start",
            y: (d) => d,
            dx: 6,
            fill: palette.target,
            text: () => (named ? "" : text(target)),
          }),
      Plot.dot(moving, { x: "period", y: "target", symbol: DASH, stroke: palette.target, strokeWidth: 1.5 }),
      others.map((other, i) =>
        Plot.lineY(other.points, {
          ...{ x: "period", y: "value", stroke: palette.other, strokeWidth: 1.2 },
          ...(i > 0 ? { strokeDasharray: "1 3", strokeLinecap: "round", strokeWidth: 1.8 } : {}),
        }),
      ),
      Plot.lineY(points, { x: "period", y: "value", stroke: palette.line, strokeWidth: 2 }),
      Plot.dot(at("met"), { x: "period", y: "value", r: size, fill: palette.met, stroke: palette.surface }),
      Plot.dot(at("missed"), {
        x: "period",
        y: "value",
        r: size + 0.5,
        symbol: "triangle",
        fill: palette.missed,
        stroke: palette.surface,
      }),
      Plot.dot(at("undetermined"), {
        x: "period",
        y: "value",
        r: size,
        fill: palette.surface,
        stroke: palette.undetermined,
        strokeWidth: 1.5,
      }),
      few
        ? [true, false].map((low) =>
            Plot.text(
              shown.filter((_, i) => isLow(shown, i) === low),
              {
                x: "period",
                y: "value",
                text: (p) => inUnit(p.value, unit, p.target ?? target),
                dy: low ? 15 : -14,
                fill: palette.text,
                fontWeight: 600,
              },
            ),
          )
        : Plot.text(last && !named ? [last] : [], {
            x: "period",
            y: "value",
            text: (p) => inUnit(p.value, unit, p.target ?? target),
            dx: 8,
            dy: Math.abs(last.value - target) < (range[1] - range[0]) * 0.07 ? -9 : 0,
            textAnchor: "start",
            fill: palette.text,
            fontWeight: 600,
          }),
      ends.map((end) =>
        Plot.text([end], {
          x: "period",
          y: "value",
          text: "label",
          dx: 8,
          dy: end.down,
          textAnchor: "start",
          fill: end.own ? palette.text : palette.faint,
          fontWeight: end.own ? 600 : undefined,
        }),
      ),
    ].flat(2),
  });
  return finished(svg, describe(data, shown, targetWords, text), { fontFamily, fontSize });
}

/** Whether the line comes down to a point and goes up from it: its figure then stands below, off the line. */
const isLow = (points, i) => i > 0 && points[i - 1].value > points[i].value && points[i + 1]?.value > points[i].value;

/** A short level stroke: where the target stood in that period. */
const DASH = {
  draw(context) {
    context.moveTo(-9, 0);
    context.lineTo(9, 0);
  },
};

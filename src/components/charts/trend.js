import * as Plot from "@observablehq/plot";
import { inUnit, onAxis, period, short } from "../format.js";
import { finished } from "./finished.js";
import { PAGE } from "./palette.js";

/**
 * A value over the periods of a term, with its uncertainty, against its target.
 *
 * data: `unit` ("percent": fractions of 1, or "count"), `target` (number or null), `targetWords` (such as "trên 95%"), `points` in the order of
 * time: `{period, value, lower, upper, status, provisional, target}`; a blank value breaks the line, `target` of a point counts where the
 * target moves (last year's rate). `others`: further lines `{name, points}` to compare with, drawn thin and named at their end.
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
      others.map((other) =>
        Plot.lineY(other.points, { x: "period", y: "value", stroke: palette.other, strokeWidth: 1.2 }),
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

/** What the chart shows, in words. */
function describe(data, shown, targetWords, text) {
  if (shown.length === 0) return `${data.name ?? "Chỉ tiêu"}: chưa có số liệu.`;
  const low = shown.reduce((a, b) => (b.value < a.value ? b : a));
  const high = shown.reduce((a, b) => (b.value > a.value ? b : a));
  const of = (p) => `${text(p.value)} (${period(p.period).toLowerCase()})`;
  const count = (status) => shown.filter((p) => p.status === status).length;
  const judged = targetWords
    ? ` Mục tiêu ${targetWords}: ${count("met")} kỳ đạt, ${count("missed")} kỳ chưa đạt, ${count("undetermined")} kỳ chưa đủ số liệu.`
    : "";
  return `${data.name ?? ""}: từ ${of(shown[0])} đến ${of(shown.at(-1))}; thấp nhất ${of(low)}, cao nhất ${of(high)}.${judged}`;
}

function domain(points, target, unit) {
  const values = points.flatMap((p) => [p.value, p.lower, p.upper, p.target]).concat(target);
  const known = values.filter((v) => typeof v === "number");
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = (high - low) * 0.12 || (unit === "count" ? 1 : 0.01);
  const top = unit === "percent" ? Math.min(high + room, Math.max(1, high)) : high + room;
  return [Math.max(0, low - room), unit === "percent" && top === 1 ? 1 + room / 4 : top];
}

/** Names at the ends of the lines; where they would stand on one another the lower is moved `down`, in pixels. `scale`: pixels of a unit of value. */
function endLabels(lines, scale, apart) {
  let lowest = Number.NEGATIVE_INFINITY;
  return lines
    .map(({ points, label, own }) => ({ ...points.filter((p) => p.value !== null).at(-1), label, own }))
    .filter((end) => end.period)
    .sort((a, b) => b.value - a.value || Boolean(b.own) - Boolean(a.own))
    .map((end) => {
      const y = -end.value * scale;
      lowest = Math.max(y, lowest + apart);
      return { ...end, down: lowest - y };
    });
}

/** Years only where there are many periods; every period where there are few. */
const ticks = (points) =>
  points.map((p) => p.period).filter((p, _, all) => all.length <= 10 || /^\d{4}(-01|-Q1|-H1)?$/.test(p));

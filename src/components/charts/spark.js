import { makers } from "../element.js";
import { PAGE } from "./palette.js";

/** The target as a line under a course of values, where it is the same in every period: last year's rate is not. */
export const level = ({ comparison }, target) => (comparison === "previous" ? null : target);

/**
 * A small line of values (null breaks it) with the target dashed and the last value marked; decoration beside figures, hidden from screen readers.
 * Gives an SVG element. Works in a browser and with linkedom (`document`).
 */
export function spark(values, { document, target = null, status, width = 104, height = 26, palette = PAGE } = {}) {
  const { s } = makers(document);
  const known = values.filter((v) => v !== null);
  const box = { class: "spark", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" };
  if (known.length === 0) return s("svg", box);
  const ends = target === null ? known : [...known, target];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (i) => round(4 + (values.length > 1 ? (i / (values.length - 1)) * (width - 8) : 0));
  const y = (v) => round(high === low ? height / 2 : 4 + ((high - v) / (high - low)) * (height - 8));
  const line = values.map((v, i) =>
    v === null ? "" : `${(values[i - 1] ?? null) === null ? "M" : "L"}${x(i)} ${y(v)}`,
  );
  const last = values.findLastIndex((v) => v !== null);
  const hollow = status !== "met" && status !== "missed";
  return s(
    "svg",
    box,
    target !== null &&
      s("path", {
        d: `M0 ${y(target)}H${width}`,
        stroke: palette.target,
        "stroke-dasharray": "3 3",
        "stroke-width": 1,
      }),
    s("path", {
      d: line.join(""),
      fill: "none",
      stroke: palette.line,
      "stroke-width": 1.5,
      "stroke-linejoin": "round",
    }),
    s("circle", {
      cx: x(last),
      cy: y(values[last]),
      r: 3,
      fill: hollow ? palette.surface : palette[status],
      stroke: hollow ? palette.undetermined : null,
    }),
  );
}

const round = (value) => Math.round(value * 10) / 10;

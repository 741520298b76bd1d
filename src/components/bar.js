import { makers } from "./element.js";

/**
 * Where a value stands between the lowest and the highest of its table: a dot, a thin line over what is possible while reports are missing, the
 * target dashed. For a cell of a table, beside the figure; hidden from screen readers. `scale`: {low, high} of the table.
 */
export function bar({ value, lower, upper, status, target }, scale, { document, width = 150, height = 16 }) {
  const { s } = makers(document);
  const span = scale.high - scale.low || 1;
  const x = (v) => Math.round((6 + ((v - scale.low) / span) * (width - 12)) * 10) / 10;
  const y = height / 2;
  const hollow = status !== "met" && status !== "missed";
  return s(
    "svg",
    { class: "dot-bar", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    s("path", { d: `M0 ${y}H${width}`, class: "track" }),
    upper > lower && s("path", { d: `M${x(lower)} ${y}H${x(upper)}`, class: "bounds" }),
    target !== null && target !== undefined && s("path", { d: `M${x(target)} 0V${height}`, class: "target" }),
    value !== null &&
      (status === "missed"
        ? s("path", { d: `M${x(value)} ${y - 5.5}l5.5 9.5h-11z`, class: status })
        : s("circle", { cx: x(value), cy: y, r: hollow ? 4 : 4.8, class: hollow ? "hollow" : status })),
  );
}

/** The lowest and highest of what a table of bars shows, the targets among them. */
export function scaleOf(rows) {
  const values = rows.flatMap((r) => [r.value, r.lower, r.upper, r.target]);
  const known = values.filter((v) => typeof v === "number");
  return known.length === 0 ? { low: 0, high: 1 } : { low: Math.min(...known), high: Math.max(...known) };
}

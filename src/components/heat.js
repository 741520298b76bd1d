import { heatmap } from "./charts/heatmap.js";
import { isJudged } from "./declared.js";
import { figure } from "./figure.js";
import { period, short, within } from "./format.js";
import { table } from "./table.js";

const AGAINST_TARGET = [
  { label: "kém từ 5 điểm %", colour: 0 },
  { label: "kém 2–5 điểm %", colour: 1 },
  { label: "kém dưới 2 điểm %", colour: 2 },
  { label: "đạt", colour: 3 },
  { label: "chưa đủ số liệu", colour: "undetermined" },
];
const BY_LEVEL = [
  { label: "dưới 70%", colour: 0 },
  { label: "70–85%", colour: 1 },
  { label: "85–95%", colour: 2 },
  { label: "95–100%", colour: 3 },
  { label: "100%", colour: 4 },
];

/** TCCSĐ × periods as a heatmap (`heat.sql`), with the same as a table. */
export function heatFigure({ columns, rows }, indicator, { document, h, root }) {
  const judged = isJudged(indicator);
  const classes = judged
    ? indicator.unit === "count"
      ? [
          { label: "có chi bộ", colour: 0 },
          { label: "có chi bộ", colour: 1 },
          { label: "có chi bộ", colour: 2 },
          ...AGAINST_TARGET.slice(3),
        ]
      : AGAINST_TARGET
    : BY_LEVEL;
  if (rows.length === 0) return h("p", {}, "Chưa có số liệu.");
  const label = (p) => (columns.length <= 9 ? short(p) : /^\d{4}(-Q1|-H1)?$/.test(p) ? p.slice(0, 4) : "");
  return figure(h, {
    title: `${indicator.shortName}: các tổ chức cơ sở đảng${judged ? " so với mục tiêu" : ""}, ${within(columns[0])} đến ${within(columns.at(-1))}`,
    draw: (width) =>
      heatmap(
        {
          name: `${indicator.shortName} của các tổ chức cơ sở đảng`,
          rows: rows.map((r) => ({ label: r.name })),
          columns: columns.map((p) => ({ period: p, label: label(p) })),
          classes: classes.filter((c, i) => i === 0 || c.label !== classes[i - 1].label),
          cells: rows.map((r) => r.cells.map((c) => (classes.length > 5 && c < 0 ? -1 : merged(classes, c)))),
        },
        { document, width, labels: width > 600 ? 270 : 150 },
      ),
    table: table(
      h,
      rows,
      [
        {
          name: "Tổ chức cơ sở đảng",
          wide: true,
          cell: (r) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(r.id)}` }, r.name),
        },
        ...columns.map((p, i) => ({ name: period(p), cell: (r) => classes[r.cells[i]]?.label ?? "–" })),
      ],
      { caption: `${indicator.name}: các tổ chức cơ sở đảng qua các kỳ`, file: `${indicator.id}-qua-cac-ky`, head: 0 },
    ),
  });
}

/** The index of a class once classes of one name are drawn as one. */
const merged = (classes, index) =>
  index < 0 ? -1 : [...new Set(classes.map((c) => c.label))].indexOf(classes[index].label);

import { makers } from "../element.js";
import { shorten } from "./comparison.js";
import { PAGE } from "./palette.js";

/**
 * Units × periods as coloured cells, one path a class, so that thousands of cells stay light.
 *
 * data: `name`, `rows` (`{label}`), `columns` (`{period, label}`; a label stands where it is not blank), `classes` (`{label, colour}`: `colour`
 * a number 0–4 of the palette's scale, or "undetermined" drawn as a hollow cell), `cells`: rows × columns of class indexes, −1 for nothing.
 * Gives an SVG element with role img and a text alternative. Works in a browser and with linkedom (`document`).
 */
export function heatmap(
  data,
  { document, width = 760, palette = PAGE, fontFamily, fontSize = 12, labels = 230, row = fontSize + 6 } = {},
) {
  const { s } = makers(document);
  const { rows, columns, classes, cells } = data;
  const top = fontSize + 10;
  const legendTop = top + rows.length * row + 10;
  const start = width > 600 ? labels : 0;
  const cell = (width - labels - 2) / columns.length;
  const gap = cell > 6 ? 1 : 0.5;
  const longest = Math.floor(labels / (fontSize * 0.56));
  const box = (x, y, w, h) => `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
  const look = (c) =>
    c.colour === "undetermined"
      ? { fill: "none", stroke: palette.undetermined, "stroke-width": 0.8 }
      : { fill: palette.scale[c.colour] };
  const inset = (c) => (c.colour === "undetermined" ? 0.5 : 0);
  const paths = classes.map((c, index) => {
    const parts = cells.flatMap((line, y) =>
      line.flatMap((value, x) => {
        if (value !== index) return [];
        const i = inset(c);
        return box(labels + x * cell + i, top + y * row + i, cell - gap - 2 * i, row - 1.5 - 2 * i);
      }),
    );
    return parts.length > 0 && s("path", { d: parts.join(""), ...look(c) });
  });
  const marks = columns.map(
    (c, x) => c.label && s("text", { x: round(labels + x * cell), y: fontSize, fill: palette.faint }, c.label),
  );
  const names = rows.map((r, y) =>
    s("text", { x: labels - 8, y: round(top + y * row + row * 0.68), "text-anchor": "end", fill: palette.text }, [
      shorten(r.label, longest),
    ]),
  );
  let [x, y] = [start, legendTop];
  const key = classes.map((c) => {
    const size = fontSize + 18 + c.label.length * fontSize * 0.55;
    if (x > start && x + size > width) [x, y] = [start, y + fontSize + 6];
    const [left, line] = [x, y];
    x += size;
    return [
      s("path", {
        d: box(left + inset(c), line + inset(c), fontSize - 2 * inset(c), fontSize - 2 * inset(c)),
        ...look(c),
      }),
      s("text", { x: left + fontSize + 5, y: line + fontSize - 1.5, fill: palette.faint }, c.label),
    ];
  });
  const height = y + fontSize + 4;
  const count = (index) => cells.flat().filter((value) => value === index).length;
  const words = classes.map((c, i) => `${c.label} ${count(i).toLocaleString("vi")} ô`).join("; ");
  return s(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart heat",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": `${data.name ?? "Bản đồ nhiệt"}: ${rows.length} hàng, ${columns.length} kỳ. ${words}.`,
      "font-size": fontSize,
      "font-family": fontFamily,
    },
    s("g", { "aria-hidden": "true" }, paths, marks, names, key),
  );
}

const round = (value) => Math.round(value * 10) / 10;

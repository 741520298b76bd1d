import { isJudged } from "../declared.js";
import { inUnit, number, within } from "../format.js";
import { COMPOSITE } from "../ranking.js";
import { table } from "../table.js";
import { mark, sourced } from "./parts.js";

/** Composite score and indicators of a chi bộ × years, with its ranks, beside its TCCSĐ and the median. */
export function measures(h, { measures: rows }, { indicators, targets, weights }) {
  if (rows.length === 0) return h("p", {}, "Chưa có số liệu.");
  const years = [...new Set(rows.map((r) => r[1]))].sort();
  const called = (id) => (id === COMPOSITE.id ? COMPOSITE : indicators.find((i) => i.id === id));
  const ids = [COMPOSITE.id, ...indicators.map((i) => i.id)].filter((id) => rows.some((r) => r[0] === id));
  const shown = (id, value) =>
    id === COMPOSITE.id
      ? number(value, 1)
      : inUnit(value, called(id).unit, targets.find((t) => t.indicator === id)?.target);
  const of = (id, year) => rows.find((r) => r[0] === id && r[1] === year);
  const latest = (id) => rows.filter((r) => r[0] === id).at(-1);
  const cell = (id, year) => {
    const row = of(id, year);
    if (!row) return "–";
    const [, , value, state, rank, ranked, tied] = row;
    const place =
      ranked === null
        ? ""
        : rank === null
          ? "chưa đủ số liệu"
          : `hạng ${number(rank)}${tied ? "=" : ""}/${number(ranked)}`;
    const text = shown(id, value);
    return [
      id === COMPOSITE.id ? text : sourced(h, text, `${called(id).shortName} ${year}`),
      " ",
      mark(h, state, called(id)),
      place && h("span", { class: "muted block" }, place),
    ];
  };
  return [
    h(
      "p",
      { class: "muted" },
      "Hạng trong mọi chi bộ đã báo cáo từ 90%; dấu = là đồng hạng. Bấm vào con số để xem nó lấy từ ô nào.",
    ),
    table(
      h,
      ids,
      [
        { name: "Chỉ tiêu", wide: true, cell: (id) => called(id).name },
        {
          name: "Mục tiêu",
          cell: (id) => targets.find((t) => t.indicator === id && isJudged(t))?.words ?? "–",
        },
        ...years.map((year) => ({
          name: year,
          latest: year === years.at(-1),
          number: true,
          value: (id) => of(id, year)?.[2] ?? null,
          cell: (id) => cell(id, year),
        })),
        {
          name: `TCCSĐ, ${years.at(-1)}`,
          number: true,
          value: (id) => latest(id)?.[9],
          cell: (id) => (id === COMPOSITE.id ? "–" : withYear(h, shown(id, latest(id)[9]), latest(id)[1], years)),
        },
        {
          name: `Trung vị chi bộ, ${years.at(-1)}`,
          number: true,
          value: (id) => latest(id)?.[10],
          cell: (id) => withYear(h, shown(id, latest(id)[10]), latest(id)[1], years),
        },
      ],
      { caption: "Các chỉ tiêu của chi bộ qua các năm", file: "chi-bo-chi-tieu", tools: "short", head: 0 },
    ),
    h(
      "p",
      { class: "muted" },
      `Điểm tổng hợp theo trọng số: ${weights.map((w) => `${w.name} ${number(w.weight)}`).join(", ")}.`,
    ),
  ];
}

const withYear = (h, text, year, years) =>
  year === years.at(-1) ? text : [text, h("span", { class: "muted block" }, within(year))];

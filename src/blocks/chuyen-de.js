import { heatmap } from "../components/charts/heatmap.js";
import { PAGE } from "../components/charts/palette.js";
import { figure } from "../components/figure.js";
import { choice, option } from "../components/filters.js";
import { number, percent, period, within } from "../components/format.js";
import { table } from "../components/table.js";
import { sessionsTable, spreadTable, topicsTable } from "../components/topics.js";

/** How many sessions were held, on how many topics, and how they were graded. */
export function lead({ totals, quarters, topics }, { h }) {
  if (quarters.length === 0) return h("p", { class: "lead" }, "Chưa có kỳ sinh hoạt chuyên đề nào được báo cáo.");
  const graded = totals.graded > 0 && [
    `; trong ${number(totals.graded)} kỳ được xếp loại, `,
    h("strong", {}, `${percent(totals.good_share)} tốt`),
    ` và ${percent(totals.fair_share)} từ khá trở lên`,
  ];
  return h("p", { class: "lead" }, [
    `Từ ${within(quarters[0])} đến ${within(quarters.at(-1))}, ${number(totals.chi_bo)} chi bộ đã tổ chức `,
    h("strong", {}, `${number(totals.sessions)} kỳ sinh hoạt chuyên đề`),
    ` với ${number(topics.length)} chuyên đề khác nhau`,
    graded,
    ".",
  ]);
}

/** Material for replication (III.5 of the programme). */
export function spread({ topics, many }, { h, root }) {
  const chosen = topics.filter((t) => t.spread);
  return [
    h("p", {}, [
      "Tư liệu để nghiên cứu, phổ biến, nhân rộng trong Đảng bộ Khối (mục III.5 của Chương trình): chuyên đề từ ",
      `${number(many.chiBo)} chi bộ trở lên đã chọn, ít nhất ${number(many.graded)} kỳ được xếp loại, `,
      `tỷ lệ xếp loại tốt cao hơn mức chung (${percent(topics[0]?.overall)}). Chi bộ nên tham khảo là chi bộ được xếp loại tốt, có nhiều ý kiến nhất.`,
    ]),
    chosen.length > 0 ? spreadTable(h, chosen, root) : h("p", {}, "Chưa có chuyên đề nào như vậy."),
  ];
}

const CLASSES = [
  { label: "dưới 2% chi bộ", colour: 0 },
  { label: "2–5%", colour: 1 },
  { label: "5–10%", colour: 2 },
  { label: "10–15%", colour: 3 },
  { label: "từ 15%", colour: 4 },
];
const SHOWN = 12;

/** The topics that most took up, in each quarter. */
export function quarters({ topics, quarters: columns }, { document, h }) {
  if (topics.length === 0) return h("p", {}, "Chưa có số liệu.");
  const shown = topics.slice(0, SHOWN);
  return figure(h, {
    title: `${topics.length > SHOWN ? `${SHOWN} chuyên đề được nhiều chi bộ chọn nhất` : "Các chuyên đề"}: tỷ lệ chi bộ chọn trong từng quý`,
    note: "Trong số chi bộ có sinh hoạt chuyên đề ở quý đó; ô trống là không chi bộ nào chọn.",
    draw: (width) =>
      heatmap(
        {
          name: "Tỷ lệ chi bộ chọn từng chuyên đề theo quý",
          rows: shown.map((t) => ({ label: t.topic })),
          columns: columns.map((q) => ({
            period: q,
            label: q.endsWith("Q1") ? (width > 600 ? period(q) : q.slice(0, 4)) : "",
          })),
          classes: CLASSES,
          cells: shown.map((t) => t.quarters),
        },
        { document, width, palette: { ...PAGE, scale: PAGE.shades }, labels: width > 600 ? 330 : 170, row: 24 },
      ),
    table: table(
      h,
      shown,
      [
        { name: "Chuyên đề", wide: true, cell: (t) => t.topic },
        ...columns.map((q, i) => ({ name: period(q), cell: (t) => CLASSES[t.quarters[i]]?.label ?? "–" })),
      ],
      { caption: "Tỷ lệ chi bộ chọn từng chuyên đề theo quý", file: "chuyen-de-theo-quy", head: 0 },
    ),
  });
}

export const topics = (data, { h, root }) => [
  h(
    "p",
    {},
    "Cùng một chuyên đề viết khác chữ hoa, dấu, dấu câu được tính là một. Bấm vào tên để xem các kỳ đã tổ chức.",
  ),
  topicsTable(h, data.topics, root),
];

/** The sessions of a quarter or of the whole term, searched without diacritics; both choices stay in the address. */
export function sessions({ latest, quarters: all }, { h, root }) {
  if (!latest) return h("p", {}, "Chưa có số liệu.");
  return [
    h(
      "form",
      {
        class: "filters",
        id: "bo-loc",
        "data-quarters": JSON.stringify(all),
        "aria-label": "Tìm kỳ sinh hoạt chuyên đề",
      },
      [
        choice(h, "quy", "Quý", [
          all.toReversed().map((q) => option(h, q, period(q), q === latest.quarter)),
          option(h, "term", "Cả nhiệm kỳ"),
        ]),
        h("div", { class: "filter" }, [
          h("label", { for: "loc-tim" }, "Tìm trong chuyên đề, chi bộ (không cần dấu)"),
          h("input", { type: "search", name: "tim", id: "loc-tim", autocomplete: "off" }),
        ]),
        h("output", { "aria-live": "polite" }, ""),
      ],
    ),
    h(
      "div",
      { id: "bang-ky" },
      sessionsTable(
        h,
        latest.sessions.map((session) => [latest.quarter, ...session]),
        root,
        `Các kỳ sinh hoạt chuyên đề ${within(latest.quarter)}`,
      ),
    ),
  ];
}

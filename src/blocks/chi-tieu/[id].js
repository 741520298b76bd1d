import { histogram } from "../../components/charts/histogram.js";
import { trend } from "../../components/charts/trend.js";
import { declared, shared } from "../../components/declared.js";
import { figure, legend } from "../../components/figure.js";
import { choice, groupChoice, option } from "../../components/filters.js";
import { inUnit, number, percent, period, within } from "../../components/format.js";
import { heatFigure } from "../../components/heat.js";
import { unitParts } from "../../components/indicator-units.js";
import { status } from "../../components/status.js";
import { table } from "../../components/table.js";

const judged = (data, site) => declared(site, data.id).comparison !== "none";

const AGAINST = { met: " mục tiêu", missed: " mục tiêu", undetermined: " để kết luận với mục tiêu" };

/** Name and, in one sentence, where the indicator stands, since when, and how sure that is. */
export function heading(data, { h, site }) {
  const indicator = declared(site, data.id);
  const { latest } = data;
  const since = latest && latest.since !== latest.period ? `, liên tục từ ${within(latest.since)}` : "";
  const bounds =
    latest && latest.lower !== null && latest.upper > latest.lower
      ? ` Khi đủ báo cáo, kết quả nằm trong khoảng ${inUnit(latest.lower, indicator.unit)} đến ${inUnit(latest.upper, indicator.unit)}.`
      : "";
  return [
    h("h1", {}, indicator.name),
    latest
      ? h("p", { class: "lead" }, [
          `${period(latest.period)}: `,
          h("strong", {}, inUnit(latest.value, indicator.unit, latest.target)),
          judged(data, site) && [
            ", ",
            status(h, latest.status, { inside: true }),
            `${AGAINST[latest.status]} ${latest.target_words}${since}`,
          ],
          `. Đã nhận ${percent(latest.coverage, 1)} báo cáo${latest.provisional ? " (số tạm tính)" : ""}.${bounds}`,
        ])
      : h("p", { class: "lead" }, "Chưa có số liệu."),
  ];
}

/** The trend at the finest kind of period, and at the coarser kinds where there are any. */
export function course(data, { document, h, site }) {
  const indicator = declared(site, data.id);
  const kinds = ["month", "quarter", "half", "year"].filter((kind) => data.khoi.some((p) => p.period_kind === kind));
  const [finest] = kinds;
  const target = data.khoi[0]?.target ?? null;
  const moving = indicator.comparison === "previous";
  const draw = (kind) => {
    const points = data.khoi.filter((p) => p.period_kind === kind);
    const words = data.latest?.target_words ?? "";
    return figure(h, {
      title: `${indicator.name}, ${site.scope}, theo ${KINDS[kind]}${judged(data, site) ? `, so với mục tiêu ${words}` : ""}`,
      note: indicator.unit === "percent" && "Trục đứng không bắt đầu từ 0, để thấy rõ khoảng cách tới mục tiêu.",
      draw: (width) =>
        trend(
          {
            name: indicator.shortName,
            unit: indicator.unit,
            target: moving ? null : target,
            targetWords: judged(data, site) ? words : "",
            points,
          },
          { document, width, height: kind === "month" && width > 600 ? 320 : 260 },
        ),
      table: periodsTable(h, points, indicator, judged(data, site)),
    });
  };
  return [
    judged(data, site) && legend(h, { target: data.latest?.target_words, bounds: indicator.kind === "share" }),
    draw(finest),
    finest !== "year" && kinds.includes("year") && draw("year"),
  ];
}

const KINDS = { month: "tháng", quarter: "quý", half: "6 tháng", year: "năm" };

const periodsTable = (h, points, indicator, withStatus) =>
  table(
    h,
    [...points].reverse(),
    [
      { name: "Kỳ", value: (p) => p.period, cell: (p) => period(p.period) },
      { name: "Kết quả", number: true, value: (p) => p.value, cell: (p) => inUnit(p.value, indicator.unit, p.target) },
      { name: "Tử số", number: true, value: (p) => p.numerator, cell: (p) => number(p.numerator) },
      { name: "Mẫu số", number: true, value: (p) => p.denominator, cell: (p) => number(p.denominator) },
      indicator.kind === "share" && {
        name: "Thấp nhất – cao nhất",
        cell: (p) => `${inUnit(p.lower, indicator.unit)} – ${inUnit(p.upper, indicator.unit)}`,
      },
      withStatus && { name: "Kết luận", cell: (p) => status(h, p.status) },
      {
        name: "Báo cáo",
        number: true,
        value: (p) => p.coverage,
        cell: (p) => `${number(p.reported)}/${number(p.expected)}`,
      },
    ].filter(Boolean),
    { caption: `${indicator.name} theo kỳ`, file: `${indicator.id}-theo-ky`, head: 0 },
  );

/** What the browser's code needs to show another period or group; the choices stand in the address. */
export function filters(data, { h, site }) {
  if (!data.units) return null;
  const indicator = declared(site, data.id);
  const kinds = Object.keys(KINDS).reverse().concat("term");
  const groups = kinds
    .map((kind) => data.khoi.filter((p) => p.period_kind === kind).reverse())
    .filter((periods) => periods.length > 0);
  const rows = data.units.chiBo;
  return h(
    "form",
    {
      class: "filters",
      id: "bo-loc",
      "data-indicator": JSON.stringify(shared(indicator)),
      "data-period": data.units.period,
    },
    [
      choice(
        h,
        "ky",
        "Kỳ",
        groups.map((periods) =>
          h("optgroup", { label: `Theo ${KINDS[periods[0].period_kind] ?? "nhiệm kỳ"}` }, [
            periods.map((p) => option(h, p.period, period(p.period), p.period === data.units.period)),
          ]),
        ),
      ),
      rows.length > 0 &&
        groupChoice(h, rows, Object.fromEntries(data.units.tccsd.map(([id, name]) => [id, name])), site.scope),
      h("output", { "aria-live": "polite" }, ""),
      h("p", { class: "unseen" }, `Bảng dưới đây của chỉ tiêu ${indicator.name} đổi theo kỳ và nhóm đã chọn.`),
    ],
  );
}

/** TCCSĐ, chi bộ and their distribution in the latest period; `src/browser/indicator.js` draws other periods with the same components. */
export function units(data, page) {
  if (!data.units) return page.h("p", {}, "Chưa có số liệu.");
  const indicator = declared(page.site, data.id);
  return page.h(
    "div",
    { id: "don-vi" },
    unitParts(
      page,
      {
        indicator,
        target: data.units.target,
        units: data.units,
        sparks: data.sparks,
        group: { grouping: "all", value: "" },
      },
      histogram,
    ),
  );
}

/** TCCSĐ × periods, with the same as a table. */
export const heat = (data, page) => heatFigure(data.heat, declared(page.site, data.id), page);

/** The declaration in words. */
export function definition(data, { h, root, site }) {
  const i = declared(site, data.id);
  return [
    h("p", {}, i.definition),
    i.unit === "percent" &&
      h("p", {}, `Công thức: ${i.numerator} chia cho ${i.denominator.replace(/^./, (c) => c.toLowerCase())}.`),
    h("p", {}, `Chương trình, mục ${i.clause}: “${i.words}”.`),
    h("p", {}, i.missing),
    h("p", {}, h("a", { href: `${root}phuong-phap#${i.id}` }, "Phương pháp của mọi chỉ tiêu")),
    h("p", { class: "muted" }, [
      "Chỉ tiêu khác: ",
      site.indicators
        .filter((other) => other.id !== i.id)
        .flatMap((other, at) => [at > 0 && " · ", h("a", { href: other.id }, other.shortName)]),
    ]),
  ];
}

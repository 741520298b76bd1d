import { histogram } from "../../components/charts/histogram.js";
import { declared, isJudged, shared, without } from "../../components/declared.js";
import { choice, groupChoice, option } from "../../components/filters.js";
import { inUnit, PERIOD_KINDS, percent, period, within } from "../../components/format.js";
import { heatFigure } from "../../components/heat.js";
import { unitParts } from "../../components/indicator-units.js";
import { status } from "../../components/status.js";

export { course } from "../../components/indicator-course.js";

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
          isJudged(indicator) && [
            ", ",
            status(h, latest.status, { inside: true }),
            `${AGAINST[latest.status]} ${latest.target_words}${since}`,
          ],
          `. Đã nhận ${percent(latest.coverage, 1)} báo cáo${latest.provisional ? " (số tạm tính)" : ""}.${bounds}`,
        ])
      : h("p", { class: "lead" }, without(indicator, site)),
  ];
}

/** What the browser's code needs to show another period or group; the choices stand in the address. */
export function filters(data, { h, site }) {
  if (!data.units) return null;
  const indicator = declared(site, data.id);
  const kinds = ["year", "half", "quarter", "month", "term"];
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
          h("optgroup", { label: `Theo ${PERIOD_KINDS[periods[0].period_kind]}` }, [
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

import { declared, isJudged } from "../components/declared.js";
import { inUnit, number, percent, within } from "../components/format.js";
import { missedList } from "../components/missed.js";
import { status } from "../components/status.js";
import { table } from "../components/table.js";

export { changes } from "../components/changes.js";
export { scorecard } from "../components/scorecard.js";

const judged = (data, site) =>
  data.indicators.filter((i) => isJudged(declared(site, i.id)) && declared(site, i.id).applies);

/** One sentence, then the three piles of indicators with the names in them. */
export function summary(data, { h, root, site }) {
  const piles = ["met", "missed", "undetermined"].map((id) => ({
    id,
    indicators: judged(data, site).filter((i) => (i.latest?.status ?? "undetermined") === id),
  }));
  const [met, missed, open] = piles.map((pile) => pile.indicators.length);
  return [
    h("p", { class: "lead" }, [
      `Đến hết ${data.asOf ? within(data.asOf) : "kỳ này"}, trong ${judged(data, site).length} chỉ tiêu: `,
      h("strong", {}, `${met} đạt`),
      ", ",
      h("strong", {}, `${missed} chưa đạt`),
      ", ",
      h("strong", {}, `${open} chưa đủ số liệu để kết luận`),
      `. Đã nhận ${percent(data.coverage?.share, 1)} báo cáo sinh hoạt của nhiệm kỳ.`,
    ]),
    h("div", { class: "piles" }, [
      piles.map(({ id, indicators }) =>
        h("div", { class: `pile ${id}` }, [
          h("p", { class: "big" }, String(indicators.length)),
          h("h2", { class: "pile-name" }, status(h, id)),
          h("ul", {}, [
            indicators.map((i) =>
              h("li", {}, [
                h("a", { href: `${root}chi-tieu/${i.id}` }, declared(site, i.id).shortName),
                i.latest && [
                  " ",
                  h("strong", {}, inUnit(i.latest.value, declared(site, i.id).unit, i.latest.target)),
                  h("span", { class: "muted" }, since(i)),
                ],
              ]),
            ),
          ]),
        ]),
      ),
    ]),
    foremost(data, { h, root }),
    inapplicable(h, site),
  ];
}

/** The indicators that nobody of the site's scope is to report of; they are counted nowhere. */
function inapplicable(h, { indicators, scope }) {
  const names = indicators.filter(({ applies }) => !applies).map(({ shortName }) => shortName);
  return names.length > 0 && h("p", { class: "muted" }, `Không áp dụng cho ${scope}: ${names.join(", ")}.`);
}

const FOREMOST = 3;

/** Who lags most, on the first screen already. */
function foremost({ attention: units }, { h, root }) {
  if (units.length < 2) return null;
  const named = units
    .slice(0, FOREMOST)
    .flatMap(([u], i) => [
      i > 0 && "; ",
      h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.id)}` }, u.name),
      ` chưa đạt ${number(u.missed)}/${number(u.judged)} chỉ tiêu`,
    ]);
  return h("p", { class: "foremost" }, [h("strong", {}, "Cần quan tâm trước hết: "), named, "."]);
}

/** Of which period; what is missed, since when; and whether the figure may still change. */
const since = ({ latest }) =>
  [
    latest.status === "missed" && latest.since !== latest.period
      ? `, từ ${within(latest.since)}`
      : `, ${within(latest.period)}`,
    latest.provisional && " (tạm tính)",
  ].filter(Boolean);

/** TCCSĐ by how many indicators they miss at the latest period, which, and since when. */
export function attention(data, { h, root, site }) {
  if (data.attention.length === 0)
    return h("p", {}, "Không có tổ chức cơ sở đảng nào chưa đạt chỉ tiêu ở kỳ gần nhất.");
  return [
    h("p", {}, "Tổ chức cơ sở đảng chưa đạt chỉ tiêu ở kỳ gần nhất, nhiều chỉ tiêu chưa đạt nhất đứng trước."),
    table(
      h,
      data.attention.map((rows) => ({ ...rows[0], missedRows: rows.filter((r) => r.status === "missed") })),
      [
        {
          name: "Tổ chức cơ sở đảng",
          wide: true,
          cell: (u) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.id)}` }, u.name),
        },
        {
          name: "Chưa đạt",
          number: true,
          value: (u) => u.missed,
          cell: (u) => `${number(u.missed)}/${number(u.judged)} chỉ tiêu`,
        },
        {
          name: "Chỉ tiêu chưa đạt, từ kỳ nào",
          wide: true,
          cell: (u) => missedList(h, u.missedRows, site.indicators),
        },
      ],
      {
        caption: "Tổ chức cơ sở đảng chưa đạt chỉ tiêu ở kỳ gần nhất",
        file: "don-vi-can-quan-tam",
        first: 10,
        head: 0,
        stack: true,
      },
    ),
  ];
}

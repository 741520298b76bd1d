import { level, spark } from "../components/charts/spark.js";
import { change, inUnit, number, percent, period, within } from "../components/format.js";
import { missedList } from "../components/missed.js";
import { status, statusWords } from "../components/status.js";
import { table } from "../components/table.js";

const declared = (site, id) => site.indicators.find((i) => i.id === id);
const judged = (data, site) => data.indicators.filter((i) => declared(site, i.id).comparison !== "none");

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
                i.latest &&
                  h("span", { class: "muted" }, [
                    ` ${inUnit(i.latest.value, declared(site, i.id).unit, i.latest.target)}`,
                    since(i),
                  ]),
              ]),
            ),
          ]),
        ]),
      ),
    ]),
    foremost(data, { h, root }),
  ];
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

/** Indicators × years, the latest period apart. */
export function scorecard(data, { document, h, root, site }) {
  const years = [...new Set(data.indicators.flatMap((i) => i.years.map((y) => y.year)))].sort();
  const cell = (i, year) => {
    const found = i.years.filter((y) => y.year === year);
    if (found.length === 0) return h("span", { class: "muted" }, "–");
    return found.map((y) =>
      h(
        "span",
        {
          class: "score",
          title: `${period(y.period)}: ${statusWords(y.status)}, đã nhận ${percent(y.coverage, 1)} báo cáo`,
        },
        [
          inUnit(y.value, declared(site, i.id).unit, y.target),
          declared(site, i.id).comparison !== "none" && status(h, y.status, { short: true }),
        ],
      ),
    );
  };
  // a year of two half-years is told in words
  const only = (i, year) => {
    const found = i.years.filter((y) => y.year === year);
    return found.length > 1 ? undefined : (found[0]?.value ?? null);
  };
  return table(
    h,
    data.indicators,
    [
      {
        name: "Chỉ tiêu",
        wide: true,
        cell: (i) => h("a", { href: `${root}chi-tieu/${i.id}` }, declared(site, i.id).name),
      },
      {
        name: "Kỳ gần nhất",
        cell: (i) =>
          i.latest && [
            h("strong", {}, inUnit(i.latest.value, declared(site, i.id).unit, i.latest.target)),
            " ",
            declared(site, i.id).comparison !== "none" && status(h, i.latest.status),
            h("span", { class: "muted block" }, [period(i.latest.period), i.latest.provisional && ", tạm tính"]),
          ],
      },
      {
        name: "Mục tiêu",
        cell: (i) => (declared(site, i.id).comparison === "none" ? "theo dõi" : i.latest?.target_words),
      },
      ...years.map((year) => ({ name: year, number: true, value: (i) => only(i, year), cell: (i) => cell(i, year) })),
      {
        name: "Diễn biến",
        cell: (i) =>
          spark(
            i.series.map((p) => p.value),
            {
              document,
              target: level(declared(site, i.id), i.latest?.target ?? null),
              status: i.latest?.status,
              width: 92,
            },
          ),
      },
      { name: "Báo cáo", number: true, cell: (i) => percent(i.latest?.coverage, 1) },
    ],
    {
      caption: `Các chỉ tiêu của ${site.scope} theo năm, so với mục tiêu`,
      file: "bang-chi-tieu",
      tools: "short",
      head: 0,
    },
  );
}

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

/** Each indicator against the period before. */
export function changes(data, { h, root, site }) {
  const rows = data.indicators.filter((i) => i.latest && i.latest.change !== null);
  const turned = (l) => l.previous_status && l.previous_status !== l.status;
  return table(
    h,
    rows,
    [
      {
        name: "Chỉ tiêu",
        wide: true,
        cell: (i) => h("a", { href: `${root}chi-tieu/${i.id}` }, declared(site, i.id).name),
      },
      {
        name: "Kỳ trước",
        number: true,
        phone: false,
        cell: (i) => at(h, i.latest.previous_value, i.latest.previous_period, declared(site, i.id).unit),
      },
      { name: "Kỳ này", number: true, cell: (i) => at(h, i.latest.value, i.latest.period, declared(site, i.id).unit) },
      {
        name: "Thay đổi",
        number: true,
        value: (i) => i.latest.change,
        cell: (i) => change(i.latest.change, declared(site, i.id).unit),
      },
      {
        name: "Kết luận",
        wide: true,
        cell: (i) =>
          declared(site, i.id).comparison === "none"
            ? "–"
            : turned(i.latest)
              ? [
                  status(h, i.latest.status),
                  h(
                    "span",
                    { class: "muted block" },
                    `kỳ trước: ${statusWords(i.latest.previous_status).toLowerCase()}`,
                  ),
                ]
              : [status(h, i.latest.status), h("span", { class: "muted block" }, "như kỳ trước")],
      },
    ],
    { caption: "Thay đổi của từng chỉ tiêu so với kỳ trước", file: "thay-doi", tools: "short", head: 0 },
  );
}

const at = (h, value, when, unit) => [inUnit(value, unit), h("span", { class: "muted block" }, period(when))];

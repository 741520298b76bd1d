import { bar, scaleOf } from "./bar.js";
import { level, spark } from "./charts/spark.js";
import { isJudged } from "./declared.js";
import { change, inUnit, number, percent } from "./format.js";
import { status } from "./status.js";
import { table } from "./table.js";

/** Groups within which chi bộ are ranked: where their rank, its change and the tie bit stand in a row of `chi-bo-rows.sql`. */
const PLACES = {
  all: { rank: 10, bit: 1, of: () => "" },
  kind: { rank: 12, bit: 2, of: (row) => row[3] },
  loai_hinh: { rank: 14, bit: 4, of: (row) => row[4] },
  tccsd: { rank: 16, bit: 8, of: (row) => row[2] },
};

/** TCCSĐ in a period (rows of `tccsd-rows.sql`) against the target, best first. */
export function tccsdTable(make, rows, { indicator, root, sparks, target, caption, file }) {
  const { document, h } = make;
  const units = rows.map(([id, name, value, lower, upper, state, , , reported, expected, diff, rank, own]) => {
    return {
      id,
      name,
      value,
      lower,
      upper,
      status: state,
      coverage: reported / expected,
      change: diff,
      rank,
      target: own,
    };
  });
  const scale = scaleOf(units);
  const judged = isJudged(indicator);
  return table(
    h,
    units,
    [
      { name: "Hạng", number: true, value: (u) => u.rank, cell: (u) => number(u.rank) },
      {
        name: "Tổ chức cơ sở đảng",
        wide: true,
        cell: (u) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.id)}` }, u.name),
      },
      { name: "Kết quả", number: true, value: (u) => u.value, cell: (u) => inUnit(u.value, indicator.unit, u.target) },
      {
        name: indicator.comparison === "previous" ? "So với năm trước" : "So với mục tiêu",
        phone: false,
        cell: (u) => bar(u, scale, { document }),
      },
      judged && { name: "Kết luận", cell: (u) => status(h, u.status) },
      { name: "So kỳ trước", number: true, value: (u) => u.change, cell: (u) => change(u.change, indicator.unit) },
      { name: "Báo cáo", number: true, value: (u) => u.coverage, cell: (u) => percent(u.coverage, 1) },
      { name: "Diễn biến", cell: (u) => line(document, sparks[u.id], level(indicator, target), u.status) },
    ].filter(Boolean),
    { caption, file, first: 100, head: 1 },
  );
}

/**
 * Chi bộ of a group in a period (rows of `chi-bo-rows.sql`), ranked; those without enough data below, not hidden. `group`: `{grouping, value}`.
 */
export function chiBoTable(
  make,
  rows,
  { indicator, root, names, sparks = {}, extra = [], group, target, caption, file },
) {
  const { h } = make;
  const place = PLACES[group.grouping];
  const members = rows
    .filter((row) => place.of(row) === group.value)
    .map((row) => {
      const [id, name, tccsd, , , value, size, reported, expected, state] = row;
      const tied = (row[18] & place.bit) !== 0;
      const [rank, moved] = [row[place.rank], row[place.rank + 1]];
      return { id, name, tccsd: names[tccsd], value, size, reported, expected, status: state, rank, moved, tied };
    });
  const ranked = members.filter((u) => u.rank !== null).sort((a, b) => a.rank - b.rank);
  const rest = members.filter((u) => u.rank === null);
  const places = [
    {
      name: "Hạng",
      number: true,
      value: (u) => u.rank,
      cell: (u) => [
        `${number(u.rank)}${u.tied ? "=" : ""}`,
        h("span", { class: "muted phone-only" }, moved(h, u.moved)),
      ],
    },
    { name: "Thay đổi hạng", number: true, phone: false, value: (u) => u.moved, cell: (u) => moved(h, u.moved) },
  ];
  const columns = columnsOf(make, { indicator, root, sparks, extra, target });
  return [
    h("p", { class: "muted" }, `${number(ranked.length)} chi bộ được xếp hạng. Dấu = là đồng hạng.`),
    table(h, ranked, [...places, ...columns], { caption, file, head: 2 }),
    rest.length > 0 && [
      h("h3", { class: "apart" }, "Chưa đủ số liệu"),
      h("p", { class: "muted" }, `${number(rest.length)} chi bộ có chưa đến 90% báo cáo nên không xếp hạng.`),
      table(h, rest, columns, {
        caption: `Chưa đủ số liệu: ${caption}`,
        file: `${file}-chua-du-so-lieu`,
        tools: "short",
        head: 0,
      }),
    ],
  ].flat();
}

/** The columns of a table of chi bộ after their rank. */
function columnsOf({ document, h }, { indicator, root, sparks, extra, target }) {
  const judged = isJudged(indicator);
  return [
    {
      name: "Chi bộ",
      wide: true,
      value: (u) => u.name,
      cell: (u) => [
        h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(u.id)}` }, u.name),
        h("span", { class: "muted phone-only" }, u.tccsd),
      ],
    },
    { name: "Tổ chức cơ sở đảng", wide: true, phone: false, cell: (u) => u.tccsd },
    {
      name: indicator.unit === "score" ? "Điểm" : "Kết quả",
      number: true,
      value: (u) => u.value,
      cell: (u) => shown(u.value, indicator.unit, target),
    },
    ...extra,
    { name: "Đảng viên", number: true, value: (u) => u.size, cell: (u) => number(u.size) },
    judged && { name: "Kết luận", cell: (u) => status(h, u.status) },
    {
      name: "Báo cáo",
      number: true,
      value: (u) => u.reported / u.expected,
      cell: (u) => `${u.reported}/${u.expected}`,
    },
    Object.keys(sparks).length > 0 && {
      name: "Diễn biến",
      cell: (u) => line(document, sparks[u.id], target, u.status),
    },
  ].filter(Boolean);
}

const shown = (value, unit, target) => (unit === "score" ? number(value, 1) : inUnit(value, unit, target));

const line = (document, series, target, state) =>
  series
    ? spark(
        series.map((v) => (v === null ? null : v / 1000)),
        { document, target, status: state, width: 92, height: 22 },
      )
    : "–";

/** Places gained or lost, in words for screen readers too. */
function moved(h, by) {
  if (by === null) return "–";
  if (by === 0) return h("span", { class: "muted" }, "giữ hạng");
  return by > 0 ? `lên ${number(by)}` : `xuống ${number(-by)}`;
}

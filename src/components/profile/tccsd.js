import { isJudged } from "../declared.js";
import { figure } from "../figure.js";
import { inUnit, number, percent, period, WORDS, whole, within } from "../format.js";
import { missedList } from "../missed.js";
import { table } from "../table.js";
import { facts, mark, reportsTable, section, sourced } from "./parts.js";

/** The profile of a TCCSĐ (`du-lieu/tccsd/<id>.json`), but for its sources, which load when asked for. `draw` is the chart `trend`. */
export function tccsdProfile(page, profile, known, draw) {
  const { h } = page;
  return [
    standing(h, profile, known),
    facts(h, [
      ["Loại hình tổ chức", WORDS[profile.kind] ?? ""],
      ["Số chi bộ trong nhiệm kỳ", number(profile.chiBo.length)],
    ]),
    section(h, "chi-tieu", "Các chỉ tiêu qua các năm", measures(h, profile, known)),
    section(h, "du-sinh-hoat", "Dự sinh hoạt từng tháng", course(page, profile, known, draw)),
    section(h, "chi-bo", "Các chi bộ", chiBo(page, profile)),
    section(h, "bao-cao", "Báo cáo đã gửi và còn thiếu", reportsTable(h, profile.reports, profile.name)),
  ];
}

/** In one sentence, what is missed at the latest period and since when. */
function standing(h, { attention: rows }, { indicators }) {
  const missed = rows.filter((r) => r.status === "missed");
  if (rows.length === 0) return null;
  if (missed.length === 0)
    return h("p", { class: "lead" }, "Ở kỳ gần nhất không có chỉ tiêu nào được kết luận là chưa đạt.");
  return [
    h("p", { class: "lead" }, [
      "Ở kỳ gần nhất, ",
      h("strong", {}, `chưa đạt ${number(rows[0].missed)}`),
      ` trong ${number(rows[0].judged)} chỉ tiêu đã đủ số liệu để kết luận:`,
    ]),
    missedList(h, missed, indicators),
  ];
}

function measures(h, { measures: rows }, { indicators, targets, scope }) {
  const years = [...new Set(rows.map((r) => r[1].slice(0, 4)))].sort();
  const ids = indicators.filter((i) => rows.some((r) => r[0] === i.id));
  const of = (id, year) => rows.filter((r) => r[0] === id && r[1].startsWith(year));
  const latest = (id) => rows.filter((r) => r[0] === id).at(-1);
  const cell = (i, year) => {
    const found = of(i.id, year);
    if (found.length === 0) return "–";
    return found.map(([, when, value, lower, upper, state, reported, expected]) => {
      const bounds = upper > lower ? ` (${inUnit(lower, i.unit)}–${inUnit(upper, i.unit)})` : "";
      return h(
        "span",
        { class: "score", title: `${period(when)}: đã nhận ${number(reported)}/${number(expected)}${bounds}` },
        [
          sourced(
            h,
            inUnit(value, i.unit, targets.find((t) => t.indicator === i.id)?.target),
            `${i.shortName} ${year}`,
          ),
          mark(h, state, i),
        ],
      );
    });
  };
  return table(
    h,
    ids,
    [
      { name: "Chỉ tiêu", wide: true, cell: (i) => i.name },
      {
        name: "Mục tiêu",
        cell: (i) => targets.find((t) => t.indicator === i.id && isJudged(t))?.words ?? "–",
      },
      ...years.map((year) => ({ name: year, number: true, latest: year === years.at(-1), cell: (i) => cell(i, year) })),
      {
        name: `${whole(scope)}, kỳ gần nhất`,
        number: true,
        cell: (i) => [inUnit(latest(i.id)[8], i.unit), h("span", { class: "muted block" }, within(latest(i.id)[1]))],
      },
      {
        name: "Hạng, kỳ gần nhất",
        number: true,
        cell: (i) =>
          latest(i.id)[9] === null ? "chưa đủ số liệu" : `${number(latest(i.id)[9])}/${number(latest(i.id)[10])}`,
      },
    ],
    { caption: "Các chỉ tiêu của tổ chức cơ sở đảng qua các năm", file: "tccsd-chi-tieu", tools: "short", head: 0 },
  );
}

function course({ document, h }, { name, months }, { targets, scope }, draw) {
  const target = targets.find((t) => t.indicator === "attendance");
  if (!target || months.length === 0) return h("p", {}, "Chưa có số liệu.");
  return figure(h, {
    title: `Tỷ lệ đảng viên dự sinh hoạt từng tháng, so với mục tiêu ${target.words}`,
    note: `Đường xám: ${scope}. Trục đứng không bắt đầu từ 0.`,
    draw: (width) =>
      draw(
        {
          name,
          endName: "TCCSĐ",
          unit: "percent",
          target: target.target,
          targetWords: target.words,
          points: months.map(([when, value, state]) => ({ period: when, value, status: state })),
          others: [{ name: whole(scope), points: months.map(([when, , , value]) => ({ period: when, value })) }],
        },
        { document, width, height: 260 },
      ),
    table: table(
      h,
      months.toReversed(),
      [
        { name: "Tháng", value: (m) => m[0], cell: (m) => period(m[0]) },
        { name: "Tổ chức cơ sở đảng", number: true, value: (m) => m[1], cell: (m) => percent(m[1]) },
        { name: whole(scope), number: true, value: (m) => m[3], cell: (m) => percent(m[3]) },
      ],
      { caption: "Dự sinh hoạt từng tháng", file: "du-sinh-hoat-theo-thang" },
    ),
  });
}

const chiBo = ({ h, root }, { id, chiBo: rows }) => [
  rows.length > 1 &&
    h(
      "p",
      {},
      h("a", { href: `${root}xep-hang?nhom=${encodeURIComponent(`tccsd:${id}`)}` }, "Xếp hạng các chi bộ này"),
    ),
  table(
    h,
    rows,
    [
      {
        name: "Chi bộ",
        wide: true,
        cell: ([id, name]) => h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(id)}` }, name),
      },
      { name: "Loại chi bộ", cell: (r) => WORDS[r[2]] ?? r[2] },
      { name: "Loại hình", cell: (r) => r[3] },
      { name: "Hoạt động từ", value: (r) => r[4], cell: (r) => period(r[4]) },
      { name: "Đến", value: (r) => r[5], cell: (r) => period(r[5]) },
    ],
    { caption: "Các chi bộ trong nhiệm kỳ", file: "chi-bo", head: 0 },
  ),
];

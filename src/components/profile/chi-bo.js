import { figure } from "../figure.js";
import { FORMS, GRADES, inUnit, number, period, WORDS, within } from "../format.js";
import { status } from "../status.js";
import { table } from "../table.js";
import { measures } from "./chi-bo-measures.js";
import { facts, section } from "./parts.js";
import { strip } from "./strip.js";

/** The profile of a chi bộ (`du-lieu/chi-bo/<id>.json`), but for its sources, which load by themselves. `draw` is the chart `trend`. */
export function chiBoProfile(page, profile, known, draw) {
  const { h } = page;
  return [
    standing(h, profile, known),
    about(page, profile),
    section(h, "chi-tieu", "Các chỉ tiêu và thứ hạng qua các năm", measures(h, profile, known)),
    section(h, "thang", "Từng tháng sinh hoạt", course(page, profile, known, draw), strip(h, profile, known)),
    section(h, "chuyen-de", "Sinh hoạt chuyên đề", topics(h, profile)),
    section(h, "xep-loai", "Xếp loại hằng năm", ratings(h, profile)),
    section(h, "bao-cao", "Báo cáo còn thiếu", missing(h, profile)),
  ];
}

/** In one sentence, the latest result of each indicator that judges a chi bộ, and its last rating. */
function standing(h, { measures: rows, ratings: rated }, { indicators, targets }) {
  const results = indicators.flatMap((i) => {
    const last = rows.filter(([id, , , state]) => id === i.id && state !== null).at(-1);
    if (!last || i.comparison === "none") return [];
    const target = targets.find((t) => t.indicator === i.id)?.target;
    return [
      [`${i.shortName} ${inUnit(last[2], i.unit, target)} (${within(last[1])}) `, status(h, last[3], { inside: true })],
    ];
  });
  const rating = rated.find((r) => WORDS[r[1]]);
  const parts = [
    ...results,
    ...(rating ? [[`xếp loại ${WORDS[rating[1]].toLowerCase()} (${within(rating[0])})`]] : []),
  ];
  if (parts.length === 0) return null;
  return h("p", { class: "lead" }, ["Kết quả gần nhất: ", parts.map((part, i) => [i > 0 && "; ", part]), "."]);
}

function about({ h, root }, profile) {
  const [last] = profile.names.slice(-1);
  const link = ([id, name]) => h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(id)}` }, name);
  const span = (from, to) =>
    [from && `từ ${within(from)}`, to && `đến hết ${within(to)}`].filter(Boolean).join(" ") || "suốt nhiệm kỳ";
  const lines = (nodes) => nodes.map((node, i) => [i > 0 && ", ", node]);
  return facts(h, [
    ["Tổ chức cơ sở đảng", h("a", { href: `${root}tccsd?ma=${encodeURIComponent(profile.tccsd_id)}` }, profile.tccsd)],
    ["Loại chi bộ", WORDS[last?.[2]] ?? ""],
    ["Loại hình", last?.[3] ?? ""],
    ["Đảng bộ bộ phận", last?.[4] ?? ""],
    ["Thời gian hoạt động", span(profile.names[0]?.[5], last?.[6])],
    [
      "Tên trước đây",
      profile.names
        .slice(0, -1)
        .map((n) => `${n[0]} (${span(n[5], n[6])})`)
        .join("; "),
    ],
    ["Tiếp nối từ", lines(profile.predecessors.map(link))],
    ["Nhập vào, đổi thành", lines(profile.successors.map(link))],
  ]);
}

function course({ document, h }, { names, tccsd, months }, { targets }, draw) {
  const target = targets.find((t) => t.indicator === "attendance");
  if (!target || !months.some((m) => m[4] !== null)) return null;
  const points = (column) => months.map((m) => ({ period: m[0], value: m[column], status: m[7] }));
  return figure(h, {
    title: `Tỷ lệ đảng viên dự sinh hoạt từng tháng, so với mục tiêu ${target.words}`,
    note: `Đường xám: ${tccsd}; đường chấm: trung vị các chi bộ. Trục đứng không bắt đầu từ 0.`,
    draw: (width) =>
      draw(
        {
          name: names.at(-1)?.[0] ?? "",
          endName: "Chi bộ",
          unit: "percent",
          target: target.target,
          targetWords: target.words,
          points: points(4),
          others: [
            { name: "TCCSĐ", points: points(5) },
            { name: "Trung vị", points: points(6) },
          ],
        },
        { document, width, height: 260 },
      ),
  });
}

const topics = (h, { topics: rows }) =>
  rows.length === 0
    ? h("p", {}, "Chưa có buổi sinh hoạt chuyên đề nào được báo cáo.")
    : table(
        h,
        rows,
        [
          { name: "Quý", value: (r) => r[0], cell: (r) => period(r[0]) },
          { name: "Chuyên đề", wide: true, cell: (r) => r[1] },
          { name: "Đánh giá", cell: (r) => GRADES[r[2]] ?? "–" },
          {
            name: "Dự",
            number: true,
            value: (r) => r[3],
            cell: (r) => (r[3] === null ? "–" : `${number(r[3])}/${number(r[4])}`),
          },
          { name: "Ý kiến", number: true, value: (r) => r[5], cell: (r) => number(r[5]) },
        ],
        { caption: "Các buổi sinh hoạt chuyên đề", file: "chuyen-de", first: 8, head: 1 },
      );

const ratings = (h, { ratings: rows }) =>
  table(
    h,
    rows,
    [
      { name: "Năm", cell: (r) => r[0] },
      { name: "Xếp loại chi bộ", wide: true, cell: (r) => WORDS[r[1]] ?? "chưa có" },
      { name: "Đảng viên được xếp loại", number: true, cell: (r) => number(r[2]) },
      { name: "Xuất sắc", number: true, cell: (r) => number(r[3]) },
      { name: "Tốt", number: true, cell: (r) => number(r[4]) },
      { name: "Hoàn thành", number: true, cell: (r) => number(r[5]) },
      { name: "Không hoàn thành", number: true, cell: (r) => number(r[6]) },
      { name: "Kết nạp", number: true, cell: (r) => number(r[7]) },
      { name: "Kỷ luật", number: true, cell: (r) => number(r[8]) },
    ],
    { caption: "Xếp loại, kết nạp và kỷ luật hằng năm", file: "chi-bo-xep-loai", tools: "short", head: 0 },
  );

function missing(h, { missing: rows }) {
  if (rows.length === 0) return h("p", {}, "Không còn thiếu báo cáo nào.");
  const forms = Object.keys(FORMS).filter((form) => rows.some((r) => r[0] === form));
  return h("ul", {}, [
    forms.map((form) =>
      h(
        "li",
        {},
        `${FORMS[form]}: ${rows
          .filter((r) => r[0] === form)
          .map((r) => within(r[1]))
          .join(", ")}.`,
      ),
    ),
  ]);
}

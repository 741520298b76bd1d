import { isJudged } from "../components/declared.js";
import { inUnit, number, PERIOD_KINDS, percent, period } from "../components/format.js";
import { facts } from "../components/profile/parts.js";
import { RATING_POINTS } from "../components/ranking.js";
import { bySeverity, severity } from "../components/severity.js";
import { status } from "../components/status.js";
import { table } from "../components/table.js";

const day = (iso) => iso.split("-").reverse().join("/");

export const source = ({ term }, { h }) =>
  h("p", { class: "lead" }, [
    `Mọi mục tiêu lấy từ Chương trình hành động số ${term.source.number} ngày ${day(term.source.date)} của ${term.source.issuer} `,
    `“${term.source.title}”. ${term.label}: số liệu từ ${period(term.firstMonth).toLowerCase()} đến ${period(term.lastMonth).toLowerCase()}, `,
    `đánh giá, xếp loại các năm ${term.reviewYears.join(", ")}.`,
  ]);

const JUDGED = {
  share: "Tỷ lệ chi bộ: kết luận khi khả năng thấp nhất và cao nhất cho cùng kết quả",
  pooled: "Tỷ lệ đảng viên: kết luận khi đã nhận ít nhất 95% số báo cáo",
  count: "Số đếm: chưa đạt ngay khi có một trường hợp",
  trend: "Theo dõi diễn biến, không kết luận",
};
const LEVELS = { chi_bo: "chi bộ", tccsd: "tổ chức cơ sở đảng" };
const listed = (ids, words) =>
  Object.keys(words)
    .filter((id) => ids.includes(id))
    .map((id) => words[id])
    .join(", ");

/** Each indicator as it is declared. */
export const indicators = ({ targets }, { h, root, site }) =>
  site.indicators.map((i) =>
    h("div", { class: "declared", id: i.id }, [
      h("h3", {}, h("a", { href: `${root}chi-tieu/${i.id}` }, i.name)),
      facts(h, [
        ["Định nghĩa", i.definition],
        ["Cách tính", i.unit === "count" ? i.numerator : [i.numerator, h("b", {}, " : "), i.denominator]],
        ["Căn cứ", `Mục ${i.clause}: “${i.words}”`],
        ["Mục tiêu", targets.find((t) => t.indicator === i.id)?.words || "không có mục tiêu bằng số"],
        ["Kết luận", JUDGED[i.kind]],
        ["Báo cáo thiếu", i.missing],
        ["Tính cho", `${listed(i.levels, { ...LEVELS, khoi: site.scope })}; theo ${listed(i.periods, PERIOD_KINDS)}`],
      ]),
    ]),
  );

export const weights = ({ weights: rows }, { h }) =>
  table(
    h,
    rows,
    [
      { name: "Phần", cell: (w) => w.name },
      { name: "Trọng số", number: true, value: (w) => w.weight, cell: (w) => number(w.weight) },
      {
        name: "Trọn điểm khi đạt",
        wide: true,
        cell: (w) => (w.indicator === "rating" ? RATING_POINTS : w.target_words || "–"),
      },
    ],
    { caption: "Trọng số của điểm tổng hợp", tools: false, head: 0 },
  );
/** What is checked of all that units send. */
export const checks = ({ checks: all }, { h }) => [
  h("p", {}, [
    `Mỗi tệp đơn vị gửi đến đi qua ${number(all.length)} phép kiểm tra. `,
    h("strong", {}, "Lỗi"),
    ": dòng hoặc tệp có lỗi được để riêng, không tính vào số liệu cho đến khi đơn vị gửi lại. ",
    h("strong", {}, "Cảnh báo"),
    ": số liệu vẫn được tính, đơn vị cần xem lại. ",
    h("strong", {}, "Thông tin"),
    ": để biết đã xử lý thế nào. Mỗi thông báo ghi rõ tệp, trang tính, ô và việc cần làm.",
  ]),
  table(
    h,
    all.toSorted((a, b) => bySeverity(a, b) || a.about.localeCompare(b.about, "vi")),
    [
      { name: "Điều được kiểm tra", wide: true, cell: (c) => c.about },
      { name: "Mức", cell: (c) => severity(h, c.severity) },
      { name: "Việc cần làm", wide: true, cell: (c) => c.advice },
      { name: "Mã", cell: (c) => h("code", {}, c.code) },
    ],
    { caption: "Các phép kiểm tra số liệu", file: "phep-kiem-tra", first: 15, head: 0, stack: true },
  ),
];

/** The terms side by side, as soon as there are two. */
export function terms({ terms: rows }, { h }) {
  const labels = [...new Map(rows.map((r) => [r.term, r.label]))];
  if (labels.length < 2) return null;
  const ids = [...new Set(rows.map((r) => r.indicator))];
  const of = (id, term) => rows.find((r) => r.indicator === id && r.term === term);
  const result = (r) =>
    r?.period && [
      `${inUnit(r.value, r.unit)} `,
      isJudged(r) && status(h, r.status, { short: true }),
      h("span", { class: "muted block" }, `${period(r.period).toLowerCase()}, đã nhận ${percent(r.coverage)} báo cáo`),
    ];
  return [
    h("h2", { id: "cac-nhiem-ky-canh-nhau" }, "Các nhiệm kỳ cạnh nhau"),
    h(
      "p",
      {},
      "Mục tiêu và kết quả năm (hoặc 6 tháng) gần nhất có số liệu của từng nhiệm kỳ; mỗi nhiệm kỳ được xét theo mục tiêu của mình.",
    ),
    table(
      h,
      ids,
      [
        { name: "Chỉ tiêu", wide: true, cell: (id) => rows.find((r) => r.indicator === id).name },
        ...labels.flatMap(([term, label]) => [
          { name: `Mục tiêu, ${label.toLowerCase()}`, named: true, cell: (id) => target(of(id, term)) },
          { name: `Kết quả, ${label.toLowerCase()}`, named: true, cell: (id) => result(of(id, term)) },
        ]),
      ],
      { caption: "Chỉ tiêu của các nhiệm kỳ: mục tiêu và kết quả", file: "cac-nhiem-ky", head: 0, stack: true },
    ),
  ];
}

const target = (row) => (row ? row.words || "theo dõi" : "không đặt");

import { isJudged } from "../declared.js";
import { FORMS, number, period, within } from "../format.js";
import { reportLegend, reportMark } from "../received.js";
import { status } from "../status.js";
import { table } from "../table.js";

/** A section of a profile with its heading. */
export const section = (h, id, title, ...content) =>
  h("section", { "aria-labelledby": id }, [h("h2", { id }, title), content]);

/** A figure that leads to the rows it was read from: the table of sources is then filtered by `wanted`. */
export const sourced = (h, text, wanted) =>
  h("a", { href: "#nguon", "data-wanted": wanted, title: "Xem nguồn số liệu" }, text);

/** Facts about a unit as pairs of words. */
export const facts = (h, pairs) =>
  h("dl", { class: "facts" }, [
    pairs
      .filter(([, value]) => value && value.length !== 0)
      .map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
  ]);

/** Where each figure comes from: rows of `sources.sql`; `names` of chi bộ where the table is about several. */
export function sourcesTable(h, rows, { indicators, names, root, unit }) {
  const called = (id) => indicators.find((i) => i.id === id)?.shortName ?? id;
  return table(
    h,
    rows,
    [
      { name: "Chỉ tiêu", cell: ([, indicator]) => called(indicator) },
      names && {
        name: "Chi bộ",
        wide: true,
        cell: ([id]) =>
          id === null ? unit : h("a", { href: `${root}chi-bo?ma=${encodeURIComponent(id)}` }, names[id] ?? id),
      },
      { name: "Kỳ của số liệu", named: true, value: (r) => r[2], cell: (r) => period(r[2]) },
      { name: "Góp vào tử số", number: true, value: (r) => r[3], cell: (r) => number(r[3]) },
      { name: "Góp vào mẫu số", number: true, value: (r) => r[4], cell: (r) => number(r[4]) },
      { name: "Tệp", wide: true, named: true, cell: (r) => r[5] },
      { name: "Trang tính", named: true, cell: (r) => r[6] ?? "–" },
      { name: "Ô", named: true, cell: (r) => r[7] ?? "cả biểu" },
    ].filter(Boolean),
    { caption: `Nguồn của từng số liệu: ${unit}`, file: "nguon-so-lieu", first: 12, stack: true },
  );
}

/** What a TCCSĐ sent, form by year; rows of `reports.sql`. */
export function reportsTable(h, rows, unit) {
  const years = [...new Set(rows.map(([, when]) => when.slice(0, 4)))].sort();
  const forms = Object.keys(FORMS).filter((form) => rows.some((r) => r[0] === form));
  const missing = rows.filter(([, , state]) => state === "missing" || state === "rejected");
  return [
    h("p", {}, [
      missing.length === 0
        ? "Không còn thiếu báo cáo nào."
        : `Còn thiếu: ${missing.map(([form, when]) => `${FORMS[form].toLowerCase()} ${within(when)}`).join("; ")}.`,
    ]),
    reportLegend(h),
    table(
      h,
      forms,
      [
        { name: "Biểu", cell: (form) => FORMS[form] },
        ...years.map((year) => ({
          name: year,
          cell: (form) => rows.filter((r) => r[0] === form && r[1].startsWith(year)).map((r) => reportMark(h, r)),
        })),
      ],
      { caption: `Báo cáo đã gửi và còn thiếu: ${unit}`, tools: false, head: 0 },
    ),
  ];
}

/** The status mark of a cell in a table of measures. */
export const mark = (h, id, indicator) =>
  id && indicator && isJudged(indicator) ? status(h, id, { short: true }) : null;

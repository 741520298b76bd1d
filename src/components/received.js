import { FORMS, number, period } from "./format.js";
import { shape } from "./status.js";
import { table } from "./table.js";

const STATES = {
  accepted: { words: "đã nhận", mark: "met" },
  partly: { words: "nhận một phần", mark: "partly" },
  rejected: { words: "không nhận được", mark: "missed" },
  missing: { words: "còn thiếu", mark: "undetermined" },
};

/** The mark of one report due: a row of `reports.sql` (form, period, state, files). */
export const reportMark = (h, [, when, state, files]) => {
  const words = `${period(when)}: ${STATES[state].words}`;
  return [shape(h, STATES[state].mark, words, files ? `${words} (${files})` : words), " "];
};

/** What the marks mean. */
export const reportLegend = (h) =>
  h("p", { class: "legend" }, [
    Object.values(STATES).map(({ words, mark }) =>
      h("span", { class: `status ${mark}` }, h("i", { "aria-hidden": "true" }), words),
    ),
  ]);

/** TCCSĐ × years for one form: a mark for each report due, counted, those with the most not whole first; `units` as in `so-lieu/bao-cao.json`. */
export function receivedTable(h, units, form, root) {
  const counts = (u) => u.counts.find((c) => c[0] === form);
  const open = (u) => counts(u)[1] - counts(u)[2];
  const due = units.filter((u) => u.reports.some((r) => r[0] === form)).sort((a, b) => open(b) - open(a));
  const years = [
    ...new Set(due.flatMap((u) => u.reports.filter((r) => r[0] === form).map((r) => r[1].slice(0, 4)))),
  ].sort();
  return table(
    h,
    due,
    [
      {
        name: "Tổ chức cơ sở đảng",
        wide: true,
        cell: (u) => h("a", { href: `${root}tccsd?ma=${encodeURIComponent(u.id)}` }, u.name),
      },
      ...years.map((year) => ({
        name: year,
        latest: year === years.at(-1),
        cell: (u) => u.reports.filter((r) => r[0] === form && r[1].startsWith(year)).map((r) => reportMark(h, r)),
      })),
      { name: "Đến hạn", number: true, value: (u) => counts(u)[1], cell: (u) => number(counts(u)[1]) },
      { name: "Nhận đủ", number: true, value: (u) => counts(u)[2], cell: (u) => number(counts(u)[2]) },
      { name: "Một phần", number: true, value: (u) => counts(u)[3], cell: (u) => number(counts(u)[3]) },
      { name: "Không nhận được", number: true, value: (u) => counts(u)[4], cell: (u) => number(counts(u)[4]) },
      { name: "Còn thiếu", number: true, value: (u) => counts(u)[5], cell: (u) => number(counts(u)[5]) },
    ],
    {
      caption: `Báo cáo ${FORMS[form].toLowerCase()} của từng tổ chức cơ sở đảng qua các kỳ`,
      file: `bao-cao-${form}`,
      first: 100,
      head: 0,
    },
  );
}

import { number, percent, period } from "../format.js";

/** The months as a strip: a row a year, a cell a month. */
export function strip(h, { months: rows }, { targets }) {
  const target = targets.find((t) => t.indicator === "attendance")?.target ?? 0;
  const years = [...new Set(rows.map((r) => r[0].slice(0, 4)))].sort();
  const cell = (year, month) => {
    const row = rows.find((r) => r[0] === `${year}-${String(month).padStart(2, "0")}`);
    if (!row) return { text: "", look: "none", words: "không thuộc diện" };
    const [when, held, present, due, value, , , state] = row;
    if (held === null) return { text: "thiếu", look: "missing", words: `${period(when)}: chưa có báo cáo` };
    if (!held) return { text: "không họp", look: "absent", words: `${period(when)}: không sinh hoạt` };
    return {
      text: [percent(value, target).slice(0, -1), h("span", { class: "sign" }, "%")],
      look: state ?? (value > target ? "met" : "missed"),
      words: `${period(when)}: dự ${number(present)}/${number(due)}`,
    };
  };
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Dải các tháng" }, [
    h("table", { class: "strip" }, [
      h("caption", { class: "unseen" }, "Tỷ lệ dự sinh hoạt từng tháng"),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col", class: "head" }, "Năm"),
          MONTHS.map((m) => h("th", { scope: "col" }, `T${m}`)),
        ),
      ),
      h("tbody", {}, [
        years.map((year) =>
          h("tr", {}, [
            h("th", { scope: "row", class: "head" }, year),
            MONTHS.map((month) => {
              const { text, look, words } = cell(year, month);
              return h("td", { class: look, title: words }, text);
            }),
          ]),
        ),
      ]),
    ]),
  ]);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

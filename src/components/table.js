import { fold } from "./format.js";

/**
 * A table of rows. Columns: `name`, `cell(row)` (text, node or array of them), `number` (right-aligned), `value(row)` (what sorting and downloads
 * take instead of the words), `wide` (may wrap freely), `phone: false` (left out on a narrow screen), `named` (bears its name where cells stand below one
 * another, as numbers do), `latest` (where the table is wider than the screen, it opens with this column in sight).
 * The first rows stand in the page; the rest wait in a `<template>` (in a browser: are not even made) until they are asked for.
 * `src/browser/tables.js` makes it sort, filter and download; `filter: false` leaves out its box where the page has one of its own; `tools` "short" leaves the downloads alone, false nothing. `head` is
 * the column that names the row; `stack` sets cells below one another on a phone. `caption` says what the table holds; `file` names the downloads.
 */
export function table(
  h,
  rows,
  columns,
  { caption, file = "bang", first = 50, tools = true, filter = true, id = null, head = -1, stack = false },
) {
  const line = (row) =>
    h("tr", {}, [
      columns.map((c, index) => {
        const value = c.value?.(row);
        return h(
          index === head ? "th" : "td",
          {
            class: classes(c, index === head),
            scope: index === head ? "row" : null,
            "data-name": stack && (c.number || c.named) ? c.name : null,
            "data-v": value === undefined ? null : (rounded(value) ?? ""),
          },
          c.cell(row) ?? "–",
        );
      }),
    ]);
  const rest = h("template", {});
  if (typeof window === "undefined") rest.append(...rows.slice(first).map(line));
  else rest.make = () => rows.slice(first).map(line);
  const heading = (c, index) =>
    h(
      "th",
      { scope: "col", class: classes(c, index === head), "aria-sort": tools ? "none" : null, "data-latest": c.latest },
      [tools ? h("button", { type: "button" }, c.name) : c.name],
    );
  return h("div", { class: tools === "short" ? "table short" : "table", "data-file": file, id }, [
    tools &&
      h("div", { class: "toolbar" }, [
        filter &&
          tools !== "short" &&
          h("input", { type: "search", placeholder: "Lọc bảng (không cần dấu)", "aria-label": `Lọc bảng: ${caption}` }),
        tools !== "short" && h("output", {}, `${rows.length.toLocaleString("vi")} dòng`),
        h("button", { type: "button", class: "quiet", "data-get": "csv" }, "Tải CSV"),
        h("button", { type: "button", class: "quiet", "data-get": "xlsx" }, "Tải Excel"),
      ]),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, [
      h("table", { class: stack && "stack" }, [
        h("caption", { class: "unseen" }, caption),
        h("thead", {}, h("tr", {}, columns.map(heading))),
        h("tbody", {}, rows.slice(0, first).map(line)),
        rows.length > first && rest,
      ]),
    ]),
    rows.length > first &&
      h("button", { type: "button", class: "more quiet" }, `Hiện cả ${rows.length.toLocaleString("vi")} dòng`),
  ]);
}

const classes = (c, head) =>
  [head && "head", c.number && "number", c.wide && "wide", c.phone === false && "no-phone"].filter(Boolean).join(" ") ||
  null;

const rounded = (value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value);

/** Whether a text holds every word asked for, without diacritics. */
export const holds = (folded, wanted) =>
  fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));

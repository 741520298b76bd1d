import { WORDS, whole } from "./format.js";

/** A choice in a filter form. */
export const option = (h, value, label, chosen = false) => h("option", { value, selected: chosen }, label);

/** A select with its label; `name` is its place in the address. */
export const choice = (h, name, label, options) =>
  h("div", { class: "filter" }, [
    h("label", { for: `loc-${name}` }, label),
    h("select", { name, id: `loc-${name}` }, options),
  ]);

/** The groups within which chi bộ are ranked, as a choice: all, by kind, by loại hình, by TCCSĐ. `rows` of `chi-bo-rows.sql`, `names` of TCCSĐ by id. */
export function groupChoice(h, rows, names, scope) {
  const distinct = (column) => [...new Set(rows.map((row) => row[column]))].filter(Boolean);
  const sorted = (pairs) =>
    pairs.sort((a, b) => a[1].localeCompare(b[1], "vi")).map(([value, label]) => option(h, value, label));
  return choice(h, "nhom", "Nhóm chi bộ", [
    option(h, "all:", whole(scope), true),
    h("optgroup", { label: "Loại chi bộ" }, sorted(distinct(3).map((v) => [`kind:${v}`, WORDS[v] ?? v]))),
    h("optgroup", { label: "Loại hình" }, sorted(distinct(4).map((v) => [`loai_hinh:${v}`, v]))),
    h("optgroup", { label: "Tổ chức cơ sở đảng" }, sorted(distinct(2).map((v) => [`tccsd:${v}`, names[v] ?? v]))),
  ]);
}

/** The group a choice of `groupChoice` stands for. */
export function groupOf(choice) {
  const at = choice.indexOf(":");
  return { grouping: choice.slice(0, at), value: choice.slice(at + 1) };
}

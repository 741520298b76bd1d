import { fold } from "./format.js";

/**
 * A table that sorts by its headers and is searched without diacritics. Everything from workbooks is set as text, never as markup.
 * @param rows objects; @param columns {name, value, show?, number?}[]: `value` sorts and searches, `show` is what stands in the cell.
 */
export function table(rows, columns, { search = true, first = 50 } = {}) {
  const root = document.createElement("div");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Tìm (không cần dấu)";
  input.setAttribute("aria-label", "Tìm trong bảng");
  const scroll = document.createElement("div");
  scroll.className = "cuon";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Bảng số liệu");
  const element = document.createElement("table");
  element.className = "bang";
  const body = document.createElement("tbody");
  const more = document.createElement("button");
  let shown = first;
  let sorted = { column: null, down: false };
  const headings = columns.map((column) => {
    const th = document.createElement("th");
    th.scope = "col";
    if (column.number) th.className = "so";
    const button = document.createElement("button");
    button.textContent = column.name;
    button.onclick = () => {
      sorted = { column, down: sorted.column === column ? !sorted.down : Boolean(column.number) };
      draw();
    };
    th.append(button);
    return { th, column };
  });
  const draw = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    const kept = rows.filter((row) =>
      words.every((word) => fold(columns.map((c) => c.value(row) ?? "").join(" ")).includes(word)),
    );
    const { column, down } = sorted;
    if (column) {
      const order = (a, b) =>
        typeof a === "number" && typeof b === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? ""), "vi");
      kept.sort((a, b) => (down ? -1 : 1) * order(column.value(a), column.value(b)));
    }
    for (const h of headings)
      h.th.setAttribute("aria-sort", h.column === column ? (down ? "descending" : "ascending") : "none");
    body.replaceChildren(
      ...kept.slice(0, shown).map((row) => {
        const tr = document.createElement("tr");
        for (const c of columns) {
          const td = document.createElement("td");
          if (c.number) td.className = "so";
          td.append((c.show ?? c.value)(row) ?? "–");
          tr.append(td);
        }
        return tr;
      }),
    );
    more.hidden = kept.length <= shown;
    more.textContent = `Hiện cả ${kept.length.toLocaleString("vi")} dòng`;
  };
  more.onclick = () => {
    shown = Number.POSITIVE_INFINITY;
    draw();
  };
  input.oninput = draw;
  const head = document.createElement("thead");
  const line = document.createElement("tr");
  line.append(...headings.map((h) => h.th));
  head.append(line);
  element.append(head, body);
  scroll.append(element);
  root.append(...(search ? [input] : []), scroll, more);
  draw();
  return root;
}

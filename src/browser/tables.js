import { fold } from "../components/format.js";
import { holds } from "../components/table.js";

/** Makes the tables made by `components/table.js` sort, filter, unfold and download. Calling it twice on one place does no harm. */
export function liven(place) {
  for (const box of place.querySelectorAll(".table:not([data-live])")) {
    box.dataset.live = "";
    live(box);
  }
}

function live(box) {
  const table = box.querySelector("table");
  const body = table.tBodies[0];
  const more = box.querySelector(".more");
  const input = box.querySelector("input[type=search]");
  const output = box.querySelector("output");
  const latest = table.querySelector("[data-latest]");
  if (latest && matchMedia("(max-width: 80rem)").matches) {
    const view = latest.closest(".scroll");
    const wanted = latest.offsetLeft + latest.offsetWidth - view.clientWidth;
    const [head, ...columns] = table.tHead.rows[0].cells;
    // a whole column stands beside the name of the row, which stays
    const first = columns.find((th) => th.offsetLeft - head.offsetWidth >= wanted) ?? latest;
    if (wanted > 0) view.scrollLeft = first.offsetLeft - head.offsetWidth;
  }
  const unfold = () => {
    const rest = table.querySelector("template");
    if (rest) {
      body.append(...(rest.make?.() ?? [rest.content]));
      rest.remove();
      more.hidden = true;
    }
    return [...body.rows];
  };
  more?.addEventListener("click", () => {
    const next = body.rows.length;
    unfold();
    body.rows[next]?.querySelector("a, td")?.focus();
  });
  input?.addEventListener("input", () => {
    let kept = 0;
    for (const row of unfold()) {
      row.folded ??= fold([...row.cells].map(words).join(" "));
      row.hidden = !holds(row.folded, input.value.trim());
      if (!row.hidden) kept++;
    }
    output.textContent = `${kept.toLocaleString("vi")} dòng`;
  });
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((th, index) => {
    th.querySelector("button")?.addEventListener("click", () => {
      const numeric = th.classList.contains("number");
      const now = th.getAttribute("aria-sort");
      const down = now === "none" ? numeric && !/^Hạng/.test(th.textContent) : now === "ascending";
      for (const other of headings) other.setAttribute("aria-sort", "none");
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
      const keyed = unfold().map((row) => ({ row, key: key(row.cells[index], numeric) }));
      body.append(...keyed.sort((a, b) => compare(a.key, b.key, down)).map(({ row }) => row));
    });
  });
  for (const button of box.querySelectorAll("[data-get]"))
    button.addEventListener("click", async () => {
      const { download } = await import("./download.js");
      const cells = unfold()
        .filter((row) => !row.hidden)
        .map((row) => [...row.cells].map(plain));
      download(button.dataset.get, box.dataset.file, [headings.map((th) => th.textContent), ...cells]);
    });
}

const key = (cell, numeric) => {
  const text = cell.dataset.v ?? cell.textContent;
  if (!numeric) return text;
  const value = cell.dataset.v === undefined ? parse(text) : Number(text === "" ? Number.NaN : text);
  return Number.isNaN(value) ? null : value;
};

/** Blanks last whichever way; words in Vietnamese order. */
const compare = (a, b, down) => {
  if (a === null || b === null) return (a === null) - (b === null);
  const order = typeof a === "number" ? a - b : alphabet().compare(a, b);
  return down ? -order : order;
};
let collator;
/** Vietnamese order; made when first asked for, since it takes a while. */
const alphabet = () => (collator ??= new Intl.Collator("vi", { numeric: true }));

/** `1.234,5%` → 1234.5. */
const parse = (text) => Number.parseFloat(text.replace(/\./g, "").replace(",", ".").replace("−", "-"));

/** The text of a cell, with the words that its marks bear. */
const words = (node) => node.getAttribute?.("aria-label") ?? (node.data || [...node.childNodes].map(words).join(""));

/** What a download takes of a cell: the figure behind the words where there is one. */
const plain = (cell) => {
  if (cell.dataset.v === undefined) return words(cell).replace(/\s+/g, " ").trim();
  return cell.classList.contains("number") && cell.dataset.v !== "" ? Number(cell.dataset.v) : cell.dataset.v;
};

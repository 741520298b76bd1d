import { makers } from "../components/element.js";
import { fold } from "../components/format.js";
import { holds } from "../components/table.js";

/** The search box: chi bộ, TCCSĐ, indicators and pages by name, without diacritics; arrows choose, Enter opens. */
export function search(document, root) {
  const { h } = makers(document);
  const input = document.getElementById("tim");
  const list = document.getElementById("tim-thay");
  let places;
  let chosen = -1;
  const load = async () => {
    places ??= fetch(`${root}du-lieu/tim.json`)
      .then((response) => response.json())
      .then((rows) => rows.map((row) => ({ row, title: fold(row[1]), all: fold(`${row[1]} ${row[3]} ${row[0]}`) })));
    return places;
  };
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = async () => {
    const wanted = input.value.trim();
    if (!wanted) return close();
    const words = fold(wanted).split(/\s+/);
    // first whose own name says the most of how what is wanted begins, and little else
    const said = ({ title }) => words.findLastIndex((_, i) => title.includes(words.slice(0, i + 1).join(" ")));
    const found = (await load())
      .filter((place) => holds(place.all, wanted))
      .sort((a, b) => said(b) - said(a) || a.title.length - b.title.length)
      .slice(0, 12);
    if (input.value.trim() !== wanted) return;
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(
      ...found.map(({ row: [kind, title, href, more] }, index) =>
        h("li", { role: "option", id: `tim-${index}`, "aria-selected": "false" }, [
          h("a", { href: root + href, tabindex: "-1" }, [
            h("span", {}, title),
            h("span", { class: "muted" }, [kind, more].filter(Boolean).join(" · ")),
          ]),
        ]),
      ),
    );
    if (found.length === 0)
      list.append(
        h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, `Không thấy “${wanted}”.`),
      );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };
  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    const options = [...list.querySelectorAll("a")];
    if (event.key === "Escape") close();
    else if (event.key === "Enter") (options[chosen] ?? options[0])?.click();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (options.length === 0) return;
      options[chosen]?.parentNode.setAttribute("aria-selected", "false");
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
      options[chosen].parentNode.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", `tim-${chosen}`);
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".site-search")) close();
  });
}

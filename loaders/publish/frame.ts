import config from "../../observablehq.config.ts";
import type { Assets } from "./assets.ts";
import type { Page, Site } from "./page.ts";
import { POLICY } from "./policy.ts";

/** Sets a page's main part into the Vietnamese frame: head with the policy, header, menu, notice of invented figures, footer. */
export function frame(
  { document, h, root, site }: Page,
  main: Element,
  path: string,
  heading: string,
  assets: Assets,
): void {
  const html = document.documentElement;
  html.setAttribute("lang", "vi");
  const head = document.head;
  head.replaceChildren(
    ...[
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", {}, `${heading} | ${site.title}`),
      h("link", { rel: "icon", href: ICON }),
      ...assets.fonts.map((font) =>
        h("link", { rel: "preload", href: root + font, as: "font", type: "font/woff2", crossorigin: "" }),
      ),
      h("script", { type: "module", src: root + assets.script }),
    ],
  );
  main.removeAttribute("class");
  main.setAttribute("id", "noi-dung");
  sections(h, main);
  contents(h, main);
  const at = path.replace(/(^|\/)index$/, "$1");
  const links = config.pages.map(({ name, path: to }) => {
    const target = to.slice(1);
    const here = target === at || (target.endsWith("/") && at.startsWith(target));
    return h("li", {}, h("a", { href: root + target, "aria-current": here ? "page" : null }, name));
  });
  const body = document.body;
  body.setAttribute("data-page", path);
  body.setAttribute("data-root", root);
  body.replaceChildren(
    // here, not in the head: the parser waits for it, so that no browser lays the page out without its style first (a pointer over the page is enough)
    h("link", { rel: "stylesheet", href: root + assets.style }),
    h("a", { class: "skip", href: "#noi-dung" }, "Đến nội dung chính"),
    h(
      "header",
      { class: "masthead" },
      h(
        "div",
        { class: "masthead-row" },
        h("a", { class: "brand", href: root }, h("strong", {}, site.title), h("span", {}, String(site.subtitle))),
        site.demo && h("span", { class: "notice" }, "Số liệu minh họa"),
        site.terms.length > 1 && termSwitch(h, site, root, at),
        h(
          "div",
          { class: "site-search", role: "search" },
          h("input", {
            type: "search",
            id: "tim",
            placeholder: "Tìm chi bộ, chỉ tiêu…",
            "aria-label": "Tìm trong toàn trang, không cần dấu",
            autocomplete: "off",
            role: "combobox",
            "aria-expanded": "false",
            "aria-controls": "tim-thay",
            "aria-autocomplete": "list",
          }),
          h("ul", { id: "tim-thay", role: "listbox", "aria-label": "Kết quả tìm", hidden: true }),
        ),
        h("button", { type: "button", id: "trinh-chieu", class: "quiet" }, "Trình chiếu"),
      ),
      h("nav", { class: "menu", "aria-label": "Trình đơn chính" }, h("ul", {}, links)),
    ),
    main,
    h(
      "footer",
      {},
      h("p", {}, String(site.footer)),
      site.demo &&
        h("p", {}, h("strong", {}, "Số liệu minh họa"), ": tên đơn vị và mọi con số trên trang này đều không có thật."),
    ),
  );
}

/** Leads to the same page of the other terms. */
function termSwitch(h: Page["h"], { terms }: Site, root: string, at: string): Element {
  const page = at === "404" ? "" : at.replace(/^chi-tieu\/.*/, "chi-tieu/");
  const names = terms.map(({ label, at: place, current }) =>
    h(
      "li",
      {},
      current ? h("strong", { "aria-current": "true" }, label) : h("a", { href: root + place + page }, label),
    ),
  );
  return h("nav", { class: "terms", "aria-label": "Nhiệm kỳ" }, h("ul", {}, names));
}

/** Each `h2` with what follows becomes a section: a slide of the presentation, a block that print keeps together. */
function sections(h: Page["h"], main: Element): void {
  let section: Element | undefined;
  for (const node of [...main.childNodes]) {
    if ((node as Element).localName === "h2") {
      section = h("section", { "aria-labelledby": (node as Element).id || null });
      node.before(section);
    } else if ((node as Element).localName === "section") section = undefined;
    section?.append(node);
  }
}

/** Links to the sections of a page that has several. */
function contents(h: Page["h"], main: Element): void {
  const headings = [...main.querySelectorAll("section > h2[id]")];
  if (headings.length < 3) return;
  const links = headings.map((heading) => h("li", {}, h("a", { href: `#${heading.id}` }, heading.textContent)));
  main
    .querySelector("section")!
    .before(h("nav", { class: "contents", "aria-label": "Trong trang này" }, h("ul", {}, links)));
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%238c1d18'/%3E%3Cpath d='M3.5 8.5l3 3 6-7' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/**
 * A chart with a title that says what it shows, a note, and its figures as a table that opens on demand.
 * `draw(width)` draws it, for a wide screen and again for a phone. `table` is made by `table.js`; without one the figures stand elsewhere on the page.
 */
export const figure = (h, { title, note, draw, table, tableTitle = "Xem bảng số liệu" }) =>
  h("figure", { class: "figure" }, [
    h("figcaption", {}, h("h3", {}, title), note && h("p", {}, note)),
    drawn(h, draw),
    table && h("details", {}, h("summary", {}, tableTitle), table),
  ]);

/** At build time for both kinds of screen; in a browser, for the one at hand. */
const drawn = (h, draw) =>
  typeof window === "undefined"
    ? [h("div", { class: "wide-only" }, draw(1180)), h("div", { class: "phone-only" }, draw(440))]
    : draw(window.innerWidth > 768 ? 1180 : 440);

/** What the marks of the charts mean. */
export const legend = (h, { target, bounds = true } = {}) =>
  h("p", { class: "legend" }, [
    h("span", { class: "status met" }, h("i", { "aria-hidden": "true" }), "Đạt"),
    h("span", { class: "status missed" }, h("i", { "aria-hidden": "true" }), "Chưa đạt"),
    h("span", { class: "status undetermined" }, h("i", { "aria-hidden": "true" }), "Chưa đủ số liệu"),
    target && h("span", { class: "status target" }, h("i", { "aria-hidden": "true" }), `Mục tiêu ${target}`),
    bounds &&
      h("span", { class: "status bounds" }, h("i", { "aria-hidden": "true" }), "Khoảng có thể khi thiếu báo cáo"),
  ]);

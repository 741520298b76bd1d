const WORDS = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" };

/** The words of a status. */
export const statusWords = (status) => WORDS[status] ?? "";

/** The mark of a status: a shape (disc, triangle, hollow ring) and words, never colour alone. `short` is the shape alone, its words beside the pointer and for screen readers; `inside` a sentence they begin small. */
export const status = (h, id, { short = false, inside = false } = {}) =>
  short
    ? shape(h, id, WORDS[id])
    : h(
        "span",
        { class: `status ${id}` },
        h("i", { "aria-hidden": "true" }),
        inside ? WORDS[id].toLowerCase() : WORDS[id],
      );

/** A shape that says its words to pointers, screen readers and downloads: one element, for pages that show thousands. */
export const shape = (h, look, words, more = words) =>
  h("i", { class: `status ${look}`, role: "img", "aria-label": words, title: more });

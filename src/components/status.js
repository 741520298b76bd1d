const WORDS = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" };

/** The words of a status. */
export const statusWords = (status) => WORDS[status] ?? "";

/** The mark of a status: a shape (disc, triangle, hollow ring) and words, never colour alone. `short` keeps the words for screen readers only. */
export const status = (h, id, { short = false } = {}) =>
  h("span", { class: `status ${id}`, title: short ? WORDS[id] : null }, [
    h("i", { "aria-hidden": "true" }),
    short ? h("span", { class: "unseen" }, WORDS[id]) : WORDS[id],
  ]);

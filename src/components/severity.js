const SEVERITIES = {
  error: { words: "Lỗi", mark: "missed" },
  warning: { words: "Cảnh báo", mark: "partly" },
  info: { words: "Thông tin", mark: "undetermined" },
};

/** How grave a problem is: a shape and words, never colour alone. */
export const severity = (h, id) =>
  h("span", { class: `status ${SEVERITIES[id].mark}` }, h("i", { "aria-hidden": "true" }), SEVERITIES[id].words);

/** The gravest first. */
export const bySeverity = (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
const ORDER = Object.keys(SEVERITIES);

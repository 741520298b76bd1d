const WORDS = {
  met: ["●", "Đạt", "dat"],
  missed: ["▲", "Chưa đạt", "chua-dat"],
  undetermined: ["○", "Chưa đủ số liệu", "chua-ro"],
};

/** The mark of a status: a shape and words, never colour alone. */
export function status(id) {
  const [mark, words, style] = WORDS[id];
  const span = document.createElement("span");
  span.className = style;
  span.textContent = `${mark} ${words}`;
  return span;
}

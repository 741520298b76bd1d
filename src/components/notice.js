/** The words that stand on every page as long as the figures are invented. */
export function notice(demo) {
  const span = document.createElement("span");
  span.className = "minh-hoa";
  span.textContent = "Số liệu minh họa";
  span.hidden = !demo;
  return span;
}

/** Takes Plot's own style sheet out (a strict policy refuses it; the site's has its rules) and gives the chart its text alternative. */
export function finished(svg, alternative, { fontFamily, fontSize }) {
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  for (const part of [svg, ...svg.querySelectorAll("[style]")]) part.removeAttribute("style");
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  for (const part of svg.children) part.setAttribute("aria-hidden", "true");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alternative);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-size", fontSize);
  if (fontFamily) svg.setAttribute("font-family", fontFamily);
  else svg.removeAttribute("font-family");
  return svg;
}

/**
 * Colours of the charts, few and with meaning. `PAGE` follows the light or dark theme of the site through its style sheet; `PAPER` is for
 * Word and print, where there is none. Met and missed are a blue and an orange that the colour-blind can tell apart, and never stand alone. `shades` only say less or more.
 */
export const PAGE = {
  text: "var(--text)",
  faint: "var(--faint)",
  grid: "var(--grid)",
  surface: "var(--surface)",
  line: "var(--line)",
  other: "var(--other)",
  target: "var(--target)",
  met: "var(--met)",
  missed: "var(--missed)",
  undetermined: "var(--undetermined)",
  scale: ["var(--scale-1)", "var(--scale-2)", "var(--scale-3)", "var(--scale-4)", "var(--scale-5)"],
  shades: [15, 35, 55, 75, 100].map((share) => `color-mix(in srgb, var(--met) ${share}%, var(--surface))`),
};

export const PAPER = {
  text: "#1c1c1c",
  faint: "#5c5c5c",
  grid: "#dedede",
  surface: "#ffffff",
  line: "#2b4a6f",
  other: "#8a8a8a",
  target: "#8c1d18",
  met: "#1f6391",
  missed: "#b8470b",
  undetermined: "#6b6b6b",
  scale: ["#8f3503", "#d9742e", "#f2c9a5", "#a9cbe2", "#2f78a8"],
};

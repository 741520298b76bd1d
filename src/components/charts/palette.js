/**
 * Colours of the charts, few and with meaning. `PAGE` follows the light or dark theme of the site through its style sheet; `PAPER` is for
 * Word and print, where there is none. Met and missed are a blue and an orange that the colour-blind can tell apart, and never stand alone.
 */
export const PAGE = {
  text: "var(--chu)",
  faint: "var(--chu-nhat)",
  grid: "var(--ke)",
  surface: "var(--nen)",
  line: "var(--so-lieu)",
  other: "var(--so-khac)",
  target: "var(--muc-tieu)",
  met: "var(--dat)",
  missed: "var(--chua-dat)",
  undetermined: "var(--chua-ro)",
  scale: ["var(--bac-1)", "var(--bac-2)", "var(--bac-3)", "var(--bac-4)", "var(--bac-5)"],
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

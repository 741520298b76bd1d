import type { CellStyle } from "hucre";

/** The colours and letters of blank forms. */
const FONT = { name: "Times New Roman", size: 12 };
const RULE = { style: "thin", color: { rgb: "8C8C8C" } } as const;
const BOX = { top: RULE, right: RULE, bottom: RULE, left: RULE };
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const LOCKED = solid("EDEDED");

const style = (own: CellStyle): CellStyle => ({ ...own, font: { ...FONT, ...own.font } });
const text = { vertical: "center", wrapText: true, indent: 1, horizontal: "left" } as const;
const middle = { vertical: "center", wrapText: true, horizontal: "center" } as const;

export const LOOK = {
  unit: style({ font: { bold: true, size: 13 } }),
  title: style({ font: { bold: true, size: 15, color: { rgb: "8B1A1A" } }, alignment: middle }),
  period: style({ font: { italic: true, size: 13 }, alignment: middle }),
  hint: style({ font: { italic: true, size: 11, color: { rgb: "595959" } }, alignment: text }),
  head: style({
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: solid("8B1A1A"),
    border: BOX,
    alignment: middle,
  }),
  section: style({ font: { bold: true }, fill: solid("F7E9E7"), border: BOX, alignment: text }),
  name: style({ fill: LOCKED, border: BOX, alignment: text }),
  number: style({ fill: LOCKED, border: BOX, alignment: middle }),
  computed: style({ fill: LOCKED, border: BOX, alignment: middle, numFmt: "#,##0" }),
  total: style({ font: { bold: true }, fill: LOCKED, border: BOX, alignment: middle, numFmt: "#,##0" }),
  count: style({ border: BOX, alignment: middle, numFmt: "#,##0", protection: { locked: false } }),
  decimal: style({ border: BOX, alignment: middle, numFmt: "0.##", protection: { locked: false } }),
  date: style({ border: BOX, alignment: middle, numFmt: "dd/mm/yyyy", protection: { locked: false } }),
  words: style({ border: BOX, alignment: text, protection: { locked: false } }),
  choice: style({ border: BOX, alignment: middle, protection: { locked: false } }),
  wrong: {
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" }, bgColor: { rgb: "FFC7CE" } },
  } as CellStyle,
  signature: style({ font: { bold: true }, alignment: middle }),
  step: style({ font: { size: 13 }, alignment: text }),
};

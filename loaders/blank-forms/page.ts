import type { NamedRange, SheetProtection, WriteSheet } from "hucre";

/** What must not be typed over is locked, without a password; rows and columns may still be made wider. */
export const PROTECTION: SheetProtection = { sheet: true, formatColumns: true, formatRows: true };

/** A4 across, as wide as the page. */
export const PAGE: Pick<WriteSheet, "pageSetup" | "headerFooter"> = {
  pageSetup: {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
  },
  headerFooter: { oddFooter: '&C&"Times New Roman"&10Trang &P/&N' },
};

/** The header again on every page. (hucre's own `printTitlesRow` does not quote names with blanks, which Excel takes for damage.) */
export const repeated = (sheet: string, row: number): NamedRange => ({
  name: "_xlnm.Print_Titles",
  range: `'${sheet}'!$${row}:$${row}`,
  scope: sheet,
});

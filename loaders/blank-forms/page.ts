import type { SheetProtection, WriteSheet } from "hucre";

/** What must not be typed over is locked, without a password; rows and columns may still be made wider. */
export const PROTECTION: SheetProtection = { sheet: true, formatColumns: true, formatRows: true };

/** A4 across, as wide as the page, the header again on every page. */
export function printed(
  headRows: number,
  lastColumn: string,
  lastRow: number,
): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
      printTitlesRow: `${headRows}:${headRows}`,
      printArea: `A1:${lastColumn}${lastRow}`,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"&10Trang &P/&N' },
  };
}

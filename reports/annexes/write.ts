import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { settled } from "../document/package.ts";
import type { Report } from "../report.ts";
import { indicatorSheet, printTitles } from "./sheet.ts";
import { unitsByPeriod } from "./units-by-period.ts";

/** The annexes of a report as one workbook, a sheet an indicator. */
export async function annexesOf(report: Report): Promise<Uint8Array> {
  const tables = await unitsByPeriod(report);
  const sheets: WriteSheet[] = [];
  for (const indicator of report.figures.indicators) {
    const units = tables.get(indicator.id);
    if (units && report.figures.periods(indicator.id, report.span).length > 0)
      sheets.push(indicatorSheet(report, indicator, units.periods, units.rows));
  }
  const properties = { title: `Phụ lục: ${report.span.words}` };
  return settled(await writeXlsx({ sheets, namedRanges: sheets.map(printTitles), properties }));
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { settled } from "../document/package.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Report } from "../report.ts";
import { fileName } from "../write.ts";
import { indicatorSheet, printTitles } from "./sheet.ts";
import { unitsByPeriod } from "./units-by-period.ts";

/** Writes the annexes of a report as one workbook, a sheet an indicator; gives the file's name. */
export async function writeAnnexes(kind: Kind, report: Report, out: string): Promise<string> {
  const tables = await unitsByPeriod(report);
  const sheets: WriteSheet[] = [];
  for (const indicator of report.figures.indicators) {
    const units = tables.get(indicator.id);
    if (units && report.figures.periods(indicator.id, report.span).length > 0)
      sheets.push(indicatorSheet(report, indicator, units.periods, units.rows));
  }
  const name = `phu-luc-${fileName(kind, report).replace("bao-cao-", "")}.xlsx`;
  await writeFile(
    join(out, name),
    settled(
      await writeXlsx({
        sheets,
        namedRanges: sheets.map(printTitles),
        properties: { title: `Phụ lục: ${report.span.words}` },
      }),
    ),
  );
  return name;
}

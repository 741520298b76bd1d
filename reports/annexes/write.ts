import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { settled } from "../document/package.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Report } from "../report.ts";
import { fileName } from "../write.ts";
import { indicatorSheet } from "./sheet.ts";
import { unitsByPeriod } from "./units-by-period.ts";

/** Writes the annexes of a report as one workbook, a sheet an indicator; gives the file's name. */
export async function writeAnnexes(kind: Kind, report: Report, out: string): Promise<string> {
  const sheets: WriteSheet[] = [];
  for (const indicator of report.figures.indicators) {
    if (report.figures.periods(indicator.id, report.span).length === 0) continue;
    const { periods, rows } = await unitsByPeriod(report, indicator.id);
    sheets.push(indicatorSheet(report, indicator, periods, rows));
  }
  const name = `phu-luc-${fileName(kind, report).replace("bao-cao-", "")}.xlsx`;
  await writeFile(
    join(out, name),
    settled(await writeXlsx({ sheets, properties: { title: `Phụ lục: ${report.span.words}` } })),
  );
  return name;
}

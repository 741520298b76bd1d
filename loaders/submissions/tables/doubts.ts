import { basename, extname } from "node:path";
import { address } from "../../workbook/grid.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { namesDraft, remarkDoubts } from "../../workbook/words/remarks.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import { type Context, type Report, reporter } from "../context.ts";
import type { Submission } from "../submission.ts";
import { isOther } from "./other-periods.ts";

/** `Số liệu quý II/2023`, as it stands in a report of that quarter. */
const OF_PERIOD = /số liệu( của)? (tháng|quý|quí|kỳ|năm) [\p{L}\d./ -]+/giu;

/** Tells of what is written in a sheet besides its figures and makes them doubtful, unless something else was told at its place. */
export function tellDoubts(context: Context, sheet: ReadSheet, submission: Submission): void {
  const { file, period, problems } = submission;
  const report = reporter(context, file, problems);
  for (const doubt of sheet.doubts) {
    const cell = address(doubt);
    if (problems.some((x) => x.sheet === sheet.name && x.cell === cell) || speaksOf(doubt.text, period)) continue;
    report(sheet.name, cell, "note_doubts", { found: withoutNames(doubt.text) });
  }
}

/** Tells of a file whose name says that it is not final. */
export function tellDraft(file: string, report: Report): void {
  const name = basename(file, extname(file));
  if (namesDraft(name)) report("", "", "note_doubts", { found: withoutNames(name) });
}

/** Whether all the doubt is in naming the period that is reported anyway. */
const speaksOf = (text: string, period: string): boolean =>
  findPeriods(text).every((mention) => !isOther(mention, period)) &&
  !remarkDoubts(text.normalize("NFC").replace(OF_PERIOD, " "));

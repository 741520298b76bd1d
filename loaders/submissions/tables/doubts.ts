import { basename, extname } from "node:path";
import { mentionsOfTccsd } from "../../registry/tccsd-names.ts";
import { monthsOf } from "../../terms/period.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import { FIRST_CLOSING } from "../../workbook/values/as-of.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { namesDraft, remarkDoubts, saysPlanned } from "../../workbook/words/remarks.ts";
import { isSignedOn } from "../../workbook/words/row-label.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import { type Context, type Report, reporter } from "../context.ts";
import type { Submission } from "../submission.ts";
import { endsEarly } from "./ends-early.ts";
import { isOther } from "./other-periods.ts";

/** `Số liệu quý II/2023`, as it stands in a report of that quarter. */
const OF_PERIOD = /số liệu( của)? (tháng|quý|quí|kỳ|năm) [\p{L}\d./ -]+/giu;

/**
 * Tells of what is written in a sheet besides its figures and makes them doubtful, unless something else was told at its place.
 * @param until the last month of what its workbook reports: all its sheets may be signed when that is done
 */
export function tellDoubts(context: Context, sheet: ReadSheet, submission: Submission, until: string): void {
  const { file, period, problems } = submission;
  const report = reporter(context, file, problems);
  for (const { text, ...place } of sheet.doubts) {
    const cell = address(place);
    const doubtful =
      saysPlanned(text) ||
      (remarkDoubts(text) && !speaksOf(text, period)) ||
      (isSignedOn(text) && !signedInTime(text, period, until)) ||
      isSignedForOther(context, text, submission) ||
      endsEarly([text], context.forms.get(submission.form)!, period) !== undefined;
    if (!doubtful || problems.some((x) => x.sheet === sheet.name && x.cell === cell)) continue;
    report(sheet.name, cell, "note_doubts", { found: withoutNames(text) });
  }
}

/** `T/M ĐẢNG ỦY SỞ Y TẾ` below the report of another TCCSĐ. */
function isSignedForOther({ registry }: Context, text: string, { tccsdId }: Submission): boolean {
  if (!/^\W*(t\W{0,2}m\b|thay mat)/.test(fold(text))) return false;
  const sure = mentionsOfTccsd(registry, text).filter(({ partly }) => !partly);
  return sure.length > 0 && sure.every(({ tccsd }) => tccsd.id !== tccsdId);
}

/**
 * Whether a report was signed when its period had begun, or a year nearly closed, and not a year after the last that its workbook reports: else the
 * period's year was not put right.
 */
function signedInTime(signed: string, period: string, until: string): boolean {
  const [, month, year] = /thang (\d+) nam (\d+)/.exec(fold(signed)) ?? [];
  if (!month || !year) return true;
  const counted = (own: string) => 12 * Number(own.slice(0, 4)) + Number(own.slice(5));
  const months = monthsOf(period).map(counted);
  const first = months.length === 12 ? months[FIRST_CLOSING - 1]! : months[0]!;
  const on = 12 * Number(year) + Number(month);
  return on >= first && on < counted(until) + LATE;
}
const LATE = 10;

/** Tells of a file whose name says that it is not final. */
export function tellDraft(file: string, report: Report): void {
  const name = basename(file, extname(file));
  if (namesDraft(name)) report("", "", "note_doubts", { found: withoutNames(name) });
}

/** Whether all the doubt is in naming the period that is reported anyway. */
const speaksOf = (text: string, period: string): boolean =>
  findPeriods(text).every((mention) => !isOther(mention, period)) &&
  !remarkDoubts(text.normalize("NFC").replace(OF_PERIOD, " "));

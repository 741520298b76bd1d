import { address } from "../../workbook/grid.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { Heading } from "../../workbook/tables/records.ts";
import { explainsShortForms } from "../../workbook/words/glossary.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import { type Context, reporter } from "../context.ts";
import type { Submission } from "../submission.ts";

/** Tells once of the notes of a sheet that nothing was taken from: none that was told of, explains marks or short forms, or was held against the period. */
export function tellNotes(context: Context, sheet: ReadSheet, { file, problems }: Submission): void {
  const legends = new Set(sheet.tables.flatMap((table) => (table.legends ?? []).map(withoutNames)));
  const judged = new Set([
    ...sheet.doubts.map(address),
    ...problems.flatMap((x) => (x.sheet === sheet.name ? [x.cell] : [])),
  ]);
  const taken = ({ text }: Heading) => legends.has(text) || explainsShortForms(text);
  const [first, ...more] = sheet.notes.filter((note) => !taken(note) && !judged.has(address(note)));
  if (!first) return;
  const found = shortened(first.text.replace(/\s+/g, " ").trim());
  const others = more.length > 0 ? { expected: more.map(address).join(", ") } : {};
  reporter(context, file, problems)(sheet.name, address(first), "note_unread", { found, ...others });
}

const shortened = (text: string): string =>
  text.length > LONG ? `${text.slice(0, LONG).replace(/\s+\S*$/, "")} …` : text;
const LONG = 120;

import type { Form } from "../../forms/form.ts";
import { nameKey, wordsKey } from "../../registry/name-key.ts";
import type { Registry } from "../../registry/registry.ts";
import { address, placeOf } from "../../workbook/grid.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { explainsShortForms } from "../../workbook/words/glossary.ts";
import { isClosing } from "../../workbook/words/row-label.ts";
import { strangeWords } from "../../workbook/words/title-words.ts";
import type { Context } from "../context.ts";
import type { Ledger } from "../rows/ledger.ts";

/**
 * Tells of the first title, heading or name of a sheet that speaks of the form, or of what stands in brackets below it, with words that are not
 * understood: its figures may be of something else (`Sinh hoạt chi bộ mở rộng`). Names of organisations are none of them, nor are words that an
 * officer accepted, which are told for the record; where something else was told at its place, that is enough.
 */
export function tellUnclearTitle(
  { registry, titleWords }: Context,
  { name, titles }: ReadSheet,
  { above, at }: ReadTable,
  rows: RawRow[],
  { form, submission, say }: Ledger,
): void {
  const headings = new Set(rows.flatMap((row) => row.headings));
  for (const title of [...titles, ...above, ...headings, { ...placeOf(at), text: name }]) {
    const strange = strangeIn(title.text, form, registry);
    if (strange.length === 0) continue;
    const cell = address(title);
    const accepted = titleWords.get(form.id)?.filter((words) => says(title.text, wordsKey(words))) ?? [];
    const known = new Set(accepted.flatMap((words) => wordsKey(words).split(" ")));
    if (strange.every((word) => known.has(word))) {
      say("heading_accepted", cell, { found: accepted.join("”, “"), expected: form.name });
      continue;
    }
    if (!submission.problems.some((problem) => problem.cell === cell)) say("title_unclear", cell, { field: form.name });
    return;
  }
}

/** Words of a title of the form that nobody understands and that are of no organisation's name. */
function strangeIn(text: string, form: Form, registry: Registry): string[] {
  if (explainsShortForms(text)) return [];
  if (formsTitled(text, [form]).length === 0 && (!/^\s*\(/.test(text) || isSignature(text))) return [];
  const strange = strangeWords(text);
  if (strange.length === 0) return strange;
  const names = namesIn(text, registry);
  return strange.filter((word) => !names.has(word));
}

/** `(Ký, đóng dấu)` below the table above; `(Kỳ họp mở rộng)` is none. */
const isSignature = (text: string): boolean => isClosing(text) && !/^\W*kỳ/iu.test(text.normalize("NFC"));

const says = (text: string, words: string): boolean => ` ${wordsKey(text)} `.includes(` ${words} `);

/** Words of the names of organisations in a text; a sheet may bear no more than the beginning of one. */
function namesIn(text: string, { tccsd, chiBo }: Registry): Set<string> {
  const names = [...tccsd.map((x) => x.name), ...chiBo.flatMap((x) => [x.name, x.dangBoBoPhan])].map(nameKey);
  if (names.some((name) => name.startsWith(nameKey(text)))) return new Set(wordsKey(text).split(" "));
  return new Set(names.filter((name) => name && says(text, name)).flatMap((name) => name.split(" ")));
}

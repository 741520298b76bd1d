import { wordsKey } from "../../registry/name-key.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import { fold } from "../../workbook/words/text.ts";
import { strangeWords } from "../../workbook/words/title-words.ts";
import { type Context, reporter } from "../context.ts";
import type { Submission } from "../submission.ts";

/** Tells of the sheets whose names are not understood, of those that hold tables of one form and one unit: one may be a copy (`T4 backup`). */
export function tellStrangeSheets(context: Context, sheets: ReadSheet[], submissions: Submission[]): void {
  for (const submission of submissions) {
    const { file, form, facts, problems } = submission;
    const own = sheets.filter(({ name }) => facts.some((fact) => fact.sheet === name));
    if (own.length < 2) continue;
    for (const { name, tables } of own.filter((sheet) => isStrange(sheet.name, submission, context))) {
      const { at } = tables.find((table) => table.form === form)!;
      if (problems.some((x) => x.sheet === name && x.cell === at)) continue;
      reporter(context, file, problems)(name, at, "title_unclear", { field: context.forms.get(form)!.name });
    }
  }
}

/** Whether the name of a sheet has words that nobody understands; those of its TCCSĐ's names, abbreviations and words that an officer accepted are none. */
function isStrange(name: string, { form, tccsdId }: Submission, { registry, titleWords }: Context): boolean {
  const written = fold(name).split(/[^a-z]+/);
  const said = name.normalize("NFC").replace(/(\p{L})[\d._-]+/gu, "$1 ");
  const strange = strangeWords(said).filter((word) => written.includes(word) && /[aeiou]/.test(word));
  if (strange.length === 0) return false;
  const names = [
    ...registry.tccsd.filter((x) => x.id === tccsdId).map((x) => x.name),
    ...registry.chiBo.filter((x) => x.tccsdId === tccsdId).map((x) => `${x.name} ${x.dangBoBoPhan}`),
  ];
  const known = new Set([...names, ...(titleWords.get(form) ?? [])].flatMap((own) => wordsKey(own).split(" ")));
  return strange.some((word) => !known.has(word) && !OF_SHEETS.has(word));
}

/** `Sheet1`, `Trang tính2`, `Data`, `Mẫu 2`. */
const OF_SHEETS = new Set(["sheet", "trang", "tinh", "data", "mau"]);

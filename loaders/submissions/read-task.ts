import { loadChecks } from "../checks/check.ts";
import { loadForms } from "../forms/form.ts";
import type { TitleWords } from "../registry/headings.ts";
import { type ChiBo, Registry, type Tccsd } from "../registry/registry.ts";
import { loadTerms } from "../terms/term.ts";
import type { Correction } from "../workbook/correct.ts";
import type { Headings } from "../workbook/headings.ts";
import { readTask as readRows, setUp as setUpRows } from "../workbook/read-task.ts";
import type { Context } from "./context.ts";
import { readFile } from "./file.ts";
import { toText } from "./reading/reading-text.ts";

/** What the children are told once, before their first file. */
export interface Setup {
  tccsd: Tccsd[];
  chiBo: ChiBo[];
  aliases: Map<string, string>;
  headings: Headings;
  titleWords: TitleWords;
}

let context: Context;

/** Makes a process of the pool ready to read: what it reads by is loaded once, before its first file. */
export async function setUp({ tccsd, chiBo, aliases, headings, titleWords }: Setup): Promise<void> {
  setUpRows({ headings });
  const [forms, checks, terms] = await Promise.all([loadForms(), loadChecks(), loadTerms()]);
  const registry = new Registry(tccsd, chiBo);
  const byId = new Map(forms.map((form) => [form.id, form]));
  context = { forms: byId, checks, terms, registry, aliases, titleWords };
}

/** What a child process does with one file: bytes → cells → rows → submissions, as text. @throws WorkbookError */
export async function readTask(bytes: Uint8Array, file: string, corrections?: Correction[]): Promise<string> {
  const read = await readRows(bytes, file, corrections);
  return toText(readFile(context, file, read), read.members ?? []);
}

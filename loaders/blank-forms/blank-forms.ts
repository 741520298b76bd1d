import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { safeName } from "../feedback/names.ts";
import { loadForms } from "../forms/form.ts";
import { readRegistry } from "../registry/read.ts";
import type { Period } from "./period.ts";
import { blankWorkbook, dueForms } from "./workbook.ts";

/** Writes the blank forms of a period into a folder, one workbook for each TCCSĐ that owes any. @returns the names of the files. */
export async function writeBlankForms(registryPath: string, period: Period, out: string): Promise<string[]> {
  const [forms, { registry }] = await Promise.all([loadForms(), readRegistry(registryPath)]);
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const tccsd of registry.tccsd) {
    const due = dueForms(forms, tccsd, period);
    if (due.length === 0 || registry.existing(tccsd.id, period.months).length === 0) continue;
    const name = safeName(`${tccsd.name} - Báo cáo ${period.words}.xlsx`);
    await writeFile(join(out, name), await blankWorkbook(registry, tccsd, period, due));
    written.push(name);
  }
  return written;
}

import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { loadChecks } from "../checks/check.ts";
import { loadForms } from "../forms/form.ts";
import { readAliases } from "../registry/aliases.ts";
import { readCorrections } from "../registry/corrections.ts";
import { readHeadings } from "../registry/headings.ts";
import { readRegistry } from "../registry/read.ts";
import { type Context, reporter } from "../submissions/context.ts";
import { checkCoverage } from "../submissions/coverage.ts";
import { type FileResult, readFile } from "../submissions/file.ts";
import { loadTerms } from "../terms/term.ts";
import type { Headings } from "../workbook/headings.ts";
import { createPool, type Pool } from "../workbook/open/pool.ts";
import { WorkbookError } from "../workbook/open/workbook.ts";
import type { ReadWorkbook } from "../workbook/read.ts";
import { OneFileError } from "./one-file-error.ts";

const READ_TASK = new URL("../workbook/read-task.ts", import.meta.url).href;

/** Who reads the file (`workbook/read-task.ts`), told the headings that the office accepted. */
type Reader = Pick<Pool<ReadWorkbook>, "run" | "close">;
const inChild = (headings: Headings): Reader =>
  createPool<ReadWorkbook>({ taskModule: READ_TASK, setup: { headings }, size: 1 });

/** One file as it was read: its tables by form (nothing where it could not be opened), and what they came to. */
export interface CheckedFile extends FileResult {
  read?: ReadWorkbook;
  context: Context;
}

/**
 * Reads one file, wherever it lies, against a registry and the lists beside it.
 * @throws OneFileError where there is no such file, RegistryError where the registry cannot be used
 */
export async function checkFile(path: string, registryPath: string, createReader = inChild): Promise<CheckedFile> {
  await mustBeFile(path, "Không thấy tệp");
  await mustBeFile(registryPath, "Không thấy danh mục");
  const [forms, checks, terms, { registry }] = await Promise.all([
    loadForms(),
    loadChecks(),
    loadTerms(),
    readRegistry(registryPath),
  ]);
  const beside = (name: string) => join(dirname(registryPath), name);
  const aliases = (await readAliases(beside("aliases.csv"), registry, checks)).byName;
  const { headings, titleWords } = await readHeadings(beside("headings.csv"), forms, checks);
  const byId = new Map(forms.map((form) => [form.id, form]));
  const context: Context = { forms: byId, checks, terms, registry, aliases, titleWords };
  const file = nameOf(path, beside("inbox"));
  const corrections = await readCorrections(beside("corrections.csv"), new Set([file]), checks);
  const pool = createReader(headings);
  const read = await pool
    .run(path, file, corrections.byFile.get(file))
    .catch((error: unknown) => {
      if (error instanceof WorkbookError) return error;
      throw error;
    })
    .finally(() => pool.close());
  const result = readFile(context, file, read);
  checkCoverage(result.submissions, context.forms, registry, (s) => reporter(context, file, s.problems));
  return { ...result, ...(read instanceof WorkbookError ? {} : { read }), context };
}

async function mustBeFile(path: string, missing: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new OneFileError(`${missing}: ${path}. Kiểm tra lại tên và thư mục.`);
  if (found.isDirectory())
    throw new OneFileError(`${path} là thư mục. Lệnh này đọc từng tệp một; để đọc cả thư mục, dùng npm run data.`);
}

/** Its path below the inbox, as the whole run would name it; elsewhere its name and its folder's, which may say a period. */
function nameOf(path: string, inbox: string): string {
  const below = relative(resolve(inbox), resolve(path));
  const name = below.startsWith("..") ? join(basename(dirname(resolve(path))), basename(path)) : below;
  return name.split(sep).join("/").normalize("NFC");
}

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** LibreOffice takes at most about 247 files a call and reports success all the same. */
const BATCH = 200;
const TIME_LIMIT_MS = 600_000;

/** The program of LibreOffice, if it is installed. */
export function findLibreOffice(): string | undefined {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const programs = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].filter((f) => f !== undefined);
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter).filter(Boolean),
    ...programs.map((folder) => join(folder, "LibreOffice", "program")),
    "/Applications/LibreOffice.app/Contents/MacOS",
  ];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * Converts workbooks (.xls, .ods) to .xlsx with LibreOffice, in a profile of its own.
 * @returns the new bytes by path; a file that LibreOffice did not convert is missing from it.
 */
export async function toXlsx(program: string, paths: string[]): Promise<Map<string, Uint8Array>> {
  const converted = new Map<string, Uint8Array>();
  const work = await mkdtemp(join(tmpdir(), "chuyen-xlsx-"));
  try {
    for (let from = 0; from < paths.length; from += BATCH) {
      const batch = paths.slice(from, from + BATCH);
      const [input, output] = [join(work, `in${from}`), join(work, `out${from}`)];
      await mkdir(input);
      // Numbers for names: two files may bear the same one, and LibreOffice's output keeps it.
      await Promise.all(batch.map((path, i) => copyFile(path, join(input, `${i}${extname(path)}`))));
      const files = (await readdir(input)).map((name) => join(input, name));
      const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
      const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files];
      // What failed is told by what is missing, not by the exit code.
      await promisify(execFile)(program, args, { timeout: TIME_LIMIT_MS }).catch(() => undefined);
      for (const [i, path] of batch.entries()) {
        const bytes = await readFile(join(output, `${i}.xlsx`)).catch(() => undefined);
        if (bytes) converted.set(path, bytes);
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return converted;
}

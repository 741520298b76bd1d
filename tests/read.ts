import { readFileSync } from "node:fs";
import { readInbox } from "../loaders/read-inbox.ts";
import { readTask, type Setup, setUp } from "../loaders/submissions/read-task.ts";
import type { Reading } from "../loaders/submissions/reading.ts";
import type { Correction } from "../loaders/workbook/correct.ts";
import { officeFolder } from "./inbox.ts";

/** Reads files in this process: small, harmless ones need no child. */
export function inThisProcess(setup: Promise<Setup>) {
  const ready = setup.then(setUp);
  // A registry that cannot be read is told by who reads it.
  ready.catch(() => {});
  const run = async (source: string | Uint8Array, name: string, extra?: unknown) => {
    await ready;
    return readTask(readFileSync(source as string), name, extra as Correction[]);
  };
  return { run, close: () => {} };
}

/** What reading an inbox of these files comes to. */
export async function read(...given: Parameters<typeof officeFolder>): Promise<Reading> {
  const office = await officeFolder(...given);
  try {
    return await readInbox(office.inbox, office.registry, { createReader: inThisProcess });
  } finally {
    await office.remove();
  }
}

/** Problems as `[file, sheet, cell, code, severity]`, but those of the codes left out. */
export const problemsOf = (reading: Reading, ...leftOut: string[]): string[][] =>
  reading.problems.filter((p) => !leftOut.includes(p.code)).map((p) => [p.file, p.sheet, p.cell, p.code, p.severity]);

/** Facts as `chi bộ month: fields`, in the order of the first. */
export const factsOf = (reading: Reading, ...fields: string[]): string[] =>
  reading.facts
    .map(
      ({ values, file }) =>
        `${values.chi_bo_id ?? values.tccsd_id} ${values.month ?? values.year ?? values.half ?? values.quarter}: ${[...fields.map((f) => (f === "file" ? file : values[f]))].join(" ")}`,
    )
    .sort();

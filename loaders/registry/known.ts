import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Kept } from "../kept.ts";
import type { Known } from "./read-known.ts";

/** A registry and the lists beside it (`aliases.csv`, `headings.csv`), as they were read before where none of them changed. @throws RegistryError */
export async function knownFrom(path: string, kept: Kept): Promise<Known> {
  const from = await sources(path);
  const before = from && (await kept.get(from));
  if (before) return fromText(Buffer.from(before).toString());
  // What reads them is loaded where there is something to read: it takes longer than all else before the first file.
  const { readKnown } = await import("./read-known.ts");
  const known = await readKnown(path);
  const now = await sources(path);
  // What was saved meanwhile may have been read in part.
  if (from && now?.every((bytes, i) => from[i]!.equals(bytes))) await kept.put(from, Buffer.from(toText(known)));
  return known;
}

/** All that it is read from; nothing where something cannot be read, which is for the reading to say. */
async function sources(path: string): Promise<Buffer[] | undefined> {
  const names = [basename(path), "aliases.csv", "headings.csv"];
  const bytes = names.map((name) =>
    readFile(join(dirname(path), name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return Buffer.alloc(0);
    }),
  );
  return Promise.all([Buffer.from(basename(path)), ...bytes]).catch(() => undefined);
}

function toText({ setup, problems }: Known): string {
  const { aliases, headings, titleWords, ...rest } = setup;
  return JSON.stringify({
    setup: { ...rest, aliases: [...aliases], headings: [...headings], titleWords: [...titleWords] },
    problems,
  });
}

function fromText(text: string): Known {
  const { setup, problems } = JSON.parse(text) as Known;
  const { aliases, headings, titleWords } = setup;
  return {
    setup: { ...setup, aliases: new Map(aliases), headings: new Map(headings), titleWords: new Map(titleWords) },
    problems,
  };
}

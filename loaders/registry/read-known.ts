import { dirname, join } from "node:path";
import { loadChecks } from "../checks/check.ts";
import { loadForms } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import type { Setup } from "../submissions/read-task.ts";
import { readAliases } from "./aliases.ts";
import { readHeadings } from "./headings.ts";
import { readRegistry } from "./read.ts";

/** What must be known before any file is read: the organisations, what officers accepted for good, and what is wrong with either. */
export interface Known {
  setup: Setup;
  problems: Problem[];
}

/** Reads a registry and the lists beside it. @throws RegistryError */
export async function readKnown(path: string): Promise<Known> {
  const [checks, forms, { registry, problems }] = await Promise.all([loadChecks(), loadForms(), readRegistry(path)]);
  const beside = (name: string) => join(dirname(path), name);
  const aliases = await readAliases(beside("aliases.csv"), registry, checks);
  const { problems: headingProblems, ...accepted } = await readHeadings(beside("headings.csv"), forms, checks);
  const { tccsd, chiBo } = registry;
  return {
    setup: { tccsd, chiBo, aliases: aliases.byName, ...accepted },
    problems: [...problems, ...aliases.problems, ...headingProblems],
  };
}

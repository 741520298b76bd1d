import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Problem, Severity } from "../problems/problem.ts";
import { declaredIn } from "../program/module.ts";

/** What a message can speak of. All are Vietnamese or figures as they stood in the cell. */
export interface Finding {
  /** What stood in the cell. */
  found?: string;
  /** Official name of the column or form. */
  field?: string;
  /** What was expected or is proposed. */
  expected?: string;
  /** The line that would settle it, to be added to one of the officer's lists. */
  line?: string;
}

/** One check of what units send: how grave, what it says, and what the sender should do. */
export interface Check {
  code: string;
  severity: Severity;
  message: (finding: Finding) => string;
  advice: string;
  /** What it means, for the operator's guide and the methodology page. */
  about: string;
}

/** A check across tables: its SQL, run on the computed warehouse, returns what offends (see `warehouse/cross-check.ts`). */
export interface CrossCheck extends Check {
  sql: string;
}

/** All checks by code, discovered by folder; those across tables with the SQL that stands beside them. */
export async function loadChecks(): Promise<Map<string, Check | CrossCheck>> {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((f) => f.endsWith(".ts") && f !== "check.ts");
  const checks = await Promise.all(
    files.sort().map(async (f): Promise<Check | CrossCheck> => {
      const check = await declaredIn<Check>(new URL(f, folder));
      const sql = new URL(f.replace(/\.ts$/, ".sql"), folder);
      return existsSync(sql) ? { ...check, sql: readFileSync(sql, "utf8") } : check;
    }),
  );
  return new Map(checks.map((check) => [check.code, check]));
}

/** A finding of a check at a place, in words. */
export function problemOf(check: Check, at: { file: string; sheet: string; cell: string }, finding: Finding): Problem {
  const { code, severity, advice } = check;
  return { ...at, severity, code, message: `${check.message(finding)}. ${advice}`, advice };
}

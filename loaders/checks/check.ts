import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Severity } from "../problems/problem.ts";

/** What a message can speak of. All are Vietnamese or figures as they stood in the cell. */
export interface Finding {
  /** What stood in the cell. */
  found?: string;
  /** Official name of the column or form. */
  field?: string;
  /** What was expected or is proposed. */
  expected?: string;
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

/** All checks by code, discovered by folder. */
export async function loadChecks(): Promise<Map<string, Check>> {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((f) => f.endsWith(".ts") && f !== "check.ts");
  const modules = await Promise.all(files.sort().map((f) => import(new URL(f, folder).href)));
  return new Map(modules.map((m) => (m as { default: Check }).default).map((check) => [check.code, check]));
}

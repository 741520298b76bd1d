import type { FormId } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import type { Registry } from "../registry/registry.ts";
import type { Fact, SetAside } from "./submission.ts";

/** Everything that reading found, ready to be written. */
export interface Reading {
  registry: Registry;
  facts: Fact[];
  setAside: SetAside[];
  problems: Problem[];
  files: FileRow[];
  reports: ReportRow[];
  /** Marks of the people named in the files (`workbook/members.ts`). */
  members: Set<string>;
}

/** One row per file (`submissions.csv`). */
export interface FileRow {
  file: string;
  sha256: string;
  tccsdId: string;
  forms: string;
  period: string;
  status: string;
  accepted: number;
  rejected: number;
}

/** One row per file, form, TCCSĐ and period (`form_reports.csv`). */
export interface ReportRow extends Omit<FileRow, "sha256" | "forms"> {
  form: FormId;
}

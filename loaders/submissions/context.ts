import { type Check, type Finding, problemOf } from "../checks/check.ts";
import type { Form, FormId } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import type { TitleWords } from "../registry/headings.ts";
import type { Registry } from "../registry/registry.ts";
import type { Term } from "../terms/term.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";

/** What the reading of submissions leans on. */
export interface Context {
  forms: Map<FormId, Form>;
  checks: Map<string, Check>;
  registry: Registry;
  /** `tccsdId|name key` → chi bộ id, from `aliases.csv`. */
  aliases: Map<string, string>;
  /** Words of titles that officers accepted, from `headings.csv`. */
  titleWords: TitleWords;
  terms: Term[];
}

/** The form that a table was read as: its listing, where chi bộ are listed one by one. */
export function formOf({ forms }: Pick<Context, "forms">, { form, listing }: ReadTable): Form {
  const declared = forms.get(form)!;
  return (listing && declared.listing) || declared;
}

/** Reports something found at a cell of a sheet (blank for the whole sheet). */
export type Report = (sheet: string, cell: string, code: string, finding: Finding) => void;

/** Reports something found at a cell of the sheet that is read. */
export type Say = (code: string, cell: string, finding: Finding) => void;

/**
 * A reporter of problems of one file into a list, in the words of the checks. The same said again of the same cell is said once: a name stands
 * beside the figures of three months.
 */
export function reporter(context: Pick<Context, "checks">, file: string, problems: Problem[]): Report {
  const told = new Set<string>();
  return (sheet, cell, code, finding) => {
    const check = context.checks.get(code);
    if (!check) throw new Error(`no check declares the code ${code}`);
    const problem = problemOf(check, { file, sheet, cell }, finding);
    const said = [sheet, cell, code, problem.message].join("|");
    if (!told.has(said)) problems.push(problem);
    told.add(said);
  };
}

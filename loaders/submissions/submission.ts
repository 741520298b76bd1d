import type { FactValue, FormId } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";

/** A row that was accepted, with where it stands. */
export interface Fact {
  form: FormId;
  values: Record<string, FactValue>;
  file: string;
  sheet: string;
  row: number;
  cells: string;
  /** Which cell each of its figures stands in: `members_due D12 members_present E12`. */
  at: string;
  /** The chi bộ's name as written and the cell it stands in; for a whole TCCSĐ the row's first cell. */
  unit: { name: string; cell: string };
  /** Fields (one list per requirement of the form) that its table has no column for, where other tables of the workbook do. */
  lacks?: string[][];
  /** Counted from the rows of a list of chi bộ. */
  counted?: true;
}

/** A row that was set aside: nothing of it counts, nothing of it is lost. */
export interface SetAside {
  form: FormId;
  tccsdId: string;
  chiBoId: string;
  period: string;
  codes: string[];
  content: Record<string, FactValue>;
  file: string;
  sheet: string;
  row: number;
  cells: string;
  /** Which cell each of its figures stands in, as of a fact. */
  at: string;
}

/** What one file reports in one form for one TCCSĐ and period. */
export interface Submission {
  file: string;
  savedAt: string;
  /** 1 for a first report; more for `lần 2`, `bổ sung`, `thay thế`. */
  revision: number;
  /** Calls itself `bổ sung`: it completes the report before it instead of taking its place. */
  supplement: boolean;
  form: FormId;
  tccsdId: string;
  period: string;
  facts: Fact[];
  setAside: SetAside[];
  /** Chi bộ (and month) that some row speaks of, even to say that there was nothing: `04.01` or `04.01|2023-05`. */
  spokenOf: Set<string>;
  problems: Problem[];
  superseded: boolean;
  /** The part of its form that it tells by itself: another file may tell the rest. */
  apart?: string;
}

/** The cell that a figure of a fact stands in, where it has one of its own. */
export const cellOf = ({ at }: Pick<Fact, "at">, field: string): string | undefined =>
  ` ${at} `.match(new RegExp(` ${field} (\\S+) `))?.[1];

/** What a fact speaks of, as in `spokenOf`: its chi bộ (and month); blank for a whole TCCSĐ. */
export const keyOf = ({ values }: Fact): string =>
  [values.chi_bo_id, values.month].filter((part) => part !== undefined).join("|");

/** How many sessions of a chi bộ were told so far; one that was set aside keeps its place. */
export const sessionsOf = ({ facts, setAside }: Submission, chiBoId: string): number =>
  facts.filter(({ values }) => values.chi_bo_id === chiBoId).length +
  setAside.filter((row) => row.chiBoId === chiBoId).length;

/** Sets a row aside that was accepted, and did not stand beside others. */
export function setFactAside(submission: Submission, fact: Fact, codes: string[]): void {
  const { form, tccsdId, period } = submission;
  const { values, file, sheet, row, cells, at } = fact;
  submission.setAside.push({
    ...{ form, tccsdId, chiBoId: String(values.chi_bo_id ?? ""), period, codes },
    ...{ content: { ...values, unit: fact.unit.name }, file, sheet, row, cells, at },
  });
}

/** Status of a submission as published. */
export function statusOf(
  s: Pick<Submission, "superseded" | "facts" | "setAside">,
): "accepted" | "partly" | "rejected" | "superseded" {
  if (s.superseded) return "superseded";
  if (s.setAside.length === 0) return "accepted";
  return s.facts.length > 0 ? "partly" : "rejected";
}

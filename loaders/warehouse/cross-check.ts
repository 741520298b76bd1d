import { type Check, type CrossCheck, problemOf } from "../checks/check.ts";
import type { Form, FormId } from "../forms/form.ts";
import type { Problem } from "../problems/problem.ts";
import { cellOf, type Fact } from "../submissions/submission.ts";
import type { Warehouse } from "./warehouse.ts";

/**
 * Runs the checks across tables on a warehouse that is prepared; they need not wait for its figures. Each row that a check's SQL returns is one problem:
 * `form` and, where it is about a fact, `unit_id`, `period` (of a session `2023-Q1|2`) and `at` (the field in question), which lead to the cell it was read from;
 * `found`, `expected` and `field` (the form's name, unless given) are what the message speaks of.
 */
export async function crossCheck(
  warehouse: Warehouse,
  checks: Iterable<Check | CrossCheck>,
  forms: Form[],
  facts: Fact[],
): Promise<Problem[]> {
  const names = new Map<string, string>(forms.map((form) => [form.id, form.name]));
  const problems: Problem[] = [];
  let places: Map<string, Fact> | undefined;
  const asked = [...checks].filter((check) => "sql" in check);
  const answers = await warehouse.queries(asked.map(({ sql }) => sql));
  for (const [i, check] of asked.entries())
    for (const row of answers[i]!) {
      const text = (column: string) => (row[column] == null ? undefined : String(row[column]));
      places ??= new Map(facts.map((fact) => [keyOf(fact), fact]));
      const fact = places.get(`${row.form}|${row.unit_id}|${row.period}`);
      const at = fact
        ? { file: fact.file, sheet: fact.sheet, cell: cellOf(fact, text("at") ?? "") ?? fact.unit.cell }
        : { file: "", sheet: "", cell: "" };
      const finding = {
        found: text("found"),
        field: text("field") ?? names.get(String(row.form)),
        expected: text("expected"),
      };
      problems.push(problemOf(check, at, JSON.parse(JSON.stringify(finding))));
    }
  return problems;
}

const PERIOD: Record<FormId, string> = {
  meetings: "month",
  thematic_sessions: "quarter",
  contributions: "year",
  ratings: "year",
  admissions_discipline: "year",
  inspections: "half",
};

const keyOf = ({ form, values }: Fact): string =>
  [form, values.chi_bo_id ?? values.tccsd_id, values[PERIOD[form]], values.seq]
    .filter((part) => part !== undefined)
    .join("|");

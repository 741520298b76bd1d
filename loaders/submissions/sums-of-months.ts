import type { Form } from "../forms/form.ts";
import { findChiBo } from "../registry/names.ts";
import { monthsOf } from "../terms/period.ts";
import { placeOf } from "../workbook/grid.ts";
import { readNumber } from "../workbook/values/numbers.ts";
import type { Context, Report } from "./context.ts";
import { cellOf, type Fact, type SetAside, type Submission } from "./submission.ts";

/** Sums of several months that must come out before a sheet is one of them, and how many for each that does not. */
const ENOUGH = 2;

/** A sheet that says no month, or only what those of several come to (`Lượt dự`). */
const UNDATED = new Set(["month_missing", "column_missing"]);

/** A figure of a sheet without months, and what those of its chi bộ come to in the months. */
interface Compared {
  row: SetAside;
  field: string;
  figure: number;
  sum: number;
  most: number;
}

/**
 * Takes rows that name no month out of what was set aside, where their sheet adds up the months that others of the workbook tell (`TH Quý`): nothing
 * of them is lost. Of a figure that differs from the sum it is told. Rows of which a chi bộ has no months, or few figures are sums, stay as they are, and
 * so do those with rows of months between them.
 */
export function leaveSumsOfMonths(submission: Submission, form: Form, context: Context, report: Report): void {
  if (!form.columns.month || submission.facts.length === 0) return;
  const undated = submission.setAside.filter(({ codes }) => UNDATED.has(codes.join()));
  for (const sheet of new Set(undated.map((row) => row.sheet))) {
    const rows = undated.filter((row) => row.sheet === sheet);
    const of = rows.map((row) => factsOf(row, submission, context));
    const beside = submission.facts.filter((fact) => fact.sheet === sheet).map((fact) => fact.row);
    const [first, last] = [Math.min(...rows.map((x) => x.row)), Math.max(...rows.map((x) => x.row))];
    if (of.some((facts) => facts.length === 0) || beside.some((row) => row > first && row < last)) continue;
    const compared = rows.flatMap((row, i) => compare(row, of[i]!, form));
    const sums = compared.filter(({ figure, sum, most }) => figure === sum && sum > most);
    // The members of all months may be those of one.
    const wrong = compared.filter(
      ({ field, figure, sum, most }) =>
        figure !== sum && !(form.columns[field]!.again && figure >= most && figure < sum),
    );
    if (sums.length < ENOUGH * Math.max(1, wrong.length)) continue;
    submission.setAside = submission.setAside.filter((row) => !rows.includes(row));
    const above = Math.max(0, ...beside.filter((row) => row < first));
    const told = ({ cell }: { cell: string }) => placeOf(cell).row + 1 > above && placeOf(cell).row < last;
    const others = submission.problems.filter((x) => x.sheet !== sheet || !UNDATED.has(x.code) || !told(x));
    submission.problems.splice(0, submission.problems.length, ...others);
    report(sheet, rows[0]!.cells.split(":")[0]!, "sums_of_months", {});
    for (const { row, field, figure, sum } of wrong)
      report(sheet, cellOf(row, field) ?? cellOf(row, "present_of_due") ?? row.cells, "total_mismatch", {
        field: form.columns[field]!.label,
        found: String(figure),
        expected: String(sum),
      });
  }
}

/** What was told of a row's chi bộ in the months. */
function factsOf({ content }: SetAside, { tccsdId, period, facts }: Submission, context: Context): Fact[] {
  const match = findChiBo(context.registry, tccsdId, String(content.unit ?? ""), monthsOf(period), context.aliases);
  return "found" in match ? facts.filter(({ values }) => values.chi_bo_id === match.found.id) : [];
}

function compare(row: SetAside, facts: Fact[], form: Form): Compared[] {
  return Object.entries({ ...row.content, ...ofPair(row) }).flatMap(([field, value]) => {
    const of = form.columns[field]?.overMonths ?? field;
    const told = facts.flatMap(({ values }) => (typeof values[of] === "number" ? [values[of]] : []));
    if (form.columns[field]?.content !== "count" || value === undefined || told.length === 0) return [];
    const type = typeof value === "number" ? "number" : "text";
    const reading = readNumber({ row: 0, col: 0, type, value }, false);
    const sum = told.reduce((all, figure) => all + figure, 0);
    return "value" in reading ? [{ row, field, figure: reading.value, sum, most: Math.max(...told) }] : [];
  });
}

/** `33/36`, also the other way round: those present, and of how many. */
function ofPair({ content }: SetAside): SetAside["content"] {
  const [, one, other] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(String(content.present_of_due ?? "")) ?? [];
  if (one === undefined || other === undefined) return {};
  const [present, due] = [Number(one), Number(other)].sort((a, b) => a - b);
  return { members_present: present, members_due: due };
}

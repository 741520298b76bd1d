import type { Finding } from "../../checks/check.ts";
import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import { missingFrom } from "../../workbook/headers/fields/header.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import { formsTitled } from "../../workbook/tables/forms-titled.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { Heading } from "../../workbook/tables/records.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import { type Context, reporter } from "../context.ts";
import {
  identifyPeriod,
  identifyTccsd,
  monthsOf,
  periodWords,
  type Source,
  sourcesOf,
  type Years,
} from "../identify.ts";
import { hiddenCells } from "../rows/hidden-cells.ts";
import { withNamesakes } from "../rows/named-like-total.ts";
import { readRows } from "../rows/rows.ts";
import { withSubtotals } from "../rows/subtotals.ts";
import { checkTotals } from "../rows/totals.ts";
import { type Submission, setAside } from "../submission.ts";
import { endsEarly } from "./ends-early.ts";
import { listedUnits } from "./listed-units.ts";
import { otherEvent } from "./other-events.ts";
import { isLeftAside, otherAbove, saysOtherFigures, titleOfPart, titlesOtherFigures } from "./other-figures.ts";
import { ofOtherPeriods, withoutColumns } from "./other-periods.ts";
import { isOfOpinions, monthsLacking } from "./register-of-opinions.ts";
import { reportColumns } from "./report-columns.ts";
import { isSupplement, revisionOf } from "./revision.ts";

/**
 * Reads one table: whose it is, of which period, and its rows as facts. What cannot be settled is reported, and the table or row set aside.
 * `elsewhere` are the titles of the workbook's other sheets, asked last. What a table lacks that `isPart` of several is not asked for.
 */
export function readTable(
  context: Context,
  file: string,
  savedAt: string,
  sheet: ReadSheet,
  table: ReadTable,
  elsewhere: string[],
  isPart = false,
): Submission {
  const form = context.forms.get(table.form)!;
  const forms = [...context.forms.values()];
  const titles = [...new Set([...sheet.titles, ...table.above].map((t) => t.text))];
  const revision = revisionOf(titles, file);
  const submission: Submission = {
    ...{ file, savedAt, revision, supplement: isSupplement([...titles, file]), form: form.id, tccsdId: "", period: "" },
    ...{ facts: [], setAside: [], spokenOf: new Set<string>(), problems: [], superseded: false },
  };
  const report = reporter(context, file, submission.problems);
  const refuse = (code: string, finding: Finding): Submission => {
    report(sheet.name, table.at, code, { field: form.name, ...finding });
    for (const row of table.rows.filter((r) => r.kind === "data" && Object.keys(r.cells).length > 0))
      setAside(submission, sheet.name, row, "", [code]);
    return submission;
  };
  reportColumns(form, sheet.name, table, report);

  // The title of a sheet speaks of its first table.
  const titled = table.above.flatMap((t) => formsTitled(t.text, forms));
  const named = titled.length > 0 || table !== sheet.tables[0] ? titled : formsTitled(sheet.name, forms);
  if (named.length > 0 && !named.includes(form.id)) {
    return refuse("form_conflict", { found: [...new Set(named)].map((id) => context.forms.get(id)!.name).join(", ") });
  }
  const other =
    [...titles, sheet.name].find((text) => saysOtherFigures(text, form)) ??
    [...table.above.map((t) => t.text), sheet.name].find((text) => titlesOtherFigures(text, form)) ??
    (isLeftAside(sheet.name, elsewhere.length > 0) ? sheet.name : undefined) ??
    titleOfPart(titles, [sheet.name, file], form) ??
    otherEvent(form, context.registry, titles, sheet.name);
  if (other) return refuse("other_figures", { found: withoutNames(other) });
  const register = table.columns.some((x) => x.field === "register_month");
  if (register && !isOfOpinions(table, form, titles, sheet.name)) return refuse("register_other", {});
  const sources = sourcesOf(file, sheet.name, titles, yearsOf(context));
  const lastly: Source = { label: "tiêu đề trang khác", texts: elsewhere };
  const tccsd = orElse(identifyTccsd(context.registry, sources), () => identifyTccsd(context.registry, [lastly]));
  if ("conflict" in tccsd) return refuse("tccsd_conflict", { found: tccsd.conflict });
  if ("similar" in tccsd) return refuse("tccsd_similar", { expected: tccsd.similar.name });
  if ("missing" in tccsd) return refuse("tccsd_missing", {});
  submission.tccsdId = tccsd.value.id;
  const period = orElse(identifyPeriod(form.period, sources), () => identifyPeriod(form.period, [...sources, lastly]));
  if ("conflict" in period) return refuse("period_conflict", { found: period.conflict });
  if ("missing" in period) return refuse("period_missing", {});
  submission.period = period.value;
  if (!inTerms(context, form, period.value)) return refuse("period_out_of_term", { found: period.value });
  const early = endsEarly(titles, form, period.value);
  if (early) return refuse("other_figures", { found: withoutNames(early) });
  const lacking = register ? monthsLacking(table, period.value) : [];
  if (lacking.length > 0) return refuse("register_months", { found: lacking.join(", ") });
  const others = ofOtherPeriods(table, period.value);
  for (const { row, col, names } of others) {
    const found = withoutNames(names!.text);
    report(sheet.name, address({ row, col }), "column_other_period", { found, expected: periodWords(period.value) });
  }
  const months = monthsOf(period.value);
  const listed = form.columns.unit ? undefined : listedUnits(table.rows, context, tccsd.value, months);
  if (listed) return refuse("listed_by_unit", { found: listed });
  const own = others.length > 0 ? withoutColumns(form, table, others) : table;
  if (own.missing.length > 0 && !isPart) {
    const near = [...table.unclear, ...table.ignored].filter((x) =>
      own.missing.some((set) => set.some((field) => x.candidates.includes(field))),
    );
    return refuse("column_missing", {
      expected: [...new Set(own.missing.map((set) => form.columns[set[0]!]?.label ?? set[0]!))].join(", "),
      found: near.map((x) => `“${x.text}” ở ô ${x.cell}`).join(", "),
    });
  }

  // Under a heading within the table figures of before, of a plan or of some members may stand.
  const apart = new Set<Heading>();
  const told = own.rows.filter((row) => {
    const heading = otherAbove(row, form, period.value);
    if (heading && row.kind === "data" && Object.keys(row.cells).length > 0)
      setAside(submission, sheet.name, row, "", ["other_figures"]);
    if (heading) apart.add(heading);
    return !heading;
  });
  for (const heading of apart)
    report(sheet.name, address(heading), "other_figures", { field: form.name, found: withoutNames(heading.text) });
  const sorted = () => {
    const { rows, left } = withNamesakes(told, form, context, tccsd.value, months);
    for (const row of left) {
      report(sheet.name, address(row.unit!), "unit_or_total", { found: String(row.unit!.value) });
      setAside(submission, sheet.name, row, "", ["unit_or_total"]);
    }
    return withSubtotals(rows, context, tccsd.value, months);
  };
  const rows = form.columns.unit ? sorted() : told;
  const read = { ...own, rows };
  const counted = readRows(context, submission, form, sheet.name, read, tccsd.value, sources, report);
  checkTotals(form, sheet.name, read, report);
  if (sheet.hidden && submission.facts.length > 0) report(sheet.name, table.at, "hidden_sheet", {});
  for (const { cell, found } of hiddenCells(counted)) report(sheet.name, cell, "hidden_cells", { found });
  if (isPart) for (const fact of submission.facts) fact.lacks = missingFrom(form, own.columns);
  return submission;
}

const orElse = <T extends object>(first: T, second: () => T): T => ("missing" in first ? second() : first);

/** Reports may come some years before their term is declared, or long after it; an earlier or later year in a name is none. */
function yearsOf({ terms }: Context): Years {
  const years = terms.flatMap((t) => [t.firstMonth, t.lastMonth]).map((month) => Number(month.slice(0, 4)));
  return { first: Math.min(...years) - MARGIN, last: Math.max(...years) + MARGIN };
}

const MARGIN = 5;

function inTerms(context: Context, form: Form, period: string): boolean {
  const within = (term: Context["terms"][number]) =>
    monthsOf(period).some((month) => term.firstMonth <= month && month <= term.lastMonth);
  return context.terms.some(
    (term) => within(term) || (form.period === "year" && term.reviewYears.includes(Number(period))),
  );
}

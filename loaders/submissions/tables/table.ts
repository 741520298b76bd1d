import type { Finding } from "../../checks/check.ts";
import type { Form } from "../../forms/form.ts";
import type { Tccsd } from "../../registry/registry.ts";
import { monthsOf } from "../../terms/period.ts";
import { address } from "../../workbook/grid.ts";
import { missingFrom } from "../../workbook/headers/fields/header.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { Heading, RawRow } from "../../workbook/tables/records.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import { apartOf } from "../apart.ts";
import { type Context, formOf, reporter } from "../context.ts";
import { type Source, sourcesOf, type Years } from "../identify.ts";
import { hiddenCells } from "../rows/hidden-cells.ts";
import { Ledger } from "../rows/ledger.ts";
import { withMarksCounted } from "../rows/marked.ts";
import { withNamesakes } from "../rows/named-like-total.ts";
import { readRows } from "../rows/rows.ts";
import { withSubtotals } from "../rows/subtotals.ts";
import { checkTotals } from "../rows/totals.ts";
import { withBareFigures } from "../rows/worded.ts";
import type { Submission } from "../submission.ts";
import { countListed } from "./count-listed.ts";
import { listedUnits } from "./listed-units.ts";
import { noneOfForm } from "./none-of-form.ts";
import { ofOtherPeriods, withoutColumns } from "./other-periods.ts";
import { otherAbove } from "./other-sections.ts";
import type { Refusal } from "./refusal.ts";
import { reportAssumed, reportColumns, reportOtherPeriods, reportUntold } from "./report-columns.ts";
import { isSupplement, revisionOf } from "./revision.ts";
import { withTimesOfMonth } from "./times-of-month.ts";
import { tellUnclearTitle } from "./unclear-title.ts";
import { notOfPeriod, when, whose } from "./whose-and-when.ts";

/**
 * Reads one table: whose it is, of which period, and its rows as facts. What cannot be settled is reported, and the table or row set aside.
 * `elsewhere` are the titles of the workbook's other sheets, asked last. What a table lacks that is one of several `joined` is not asked for; nor is the
 * rest of a form of which it may tell a part `apart`.
 */
export function readTable(
  context: Context,
  file: string,
  savedAt: string,
  sheet: ReadSheet,
  table: ReadTable,
  elsewhere: string[],
  partial?: "joined" | "apart",
): Submission {
  const form = formOf(context, table);
  const titles = [...new Set([...sheet.titles, ...table.above].map((t) => t.text))];
  const revision = revisionOf(titles, file);
  const submission: Submission = {
    ...{ file, savedAt, revision, supplement: isSupplement([...titles, file]), form: form.id, tccsdId: "", period: "" },
    ...{ facts: [], setAside: [], spokenOf: new Set<string>(), problems: [], superseded: false },
  };
  const ledger = new Ledger(submission, form, sheet.name, reporter(context, file, submission.problems));
  const { say } = ledger;
  const refuse = ({ code, finding }: Refusal): Submission => {
    say(code, table.at, { field: form.name, ...finding });
    for (const row of table.rows.filter(holdsData)) ledger.reject(row, [code]);
    return submission;
  };
  reportColumns(table, ledger);
  const none = noneOfForm(context, form, file, sheet, table, titles, elsewhere.length > 0);
  if (none) return refuse(none);
  const sources = sourcesOf(file, sheet.name, titles, yearsOf(context));
  const lastly: Source = { label: "tiêu đề trang khác", texts: elsewhere };
  const owner = whose(context, sources, lastly, table.rows);
  if ("code" in owner) return refuse(owner);
  if (owner.doubt) say(owner.doubt.code, table.at, owner.doubt.finding);
  const tccsd = owner.value;
  submission.tccsdId = tccsd.id;
  const time = when(form, sources, lastly);
  if ("code" in time) return refuse(time);
  const period = time.value;
  submission.period = period;
  const beyond = notOfPeriod(context, form, table, titles, period);
  if (beyond) return refuse(beyond);
  const others = ofOtherPeriods(table, period);
  reportOtherPeriods(others, ledger);
  const months = monthsOf(period);
  const listed = form.columns.unit ? undefined : listedUnits(table.rows, context, tccsd, months);
  if (listed) return refuse({ code: "listed_by_unit", finding: { found: `chỉ thấy tên ${listed}` } });
  const own = withTimesOfMonth(form, others.length > 0 ? withoutColumns(form, table, others) : table, sources);
  const lacks = own.missing.length > 0 && partial !== "joined";
  const apart = lacks && partial && others.length === 0 ? apartOf(table, form, titles) : undefined;
  if (lacks && !apart) return refuse({ code: "column_missing", finding: lacking(form, own) });

  const bare = withBareFigures(form, own.rows);
  const marked = table.listing ? withMarksCounted(form, bare, months) : bare;
  const told = withoutOtherSections(marked, ledger);
  const rows = form.columns.unit ? sorted(context, told, tccsd, ledger) : told;
  const read = { ...own, rows };
  readRows(context, read, tccsd, sources, ledger);
  reportAssumed(read, ledger);
  reportUntold(read, ledger);
  checkTotals(read, ledger);
  const { listing } = context.forms.get(table.form)!;
  if (listing && table.listing) countListed(context.registry, listing, tccsd, table, titles, ledger);
  if (sheet.hidden && submission.facts.length > 0) say("hidden_sheet", table.at, {});
  if (submission.facts.length > 0) tellUnclearTitle(context, sheet, table, told, ledger);
  for (const { cell, found } of hiddenCells(ledger.counted)) say("hidden_cells", cell, { found });
  if (apart) {
    submission.apart = apart.own;
    if (submission.facts.length > 0) say("part_alone", table.at, { found: apart.own, expected: apart.rest });
  }
  if (partial === "joined") for (const fact of submission.facts) fact.lacks = missingFrom(form, own.columns);
  return submission;
}

const holdsData = ({ kind, cells }: RawRow): boolean => kind === "data" && Object.keys(cells).length > 0;

/** The columns that a table lacks, and those not taken that could have been them. */
function lacking(form: Form, { missing, unclear, ignored }: ReadTable): Finding {
  const near = [...unclear, ...ignored].filter((x) =>
    missing.some((set) => set.some((field) => x.candidates.includes(field))),
  );
  return {
    expected: [...new Set(missing.map(([field]) => form.columns[field!]?.label ?? field!))].join(", "),
    found: near.map((x) => `“${x.text}” ở ô ${x.cell}`).join(", "),
  };
}

/** The rows but those under a heading within the table below which figures of before, of a plan or of some members stand: they are set aside. */
function withoutOtherSections(rows: RawRow[], ledger: Ledger): RawRow[] {
  const { form, submission, say } = ledger;
  const apart = new Set<Heading>();
  const left = rows.filter((row) => {
    const heading = otherAbove(row, form, submission.period);
    if (heading && holdsData(row)) ledger.reject(row, ["other_figures"]);
    if (heading) apart.add(heading);
    return !heading;
  });
  for (const heading of apart)
    say("other_figures", address(heading), { field: form.name, found: withoutNames(heading.text) });
  return left;
}

/** The rows as those of chi bộ and as totals, whatever they are called; what may be either is asked about. */
function sorted(context: Context, told: RawRow[], tccsd: Tccsd, ledger: Ledger): RawRow[] {
  const months = monthsOf(ledger.submission.period);
  const { rows, left } = withNamesakes(told, ledger.form, context, tccsd, months);
  for (const row of left) {
    ledger.say("unit_or_total", address(row.unit!), { found: String(row.unit!.value) });
    ledger.reject(row, ["unit_or_total"]);
  }
  return withSubtotals(rows, context, tccsd, months);
}

/** Reports may come some years before their term is declared, or long after it; an earlier or later year in a name is none. */
function yearsOf({ terms }: Context): Years {
  const years = terms.flatMap((t) => [t.firstMonth, t.lastMonth]).map((month) => Number(month.slice(0, 4)));
  return { first: Math.min(...years) - MARGIN, last: Math.max(...years) + MARGIN };
}

const MARGIN = 5;

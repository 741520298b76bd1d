import type { Form } from "../../forms/form.ts";
import type { Tccsd } from "../../registry/registry.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { saysNotHeld } from "../../workbook/words/not-held.ts";
import { remarkDoubts } from "../../workbook/words/remarks.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Context, Report } from "../context.ts";
import { identifyMonthOfTable, monthsOf, type Source } from "../identify.ts";
import { type Fact, type Submission, sessionsOf, setAside, unitShown } from "../submission.ts";
import { isDiary } from "./diary.ts";
import { type MonthOfTable, monthOf } from "./month-of-row.ts";
import { RowReader } from "./row.ts";
import { tellWrong, totalled, wrongWithin } from "./totals.ts";
import { reportUnit, saysChiBo, saysNothing, unitOf } from "./unit-of-row.ts";

/** Reads the rows of a table into facts of its submission; a row with an error is set aside. @returns the rows that count */
export function readRows(
  context: Context,
  submission: Submission,
  form: Form,
  sheet: string,
  table: ReadTable,
  tccsd: Tccsd,
  sources: Source[],
  report: Report,
): RawRow[] {
  const rows = table.rows.filter((row) => row.kind === "data");
  const months = monthsOf(submission.period);
  const say = (code: string, cell: string, finding: Parameters<Report>[3]) => report(sheet, cell, code, finding);
  const reject = (row: RawRow, chiBoId: string, codes: string[]) => setAside(submission, sheet, row, chiBoId, codes);
  const counted: RawRow[] = [];
  const accept = (row: RawRow, unit: Fact["unit"], values: Fact["values"]) => {
    const checked = form.row.parse(
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    ) as Fact["values"];
    submission.facts.push({
      form: form.id,
      values: checked,
      file: submission.file,
      sheet,
      row: row.row,
      cells: row.range,
      at: placesOf(form, row),
      unit,
    });
    counted.push(row);
  };

  if (!form.columns.unit) {
    for (const row of rows) {
      const reader = new RowReader(form, table, row, months, say);
      const values = form.interpret(reader);
      if (reader.failed) reject(row, "", reader.codes);
      else if (values)
        accept(row, { name: tccsd.name, cell: row.range }, { tccsd_id: tccsd.id, half: submission.period, ...values });
    }
    return counted;
  }

  const monthly = form.columns.month !== undefined;
  const monthOfTable: MonthOfTable = monthly
    ? identifyMonthOfTable({ label: "tiêu đề", texts: table.above.map((t) => t.text) }, sources)
    : { missing: true };
  if ("conflict" in monthOfTable && rows.some((row) => !row.month))
    say("period_conflict", table.at, { found: monthOfTable.conflict });
  const totals = totalled(form, table);
  const diary = monthly && isDiary(form, table, sources, [...context.forms.values()], months);
  for (const row of rows) {
    const cells = new RowReader(form, table, row, months, say);
    const blank = cells.emptyBut([]) && !row.cells.note;
    const scope = monthly ? monthOf(row, monthOfTable, submission.period, diary) : months;
    if (typeof scope === "string") {
      if (blank) continue;
      const cell = row.monthCell ?? row.unit;
      if (!("conflict" in monthOfTable))
        say(scope, cell ? address(cell) : table.at, {
          found: row.monthCell ? withoutNames(String(row.monthCell.value)) : "",
          expected: submission.period,
        });
      reject(row, "", [scope]);
      continue;
    }
    const unit = unitOf(context, sheet, table, row, tccsd, scope, months, sectionOver(table, row));
    if (!unit) {
      if (!blank) {
        say("unit_missing", cells.has("unit") ? cells.place("unit") : table.at, { field: form.name });
        reject(row, "", ["unit_missing"]);
      }
      continue;
    }
    if (!("found" in unit.match)) {
      const code =
        blank && saysNothing(unit.match) && !(Object.keys(row.cells).length > 0 && saysChiBo(unit.name))
          ? undefined
          : reportUnit({ ...unit, name: unitShown(unit.name, form.id) }, tccsd, say);
      if (code) reject(row, "", [code]);
      continue;
    }
    const id = unit.match.found.id;
    submission.spokenOf.add(monthly ? `${id}|${scope[0]}` : id);
    const reader = new RowReader(form, table, row, scope, say);
    for (const mark of row.unread ?? []) reader.failAt("register_mark", mark);
    for (const cell of row.shared ?? []) reader.failAt("merged_value", cell);
    // What a row says with figures that are not its own, or not understood, is not told as wrong besides.
    const values = reader.failed ? undefined : form.interpret(reader);
    if (reader.failed) {
      reject(row, id, reader.codes);
      continue;
    }
    if (!values) {
      if (form.id !== "thematic_sessions") say("empty_row", unit.cell, { found: unit.name });
      continue;
    }
    const note = row.cells.note;
    const said = note?.type === "text" ? (note.value as string) : "";
    if (remarkDoubts(said) || (values.held === true && saysNotHeld(said))) reader.warn("remark_doubts", "note", {});
    if (values.held !== false) for (const wrong of wrongWithin(row, totals)) tellWrong(form, sheet, wrong, report);
    const when = monthly
      ? { month: scope[0] }
      : form.period === "quarter"
        ? { quarter: submission.period, seq: sessionsOf(submission, id) + 1 }
        : { year: submission.period };
    accept(row, { name: unit.name, cell: unit.cell }, { chi_bo_id: id, ...when, ...values });
  }
  return counted;
}

const placesOf = (form: Form, row: RawRow): Fact["at"] =>
  Object.entries(row.cells)
    .filter(([field]) => form.columns[field]?.content === "count")
    .map(([field, cell]) => `${field} ${address(cell)}`)
    .join(" ");

/** The section with a subtotal that a row stands in, unless a heading without figures stands between; sums of a chi bộ's months are none. */
function sectionOver(table: ReadTable, row: RawRow): string | undefined {
  const ofMonths = ({ unit }: RawRow) =>
    /^(tong )?(cong|ca|tong)( ca)? (quy|thang|nam)\b/.test(fold(String(unit?.value ?? "")));
  const over = table.rows.findLast((r) => r.kind === "total" && r.row < row.row && !ofMonths(r))?.unit;
  return over && over.row > (row.headings.at(-1)?.row ?? -1) ? String(over.value) : undefined;
}

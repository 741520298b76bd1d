import type { Form } from "../../forms/form.ts";
import { nameKey } from "../../registry/name-key.ts";
import type { ChiBo, Tccsd } from "../../registry/registry.ts";
import { isByLetters } from "../../registry/short-name.ts";
import { monthsOf } from "../../terms/period.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { isMonth } from "../../workbook/values/months.ts";
import { saysAwaited, saysNotHeld } from "../../workbook/words/not-held.ts";
import { absentTold, monthMet, remarkDoubts } from "../../workbook/words/remarks.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Context } from "../context.ts";
import { identifyMonthOfTable, type Source } from "../identify.ts";
import { unitShown } from "../set-aside.ts";
import { sessionsOf } from "../submission.ts";
import { areOfMonthsNamed, isDiary } from "./diary.ts";
import type { Ledger } from "./ledger.ts";
import { type MonthOfTable, monthOf } from "./month-of-row.ts";
import { RowReader } from "./row.ts";
import { tellWrong, totalled, wrongWithin } from "./totals.ts";
import { reportUnit, saysChiBo, saysNothing, type UnitOfRow, unitOf } from "./unit-of-row.ts";

/** The rows of a table that reports of one chi bộ a row. */
export class UnitRows {
  private readonly period: string;
  /** Months of the report. */
  private readonly months: string[];
  private readonly monthly: boolean;

  private readonly form: Form;
  /** Names told to be read by their letters. */
  private readonly told = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly table: ReadTable,
    private readonly tccsd: Tccsd,
    private readonly ledger: Ledger,
  ) {
    this.form = ledger.form;
    this.period = ledger.submission.period;
    this.months = monthsOf(this.period);
    this.monthly = this.form.columns.month !== undefined;
  }

  read(rows: RawRow[], sources: Source[]): void {
    const { context, form, table, ledger, months, monthly } = this;
    const above = { label: "tiêu đề", texts: table.above.map((t) => t.text) };
    const named: MonthOfTable = monthly ? identifyMonthOfTable(above, sources) : { missing: true };
    const diary = monthly && isDiary(form, table, sources, [...context.forms.values()], months);
    // `Tháng 10 và tháng 11/2023`: which of them, the days tell.
    const ofTable: MonthOfTable =
      "conflict" in named && diary && areOfMonthsNamed(rows, months, [above, ...sources]) ? { missing: true } : named;
    const conflict = "conflict" in ofTable ? ofTable.conflict : undefined;
    if (conflict !== undefined && rows.some((row) => !row.month))
      ledger.say("period_conflict", table.at, { found: conflict });
    const totals = totalled(form, table);
    for (const row of rows) {
      if (row.ofAll) {
        for (const { id } of context.registry.existing(this.tccsd.id, months)) ledger.submission.spokenOf.add(id);
        continue;
      }
      const blank = new RowReader(form, table, row, months, ledger.say).emptyBut([]) && !row.cells.note;
      const scope = monthly ? monthOf(row, ofTable, this.period, diary) : months;
      if (typeof scope !== "string") this.readIn(scope, row, blank, totals);
      else if (!blank) {
        if (conflict === undefined) this.tellMonth(scope, row);
        ledger.reject(row, [scope]);
      }
    }
  }

  /** Tells that a row's month is missing or none of the report's. */
  private tellMonth(code: string, { monthCell, unit }: RawRow): void {
    const cell = monthCell ?? unit;
    this.ledger.say(code, cell ? address(cell) : this.table.at, {
      found: monthCell ? withoutNames(String(monthCell.value)) : "",
      expected: this.period,
    });
  }

  /** A row that speaks of some months. */
  private readIn(scope: string[], row: RawRow, blank: boolean, totals: [string, string[]][]): void {
    const { context, table, tccsd, months, ledger } = this;
    const within = { context, sheet: ledger.sheet, table, tccsd, period: months };
    const unit = unitOf(row, scope, within, sectionOver(table, row));
    if (!unit) {
      if (!blank) this.rejectNameless(row);
    } else if ("found" in unit.match) this.readOf(unit.match.found, unit, scope, row, totals);
    else if (!this.heads(unit, row, blank)) {
      const code = reportUnit({ ...unit, name: unitShown(unit.name, this.form.id) }, tccsd, ledger.say);
      ledger.reject(row, [code]);
    }
  }

  private rejectNameless(row: RawRow): void {
    const { form, table, months, ledger } = this;
    const cells = new RowReader(form, table, row, months, ledger.say);
    ledger.say("unit_missing", cells.has("unit") ? cells.place("unit") : table.at, { field: form.name });
    ledger.reject(row, ["unit_missing"]);
  }

  /** Whether a row without figures may be the heading of a section, whose name no chi bộ bears. */
  private heads({ name, match }: UnitOfRow, { cells }: RawRow, blank: boolean): boolean {
    return blank && saysNothing(match) && !((Object.keys(cells).length > 0 || this.table.listing) && saysChiBo(name));
  }

  /** Tells, once, which chi bộ a name is taken for by its letters. */
  private tellLetters(chiBo: ChiBo, { name, cell }: UnitOfRow): void {
    if (this.told.has(name) || !isByLetters(nameKey(name), nameKey(chiBo.name))) return;
    this.told.add(name);
    this.ledger.say("unit_by_letters", cell, { found: unitShown(name, this.form.id), expected: chiBo.name });
  }

  /** What a row says of a chi bộ. */
  private readOf(chiBo: ChiBo, unit: UnitOfRow, scope: string[], row: RawRow, totals: [string, string[]][]): void {
    const { form, ledger, monthly, period } = this;
    const { submission, say } = ledger;
    submission.spokenOf.add(monthly ? `${chiBo.id}|${scope[0]}` : chiBo.id);
    this.tellLetters(chiBo, unit);
    const reader = new RowReader(form, this.table, row, scope, say);
    for (const mark of row.unread ?? []) reader.failAt("register_mark", mark);
    for (const cell of row.shared ?? []) reader.failAt("merged_value", cell);
    // What a row says with figures that are not its own, or not understood, is not told as wrong besides.
    const values = reader.failed ? undefined : form.interpret(reader);
    if (reader.failed) {
      ledger.reject(row, reader.codes, chiBo.id);
      return;
    }
    if (!values) {
      if (form.id !== "thematic_sessions") say("empty_row", unit.cell, { found: unit.name });
      return;
    }
    const note = row.cells.note;
    const said = note?.type === "text" ? (note.value as string) : "";
    const met = monthMet(said);
    const contradicts =
      absentTold(said) > Number(values.members_due) - Number(values.members_present) ||
      (met > 0 && !scope.some((month) => isMonth(month, { month: met })));
    const doubtful = remarkDoubts(said) || saysAwaited(said) || contradicts;
    if (doubtful || (values.held !== false && saysNotHeld(said))) reader.warn("remark_doubts", "note", {});
    if (values.held !== false) for (const wrong of wrongWithin(row, totals)) tellWrong(form, wrong, say);
    const when = monthly
      ? { month: scope[0] }
      : form.period === "quarter"
        ? { quarter: period, seq: sessionsOf(submission, chiBo.id) + 1 }
        : { [form.period]: period };
    ledger.accept(row, { name: unit.name, cell: unit.cell }, { chi_bo_id: chiBo.id, ...when, ...values });
  }
}

/** The section with a subtotal that a row stands in, unless a heading without figures stands between; sums of a chi bộ's months are none. */
function sectionOver(table: ReadTable, row: RawRow): string | undefined {
  const ofMonths = ({ unit }: RawRow) =>
    /^(tong )?(cong|ca|tong)( ca)? (quy|thang|nam)\b/.test(fold(String(unit?.value ?? "")));
  const over = table.rows.findLast((r) => r.kind === "total" && r.row < row.row && !ofMonths(r))?.unit;
  return over && over.row > (row.headings.at(-1)?.row ?? -1) ? String(over.value) : undefined;
}

import type { Form } from "../forms/form.ts";
import { aliasLine } from "../registry/aliases.ts";
import { wordsKey } from "../registry/name-key.ts";
import { findChiBo, type NameMatch } from "../registry/names.ts";
import type { ChiBo, Tccsd } from "../registry/registry.ts";
import { address } from "../workbook/grid.ts";
import type { ReadTable } from "../workbook/read.ts";
import type { RawRow } from "../workbook/sections.ts";
import { meaning } from "../workbook/vocabulary.ts";
import { withoutNames } from "../workbook/without-names.ts";
import type { Context, Report } from "./context.ts";
import { type Identified, identifyMonth, monthsOf, type Source } from "./identify.ts";
import { RowReader } from "./row.ts";
import { type Fact, type Submission, setAside, unitShown } from "./submission.ts";

type MonthOfTable = Identified<{ month: number; year?: number }>;

/** Reads the rows of a table into facts of its submission; a row with an error is set aside. */
export function readRows(
  context: Context,
  submission: Submission,
  form: Form,
  sheet: string,
  table: ReadTable,
  tccsd: Tccsd,
  sources: Source[],
  report: Report,
): void {
  const rows = table.rows.filter((row) => row.kind === "data");
  const months = monthsOf(submission.period);
  const say = (code: string, cell: string, finding: Parameters<Report>[3]) => report(sheet, cell, code, finding);
  const reject = (row: RawRow, chiBoId: string, codes: string[]) => setAside(submission, sheet, row, chiBoId, codes);
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
  };

  if (!form.columns.unit) {
    for (const row of rows) {
      const reader = new RowReader(form, table, row, months, say);
      const values = form.interpret(reader);
      if (reader.failed) reject(row, "", reader.codes);
      else if (values)
        accept(row, { name: tccsd.name, cell: row.range }, { tccsd_id: tccsd.id, half: submission.period, ...values });
    }
    return;
  }

  const monthly = form.columns.month !== undefined;
  const monthOfTable: MonthOfTable = monthly
    ? identifyMonth([{ label: "tiêu đề", texts: table.above.map((t) => t.text) }, sources[1]!])
    : { missing: true };
  if ("conflict" in monthOfTable && rows.some((row) => !row.month))
    say("period_conflict", table.at, { found: monthOfTable.conflict });
  const sessions = new Map<string, number>();
  for (const row of rows) {
    const blank = new RowReader(form, table, row, months, say).emptyBut([]) && !row.cells.note;
    const scope = monthly ? monthOf(row, monthOfTable, submission.period) : months;
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
    const unit = unitOf(context, table, row, tccsd, scope);
    if (!unit) {
      if (!blank) {
        say("unit_missing", table.at, { field: form.name });
        reject(row, "", ["unit_missing"]);
      }
      continue;
    }
    if (!("found" in unit.match)) {
      const code =
        blank && saysNothing(unit.match)
          ? undefined
          : reportUnit({ ...unit, name: unitShown(unit.name, form.id) }, tccsd, say);
      if (code) reject(row, "", [code]);
      continue;
    }
    const id = unit.match.found.id;
    submission.spokenOf.add(monthly ? `${id}|${scope[0]}` : id);
    const reader = new RowReader(form, table, row, scope, say);
    const values = form.interpret(reader);
    for (const mark of row.unread ?? []) reader.failAt("register_mark", mark);
    if (reader.failed) {
      reject(row, id, reader.codes);
      continue;
    }
    if (!values) {
      if (form.id !== "thematic_sessions") say("empty_row", unit.cell, { found: unit.name });
      continue;
    }
    const seq = (sessions.get(id) ?? 0) + 1;
    sessions.set(id, seq);
    const when = monthly
      ? { month: scope[0] }
      : form.period === "quarter"
        ? { quarter: submission.period, seq }
        : { year: submission.period };
    accept(row, { name: unit.name, cell: unit.cell }, { chi_bo_id: id, ...when, ...values });
  }
}

const placesOf = (form: Form, row: RawRow): Fact["at"] =>
  Object.fromEntries(
    Object.entries(row.cells)
      .filter(([field]) => form.columns[field]?.content === "count")
      .map(([field, cell]) => [field, address(cell)]),
  );

/** The month of a row as `[YYYY-MM]`, or the code of what is wrong with it. */
function monthOf(
  row: RawRow,
  ofTable: MonthOfTable,
  period: string,
): string[] | "month_missing" | "month_out_of_period" {
  const heading =
    row.headings.length > 0 ? identifyMonth([{ label: "", texts: [row.headings.at(-1)!.text] }]) : undefined;
  const nearest =
    row.headings.map((h) => identifyMonth([{ label: "", texts: [h.text] }])).findLast((m) => "value" in m) ?? heading;
  const said =
    row.month ??
    (nearest && "value" in nearest ? nearest.value : undefined) ??
    ("value" in ofTable ? ofTable.value : undefined);
  if (!said || (row.monthCell && !row.month)) return "month_missing";
  const month = `${said.year ?? period.slice(0, 4)}-${String(said.month).padStart(2, "0")}`;
  return monthsOf(period).includes(month) ? [month] : "month_out_of_period";
}

interface Unit {
  name: string;
  cell: string;
  match: NameMatch;
}

/** The chi bộ a row is about: named in the row, else in the nearest heading or title, else the only one of a chi bộ cơ sở. */
function unitOf(context: Context, table: ReadTable, row: RawRow, tccsd: Tccsd, months: string[]): Unit | undefined {
  const find = (name: string) =>
    findChiBo(context.registry, tccsd.id, name, months, context.aliases, row.headings.at(-1)?.text);
  if (row.unit) {
    const name = String(row.unit.value);
    return { name, cell: address(row.unit), match: find(name) };
  }
  const above = [...table.above, ...row.headings]
    .reverse()
    .map((t) => ({ name: withoutLabel(t.text), cell: address(t) }));
  const named = above.map((t) => ({ ...t, match: find(t.name) }));
  // The nearest that names a chi bộ, known or not: what stands further up is another one's heading.
  const nearest = named.find(({ name, match }) => "found" in match || "notInForce" in match || saysChiBo(name));
  if (nearest && ("found" in nearest.match || "notInForce" in nearest.match)) return nearest;
  const own = context.registry.existing(tccsd.id, months);
  if (tccsd.kind === "chi_bo_co_so" && new Set(own.map((c) => c.id)).size === 1)
    return { name: tccsd.name, cell: table.at, match: { found: own[0]! } };
  return nearest;
}

const saysChiBo = (text: string): boolean => text.length < 80 && /^(\d+ )?(ten )?(chi bo|cb) /.test(wordsKey(text));

/** `Tên chi bộ: Văn phòng`, `Đơn vị: Chi bộ Văn phòng`: what stands behind a label that announces a unit. */
function withoutLabel(text: string): string {
  const colon = text.indexOf(":");
  const behind = text.slice(colon + 1).trim();
  return colon > 0 && behind && meaning(text.slice(0, colon)).concepts.has("unit") ? behind : text;
}

/** A name without figures that is near to no chi bộ's is a section heading; one without figures in months when it did not exist says nothing. */
const saysNothing = (match: NameMatch): boolean =>
  "notInForce" in match || !("ambiguous" in match || ("suggestion" in match && match.suggestion));

function reportUnit(
  unit: Unit,
  tccsd: Tccsd,
  say: (code: string, cell: string, finding: Parameters<Report>[3]) => void,
): string {
  const { match } = unit;
  if ("notInForce" in match)
    say("unit_not_in_force", unit.cell, { found: unit.name, expected: inWords(match.notInForce) });
  else if ("ambiguous" in match)
    say("unit_ambiguous", unit.cell, { found: unit.name, expected: match.ambiguous.map(inWords).join("; ") });
  else if (!("found" in match)) {
    const near = match.suggestion;
    const suggested = near ? { expected: near.name, line: aliasLine(tccsd.id, unit.name, near.id) } : {};
    say("unknown_unit", unit.cell, { found: unit.name, field: tccsd.name, ...suggested });
  }
  return "notInForce" in match ? "unit_not_in_force" : "ambiguous" in match ? "unit_ambiguous" : "unknown_unit";
}

const inWords = (c: ChiBo): string => {
  const months = [
    c.from && `từ ${c.from.slice(5)}/${c.from.slice(0, 4)}`,
    c.to && `đến ${c.to.slice(5)}/${c.to.slice(0, 4)}`,
  ]
    .filter(Boolean)
    .join(" ");
  return `${c.name} (${[c.id, c.dangBoBoPhan, months].filter(Boolean).join(", ")})`;
};

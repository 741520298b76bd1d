import { aliasLine } from "../../registry/aliases.ts";
import { ofCutName } from "../../registry/cut-name.ts";
import { findChiBo, type NameMatch } from "../../registry/names.ts";
import type { ChiBo, Tccsd } from "../../registry/registry.ts";
import { withoutLeader } from "../../registry/without-leader.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { findPeriods } from "../../workbook/values/periods.ts";
import { CHI_BO } from "../../workbook/words/chi-bo.ts";
import { fold } from "../../workbook/words/text.ts";
import { strangeWords } from "../../workbook/words/title-words.ts";
import { type Concept, meaning } from "../../workbook/words/vocabulary.ts";
import type { Context, Say } from "../context.ts";

/** The chi bộ that a row is about, as written, and what the registry knows of it. */
export interface UnitOfRow {
  name: string;
  cell: string;
  match: NameMatch;
}

/** The report that a row is of; `period` are its months. */
interface Within {
  context: Context;
  sheet: string;
  table: ReadTable;
  tccsd: Tccsd;
  period: string[];
}

/**
 * The chi bộ a row of these months is about: named in the row, else in the nearest heading or title, else the only one of a chi bộ cơ sở, else that
 * after which the sheet is named. A `section` with a subtotal may stand over it.
 */
export function unitOf(
  row: RawRow,
  months: string[],
  { context, sheet, table, tccsd, period }: Within,
  section?: string,
): UnitOfRow | undefined {
  const sections = [...row.headings.map((heading) => heading.text), ...(section ? [section] : [])];
  const during = (name: string, span: string[]) =>
    findChiBo(context.registry, tccsd.id, name, span, context.aliases, sections);
  const own = () => context.registry.existing(tccsd.id, months);
  const find = (name: string): NameMatch => {
    const match = during(name, months);
    const shared = !row.unit || table.rows.some((r) => r !== row && r.unit === row.unit);
    if (!("notInForce" in match) || !shared) return match;
    // One name over several months: a chi bộ renamed among them bears either name in all of them.
    const other = "found" in during(name, period) ? match.notInForce.id : undefined;
    const same = own().find((c) => c.id === other);
    return same ? { found: same } : match;
  };
  if (row.unit) {
    const name = withoutLeader(String(row.unit.value));
    return { name, cell: address(row.unit), match: find(name) };
  }
  // A name in another column is the row's own, whatever stands over it.
  const namesChiBo = (text: string) => saysChiBo(text) && "found" in find(text);
  if (Object.values(row.cells).some(({ type, value }) => type === "text" && namesChiBo(String(value))))
    return undefined;
  const above = headingOver(row, table, find);
  if (above === "several") return undefined;
  if (above?.settled) return above.heading;
  const [only, ...others] = tccsd.kind === "chi_bo_co_so" ? own() : [];
  if (only && others.every((c) => c.id === only.id))
    return { name: tccsd.name, cell: table.at, match: { found: only } };
  if (above) return above.heading;
  // A sheet of its own, named after it.
  if (!saysChiBo(sheet)) return undefined;
  const named = find(sheet);
  const cut = isNamed(named) ? undefined : ofCutName(sheet, context.registry.of(tccsd.id));
  const match = cut ? find(cut.name) : named;
  return isNamed(match) ? { name: sheet, cell: table.at, match } : undefined;
}

/** Whether a name is one of the registry's, in force or not. */
const isNamed = (match: NameMatch): boolean => "found" in match || "notInForce" in match;

/**
 * The heading or title over a row that names a chi bộ, settled where the registry knows it or rows of another end above it; `several` where names
 * beside one another head columns: whose a row is, none of them says.
 */
function headingOver(
  row: RawRow,
  table: ReadTable,
  find: (name: string) => NameMatch,
): { heading: Named; settled: boolean } | "several" | undefined {
  const named = [...table.above, ...row.headings].reverse().map((t): Named => {
    const text = withoutLeader(t.text).replace(IN_BRACKETS, "$1");
    const [labelled, ofWhom, within] = [withoutLabel(text), OF_CHI_BO.exec(text)?.[0], namedWithin(text)];
    const said = [ofWhom, ofWhom && withoutPeriod(ofWhom), within, labelled, withoutPeriod(labelled)];
    const name = said.find((x) => x && isNamed(find(x))) ?? within ?? labelled;
    return { name, cell: address(t), line: t.row, listed: LISTED.test(t.text), match: find(name) };
  });
  // The nearest that names a chi bộ, known or not: what stands further up is another one's heading.
  const nearest = named.find(({ name, match }) => isNamed(match) || saysChiBo(name));
  if (!nearest) return undefined;
  if (named.some((t) => t.line === nearest.line && t.name !== nearest.name && "found" in t.match)) return "several";
  const next = named.find((t) => t.line > nearest.line && goesOnAs(nearest, t, table));
  return { heading: next ?? nearest, settled: next !== undefined || isNamed(nearest.match) };
}

/** `Tình hình sinh hoạt của Chi bộ Văn phòng`, `Biểu 1: Chi bộ Văn phòng`: whose it is. */
const OF_CHI_BO = new RegExp(String.raw`(?<=(?:\s(?:của|tại|ở)\s|[:–-])\s*)${CHI_BO}(?:\s.+|\d.*)$`, "iu");

/** `Biểu 2. Kết quả sinh hoạt định kỳ Chi bộ Văn phòng, quý III`: the name behind words of a title that say nothing else, if it is one. */
function namedWithin(text: string): string | undefined {
  const at = text.search(WITHIN);
  if (at <= 0 || strangeWords(text.slice(0, at)).length > 0) return undefined;
  const behind = text.slice(at).trim();
  const name = withoutPeriod(behind) ?? behind;
  return strangeWords(name).length > 0 ? name : undefined;
}
const WITHIN = new RegExp(String.raw`(?<=[\s.])${CHI_BO}\s+\S`, "iu");

/** `Chi bộ Tổ Văn, năm 2023`, `Chi bộ Tổ Văn (quý I/2023)`: a name without what says no more than the period behind it. */
function withoutPeriod(text: string): string | undefined {
  const [, name, period] = (text.length < A_TITLE && PERIOD_BEHIND.exec(text)) || [];
  if (!period || findPeriods(period).length === 0 || strangeWords(period).length > 0) return undefined;
  return [...meaning(period).concepts].every((concept) => OF_PERIODS.includes(concept)) ? name : undefined;
}
const OF_PERIODS: Concept[] = ["month", "quarter", "when"];
const A_TITLE = 100;
const PERIOD_BEHIND =
  /^(.+?)\s*[,;:–(-]*\s*((?<![\p{L}\d])(?:trong\s+)?(?:tháng|quý|quí|năm|6 tháng|T\d|Q\d|20\d\d)(?!\p{L}).*)$/iu;

/** `(Chi bộ Văn phòng - năm 2023)`. */
const IN_BRACKETS = /^\s*\(([^()]+)\)\s*$/;

/** `2. Tổ Văn`, `b) Tổ Văn`. */
const LISTED = /^\s*\(?(\d{1,2}|[ivx]+|[a-zđ])\s*[.)/-]\s*\p{L}/iu;

/** A heading above, and whose it is. */
interface Named extends UnitOfRow {
  line: number;
  listed: boolean;
}

/**
 * Whether a heading below the rows of a chi bộ begins those of another one, unknown: listed as that one was, near to a chi bộ's name, or as far
 * above its rows as that one is and no period.
 */
function goesOnAs(before: Named, heading: Named, table: ReadTable): boolean {
  const near = "suggestion" in heading.match && heading.match.suggestion !== undefined;
  const above = ({ line }: Named) =>
    Math.min(...table.rows.map(({ row }) => row - 1).filter((row) => row > line)) - line;
  const alike = above(before) === above(heading) && findPeriods(heading.name).length === 0;
  return (
    (near || alike || (before.listed && heading.listed)) &&
    table.rows.some(({ kind, row }) => kind === "data" && row - 1 > before.line && row - 1 < heading.line)
  );
}

/** Whether a name says by itself that it is a chi bộ's, known or not. */
export const saysChiBo = (text: string): boolean => text.length < 80 && SAYS_CHI_BO.test(fold(text));
const SAYS_CHI_BO = new RegExp(String.raw`^\W*((\d+|[ivx]+)\W+)?(ten )?${CHI_BO}\W*\w`);

/** `Tên chi bộ: Văn phòng`, `Đơn vị: Chi bộ Văn phòng`: what stands behind a label that announces a unit; not `Chi bộ Văn phòng (phụ trách: …)`. */
function withoutLabel(text: string): string {
  const colon = text.indexOf(":");
  const behind = text.slice(colon + 1).trim();
  return colon > 0 &&
    behind &&
    !text.slice(0, colon).includes("(") &&
    meaning(text.slice(0, colon)).concepts.has("unit")
    ? behind
    : text;
}

/** A name without figures that is near to no chi bộ's is a section heading; one without figures in months when it did not exist says nothing. */
export const saysNothing = (match: NameMatch): boolean =>
  "notInForce" in match || !("ambiguous" in match || ("suggestion" in match && match.suggestion));

/** Reports that a row's chi bộ is not known, not in force or one of several; gives the code. */
export function reportUnit(unit: UnitOfRow, tccsd: Tccsd, say: Say): string {
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

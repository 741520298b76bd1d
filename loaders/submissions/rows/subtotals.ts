import { nameKey, wordsKey } from "../../registry/name-key.ts";
import { findChiBo, isName } from "../../registry/names.ts";
import type { Tccsd } from "../../registry/registry.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { figureIn } from "../../workbook/values/numbers.ts";
import { fold } from "../../workbook/words/text.ts";
import type { Context } from "../context.ts";
import { sum } from "./totals.ts";

/** "Các chi bộ trực thuộc Đảng ủy", "Trực thuộc Đảng ủy": many at once, and no chi bộ's name. */
const MANY = /^((\d+|[a-h]) )?(khoi )?(cac (chi bo|cb)\b|(chi bo|cb) truc thuoc( dang| *$)|truc thuoc dang (uy|bo)\b)/;

/** `II. Khối sự nghiệp`, `Cụm 2`: what sections are called. */
const SECTION = /^(([ivx]+|[a-h])\s*[.)/-]|(\d+\s*[.)/-]\s*)?(khoi|cum|nhom)\b)/;

/** Figures other than 0 that must be sums of as many rows, one of them no small one, before they say that a row is one that is not called a section. */
const ENOUGH = 2;
const SMALL = 10;

/**
 * The rows of a table, those of a whole section (a đảng bộ bộ phận, *các chi bộ trực thuộc*) that bear its sums, or nothing, as totals:
 * their figures add up the chi bộ below. What is nobody's name is a section's where all its figures do, down to the next such row.
 */
export function withSubtotals(rows: RawRow[], context: Context, tccsd: Tccsd, months: string[]): RawRow[] {
  const parts = new Set(
    context.registry
      .of(tccsd.id)
      .map((c) => nameKey(c.dangBoBoPhan))
      .filter(Boolean),
  );
  const known = (row: RawRow): boolean => {
    const match = findChiBo(context.registry, tccsd.id, String(row.unit?.value ?? ""), months, context.aliases);
    return isName(match);
  };
  const named = rows.map((row) => row.kind !== "data" || !row.unit || known(row));
  return rows.map((row, i) => {
    if (named[i]) return row;
    const name = String(row.unit!.value);
    const ofMany = parts.has(nameKey(name)) || nameKey(name) === nameKey(tccsd.name) || MANY.test(wordsKey(name));
    if (!ofMany && Object.keys(row.cells).length === 0) return row;
    const next = rows.findIndex((other, n) => n > i && (other.kind === "total" || !named[n]));
    const below = rows.slice(i + 1, next < 0 ? undefined : next);
    return ofMany || addsUp(row, below) ? { ...row, kind: "total" } : row;
  });
}

/** Whether every figure of a row is the sum of those below it. */
function addsUp(row: RawRow, below: RawRow[]): boolean {
  const figures = Object.entries(row.cells).filter(([, cell]) => figureIn(cell) > 0);
  return (
    Math.min(figures.length, below.length) >= ENOUGH &&
    (SECTION.test(fold(String(row.unit!.value))) || figures.some(([, cell]) => figureIn(cell) >= SMALL)) &&
    Object.entries(row.cells).every(([field, cell]) => figureIn(cell) === (sum(below, field) ?? 0))
  );
}

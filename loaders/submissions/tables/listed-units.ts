import { nameKey } from "../../registry/name-key.ts";
import { findChiBo, isName } from "../../registry/names.ts";
import type { Tccsd } from "../../registry/registry.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { Context } from "../context.ts";

/** Names shown of a list. */
const SHOWN = 3;

/**
 * The chi bộ that a table names row by row, under whatever heading (`Các chi bộ`), where its form counts for the whole TCCSĐ: who of them was
 * inspected is told there, and how many were is not. Nothing where none is named.
 */
export function listedUnits(rows: RawRow[], context: Context, tccsd: Tccsd, months: string[]): string | undefined {
  const named = rows.flatMap(({ unit }) => (unit ? [unit] : []));
  // A remark may name those that were; a figure (`5 chi bộ`) is no `Chi bộ 5`.
  const besides = rows
    .flatMap(({ cells: { note: _, ...cells } }) => Object.values(cells))
    .filter(({ type, value }) => type === "text" && /[a-z]/.test(nameKey(value as string)));
  const names = [...named, ...besides].map(({ value }) => String(value).trim());
  const listed = names.filter((name) => {
    if (nameKey(name) === nameKey(tccsd.name)) return false;
    const match = findChiBo(context.registry, tccsd.id, name, months, context.aliases);
    return isName(match);
  });
  return listed.length > 0 ? `“${listed.slice(0, SHOWN).join("”, “")}”${listed.length > SHOWN ? "…" : ""}` : undefined;
}

import { nameKey } from "../../registry/name-key.ts";
import { findChiBo, isName } from "../../registry/names.ts";
import type { Tccsd } from "../../registry/registry.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import type { Context } from "../context.ts";

/** Two may stand in any office: *Văn phòng*, *Thanh tra*. */
const ENOUGH = 3;

/** Whether a table names several chi bộ, each of them one of a TCCSĐ. */
export function namesItsUnits({ registry, aliases }: Context, rows: RawRow[], { id }: Tccsd): boolean {
  const names = rows.flatMap(({ kind, unit }) => (kind === "data" && unit ? [String(unit.value)] : []));
  const isOwn = (name: string) => isName(findChiBo(registry, id, name, [], aliases));
  return new Set(names.map(nameKey)).size >= ENOUGH && names.every(isOwn);
}

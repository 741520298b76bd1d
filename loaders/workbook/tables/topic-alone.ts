import type { Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { saysNoTopic } from "../words/not-held.ts";
import type { RawRow } from "./records.ts";
import { countsRows } from "./row-kind.ts";
import type { SeenRow, TableColumns } from "./seen-row.ts";

/** The number of a row that holds nothing else but the topic of a session, and that; of a table without names its chi bộ is the one it stands under. */
function topicAlone(
  { form }: Header,
  { unit }: TableColumns,
  { row, filled }: SeenRow,
): { number?: number; says: string } | undefined {
  const at = unit || !form.severalRows ? undefined : filled.find(({ field }) => field === "topic")?.c;
  if (at === undefined || row.length > 2) return undefined;
  const first = row.find(({ c }) => c !== at);
  const says = String(row.find(({ c }) => c === at)!.cell.value);
  if (!first) return { says };
  return first.c < at && countsRows(first)
    ? { says, number: Number.parseInt(String(first.cell.value), 10) }
    : undefined;
}

/** Whether a row of a table that has no column of names says, where the topics stand, that no session was held. */
export const saysNone = (header: Header, columns: TableColumns, seen: SeenRow): boolean =>
  saysNoTopic(topicAlone(header, columns, seen)?.says ?? "");

/** `2 | Nêu gương` right below row 1 of such a table: one more session, of which no more is told. */
export function goesOnList(
  grid: Grid,
  header: Header,
  columns: TableColumns,
  seen: SeenRow,
  above: RawRow | undefined,
): boolean {
  const { number, says } = topicAlone(header, columns, seen) ?? {};
  if (!number || above?.kind !== "data" || above.row !== seen.r) return false;
  const before = grid.row(seen.r - 1)[0]!;
  return countsRows(before) && Number.parseInt(String(before.cell.value), 10) === number - 1 && /\p{L}{2}/u.test(says!);
}

import { saysCompared } from "../../words/compared.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import { type Header, missingFrom, toldBy, type UnreadColumn } from "../fields/header.ts";
import { rankFields } from "../fields/rank-fields.ts";

/** The group of a column that says it is of another period, a plan or a difference. */
export const comparesUnder = ({ groups }: HeaderColumn): string | undefined => groups.find(saysCompared);

/**
 * Passes over columns that were asked about although their words say that they are of another period, a difference, or the sum of what stands beside
 * them: those under what compares, where nothing that the form requires is missed and another column carries what they say besides; and the sums of the
 * months of a register whose marks stand there.
 */
export function leaveCompared(
  header: Header,
  fields: Fields,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
): void {
  if (header.unclear.length === 0 || missingFrom(header.form, header.columns).length > 0) return;
  const carried = toldBy(header.form, header.columns);
  const passed = new Map<UnreadColumn, string>();
  for (const unread of header.unclear) {
    const column = columns.find((x) => x.cell === unread.cell);
    const over = column && comparesUnder(column);
    if (column && over !== undefined && carried.has(fieldAlone(fields, column, probes) ?? ""))
      passed.set(unread, `${over}: ${column.leaf}`);
    else if (column && carried.has("register_month") && sumsMarks(column, columns, probes))
      passed.set(unread, unread.text);
  }
  header.unclear = header.unclear.filter((x) => !passed.has(x));
  header.ignored.push(...[...passed].map(([unread, text]) => ({ ...unread, text })));
}

/** What a column says without its groups. */
const fieldAlone = (fields: Fields, column: HeaderColumn, probes: Map<number, Probe>): string | undefined =>
  rankFields(fields, { ...column, groups: [], over: new Set() }, meaning(column.leaf), probes.get(column.c)!)[0]?.field;

/** `Cộng` behind the months of a quarter, `Cả năm` behind all, where something is marked in them. */
function sumsMarks(column: HeaderColumn, columns: HeaderColumn[], probes: Map<number, Probe>): boolean {
  const marks = columns.filter(
    (x) => x.month && x.c < column.c && (!column.partText || x.partText === column.partText),
  );
  const seen = probes.get(column.c)!;
  return isTotalLabel(column.leaf) && holdsFigures(seen) && marks.some((x) => probes.get(x.c)!.filled > 0);
}

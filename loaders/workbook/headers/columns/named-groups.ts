import { findPeriods } from "../../values/periods.ts";
import { isAverageLabel, isTotalLabel } from "../../words/row-label.ts";
import { meaning } from "../../words/vocabulary.ts";
import { type HeaderColumn, leaveGroup } from "./header-columns.ts";
import type { Probe } from "./probe.ts";

/** Fewer names, or columns of one, make no such table. */
const ENOUGH = 2;

/**
 * Tells whose each column is, where months stand below one another and the same columns side by side under several names: the group is the name of
 * a chi bộ. Whether it is one is settled by the registry; sums of all are of none.
 */
export function tellNames(header: HeaderColumn[], probes: Map<number, Probe>): void {
  const [first, ...rest] = header;
  const seen = first && probes.get(first.c)!;
  if (!seen || seen.filled === 0 || seen.namedMonths * 3 < seen.filled * 2) return;
  const columns = rest.filter(({ says }) => !says.concepts.has("note"));
  if (columns.some(({ top, month }) => !top || month)) return;
  // A name may stand again over each of its columns.
  const names = new Map(columns.map(({ top }) => [String(top!.value), top!] as const).reverse());
  const under = [...names.keys()].map((name) => columns.filter(({ groups }) => groups[0] === name));
  const said = under.map((own) => own.map(({ groups, leaf }) => [...groups.slice(1), leaf].join("|")).join("\n"));
  if (names.size < ENOUGH || under[0]!.length < ENOUGH || said.some((text) => text !== said[0])) return;
  const texts = [...names.keys()].filter((text) => !isTotalLabel(text));
  if (texts.some((text) => findPeriods(text).length > 0 || isAverageLabel(text))) return;
  if (texts.filter(mayName).length * 2 <= texts.length) return;
  for (const column of columns) {
    column.named = names.get(column.groups[0]!)!;
    leaveGroup(column, column.groups[0]!);
  }
}

/** `Chi bộ 1`, `Phòng Hành chính`: what is called a chi bộ, or nothing that headings of figures say. */
function mayName(text: string): boolean {
  const { concepts, unknown } = meaning(text);
  return concepts.has("unit") || unknown > 0;
}

import { isOnly, saysOnly } from "../../words/says-only.ts";
import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Probe } from "./probe.ts";

/** What is said where chi bộ are counted, and nothing of them besides. */
const CHI_BO: Concept[] = ["count", "unit", "existing", "when"];

/**
 * `Đã kiểm tra` over *Số chi bộ*, *Tỷ lệ*: how many were inspected, where a column outside the group tells how many there are and none within it says
 * itself that they were. Over all of the columns the group is no more than a title.
 */
export function tellInspected(header: HeaderColumn[], probes: Map<number, Probe>): void {
  for (const column of header) {
    const { over, says } = column;
    if (!over.has("inspect") || !isOnly(over, "inspect", "meeting", ...CHI_BO) || !says.concepts.has("unit")) continue;
    const counts = (x: HeaderColumn) => saysOnly(x.says, ...CHI_BO) && countsMostly(probes.get(x.c)!);
    const isWithin = (x: HeaderColumn) => x.groups[0] === column.groups[0];
    const others = header.filter((x) => x !== column && !isWithin(x) && counts(x));
    const within = header.filter((x) => x !== column && isWithin(x));
    const told = within.some((x) => x.says.concepts.has("inspect") || counts(x));
    if (told || !counts(column) || !others.some(countsAll)) continue;
    column.says = { ...says, concepts: new Set([...says.concepts, "inspect"]) };
  }
}

const countsMostly = ({ numbers, filled }: Probe): boolean => numbers * 2 > filled;

/** `Tổng số chi bộ`, also *Tổng số* under *Chi bộ trực thuộc*. */
const countsAll = ({ says, over }: HeaderColumn): boolean =>
  (says.concepts.has("unit") || over.has("unit")) && (over.size === 0 || isOnly(over, ...CHI_BO));

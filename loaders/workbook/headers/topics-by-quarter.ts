import type { Form } from "../../forms/form.ts";
import { partLabel } from "../values/parts-of-year.ts";
import { meaning } from "../words/vocabulary.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import type { Probe } from "./columns/probe.ts";

/**
 * The columns of a table whose title speaks of topics, where it names no more than the quarters (`Quý I | Quý II | Quý III`): what stands below
 * each are its topics. As they are where another column speaks of topics, or no texts stand below.
 */
export function topicsByQuarter(form: Form, header: HeaderColumn[], probes: Map<number, Probe>): HeaderColumn[] {
  if (!form.columns.topic || header.some(({ says }) => says.concepts.has("topic"))) return header;
  const quarters = header.flatMap((column) => {
    const part = column.groups.length === 0 && !column.month ? partLabel(column.leaf) : undefined;
    return part?.kind === form.period && probes.get(column.c)!.filled > 0 ? [{ column, part }] : [];
  });
  const all = (count: (seen: Probe) => number) =>
    quarters.reduce((sum, { column }) => sum + count(probes.get(column.c)!), 0);
  const differ = new Set(quarters.map(({ part }) => part.index)).size === quarters.length;
  const texts = all((seen) => seen.texts - seen.grades) * 2 > all((seen) => seen.filled);
  if (quarters.length < 2 || !differ || !texts) return header;
  const says = meaning(form.columns.topic.label);
  return header.map((column) => {
    const part = quarters.find((x) => x.column === column)?.part;
    return part ? { ...column, says, partText: column.leaf, part } : column;
  });
}

import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { NOTHING } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { rankFields } from "../fields/rank-fields.ts";

/** What a header of pairs says of both their halves. */
const HALVES: Concept[][] = [
  ["present", "due"],
  ["takePart", "due"],
];

/**
 * Under a header that says of itself that pairs stand there (`Dự/phải dự`) no pair stands, in a table that tells who came nowhere else: it is the
 * column all the same, and each of its cells (`đủ`, `vắng 1`, `100%`) is asked about where it stands.
 */
export function takeWordedPairs(header: Header, columns: HeaderColumn[], fields: Fields): void {
  const { form } = header;
  if (header.columns.some(({ field }) => /^(members_(present|due|total)|present_of_due|absent_)/.test(field))) return;
  for (const column of columns) {
    const { concepts } = column.says;
    if (header.columns.some((x) => x.c === column.c) || concepts.has("percent")) continue;
    if (!HALVES.some((halves) => halves.every((concept) => concepts.has(concept)))) continue;
    const field = rankFields(fields, column, column.says, NOTHING)[0]?.field;
    if (!field || form.columns[field]?.content !== "pair") continue;
    header.columns.push(mapped(column, field));
    forget(header, new Set([column.cell]));
    header.score += 1;
    return;
  }
}

import { fold } from "../../words/text.ts";
import type { Concept } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import type { Header } from "../fields/header.ts";
import { rankFields } from "../fields/rank-fields.ts";
import { isFree } from "./unexplained.ts";

/** Of more time than is reported, or of its beginning. */
const OF_OTHER_TIME = /\b(cong don|luy ke|dau (ky|thang|quy|nam))\b/;
const ASIDE: Concept[] = ["excludedSubset", "sinceNewYear"];

/**
 * Asks about figures that were passed over as those of another time (`Cộng dồn lượt phát biểu`, `Số đảng viên đầu kỳ`) where no other column tells
 * what they would be without it: of a report that has no others they may be what is asked for.
 */
export function askWhatIsMissed(
  header: Header,
  fields: Fields,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
): void {
  const missed = header.ignored.filter(({ cell }) => {
    const column = columns.find((x) => x.cell === cell);
    if (!column || !OF_OTHER_TIME.test(fold(column.leaf)) || !holdsFigures(probes.get(column.c)!)) return false;
    const concepts = new Set([...column.says.concepts].filter((x) => !ASIDE.includes(x)));
    const [first] = rankFields(fields, column, { ...column.says, concepts }, probes.get(column.c)!);
    return first !== undefined && isFree(header, first.field, column);
  });
  header.ignored = header.ignored.filter((x) => !missed.includes(x));
  header.unclear.push(...missed);
}

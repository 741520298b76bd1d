import { namesChiBo } from "../../words/chi-bo.ts";
import { saysAside } from "../../words/says-aside.ts";
import { isOnly, saysOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { forget, type Header } from "../fields/header.ts";
import { type MappedColumn, mapped } from "../fields/mapped-column.ts";

/**
 * The column of names under a heading that does not say so: of those that nothing else takes, the one whose cells mostly begin with *Chi bộ*,
 * else the first of texts, which beside the names of members must say where they belong. Whether they are names of chi bộ is settled by the registry.
 */
export function takeUnits(result: Header, header: HeaderColumn[], probes: Map<number, Probe>): void {
  const { form, columns } = result;
  if (!form.columns.unit || columns.some((x) => x.field === "unit")) return;
  const firstFigure = Math.min(...columns.filter((x) => x.field !== "month" && x.field !== "part").map((x) => x.c));
  const free = header.filter((column) => {
    const seen = probes.get(column.c)!;
    if (seen.texts * 2 <= seen.filled || columns.some((x) => x.c === column.c)) return false;
    const said = meaning(column.leaf);
    // `Nội dung` heads texts of its own, but over names, or before those of topics, it is the corner of a table with its criteria down.
    const corner = seen.chiBo * 2 > seen.filled || !form.columns.topic || isBeforeTopics(column, header, columns);
    // Names before all figures are those of the rows, whatever else is said over them (`Tổ chuyên môn có chi bộ`).
    const ofRows = seen.chiBo * 2 > seen.filled && column.c < firstFigure;
    const other = (saysAside(said) && !ofRows) || said.concepts.has("date");
    return !other && (corner || !said.concepts.has("content"));
  });
  const named = free.find((column) => probes.get(column.c)!.chiBo * 2 > probes.get(column.c)!.filled);
  const besideMembers = columns.some((x) => x.field === "name");
  const first = besideMembers ? free.find(isOfWhere) : free.find((x) => x.leaf !== "" && x.c < firstFigure);
  const taken = named ?? first;
  if (!taken) return;
  columns.unshift(mapped(taken, "unit"));
  forget(result, new Set([taken.cell]));
  result.score += 1;
}

/** `Sinh hoạt tại chi bộ` beside the names of members: which chi bộ each is of. */
const isOfWhere = ({ leaf, says }: HeaderColumn): boolean =>
  namesChiBo(fold(leaf)) && saysOnly(says, "existing", "unit", "meeting");

/** Whether `Nội dung` stands before a column of topics that says so. */
const isBeforeTopics = ({ c, says }: HeaderColumn, header: HeaderColumn[], columns: MappedColumn[]): boolean =>
  isOnly(says.concepts, "content") &&
  columns.some(
    (x) => x.field === "topic" && x.c > c && header.some((y) => y.c === x.c && y.says.concepts.has("topic")),
  );

import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { type Header, leave } from "../fields/header.ts";

/**
 * Leaves open a column of contents (`Nội dung họp`) that was taken for the topics, beside another of texts that speaks of topics itself but was
 * not understood (`Chuyên đề …`): which of them holds the topics is asked.
 */
export function leaveBareContent(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>): void {
  const saysTopic = (c: number) =>
    columns.some(({ c: own, says }) => own === c && says.concepts.has("topic") && !says.concepts.has("note"));
  const bare = header.columns.filter((x) => x.field === "topic" && !saysTopic(x.c));
  if (bare.length === 0) return;
  const other = columns.some(({ c }) => {
    const { texts, grades, filled } = probes.get(c)!;
    // One whose texts say that there was none may have been taken for remarks.
    return (
      saysTopic(c) && !header.columns.some((x) => x.c === c && x.field !== "note") && (texts - grades) * 2 > filled
    );
  });
  if (other) leave(header, bare, "unclear");
}

import { LEVELS } from "../../words/levels.ts";
import { fold } from "../../words/text.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";

interface Column {
  leaf: string;
  groups: string[];
  over: Set<Concept>;
  says: Meaning;
}

/** Takes levels under a group that speaks of shares for shares, where all of them stand once more under one that does not: `Xếp loại ĐV (người)` beside `Xếp loại ĐV (%)`. */
export function tellSharesOfLevels(header: Column[]): void {
  const shares = header.filter(({ over }) => over.has("percent"));
  if (shares.length === 0) return;
  const counted = new Set(header.filter(({ over }) => !over.has("percent")).map(({ leaf }) => fold(leaf)));
  for (const group of new Set(shares.map(groupOf))) {
    const below = shares.filter((column) => groupOf(column) === group);
    const again = below.every(
      ({ leaf, says }) => counted.has(fold(leaf)) && LEVELS.some((level) => says.concepts.has(level)),
    );
    if (!again) continue;
    for (const column of below)
      column.says = { ...column.says, concepts: new Set([...column.says.concepts, "percent" as const]) };
  }
}

const groupOf = ({ groups }: Column): string => groups.join("\n");

import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { LEVELS } from "../words/levels.ts";
import { memo } from "../words/memo.ts";
import { meaning } from "../words/vocabulary.ts";

/** `(1=HTXS, 2=HTT, 3=HT, 4=KHT)`, `[1: Tốt; 2: Khá]` behind a heading. */
const CODES = /^([^([]*\p{L}{2}[^([]*)[([]\s*(\d\s*[=:–-][^()[\]]+)[)\]]\s*$/u;
const CODE = /^\s*(\d)\s*[=:–-]\s*(\D+?)\s*$/;

/** Fewer explain no list of levels. */
const SEVERAL = 2;

/** A heading without the codes that it explains, and the level that each stands for. */
interface Coded {
  heading: string;
  levels: Map<string, string>;
}

/**
 * A sheet with the levels in words where a heading explains the numbers that stand below it (`Xếp loại (1=HTXS, 2=HTT, 3=HT, 4=KHT)` over `2`). A number
 * that it does not explain stays, and is asked about. The cells keep their addresses.
 */
export function codedLevels(grid: Grid): Grid {
  const exchanged = new Map<Entry, Entry>();
  for (const [i, r] of grid.rowNumbers.entries())
    for (const entry of grid.row(r)) {
      const coded = entry.cell.type === "text" ? codedIn(entry.cell.value as string) : undefined;
      if (!coded) continue;
      const below = grid.rowNumbers.slice(i + 1);
      const first = below.findIndex((x) => grid.at(x, entry.c));
      const end = below.findIndex((x, n) => n > first && looksLikeHeader(grid, x));
      for (const x of end < 0 ? below : below.slice(0, end)) {
        const own = isIndexRow(grid.row(x)) ? undefined : grid.at(x, entry.c);
        const level = own && coded.levels.get(String(own.cell.value).trim());
        if (level) exchanged.set(own, { ...own, cell: { ...own.cell, type: "text", value: level } });
      }
      exchanged.set(entry, { ...entry, cell: { ...entry.cell, value: coded.heading } });
    }
  return exchanged.size === 0 ? grid : grid.exchanged(new Set(exchanged.keys()), [...exchanged.values()]);
}

/** The codes in a heading, each of one level and none of that of another. */
const codedIn = memo((text: string): Coded | undefined => {
  const [, heading, list] = CODES.exec(text) ?? [];
  if (!heading || !list || !saysRated(heading)) return undefined;
  const said = list.split(/[,;/\n]/).map((part) => CODE.exec(part));
  const levels = new Map(said.flatMap((x) => (x ? [[x[1]!, x[2]!] as const] : [])));
  const meant = new Set([...levels.values()].map((level) => levelOf(level)));
  const sound = said.every(Boolean) && levels.size === said.length && meant.size === levels.size && !meant.has("");
  return sound && levels.size >= SEVERAL ? { heading: heading.trim(), levels } : undefined;
});

const saysRated = (heading: string): boolean => {
  const { concepts } = meaning(heading);
  return concepts.has("grade") || concepts.has("rated");
};

/** The one level that words say and nothing else. */
function levelOf(text: string): string {
  const { concepts, unknown } = meaning(text);
  const said = LEVELS.filter((level) => concepts.has(level));
  return unknown === 0 && said.length === 1 && concepts.size === 1 ? said[0]! : "";
}

import { fold } from "../../words/text.ts";
import { headsTurns } from "../../words/turns.ts";
import type { Meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";

/**
 * The column that numbers the rows: before all others under a heading that says no more than that it counts, or under `Số` alone, also behind
 * the months; or the sessions of each chi bộ, anew from 1 (`Chuyên đề thứ`).
 */
export function numbersRows(
  { leaf, groups }: HeaderColumn,
  { concepts }: Meaning,
  seen: Probe,
  first: boolean,
): boolean {
  if (!first && !seen.serial) return false;
  if (first && HEADS_ROWS.test(fold(leaf))) return seen.serial && seen.numbers > 0 && seen.numbers === seen.filled;
  if (headsTurns(leaf)) return seen.serial && seen.numbers > 0 && seen.numbers === seen.filled;
  if (concepts.size > 1 || (concepts.size === 1 && !concepts.has("count"))) return false;
  if (fold(leaf) === "so") return first || (groups.length === 0 && seen.serial);
  return first && seen.serial && seen.numbers >= 3;
}

/** `Lần`, `Buổi họp` before all that is told of them: which of them a row is. */
const HEADS_ROWS = /^(lan|buoi|cuoc)( (hop|sinh hoat))?$/;

import type { Grid } from "../../grid.ts";
import { figureIn } from "../../values/numbers.ts";
import { isHalf, partLabel } from "../../values/parts-of-year.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import { saysAside } from "../../words/says-aside.ts";
import { isOnly, saysOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { isIndexRow } from "../rows/index-row.ts";
import { sameGroups } from "./counting.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { mannerIn } from "./manners.ts";
import type { Probe } from "./probe.ts";

/**
 * Tells the total of a group from its parts: `Cộng` beside *Định kỳ*, *Đột xuất* under `Số chi bộ được kiểm tra` is what the group says, wherever it
 * stands, and what stands beside it and says nothing else of its own is only some of that. Where they do not come to it in every row, all stay open.
 */
export function tellTotals(header: HeaderColumn[], probes: Map<number, Probe>, grid: Grid, bottom: number): void {
  for (const column of header) {
    if (column.groups.length === 0 || !(isTotalLabel(column.leaf) || isHalf(column.leaf))) continue;
    const months = header.filter((x) => x.month && isUnder(x, column));
    if (months.length >= FEWEST) {
      const open = !comesOut(grid, bottom, column, months);
      column.share = { total: true, open, of: "months" };
      continue;
    }
    const counts = ({ c, says }: HeaderColumn) => !says.concepts.has("percent") && !holdsTexts(probes.get(c)!);
    const beside = header.filter((x) => x !== column && (sameGroups(x, column) || isQuarterIn(x, column)) && counts(x));
    const parts = beside.filter((x) => isQuarterIn(x, column) || saysNoOther(x));
    if (!isWhole(column, parts) || parts.length === 0 || beside.length < FEWEST) continue;
    if (!beside.every((x) => parts.includes(x) || saysAside(x.says) || x.says.concepts.has("committee"))) continue;
    const sums = parts.length < FEWEST ? [beside] : [beside, parts];
    const open = !sums.some((some) => comesOut(grid, bottom, column, some));
    const of = parts.some(({ leaf }) => KINDS.test(fold(leaf))) ? "kinds" : "others";
    column.countsGroup = true;
    column.share = { total: true, open, of };
    for (const part of parts) part.share = { total: false, open, of };
  }
}

/** One part and its total are no sum. */
const FEWEST = 2;

const holdsTexts = ({ texts, filled }: Probe): boolean => texts * 2 > filled;

/** `Cộng`; `6 tháng` beside quarters alone. */
const isWhole = ({ leaf }: HeaderColumn, parts: HeaderColumn[]): boolean =>
  isHalf(leaf)
    ? parts.every(({ partText, says }) => partText !== undefined || says.concepts.has("quarter"))
    : saysOnly(meaning(leaf), "count");

/** Whether a column of a time says no more than the group of another. */
const isUnder = ({ groups, leaf }: HeaderColumn, whole: HeaderColumn): boolean =>
  [...groups, leaf].join("|") === whole.groups.join("|");

/** `Quý I` beside *6 tháng*. */
const isQuarterIn = (column: HeaderColumn, whole: HeaderColumn): boolean =>
  column.partText !== undefined &&
  isHalf(whole.leaf) &&
  isUnder(column, whole) &&
  partLabel(column.partText)?.kind === "quarter";

/** Kinds of meetings, which those of one meeting are not parts of. */
const KINDS = /\b(dinh ky|thuong ky|thuong le|thuong xuyen|chuyen de|dot xuat|bat thuong)\b/;

/** What is said of when and at which meetings. */
const OF_ANY: Concept[] = ["when", "month", "quarter", "topic", "meeting"];

const CAME: Concept[] = ["present", "takePart"];

/** `Đột xuất`, `Lần 2`, `Ốm`; `Kiểm tra định kỳ` under a group of inspections: nothing is counted there but what the group says. */
function saysNoOther({ leaf, says, over, heads }: HeaderColumn): boolean {
  if (leaf === "" || heads || saysAside(says)) return false;
  // `Trực tiếp dự`: how it was inspected.
  const isManner = over.has("inspect") && mannerIn(leaf) !== undefined;
  const own = [...says.concepts].filter((x) => !OF_ANY.includes(x) && !(isManner && CAME.includes(x)));
  if (isManner && own.length === 0) return true;
  if (own.length === 0) return says.unknown > 0 || KINDS.test(fold(leaf)) || isOnly(says.concepts, ...OF_ANY);
  // `Được kiểm tra` beside all of them is what the group says itself.
  return (says.unknown > 0 || KINDS.test(fold(leaf))) && own.every((concept) => over.has(concept));
}

/** Whether some columns come to another in all rows below, down to a blank line, in which they hold anything themselves. */
function comesOut(grid: Grid, bottom: number, { c }: HeaderColumn, parts: HeaderColumn[]): boolean {
  let last = bottom;
  let any = false;
  for (const r of grid.rowNumbers) {
    if (r <= bottom) continue;
    if (any && r > last + 1) break;
    last = r;
    if (isIndexRow(grid.row(r))) continue;
    const figure = (at: number) => figureIn(grid.at(r, at)?.cell);
    const sum = parts.reduce((all, x) => all + figure(x.c), 0);
    if (sum === 0) continue;
    if (sum !== figure(c)) return false;
    any = true;
  }
  return true;
}

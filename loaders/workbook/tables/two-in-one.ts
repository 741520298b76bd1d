import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { PART } from "../values/pairs.ts";
import { memo } from "../words/memo.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { dayBehindName, daysBesideNames } from "./dated-names.ts";

type Two = [string, string];

/** Of how many a part is: forms know such pairs themselves. */
const WHOLE: Concept[] = ["count", "unit", "member"];

/** Parts of a day are no figures, and shares say nothing of their own. */
const NONE: Concept[] = ["percent", "date", "month"];

/** A column of pairs, or of more: the names in its heading, and its rows from there down to another header. */
interface PairColumn {
  c: number;
  named: string[];
  rows: number[];
}

/**
 * A sheet with a column for each of two values that stand in one cell under a heading which names both: `Vắng (CP/KP)` over `2/1`, `Điểm, xếp loại`
 * over `92 - Tốt`; or of more figures (`Đảng viên (HTXS/HTT/HT/KHT)` over `2/9/1/0`); all but the first behind all others. As it is where a cell below holds one figure alone. Cells keep their addresses.
 */
export function splitPairs(grid: Grid): Grid {
  const columns = pairColumns(grid);
  if (columns.length === 0) return grid;
  const left = new Set<Entry>();
  const added: Entry[] = [];
  let last = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  for (const { c, named, rows } of columns) {
    const placeOf = (n: number) => (n === 0 ? c : last + n);
    for (const r of rows) {
      const whole = grid.at(r, c);
      const parts = whole && (isHeading(whole, named) ? named : partsIn(whole, named));
      if (!parts) continue;
      left.add(whole);
      added.push(...parts.map((value, n) => ({ r, c: placeOf(n), cell: { ...whole.cell, value } })));
      if (parts !== named) continue;
      const groups = groupsOver(grid, whole);
      added.push(...named.slice(1).flatMap((_, n) => groups.map((group) => ({ ...group, c: placeOf(n + 1) }))));
    }
    last += named.length - 1;
  }
  return grid.exchanged(left, added);
}

function pairColumns(grid: Grid): PairColumn[] {
  const found: PairColumn[] = [];
  for (const [i, r] of grid.rowNumbers.entries())
    for (const { c, cell } of grid.row(r)) {
      const named = cell.type === "text" ? namesSeveral(cell.value as string) : undefined;
      if (!named || found.some((x) => x.c === c && x.rows.includes(r))) continue;
      const below = grid.rowNumbers.slice(i + 1);
      const heads = (x: number) => looksLikeHeader(grid, x) && !isHeading(grid.at(x, c), named);
      // Lower rows of its own header say something of other columns.
      const lower = below.findIndex((x) => !heads(x) || grid.at(x, c));
      const end = below.findIndex((x, n) => n >= lower && heads(x));
      const rows = [r, ...(end < 0 ? below : below.slice(0, end))];
      if (holdsPairs(grid, rows, c, named)) found.push({ c, named, rows });
    }
  return found;
}

/** The groups that a heading stands under, which begin behind the first column; or the month that stands right above it. */
export function groupsOver(grid: Grid, { r, c }: Entry): Entry[] {
  const merge = grid.mergeAt(r - 1, c);
  const group = merge && merge.left < merge.right ? grid.at(merge.top, merge.left) : undefined;
  if (group) return group.c > grid.row(group.r)[0]!.c ? [group, ...groupsOver(grid, { ...group, c })] : [];
  const above = grid.at(r - 1, c);
  return above && monthLabel(above.cell.value) ? [above] : [];
}

/** The names in a heading of several, of which each says something of its own. */
const namesSeveral = memo((text: string): string[] | undefined => {
  const [, before = "", within = text] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  const parts = within.replace(/\/\s*năm(?!\p{L})/iu, "").split(/\s*\/\s*|\s*[,;]\s*|\s+[-–&]\s+|\s+và\s+/iu);
  if (parts.length > 2) return namesMore(parts.map((part) => `${before}${part}`.trim()));
  const two = (parts.length === 2 ? parts.map((part) => `${before}${part}`.trim()) : [before, within]) as Two;
  const said = two.map(meaning);
  const [first, second] = said.map(({ concepts }) => concepts) as [Set<Concept>, Set<Concept>];
  const knows = said.every(({ concepts, unknown }) => concepts.size > 0 && unknown === 0);
  const alike = first.size === second.size && isOnly(first, ...second);
  const says = (concept: Concept) => first.has(concept) || second.has(concept);
  // So they know those who were due, but for how many of them spoke so often.
  const known = isPart(first, second) || isPart(second, first) || NONE.some(says) || (says("due") && !says("times"));
  return knows && !alike && (!known || daysBesideNames(two) !== undefined) ? two : undefined;
});

/** Three names or more, no two of which say the same. */
function namesMore(names: string[]): string[] | undefined {
  const said = names.map(meaning);
  const knows = said.every(({ concepts, unknown }) => concepts.size > 0 && unknown === 0);
  const own = new Set(said.map(({ concepts }) => [...concepts].sort().join()));
  // `Vắng (có lý do/không lý do/ốm)`: some of those told before, or others.
  const none = said.some(({ concepts }) => [...NONE, "excludedSubset" as const].some((x) => concepts.has(x)));
  return knows && own.size === names.length && !none ? names : undefined;
}

const isPart = (part: Set<Concept>, whole: Set<Concept>): boolean =>
  PART.some((concept) => part.has(concept)) && isOnly(whole, ...WHOLE);

/** Whether pairs stand below a heading, and no figure that is none. */
function holdsPairs(grid: Grid, [, ...below]: number[], c: number, named: string[]): boolean {
  const cells = below.filter((r) => !isIndexRow(grid.row(r))).flatMap((r) => grid.at(r, c) ?? []);
  const pairs = cells.filter((e) => partsIn(e, named));
  return pairs.length > 0 && cells.every((e) => pairs.includes(e) || !isFigure(e.cell) || NOTHING.has(e.cell.value));
}

/** A dash, or a place where nothing stands. */
const NOTHING = new Set<Entry["cell"]["value"]>(["-", ""]);

const NUMBERS = /^\s*(\d{1,4})\s*[/;–-]\s*(\d{1,4})\s*$/;
const SCORE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|đ)?`;
const WORDS = String.raw`(\p{L}[\p{L}\s]*?)`;
const SCORE_FIRST = new RegExp(String.raw`^\s*${SCORE}\s*[-–/,;:(]\s*${WORDS}\s*\)?\s*$`, "iu");
const WORDS_FIRST = new RegExp(String.raw`^\s*${WORDS}\s*[-–/,;:(]\s*${SCORE}\s*\)?\s*$`, "iu");

const isHeading = (entry: Entry | undefined, named: string[]): boolean =>
  entry?.cell.type === "text" &&
  namesSeveral(entry.cell.value as string)?.every((name, i) => fold(name) === fold(named[i]!)) === true;

/** What stands in a cell of all, in the order of their names. */
function partsIn({ cell }: Entry, named: string[]): string[] | undefined {
  if (cell.type !== "text") return undefined;
  const text = cell.value as string;
  if (named.length === 2) return halves(text, named);
  const figures = text.split(/\s*[/;–-]\s*/).map((figure) => figure.trim());
  return figures.length === named.length && figures.every((x) => /^\d{1,4}$/.test(x)) ? figures : undefined;
}

/** What stands in a cell of both. */
function halves(text: string, named: string[]): Two | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) return [numbers[1]!, numbers[2]!];
  const days = daysBesideNames(named);
  if (days !== undefined) return dayBehindName(text, days);
  const scored = named.findIndex((name) => meaning(name).concepts.has("score"));
  if (scored < 0) return undefined;
  const first = SCORE_FIRST.exec(text);
  const second = first ?? WORDS_FIRST.exec(text);
  if (!second) return undefined;
  const [score, words] = first ? [second[1]!, second[2]!] : [second[2]!, second[1]!];
  return scored === 0 ? [score, words] : [words, score];
}

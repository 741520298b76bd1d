import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure, isMark } from "../values/marks.ts";
import {
  isLevel,
  type LevelDefinition,
  levelDefined,
  levelKey,
  levelsDefinedIn,
  namesLevel,
} from "../words/level-legend.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** What each short form of a level stands for, by its key. */
type Legend = Map<string, Explained>;

/** Of what stands in two cells beside each other: these. */
type Explained = LevelDefinition & { beside?: Entry[] };

/**
 * The sheets of a workbook with levels in words where a line (`Ghi chú: XS: hoàn thành xuất sắc; HT: hoàn thành tốt`) or two cells beside each other explain
 * what stands for them, whatever that would mean without; what its own sheet does not explain another may. What would be none without, or is a letter alone, stands
 * for a level only under or behind a heading that says that something is rated. The cells keep their addresses; those that explain are left out.
 */
export function levelsByLegend(sheets: Grid[]): Grid[] {
  const found = sheets.map((grid) => [...inLines(grid), ...besideEachOther(grid)]);
  if (found.every((own) => own.length === 0)) return sheets;
  const shared = legendOf(found.flatMap((own) => [...legendOf(own).values()]));
  return sheets.map((grid, i) => {
    const left = new Set(found[i]!.flatMap(({ beside = [] }) => beside));
    return explained(grid, new Map([...shared, ...legendOf(found[i]!)]), left);
  });
}

/** By what each is explained; one that is explained in two ways stands for nothing. */
function legendOf(definitions: Explained[]): Legend {
  const legend: Legend = new Map();
  const twice = new Set<string>();
  for (const one of definitions) {
    const before = legend.get(one.key);
    if (before && before.level !== one.level) twice.add(one.key);
    legend.set(one.key, before ?? one);
  }
  for (const key of twice) legend.delete(key);
  return legend;
}

const inLines = (grid: Grid): Explained[] =>
  grid.rowNumbers.flatMap((r) =>
    grid.row(r).flatMap(({ cell }) => (cell.type === "text" ? levelsDefinedIn(cell.value as string) : [])),
  );

/** `XS | Hoàn thành xuất sắc nhiệm vụ`, a row each and nothing else in it, below a line of its own or `Ký hiệu | Ý nghĩa`: not the rows of a table. */
function besideEachOther(grid: Grid): Explained[] {
  const found: Explained[] = [];
  let within = false;
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const [short, words] = row.map(({ cell }) => String(cell.value));
    const own = words !== undefined && row.length === 2 ? levelDefined(short!, words) : undefined;
    if (own && within) found.push({ ...own, beside: row });
    else within = words === undefined || HEADS_LEGEND.test(fold(short!));
  }
  return found.length > 1 ? found : [];
}
const HEADS_LEGEND = /^(ky hieu|viet tat|chu viet tat|ma)\b/;

function explained(grid: Grid, legend: Legend, left: Set<Entry>): Grid {
  const exchanged = new Map<Entry, Entry>();
  for (const r of grid.rowNumbers) {
    if (isIndexRow(grid.row(r))) continue;
    for (const entry of grid.row(r)) {
      const value = inWords(grid, entry, legend);
      if (value !== undefined) exchanged.set(entry, { ...entry, cell: { ...entry.cell, type: "text", value } });
    }
  }
  const added = [...exchanged].flatMap(([before, entry]) => (left.has(before) ? [] : entry));
  const out = new Set([...left, ...exchanged.keys()]);
  return out.size === 0 ? grid : grid.exchanged(out, added);
}

/** `Xếp loại: HT` */
const LABELLED = /^([^:]*\p{L}[^:]*:\s*)(\S[^:]*?)\s*$/u;

/** What a cell says with the legend's words in the place of the short form; undefined where it holds none. */
function inWords(grid: Grid, entry: Entry, legend: Legend): string | undefined {
  const { cell } = entry;
  if (isMark(cell) || (cell.type !== "text" && cell.type !== "number")) return undefined;
  const text = String(cell.value);
  const own = legend.get(levelKey(text));
  const surely = namesLevel(text) || (own?.key.length !== 1 && isLevel(text));
  if (own) return surely || isRated(grid, entry, legend) ? own.words : undefined;
  const [, label = "", value = ""] = LABELLED.exec(text) ?? [];
  const behind = saysRated(label, value) ? legend.get(levelKey(value)) : undefined;
  return behind && `${label}${behind.words}`;
}

/** Whether the nearest heading above a cell, or the first of its row, says that something is rated. */
function isRated(grid: Grid, { r, c, cell }: Entry, legend: Legend): boolean {
  const isHeading = (x: Cell): boolean =>
    !isFigure(x) && /\p{L}{2}/u.test(x.value as string) && !legend.has(levelKey(x.value as string));
  const above = grid.rowNumbers.slice(0, grid.rowNumbers.indexOf(r));
  const over = above.map((x) => grid.shown(x, c)).findLast((e) => e && isHeading(e.cell));
  const before = grid.row(r).find((e) => e.c < c && isHeading(e.cell));
  return [over, before].some((heading) => heading && saysRated(String(heading.cell.value), String(cell.value)));
}

/** `Xếp loại`, `Mức`, `Kết quả đánh giá chi bộ`: not how many are, of which a number would be, as under a level itself (`Mức 1: HTXSNV`). */
function saysRated(heading: string, value: string): boolean {
  if (levelsDefinedIn(heading).length > 0) return false;
  const { concepts } = meaning(heading);
  const said = concepts.has("grade") || concepts.has("rated") || /^\W*muc( dat)?\W*$/.test(fold(heading));
  return said && !concepts.has("count") && !(/^\s*\d/.test(value) && concepts.has("member"));
}

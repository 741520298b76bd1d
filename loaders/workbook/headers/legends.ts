import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { agree, definitionsIn, means, saysAll, shortKey } from "../words/definitions.ts";
import { isNumeral } from "../words/numbering.ts";
import { inFull, spokenOfTogether } from "../words/short-forms.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** A sheet with the short forms of its headings in full, and the headings that surely mean something else than its legend says. */
export interface InFull {
  grid: Grid;
  disputed: Cell[];
}

/** Fewer definitions are no legend. */
const ENOUGH = 2;

/**
 * Spells out headings that only a legend of the same sheet explains: `PD` over figures, and below `Chú thích: PD: phải dự; DH: dự họp`; also as a word among
 * others (`ĐV PD`). What a word means anyway is left, and what it surely means otherwise than the legend says is told. Cells keep their addresses.
 */
export function inFullByLegend(grid: Grid): InFull {
  const legend = legendOf(grid);
  if (legend.size === 0) return { grid, disputed: [] };
  const left = new Set<Entry>();
  const added: Entry[] = [];
  const disputed: Cell[] = [];
  for (const r of grid.rowNumbers)
    for (const entry of headingsIn(grid, r, legend)) {
      const text = String(entry.cell.value);
      const whole = legend.get(shortKey(text));
      const said = whole !== undefined && means(text) ? saidIn(grid, entry) : undefined;
      const explained = meaning(whole ?? "").concepts;
      if (said && !agree(said, explained)) disputed.push(entry.cell);
      const value = said && !saysAll(said, explained) ? text : (whole ?? spelledOut(text, legend));
      if (value === text) continue;
      left.add(entry);
      added.push({ ...entry, cell: { ...entry.cell, value } });
    }
  return { grid: left.size > 0 ? grid.exchanged(left, added) : grid, disputed };
}

/** What each short form means by the lines of a legend; one that two explain otherwise means nothing. */
function legendOf(grid: Grid): Map<string, string> {
  const legend = new Map<string, string>();
  const twice = new Set<string>();
  for (const r of grid.rowNumbers)
    for (const { cell } of grid.row(r))
      for (const { short, words } of cell.type === "text" ? definitionsIn(cell.value as string) : []) {
        const before = legend.get(shortKey(short));
        if (before !== undefined && !agree(meaning(before).concepts, meaning(words).concepts))
          twice.add(shortKey(short));
        legend.set(shortKey(short), before ?? words);
      }
  if (legend.size < ENOUGH) return new Map();
  for (const short of twice) legend.delete(short);
  return legend;
}

/** The headings of a row that may be short: of one without figures all, where the first says what it is, of another the first. */
function headingsIn(grid: Grid, r: number, legend: Map<string, string>): Entry[] {
  const row = grid.row(r);
  const first = row.find((e) => !isNumeral(String(e.cell.value)));
  if (first?.cell.type !== "text" || row.length === 1 || row.some(isLegend)) return [];
  const text = first.cell.value as string;
  const explained = spelledOut(text, legend);
  if (!means(explained) && !legend.has(shortKey(text)) && !monthLabel(text)) return [];
  const titles = row.every(({ cell }) => cell.type === "text" && !isFigure(cell));
  return titles ? row : [first];
}

const isLegend = ({ cell }: Entry): boolean => cell.type === "text" && definitionsIn(cell.value as string).length > 0;

/** A heading with those of its words that mean nothing by themselves as the legend explains them, where it is then understood. */
function spelledOut(text: string, legend: Map<string, string>): string {
  const explained = (word: string) => (means(word) ? undefined : legend.get(shortKey(word)));
  // `KTr/CC`: of several that a stroke parts each by itself.
  const full = text.replace(
    /\p{L}[\p{L}\d./]+/gu,
    (word) =>
      explained(word) ?? (word.includes("/") && !means(word) ? word.replace(/[^/]+/g, (x) => explained(x) ?? x) : word),
  );
  return full !== text && means(full) ? full : text;
}

/** What a heading says under the group over it, or beside others that are short forms of the same. */
function saidIn(grid: Grid, { r, c, cell }: Entry): Set<Concept> {
  const row = grid.row(r);
  const group = grid.shown(r - 1, c)?.cell.value;
  const over = group === undefined ? new Set<Concept>() : new Set(meaning(String(group)).concepts);
  const place = row.findIndex((e) => e.cell === cell);
  for (const { concept, places } of spokenOfTogether(row.map((e) => String(e.cell.value))))
    if (places.includes(place)) over.add(concept);
  return meaning(inFull(String(cell.value), over)).concepts;
}

import type { Entry, Grid } from "../grid.ts";
import { measures } from "../headers/rows/index-row.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** The heading of what criteria are counted in; *Đơn vị* alone may head chi bộ as well. */
const MEASURES = /^(dvt|don vi tinh)$/;
const UNITS = /^don vi$/;

/** Of more than one, or of a share. */
const SCALE = /\d|%|\b(chuc|tram|nghin|ngan|trieu|ty le|ti le)\b/;

/** A line of a table of criteria has a label, its unit of measure and a value. */
const FEW = 3;

/**
 * A sheet whose criteria say in a column what they are counted in (`Nội dung | Đơn vị tính | Tháng 4`), with nothing in it but that: what is no
 * unit of measure there (`loại`) says nothing of the figures, except of shares, and *Đơn vị* over such units means no more than *Đơn vị tính*.
 */
export function measuresAside(grid: Grid): Grid {
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const r of grid.rowNumbers)
    for (const head of grid.row(r).slice(1)) {
      const text = fold(String(head.cell.value));
      if (!(MEASURES.test(text) || UNITS.test(text)) || !besideCriteria(grid, head)) continue;
      const below = entriesBelow(grid, head);
      const told = below.filter(({ cell }) => measures(cell));
      if (UNITS.test(text) && told.length * 2 <= below.length) continue;
      left.add(head);
      added.push({ ...head, cell: { ...head.cell, value: "Đơn vị tính" } });
      for (const e of below) if (!told.includes(e) && saysNothing(e)) left.add(e);
    }
  return left.size > 0 ? grid.exchanged(left, added) : grid;
}

/** The heading over the units of measure of criteria. */
export const measuresIn = (grid: Grid, top: number): Entry | undefined =>
  grid.row(top).find(({ cell }) => MEASURES.test(fold(String(cell.value))));

/** The heading over the units of measure of criteria, down to a row, where nothing else stands below it: it says nothing of them. */
export function measureHead(grid: Grid, top: number, to: number): Entry | undefined {
  const head = measuresIn(grid, top);
  const below = grid.rowNumbers.filter((r) => r > top && r <= to).flatMap((r) => (head && grid.at(r, head.c)) ?? []);
  return below.every(({ cell }) => measures(cell)) ? head : undefined;
}

/** Criteria that are shares by their unit of measure and not by their words. */
export function sharesDown(grid: Grid, top: number, to: number): number[] {
  const measure = measuresIn(grid, top);
  if (!measure) return [];
  const isShare = (e: Entry | undefined) => isOnly(meaning(String(e?.cell.value)).concepts, "percent");
  return grid.rowNumbers.filter((r) => r > top && r <= to && isShare(grid.at(r, measure.c)));
}

const besideCriteria = (grid: Grid, { r, c }: Entry): boolean =>
  grid.row(r).some((e) => e.c < c && saysOnly(meaning(String(e.cell.value)), "content", "when"));

/** What stands in the column of a heading, down to the end of its table. */
function entriesBelow(grid: Grid, { r, c }: Entry): Entry[] {
  const end = grid.rowNumbers.find((row) => row > r && grid.row(row).length < FEW) ?? Number.POSITIVE_INFINITY;
  return grid.rowNumbers.filter((row) => row > r && row < end).flatMap((row) => grid.at(row, c) ?? []);
}

const saysNothing = ({ cell }: Entry): boolean => cell.type === "text" && !SCALE.test(fold(cell.value as string));

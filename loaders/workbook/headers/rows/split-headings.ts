import type { Entry, Grid } from "../../grid.ts";
import { isFigure } from "../../values/marks.ts";
import { meaning } from "../../words/vocabulary.ts";

/** Fewer headings that go on below are none of a table. */
const ENOUGH = 3;

/** A sheet whose headings go on in the rows below, typed word for word instead of wrapped (`Số đảng viên` over `phải dự`), with each in one cell. */
export function joinSplitHeadings(grid: Grid): Grid {
  for (const r of grid.rowNumbers) {
    const below = grid.row(r + 1);
    if (below.length < ENOUGH || below.length > grid.row(r).length || !goesOn(grid, r, below)) continue;
    const upper = below.map(({ c }) => grid.at(r, c)!);
    const joined = upper.map((e, i) => ({ ...e, cell: { ...e.cell, value: joinedText(e, below[i]!) } }));
    return joinSplitHeadings(grid.exchanged(new Set([...upper, ...below]), joined));
  }
  return grid;
}

const joinedText = (upper: Entry, lower: Entry): string => `${upper.cell.value} ${lower.cell.value}`;

/** Whether each text of a row runs on from one right above it: most begin small, together all say something, and some say less alone. */
function goesOn(grid: Grid, r: number, below: Entry[]): boolean {
  const isText = ({ cell }: Entry) => cell.type === "text" && !isFigure(cell);
  if (!below.every(isText) || below.filter(beginsSmall).length * 2 < below.length) return false;
  const whole = below.every((lower) => {
    const upper = grid.at(r, lower.c);
    return (
      upper !== undefined &&
      isText(upper) &&
      !beginsSmall(upper) &&
      !grid.mergeAt(r, lower.c) &&
      says(joinedText(upper, lower))
    );
  });
  return whole && grid.row(r).every(isText) && below.some((lower) => !says(String(grid.at(r, lower.c)!.cell.value)));
}

const beginsSmall = ({ cell }: Entry): boolean =>
  /^\s*\p{Ll}/u.test(String(cell.value)) && !/^\s*x\s*$/i.test(String(cell.value));

const says = (text: string): boolean => {
  const { concepts, unknown } = meaning(text);
  return concepts.size > 0 && unknown === 0;
};

import type { Entry, Grid } from "../grid.ts";
import { isMark } from "../values/marks.ts";
import { memo } from "../words/memo.ts";
import { saysOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** The headings of a list of members with an x under the level of each. */
export interface RatedList {
  name: Entry;
  /** The levels, each with a column of its own. */
  levels: Entry[];
  /** Over the chi bộ of each member. */
  unit?: Entry;
  /** Over what is said of each. */
  note?: Entry;
  /** The lowest row of headings. */
  bottom: number;
}

/** What the levels of members say; *Tốt* alone is one of them beside the others. */
const LEVELS: Concept[][] = [["levelExcellent"], ["levelGood", "good"], ["levelDone"], ["levelFailed"]];

/** Rows of headings above the levels. */
const ABOVE = 2;

/** Rows in which a mark must stand below the levels. */
const NEAR = 6;

/** The list of a sheet, where the names of members and all four levels have headings, and marks stand below these. */
export function ratedList(grid: Grid): RatedList | undefined {
  for (const r of grid.rowNumbers)
    for (const name of grid.row(r)) {
      if (!headsNames(name)) continue;
      const bottom = [r, r + 1, r + ABOVE].find((x) => levelsIn(grid, x).length === LEVELS.length);
      const levels = bottom === undefined ? [] : levelsIn(grid, bottom);
      const isMarked = grid.rowNumbers.some(
        (x) => x > bottom! && x <= bottom! + NEAR && levels.some(({ c }) => isMarkAt(grid, x, c)),
      );
      if (bottom === undefined || !isMarked) continue;
      const beside = grid.row(r).filter((e) => e !== name && e.cell.type === "text");
      const unit = beside.find((e) => saysOnly(meaning(String(e.cell.value)), "unit", "meeting", "existing"));
      const note = beside.find((e) => meaning(String(e.cell.value)).concepts.has("note"));
      return { name, levels, bottom, ...(unit ? { unit } : {}), ...(note ? { note } : {}) };
    }
  return undefined;
}

/** Whether a heading is of the names of members: `Họ và tên`, `Đảng viên`. */
export const headsNames = ({ cell }: Entry): boolean => cell.type === "text" && saysNames(cell.value as string);

const saysNames = memo((text: string): boolean => {
  if (!/tên|viên/iu.test(text.normalize("NFC"))) return false;
  const said = meaning(text);
  return saysOnly(said, "name", "member") && (said.concepts.has("name") || said.concepts.size === 1);
});

/** The columns of the levels that a row names, each once and alone, from the highest down. */
function levelsIn(grid: Grid, r: number): Entry[] {
  const named = LEVELS.map((level) => grid.row(r).filter((e) => e.cell.type === "text" && names(e, level)));
  return named.every(({ length }) => length === 1) ? named.flat() : [];
}

function names({ cell }: Entry, level: Concept[]): boolean {
  const { concepts, unknown } = meaning(cell.value as string);
  const said = LEVELS.filter((x) => x.some((concept) => concepts.has(concept)));
  return unknown === 0 && said.length === 1 && said[0] === level && !concepts.has("percent");
}

/** Whether an x stands in a place. */
export function isMarkAt(grid: Grid, r: number, c: number): boolean {
  const cell = grid.at(r, c)?.cell;
  return cell !== undefined && isMark(cell);
}

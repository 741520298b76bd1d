import type { Entry, Grid } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { isNumeral } from "../words/numbering.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { headsCriteria, mayName } from "./criteria-corner.ts";

/**
 * `Nội dung | Chi bộ` above the names of the chi bộ, once or over each of several tables: each name stands beside the heading of the criteria, where
 * the word over them stood.
 */
export function namesUnderGroup(grid: Grid): Grid {
  const left: Entry[] = [];
  const added: Entry[] = [];
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const group = row.find((e) => saysOnly(meaning(String(e.cell.value)), "unit"));
    if (!group || !row.some((e) => e.c < group.c && headsCriteria(grid, e))) continue;
    const names = namesBelow(grid, group);
    if (!names) continue;
    left.push(group, ...names);
    added.push(...names.map((e) => ({ ...e, r })));
  }
  return left.length > 0 ? grid.exchanged(new Set(left), added) : grid;
}

/** The names in the row below, if it holds nothing else, under the group alone. */
function namesBelow(grid: Grid, group: Entry): Entry[] | undefined {
  const names = grid.row(group.r + 1);
  const next = grid.row(group.r).find((e) => e.c > group.c)?.c ?? Number.POSITIVE_INFINITY;
  const under = names.every((e) => e.c >= group.c && e.c < next && e.cell.type === "text");
  return names.length > 1 && under && names.filter(mayName).length * 2 > names.length ? names : undefined;
}

/** Criteria with figures below a row of names. */
const ENOUGH = 3;

/** Names beside one another right above criteria that have their figures below them (`| Văn phòng | Thanh tra`), with the word for them over the criteria, where nothing stands there. */
export function namesAlone(grid: Grid): Grid {
  for (const r of grid.rowNumbers) {
    const names = grid.row(r);
    const [first, second] = names;
    if (!first || !second || !names.every((e) => e.cell.type === "text" && !isFigure(e.cell))) continue;
    if (!names.every(mayName)) continue;
    const places = names.map(({ c }) => c);
    const below = Array.from({ length: ENOUGH }, (_, i) => grid.row(r + 1 + i));
    const labels = below.map((row) => row.filter((e) => e.c < first.c && !isNumeral(String(e.cell.value))));
    const [label] = labels[0]!;
    if (!label || !labels.every(([own, more]) => own?.c === label.c && !more && saysFigure(own))) continue;
    const filled = below.every((row) => row.every((e) => e.c <= label.c || (places.includes(e.c) && isFigure(e.cell))));
    if (!filled || below.some((row) => row.length < places.length + 1)) continue;
    return grid.exchanged(new Set(), [{ ...first, c: label.c, cell: { ...first.cell, value: "Chi bộ" } }]);
  }
  return grid;
}

const saysFigure = ({ cell }: Entry): boolean => {
  const { concepts, unknown } = meaning(String(cell.value));
  return cell.type === "text" && unknown === 0 && concepts.size > 0 && !concepts.has("unit");
};

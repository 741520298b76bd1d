import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { LEVELS } from "../words/levels.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** A table with a row a level below each chi bộ: `Chi bộ | Mức xếp loại | Số lượng | Tỷ lệ`. */
interface Downward {
  head: Entry;
  /** The columns of the names, of the levels, of their numbers and of their shares. */
  unit: number;
  level: number;
  number: number;
  shares: number[];
}

/** A chi bộ's rows, and what stands under each level. */
interface Block {
  rows: number[];
  numbers: Map<Concept, { label: Entry; number?: Entry }>;
}

/** Levels of fewer sorts make no block. */
const ENOUGH = 3;

/** The names, the levels and their numbers each have a heading. */
const HEADINGS = 3;

/**
 * A sheet with the levels of each chi bộ side by side, where they stand one below the other: the numbers in the chi bộ's first row, in columns of
 * their own behind all others, headed by the level; as it is, where a block is not told surely. Cells keep their addresses.
 */
export function levelsAcross(grid: Grid): Grid {
  const found = grid.rowNumbers.map((r) => downward(grid, r)).find((x) => x !== undefined);
  const blocks = found && blocksOf(grid, found);
  if (!found || !blocks) return grid;
  const { head, level, number, shares } = found;
  const left = new Set<Entry>();
  const columns = new Map<Concept, Entry>();
  const added: Entry[] = [];
  const last = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  for (const { rows, numbers } of blocks) {
    for (const r of rows)
      for (const e of grid.row(r)) if (r !== rows[0] || [level, number, ...shares].includes(e.c)) left.add(e);
    for (const [concept, { label, number: cell }] of numbers) {
      const value = `${head.cell.value}: ${label.cell.value}`;
      const column = columns.get(concept) ?? { r: head.r, c: last + 1 + columns.size, cell: { ...label.cell, value } };
      columns.set(concept, column);
      if (cell) added.push({ ...cell, r: rows[0]!, c: column.c });
    }
  }
  for (const r of grid.rowNumbers.filter((x) => x === head.r || isIndexRow(grid.row(x))))
    for (const e of grid.row(r)) if ([level, number, ...shares].includes(e.c)) left.add(e);
  return grid.exchanged(left, [...columns.values(), ...added]);
}

/** Whether a row heads such a table: names, and behind them levels with one column of numbers. */
function downward(grid: Grid, r: number): Downward | undefined {
  const texts = grid.row(r).filter((e) => e.cell.type === "text");
  if (texts.length < HEADINGS) return undefined;
  const said = texts.map((e) => ({ e, ...meaning(e.cell.value as string) }));
  const unit = said.find((own) => saysOnly(own, "unit"));
  if (!unit) return undefined;
  const below = nextRow(grid, r);
  const at = said.findIndex(
    ({ e, concepts }) =>
      isOnly(concepts, "grade", "rated", "member", "content") && levelOf(grid.at(below, e.c)) !== undefined,
  );
  const behind = said.slice(at + 1);
  const numbers = behind.filter((own) => saysOnly(own, "count", "member", "when"));
  if (at <= said.indexOf(unit) || numbers.length !== 1) return undefined;
  const shares = behind.filter(({ concepts }) => isOnly(concepts, "percent")).map(({ e }) => e.c);
  return { head: said[at]!.e, unit: unit.e.c, level: said[at]!.e.c, number: numbers[0]!.e.c, shares };
}

const nextRow = (grid: Grid, r: number): number => grid.rowNumbers.find((x) => x > r && !isIndexRow(grid.row(x))) ?? r;

/** The rows of each chi bộ; none where a level stands twice below one name, or something else beside one. */
function blocksOf(grid: Grid, { head, unit, level, number, shares }: Downward): Block[] | undefined {
  const blocks: Block[] = [];
  let name: string | undefined;
  for (const r of grid.rowNumbers.filter((x) => x > head.r)) {
    const label = grid.at(r, level);
    const concept = levelOf(label);
    if (!label || !concept) {
      name = undefined;
      continue;
    }
    const own = grid.at(r, unit)?.cell.value;
    const begins = own !== undefined && String(own) !== name;
    if (begins) {
      blocks.push({ rows: [], numbers: new Map() });
      name = String(own);
    }
    const block = blocks.at(-1);
    const beside = grid.row(r).some((e) => e.c > unit && ![level, number, ...shares].includes(e.c));
    if (!block || name === undefined || block.numbers.has(concept) || (!begins && beside)) return undefined;
    const figure = grid.at(r, number);
    block.rows.push(r);
    block.numbers.set(concept, { label, ...(figure ? { number: figure } : {}) });
  }
  return blocks.length > 0 && blocks.every(({ numbers }) => numbers.size >= ENOUGH) ? blocks : undefined;
}

/** The level that a cell names and nothing else, or that it counts all of them. */
function levelOf(entry: Entry | undefined): Concept | undefined {
  if (entry?.cell.type !== "text") return undefined;
  const { concepts, unknown } = meaning(entry.cell.value as string);
  const levels = LEVELS.filter((x) => concepts.has(x));
  if (unknown > 0 || levels.length > 1) return undefined;
  return levels[0] ?? (isOnly(concepts, "count") ? "count" : undefined);
}

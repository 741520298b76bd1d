import type { Entry, Grid } from "../grid.ts";

/** A label and its value, in one cell or two. */
type Pair = Entry[];

/**
 * A sheet of labels and values in which several stand in one line (`Phải dự: | 11 | Có mặt: | 8`, `Phải dự: 11 | Có mặt: 8`) with each in a line of its
 * own, under one another; as it is where none do. The cells keep their addresses.
 */
export function pairsInLines(grid: Grid): Grid {
  const lines = grid.rowNumbers.map((r) => ({ row: grid.row(r), pairs: pairsIn(grid.row(r)) }));
  if (!lines.some(({ pairs }) => pairs)) return grid;
  let down = 0;
  const moved: Entry[] = [];
  for (const { row, pairs } of lines) {
    const own = pairs ?? [row];
    for (const [i, pair] of own.entries())
      moved.push(...pair.map((e, n) => ({ ...e, r: e.r + down + i, c: pairs ? row[n]!.c : e.c })));
    down += own.length - 1;
  }
  return grid.exchanged(new Set(lines.flatMap(({ row }) => row)), moved, () => false);
}

/** The pairs that a row consists of, where it holds nothing else and more than one. */
function pairsIn(row: Entry[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const entry of row) {
    const text = textOf(entry);
    const open = pairs.at(-1);
    if (text.includes(":") && (LABEL.test(text) || LABELLED.test(text))) pairs.push([entry]);
    else if (open?.length === 1 && LABEL.test(textOf(open[0]!))) open.push(entry);
    else return undefined;
  }
  return pairs.length > 1 ? pairs : undefined;
}

const textOf = ({ cell: { type, value } }: Entry): string => (type === "text" ? (value as string) : "");

/** `Có mặt:`; a day or an hour has no letters. */
const LABEL = /^[^:]*\p{L}{2}[^:]*:\s*$/u;
const LABELLED = /^[^:]*\p{L}{2}[^:]*:\s*\S[^:]*$/u;

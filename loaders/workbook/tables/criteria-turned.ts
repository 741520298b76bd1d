import type { Entry, Grid } from "../grid.ts";
import type { UnreadColumn } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { saysCompared } from "../words/compared.ts";
import { isOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { mostColumn, namesOverNumbers, remarksIn, sharesBelow } from "./criteria-aside.ts";
import { headsCriteria, isHeaded } from "./criteria-corner.ts";
import { twoLines } from "./criteria-groups.ts";
import { measureHead, sharesDown } from "./criteria-measures.ts";
import type { Start } from "./criteria-starts.ts";

/** A list of criteria as a table with these for its headings. */
interface Turned {
  head: number;
  turned: Grid;
  compared: UnreadColumn[];
}

/**
 * Criteria turned so that they head columns, without shares, remarks and column numbers; the first of the rows that head them, and the headings of what
 * is compared with them.
 */
export function turnedFrom(grid: Grid, start: Start, to: number): Turned {
  const { top, months, values, numbers } = start;
  const dated = months.length > 0;
  const lines = dated ? twoLines(grid, top, months) : undefined;
  const index = [top + 1, top + 2].filter((r) => isIndexRow(grid.row(r)));
  const shares = dated ? [] : sharesBelow(grid, top);
  const aside = [...shares, ...remarksIn(grid, top)];
  const ofRecords = (c: number) => {
    if (lines) return grid.shown(lines.lower, c) !== undefined || c < months[0]!;
    return dated ? c < months[0]! || months.includes(c) : isHeaded(grid, top, c);
  };
  const most = values && mostColumn(grid, top);
  const kept = ({ r, c }: Entry) =>
    values ? c === most || (r > top && values.includes(c)) : !aside.includes(c) && ofRecords(c);
  const below = shares.length > 0 ? [top + 1] : [];
  const passed = [...index, ...sharesDown(grid, top, to), ...below, ...(numbers ? [top] : [])];
  const headed = lines ? grid.exchanged(new Set(), lines.headings) : namesOverNumbers(grid, top, shares);
  const head = lines?.head ?? top;
  const measure = measureHead(grid, top, to);
  const turned = headed.turned(head, to, (e) => e !== measure && !passed.includes(e.r) && kept(e));
  return { head, turned, compared: shares.length > 0 ? comparedIn(grid.row(top + 1), shares) : [] };
}

/**
 * With what heads the criteria over a line of months (`Nội dung | Đơn vị tính`, of a header of two rows) in that line, unless one of two lines is of
 * chi bộ.
 */
export function withHeadsOver(grid: Grid, top: number, months: number[]): Grid {
  const [from] = months;
  if (from === undefined || twoLines(grid, top, months)) return grid;
  const heads = headsOver(grid, top).filter((e) => e.c < from);
  return heads.length === 0
    ? grid
    : grid.exchanged(
        new Set(heads),
        heads.map((e) => ({ ...e, r: top })),
        (m) => !heads.some((e) => e.r === m.top && e.c === m.left),
      );
}

/** What heads columns over a line of months beside them: merged down to it, or with nothing below beside the heading of the criteria. */
function headsOver(grid: Grid, top: number): Entry[] {
  const merged = grid.mergedDown.filter((m) => m.top < top && m.bottom === top);
  const down = merged.flatMap((m) => grid.at(m.top, m.left) ?? []);
  const alone = grid.row(top - 1).filter((e) => !grid.at(top, e.c) && !grid.mergeAt(e.r, e.c));
  return alone.some((e) => headsCriteria(grid, e)) ? [...down, ...alone] : down;
}

/** What heads columns behind a line of months (`Quý III/2021 (cùng kỳ)`, `Lũy kế từ đầu năm`): their figures are of none of them, and it says nothing of those that are. */
export const headsBehind = (grid: Grid, top: number, months: number[]): UnreadColumn[] =>
  headsOver(grid, top)
    .filter((e) => months.length > 0 && e.c > months.at(-1)! && !isOnly(meaning(String(e.cell.value)).concepts, "note"))
    .map(({ cell }) => ({ cell, text: String(cell.value), candidates: () => [] }));

const comparedIn = (row: Entry[], shares: number[]): UnreadColumn[] =>
  row.flatMap(({ c, cell }) => {
    const text = String(cell.value);
    return shares.includes(c) && saysCompared(text) ? [{ cell, text, candidates: () => [] }] : [];
  });

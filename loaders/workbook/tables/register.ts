import { placeOf, rangeOf } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isMark } from "../values/marks.ts";
import { figureIn, readNumber } from "../values/numbers.ts";
import type { ReadTable } from "./read-table.ts";
import type { Place, RawRow } from "./records.ts";

/** Turns a register, one row per member, into one row per chi bộ. Names were never kept; from here on there are counts alone. */
export function countMembers(read: ReadTable): void {
  const mixed = mixesMarks(read.rows);
  const points = holdsPoints(read.rows);
  const groups = new Map<string, RawRow[]>();
  for (const row of read.rows) {
    if (row.kind === "total") continue;
    const key = row.unit ? String(row.unit.value) : String(row.headings.at(-1)?.row ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  read.rows = [...groups.values()].map((rows) => {
    const members = withoutSums(rows);
    let ge6 = 0;
    let total = 0;
    const unread: Cell[] = [];
    const unseen: Place[] = [];
    for (const member of members) {
      unseen.push(...unseenOf(member));
      const { sessions, contributions, unread: marks } = registerRow(member, mixed, points);
      if (sessions >= 6) ge6++;
      total += contributions;
      unread.push(...marks);
      const sum = member.cells.register_total;
      if (sum?.type === "number" && sum.value !== sessions && sum.value !== contributions) read.wrongSums.push(sum);
    }
    const first = members[0]!;
    const cells = members.flatMap((m) => Object.values(m.cells));
    const at = cells[0] ?? { row: first.row - 1, col: 0 };
    const figure = (value: number): Cell => ({ row: at.row, col: at.col, type: "number", value });
    const row: RawRow = {
      kind: "data",
      row: first.row,
      range: cells.length > 0 ? rangeOf(cells) : first.range,
      bottom: Math.max(...members.map((m) => m.bottom)),
      cells: { members_eligible: figure(members.length), members_ge6: figure(ge6), contributions: figure(total) },
      headings: first.headings,
    };
    if (first.unit) row.unit = first.unit;
    if (unread.length > 0) row.unread = unread;
    if (unseen.length > 0) row.unseen = unseen;
    return row;
  });
}

/** A member whose row the sheet does not show counts even without a mark. */
const unseenOf = (member: RawRow): Place[] =>
  member.hidden
    ? [{ ...placeOf(member.range.split(":")[0]!), hidden: "row" }]
    : monthsOf(member).filter((cell) => cell.hidden && (isMark(cell) || figureIn(cell) > 0));

const monthsOf = (row: RawRow): Cell[] =>
  Object.entries(row.cells).flatMap(([field, cell]) => (field.startsWith("register_month_") ? [cell] : []));

/** The rows of members: one that counts, month by month, those above who spoke, or how often, is no member's, whatever it is called. */
function withoutSums(rows: RawRow[]): RawRow[] {
  const spoke = new Map<string, number>();
  const times = new Map<string, number>();
  return rows.filter((row) => {
    const own = MONTHS.map((field) => [field, figureIn(row.cells[field])] as const);
    const adds = (all: Map<string, number>) => own.every(([field, figure]) => figure === (all.get(field) ?? 0));
    if (own.some(([, figure]) => figure > 1) && (adds(spoke) || adds(times))) return false;
    for (const [field, figure] of own) {
      const said = row.cells[field] && isMark(row.cells[field]) ? 1 : figure;
      spoke.set(field, (spoke.get(field) ?? 0) + Math.min(said, 1));
      times.set(field, (times.get(field) ?? 0) + said);
    }
    return true;
  });
}

const MONTHS = Array.from({ length: 12 }, (_, i) => `register_month_${i + 1}`);

const isV = (cell: Cell): boolean => /^\W*v\W*$/i.test(String(cell.value));

/** Whether a `v` stands beside other marks: there it is no tick, it may say that the member was absent (*vắng*). */
function mixesMarks(rows: RawRow[]): boolean {
  const marks = rows.flatMap(monthsOf).filter(isMark);
  return marks.some(isV) && !marks.every(isV);
}

/** Figures of which none is small, `8` and `9` month by month, are points. */
function holdsPoints(rows: RawRow[]): boolean {
  const figures = rows
    .filter(({ kind }) => kind === "data")
    .flatMap(monthsOf)
    .map(figureIn)
    .filter((x) => x > 0);
  return figures.length >= MANY_FIGURES && figures.every((x) => x >= FEWEST_POINTS);
}
const MANY_FIGURES = 6;
const FEWEST_POINTS = 5;

/** Nobody speaks more often at one session: larger figures are money, or years. */
const MOST_TIMES = 30;

/** Sessions at which the member of a register row spoke, and the marks that could not be read. */
function registerRow(
  row: RawRow,
  mixed: boolean,
  points: boolean,
): { sessions: number; contributions: number; unread: Cell[] } {
  let sessions = 0;
  let contributions = 0;
  const unread: Cell[] = [];
  for (const cell of monthsOf(row)) {
    if (mixed && isV(cell)) {
      unread.push(cell);
      continue;
    }
    if (isMark(cell) || cell.value === true) {
      sessions++;
      contributions++;
      continue;
    }
    const times = readNumber(cell, true);
    if ("value" in times && times.value <= MOST_TIMES && !(points && times.value > 0)) {
      if (times.value > 0) sessions++;
      contributions += times.value;
    } else if (!("blank" in times)) unread.push(cell);
  }
  return { sessions, contributions, unread };
}

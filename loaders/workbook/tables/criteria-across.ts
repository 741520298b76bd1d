import { blankAt, type Entry, type Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isNumeral } from "../words/numbering.ts";
import { endsTable, isTotalLabel } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { joinMatrices, matricesIn } from "./criteria-matrices.ts";
import { monthsIn, saysCriterion } from "./months-across.ts";

/** A criterion, its row, and the rows of the chi bộ below it. */
interface Section {
  head: Entry;
  rows: { r: number; name: string }[];
}

/** Fewer criteria make no table of them, fewer months no line. */
const ENOUGH = 2;

/**
 * A sheet with the criteria of each chi bộ side by side below every month, where the chi bộ stand below each criterion and the months across, once
 * above all (`1. Số ĐV phải dự`, below it `Chi bộ Văn phòng | 12 | 12 | 11`) or again above each; as it is, where the same chi bộ do not stand below
 * all. Cells keep their addresses.
 */
export function criteriaAcross(grid: Grid): Grid {
  const top = grid.rowNumbers.find((r) => grid.row(r).length > ENOUGH && monthsIn(grid, r).length >= ENOUGH);
  if (top === undefined) return grid;
  const matrices = matricesIn(grid, top);
  if (matrices.length > 0) return joinMatrices(grid, matrices);
  const months = monthsIn(grid, top);
  const corner = grid.row(top).findLast((e) => e.c < months[0]!.c);
  const sections = corner ? sectionsBelow(grid, top, months) : [];
  const [first] = sections;
  if (!corner || !first || !areCriteria(sections) || !isAllAcross(grid, top, months, sections)) return grid;
  const end = Math.max(...sections.flatMap(({ rows }) => rows.map(({ r }) => r)));
  const left = new Set(
    grid.rowNumbers
      .filter((r) => r >= top && r <= end)
      .flatMap((r) => grid.row(r))
      .filter(
        (e) => e.r === first.head.r || e.c >= months[0]!.c || !(e.r === top || first.rows.some(({ r }) => r === e.r)),
      ),
  );
  left.add(corner);
  const added: Entry[] = [{ ...corner, cell: { ...corner.cell, value: "Chi bộ" } }];
  // The sums of all chi bộ beside the name of a criterion.
  const last = sections.at(-1)!.head.r;
  added.push({ r: last, c: corner.c, cell: { ...sections.at(-1)!.head.cell, value: "Cộng" } });
  for (const [m, month] of months.entries())
    for (const [s, { head, rows }] of sections.entries()) {
      const c = months[0]!.c + m * sections.length + s;
      added.push({ r: top, c, cell: month.cell }, { r: first.head.r, c, cell: head.cell });
      // Also where nothing stands, so that what is missing is told at its place.
      for (const [i, { r }] of rows.entries())
        added.push({ r: first.rows[i]!.r, c, cell: grid.at(r, month.c)?.cell ?? blankAt(r, month.c) });
      const sum = grid.at(head.r, month.c);
      if (sum) added.push({ ...sum, r: last, c });
    }
  return grid.exchanged(left, added);
}

/** Whether nothing stands across besides the months but their sums, and headings of nothing. */
const isAllAcross = (grid: Grid, top: number, months: Entry[], sections: Section[]): boolean =>
  grid
    .row(top)
    .every(
      (e) =>
        e.c < months[0]!.c ||
        months.includes(e) ||
        isTotalLabel(String(e.cell.value)) ||
        sections.every(({ rows }) => rows.every(({ r }) => !grid.at(r, e.c))),
    );

/** Rows below a line of months under the labels that stand once among them; none where the same do not stand under each. */
function sectionsBelow(grid: Grid, top: number, months: Entry[]): Section[] {
  const labels = grid.rowNumbers
    .filter((r) => r > top && !isIndexRow(grid.row(r)))
    .flatMap((r) => {
      const words = grid.row(r).find((e) => e.c < months[0]!.c && !isNumeral(String(e.cell.value)));
      const head = words ?? grid.row(r).find((e) => months.some(({ c }) => c === e.c));
      return head ? [{ head, name: fold(String(head.cell.value)) }] : [];
    });
  const filled = ({ r }: Entry) => months.some(({ c }) => grid.at(r, c));
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  const sections: Section[] = [];
  for (const { head, name } of labels) {
    const text = String(head.cell.value);
    if (endsTable(text)) break;
    if (times.get(name) === 1 && saysCriterion(text)) sections.push({ head, rows: [] });
    else if (sections.length === 0 || times.get(name) === 1) return filled(head) ? [] : sections;
    else sections.at(-1)!.rows.push({ r: head.r, name });
  }
  return sections;
}

/** Whether the same names stand in the same order below several labels, and are no criteria themselves. */
function areCriteria([first, ...more]: Section[]): boolean {
  const said = ({ rows }: Section) => rows.map(({ name }) => name).join("\n");
  const names = new Set(first!.rows.map(({ name }) => name));
  return (
    more.length + 1 >= ENOUGH &&
    names.size === first!.rows.length &&
    more.every((section) => said(section) === said(first!)) &&
    [...names].some((name) => !isTotalLabel(name) && !saysCriterion(name))
  );
}

import type { Entry, Grid } from "../grid.ts";
import type { Header, MappedColumn } from "../headers/headers.ts";
import { isIndexRow } from "../headers/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { monthHeading, monthOf } from "../values/months.ts";
import { partIn } from "../values/parts-of-year.ts";
import { findPeriods } from "../values/periods.ts";
import { isGrade } from "../words/grades.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isAverageLabel, isClosing, isNumeral, isPartLabel, isSignedOn, isTotalLabel } from "../words/row-label.ts";
import { groupByTime, type RawRow, records } from "./records.ts";
import {
  besides,
  countsRows,
  goesOnBelow,
  hasDigits,
  isLeader,
  isNoteBelow,
  isSection,
  isUnmarkedMember,
  numbersSome,
  saysCount,
  spansTable,
  tells,
} from "./row-kind.ts";
import { shownBelow, timeColumn } from "./time-column.ts";

/**
 * Rows under one header down to `end` (exclusive): data and totals, with their section headings; index rows and notes are passed over.
 * Under a repeated header they go on `from` the headings and the chi bộ that stood before it.
 */
export function readRows(
  grid: Grid,
  header: Header,
  end: number,
  from: Pick<RawRow, "headings" | "unit"> = { headings: [] },
): RawRow[] {
  const rows: RawRow[] = [];
  const unitColumn = header.columns.find((x) => x.field === "unit");
  const nameColumn = header.columns.find((x) => x.field === "name");
  const monthColumn = header.columns.find((x) => x.field === "month");
  const figures = header.columns.filter((x) => !["unit", "month", "part", "name"].includes(x.field));
  const byTime = groupByTime(figures);
  const firstFigure = Math.min(...figures.map((x) => x.c));
  let { headings, unit } = from;
  let closed = false;
  let namedAt = -1;
  const parts = header.columns.find((x) => x.parts)?.parts;
  const monthIn = timeColumn(grid, header, end, "month", monthOf);
  const partOf = timeColumn(grid, header, end, "part", ({ value }) => parts && partIn(value, parts));
  // Of a form without chi bộ what stands in the place of their names is kept too: none should be theirs.
  const beside = (label: Entry | undefined) =>
    unitColumn || !header.form.columns.unit ? besides(firstFigure, label) : undefined;
  for (const r of grid.rowNumbers) {
    if (r <= header.bottom || r >= end) continue;
    const row = grid.row(r);
    if (
      isLeader(row) ||
      isIndexRow(row) ||
      numbersSome(grid, header, r) ||
      (rows.length > 0 && isNoteBelow(row, header))
    )
      continue;
    if (row.length === 1 && rows.length > 0 && isSignedOn(String(row[0]!.cell.value))) {
      closed = true;
      continue;
    }
    const figureless = !figures.some((x) => hasDigits(grid.at(r, x.c)?.cell));
    const numbered = row.some(countsRows);
    const wordsAlone = figureless && !numbered;
    if (wordsAlone && row.some((e) => e.cell.type === "text" && isClosing(e.cell.value as string))) closed = true;
    if (closed && wordsAlone) continue;
    const label = row.find((e) => e.cell.type === "text" && !(figureless && isNumeral(e.cell.value as string)));
    const total = row.slice(0, 4).find((e) => e.cell.type === "text" && sums(e, nameColumn, monthColumn));
    const filled = figures.filter((x) => grid.at(r, x.c));
    const graded = label && figures.some((x) => x.c === label.c);
    if (
      unitColumn &&
      !total &&
      label &&
      !graded &&
      label.c <= unitColumn.c &&
      (isAverageLabel(label.cell.value as string) || (!figureless && isPartLabel(label.cell.value as string)))
    )
      continue;
    const inUnit = unitColumn && shownBelow(grid, header, r, unitColumn.c);
    const ownUnit = inUnit && figureless && isNumeral(String(inUnit.value)) ? undefined : inUnit;
    const said = row.find((e) => e.cell.type === "text" && !isNumeral(e.cell.value as string));
    const ofMonth = !monthColumn && said && said.c < firstFigure && monthHeading(said.cell.value as string);
    const { cell: monthCell, value: month } = monthIn(r);
    const { cell: partCell, value: part } = partOf(r);
    const inPart = { ...(part ? { part } : {}), ...(partCell ? { partCell } : {}) };
    const identified = ownUnit ?? (nameColumn && grid.at(r, nameColumn.c)?.cell);
    if (total && !filled.some((x) => x.field === "note" && filled.length === 1)) {
      if (filled.length > 0)
        rows.push(
          ...records(grid, r, "total", byTime, headings, {
            ...{ unit: total.cell, ...(month && shows(grid, r, monthCell) ? { month } : {}) },
            ...(row.some((e) => e.cell === partCell) ? inPart : {}),
            ...(row.some((e) => e.c < total.c && countsRows(e)) ? { numbered: true as const } : {}),
          }),
        );
      // The months below it without a name are its own, and no more those of the chi bộ above.
      if (monthColumn) unit = total.cell;
      continue;
    }
    if (ofMonth && !figureless) {
      // The sums of a month stand beside its name, above its rows.
      headings = [...headings, { row: said.cell.row, col: said.cell.col, text: said.cell.value as string }];
      rows.push(...records(grid, r, "total", byTime, headings, { unit: said.cell }));
      continue;
    }
    // Signatures and notes may stand under any column: without a name, only figures make a row.
    const figuresStand =
      filled.some(
        (x) =>
          !spansTable(grid, r, x.c, header) &&
          (identified !== undefined || tells(grid.at(r, x.c)!.cell, header.form.columns[x.field]?.content)),
      ) ||
      (header.form.severalRows === true &&
        filled.length >= 2 &&
        (numbered || filled.some((x) => isGrade(String(grid.at(r, x.c)!.cell.value)))));
    const unmarked =
      nameColumn && !ownUnit && identified && isUnmarkedMember(grid, { r, cell: identified }, rows, headings);
    if (
      (ofMonth && inUnit && filled.length === 0) ||
      (!figuresStand && !month && !part && !(identified && numbered) && !unmarked)
    ) {
      if (!label || (nameColumn && !isSection(grid, r, label, nameColumn.c, rows.at(-1)))) continue;
      const heading = { row: label.cell.row, col: label.cell.col, text: label.cell.value as string };
      const inUnitColumn = unitColumn && label.c === unitColumn.c && !spansTable(grid, r, label.c, header);
      if (inUnitColumn && !heading.text.includes(":")) {
        // A name without figures: the parent knows whether it is a chi bộ or a section.
        rows.push(...records(grid, r, "data", byTime, headings, { unit: label.cell }));
      }
      headings = [...headings, heading];
      continue;
    }
    if (!identified && unitColumn && !monthCell && !figuresStand) continue;
    // Below the first of a chi bộ's members in a register its name need not stand again.
    const goesOn =
      monthColumn !== undefined ||
      parts !== undefined ||
      nameColumn !== undefined ||
      goesOnBelow(grid, header, r, rows.at(-1));
    unit = ownUnit ?? (goesOn ? unit : beside(label));
    if (ownUnit) namedAt = r;
    // The name of one chi bộ ends where another's begins: no row without a name is its own after that.
    const over = unit || !unitColumn ? headings : headings.filter((h) => h.row > namedAt);
    const context: Pick<RawRow, "unit" | "month" | "monthCell" | "part" | "partCell"> = inPart;
    if (unit) context.unit = unit;
    if (monthCell) {
      context.monthCell = monthCell;
      if (month) context.month = month;
    }
    if (nameColumn && !identified) continue;
    if (unit && isTotalLabel(String(unit.value))) {
      rows.push(...records(grid, r, "total", byTime, over, context));
      continue;
    }
    rows.push(...saidBeside(grid, r, header, records(grid, r, "data", byTime, over, context)));
  }
  return rows;
}

/** Words in a column that means nothing here, of a place say, by which nothing was held: they are the row's remark. */
function saidBeside(grid: Grid, r: number, { form, columns }: Header, rows: RawRow[]): RawRow[] {
  const [row] = rows;
  if (!form.columns.note || rows.length !== 1 || !row || row.cells.note) return rows;
  const own = new Set(columns.map((x) => x.c));
  const said = grid.row(r).find((e) => !own.has(e.c) && e.cell.type === "text" && saysNotHeld(e.cell.value as string));
  return said ? [{ ...row, cells: { ...row.cells, note: said.cell } }] : rows;
}

/** Whether a cell stands in a row, or is merged down over it. */
const shows = (grid: Grid, r: number, cell: Cell | undefined): boolean =>
  cell !== undefined && r <= (grid.mergeAt(cell.row, cell.col)?.bottom ?? cell.row);

/** Whether a label says that its row adds up others, months among them; in the place of a member's name, that it counts anything. */
const sums = ({ c, cell }: Entry, nameColumn?: MappedColumn, monthColumn?: MappedColumn): boolean =>
  isTotalLabel(cell.value as string) ||
  (c === monthColumn?.c && namesLonger(cell.value as string)) ||
  (nameColumn !== undefined && c <= nameColumn.c && saysCount(cell.value as string));

/** `Quý II` among months: what they come to. */
function namesLonger(text: string): boolean {
  const periods = findPeriods(text);
  return periods.length > 0 && periods.every(({ kind }) => kind === "quarter" || kind === "half");
}

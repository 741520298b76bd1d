import type { Entry, Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import type { MappedColumn } from "../headers/fields/mapped-column.ts";
import type { Cell } from "../open/workbook.ts";
import { type MonthOfYear, monthHeading, monthOf } from "../values/months.ts";
import type { PartOfYear } from "../values/parts-of-year.ts";
import { partIn } from "../values/parts-of-year.ts";
import { findPeriods } from "../values/periods.ts";
import { isGrade } from "../words/grades.ts";
import { isNumeral } from "../words/numbering.ts";
import {
  isAverageLabel,
  isExample,
  isMostLabel,
  isOfOtherSort,
  isPartLabel,
  isTotalLabel,
  namesExample,
} from "../words/row-label.ts";
import { monthsBelowNames } from "./months-below-names.ts";
import { groupByTime, type RawRow } from "./records.ts";
import { saysCount, spansTable, tells } from "./row-kind.ts";
import { shownBelow, timeColumn } from "./time-column.ts";

/** The columns of a header as its rows are read by. */
export type TableColumns = ReturnType<typeof columnsOf>;

/** Finds them for the rows above `end` (0-based); `goesOn` where these go on with a chi bộ named higher up. */
export function columnsOf(grid: Grid, header: Header, end: number, goesOn: boolean) {
  const both = monthsBelowNames(grid, header, end, goesOn);
  const figures = header.columns.filter((x) => !["unit", "month", "part", "name"].includes(x.field));
  const parts = header.columns.find((x) => x.parts)?.parts;
  return {
    unit: both?.column ?? header.columns.find((x) => x.field === "unit"),
    name: header.columns.find((x) => x.field === "name"),
    month: both?.column ?? header.columns.find((x) => x.field === "month"),
    /** Of names with their months below them in one column: the rows of those names. */
    overMonths: both?.over,
    figures,
    /** Those in which a digit is a figure: a topic, or a section's name among them, may bear a number. */
    counted: figures.filter((x) => x.field !== "topic"),
    byTime: groupByTime(figures),
    firstFigure: Math.min(...figures.map((x) => x.c)),
    parts,
    monthIn: both?.monthIn ?? timeColumn(grid, header, end, "month", monthOf),
    partIn: timeColumn(grid, header, end, "part", ({ value }) => parts && partIn(value, parts)),
  };
}

/** What stands in a row of a sheet below a header. */
export interface SeenRow {
  r: number;
  row: Entry[];
  /** No digit stands under a figure's column; and whether a number stands anywhere, as of a list. */
  figureless: boolean;
  numbered: boolean;
  /** Its first text that is no number of a list, and the first that says that it adds up others. */
  label: Entry | undefined;
  total: Entry | undefined;
  /** Columns of figures in which something stands. */
  filled: MappedColumn[];
  /** The month that its first words name, before the figures, and those words. */
  ofMonth: MonthOfYear | undefined;
  said: Entry | undefined;
  /** What its column of names shows; of that what is a name. */
  inUnit: Cell | undefined;
  ownUnit: Cell | undefined;
  /** The name of a chi bộ or a member. */
  identified: Cell | undefined;
  monthCell: Cell | undefined;
  month: MonthOfYear | undefined;
  part: PartOfYear | undefined;
  partCell: Cell | undefined;
}

/** Looks at a row; nothing where it says something of those above (`Bình quân`, `Trong đó: nữ`), or how rows are filled in. */
export function seenIn(
  grid: Grid,
  header: Header,
  columns: TableColumns,
  { r, row, figureless, numbered }: Pick<SeenRow, "r" | "row" | "figureless" | "numbered">,
): SeenRow | undefined {
  const { unit, name, figures } = columns;
  const showsHow = ({ c, cell }: Entry) =>
    c < columns.firstFigure
      ? namesExample(cell.value as string)
      : figures.some((x) => x.c === c && x.field === "note") && isExample(cell.value as string);
  if (row.some((e) => e.cell.type === "text" && showsHow(e))) return undefined;
  if (!figureless && header.form.period === "quarter" && row.some((e) => ofOtherSort(e, header))) return undefined;
  const label = row.find((e) => e.cell.type === "text" && !(figureless && isNumeral(e.cell.value as string)));
  const total = row.slice(0, 4).find((e) => e.cell.type === "text" && sums(e, name, columns.month));
  const graded = label && figures.some((x) => x.c === label.c);
  if (label && !figureless && label.c < columns.firstFigure && isMostLabel(label.cell.value as string))
    return undefined;
  if (
    unit &&
    !total &&
    label &&
    !graded &&
    label.c <= unit.c &&
    (isAverageLabel(label.cell.value as string) || (!figureless && isPartLabel(label.cell.value as string)))
  )
    return undefined;
  if (unit && !total && !grid.at(r, unit.c) && row.some((e) => isShareLabel(e, figures))) return undefined;
  const { cell: monthCell, value: month } = columns.monthIn(r);
  const inUnit = unit && !(columns.overMonths && month) ? shownBelow(grid, header, r, unit.c) : undefined;
  const ownUnit = inUnit && figureless && isNumeral(String(inUnit.value)) ? undefined : inUnit;
  const said = row.find((e) => e.cell.type === "text" && !isNumeral(e.cell.value as string));
  // Days may stand before the names.
  const before = !columns.month && said && (said.c < columns.firstFigure || said.c === unit?.c);
  const { cell: partCell, value: part } = columns.partIn(r);
  return {
    r,
    row,
    figureless,
    numbered,
    label,
    total,
    inUnit,
    ownUnit,
    said,
    monthCell,
    month,
    part,
    partCell,
    filled: figures.filter((x) => grid.at(r, x.c)),
    ofMonth: before ? monthHeading(said.cell.value as string) : undefined,
    identified: ownUnit ?? (name && grid.at(r, name.c)?.cell),
  };
}

/** `%` beside the figures of a row, below those of which they are the shares (`Số lượng` over `Tỷ lệ %`). */
const isShareLabel = ({ c, cell }: Entry, figures: MappedColumn[]): boolean =>
  cell.type === "text" && isAverageLabel(cell.value as string) && !figures.some((x) => x.c === c);

/** Whether a cell under no field of the form, or under *Loại sinh hoạt*, says that its row is one of something else. */
const ofOtherSort = ({ c, cell }: Entry, { form, columns }: Header): boolean =>
  cell.type === "text" &&
  !columns.some((x) => x.c === c && x.field !== "grade") &&
  isOfOtherSort(cell.value as string, form.columns.topic !== undefined);

/** The part of the year of a row, and the cell that names it, where there is one. */
export const partOf = ({ part, partCell }: SeenRow): Pick<RawRow, "part" | "partCell"> => ({
  ...(part ? { part } : {}),
  ...(partCell ? { partCell } : {}),
});

/** Signatures and notes may stand under any column: without a name, only figures make a row. */
export function figuresStand(grid: Grid, header: Header, { r, filled, identified, numbered }: SeenRow): boolean {
  return (
    filled.some(
      (x) =>
        !spansTable(grid, r, x.c, header) &&
        (identified !== undefined || tells(grid.at(r, x.c)!.cell, header.form.columns[x.field]?.content)),
    ) ||
    (header.form.severalRows === true &&
      filled.length >= 2 &&
      (numbered || filled.some((x) => isGrade(String(grid.at(r, x.c)!.cell.value)))))
  );
}

/** Whether a cell stands in a row, or is merged down over it. */
export const shows = (grid: Grid, r: number, cell: Cell | undefined): boolean =>
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

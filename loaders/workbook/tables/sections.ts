import type { Entry, Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isNumeral } from "../words/numbering.ts";
import { isClosing, isPartLabel, isSignedOn, isTotalLabel } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { markMerged } from "./merged-figures.ts";
import { type Heading, type RawRow, records, saidBeside } from "./records.ts";
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
  spansTable,
} from "./row-kind.ts";
import { columnsOf, figuresStand, partOf, type SeenRow, seenIn, shows, type TableColumns } from "./seen-row.ts";
import { goesOnList, saysNone } from "./topic-alone.ts";

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
  const sections = new Sections(grid, header, columnsOf(grid, header, end, from.unit !== undefined), from);
  for (const r of grid.rowNumbers) if (r > header.bottom && r < end) sections.read(r);
  markMerged(grid, header, sections.rows, sections.places);
  return sections.rows;
}

/** The rows of a table as far as they were read, under which headings the next stands, and whose it is. */
class Sections {
  readonly rows: RawRow[] = [];
  /** The row of the grid that each of them stands in. */
  readonly places: number[] = [];
  private headings: Heading[];
  private unit: Cell | undefined;
  private closed = false;
  private namedAt = -1;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly columns: TableColumns,
    from: Pick<RawRow, "headings" | "unit">,
  ) {
    this.headings = from.headings;
    this.unit = from.unit;
  }

  read(r: number): void {
    const { grid, header, rows, columns } = this;
    const row = grid.row(r);
    const begun = rows.length > 0;
    if (isLeader(row) || isIndexRow(row) || numbersSome(grid, header, r) || (begun && isNoteBelow(row, header))) return;
    if (row.length === 1 && begun && isSignedOn(String(row[0]!.cell.value))) {
      this.closed = true;
      return;
    }
    const figureless = !columns.counted.some((x) => hasDigits(grid.at(r, x.c)?.cell));
    const numbered = row.some(countsRows);
    const wordsAlone = figureless && !numbered;
    if (wordsAlone && row.some((e) => e.cell.type === "text" && isClosing(e.cell.value as string))) this.closed = true;
    if (this.closed && wordsAlone) return;
    const seen = seenIn(grid, header, columns, { r, row, figureless, numbered });
    if (!seen) return;
    const { total, filled, ofMonth, said } = seen;
    if (total && !filled.some((x) => x.field === "note" && filled.length === 1)) this.total(seen, total);
    else if (ofMonth && said && !figureless) this.sumsOfMonth(r, said);
    else this.record(seen);
  }

  private total(seen: SeenRow, { c, cell }: Entry): void {
    const { r, row, month, monthCell, partCell, filled } = seen;
    const belowName = this.columns.overMonths?.has(this.namedAt) && (this.places.at(-1) ?? -1) <= this.namedAt;
    if (filled.length > 0)
      this.push(r, "total", {
        ...{ unit: cell, ...(month && shows(this.grid, r, monthCell) ? { month } : {}) },
        ...(row.some((e) => e.cell === partCell) ? partOf(seen) : {}),
        ...(row.some((e) => e.c < c && countsRows(e)) ? { numbered: true as const } : {}),
      });
    // The months below it without a name are its own, and no more those of the chi bộ above; those of one may have their sums above them.
    if (this.columns.month && !belowName) this.unit = cell;
  }

  /** The sums of a month stand beside its name, above its rows. */
  private sumsOfMonth(r: number, { cell }: Entry): void {
    this.headings = [...this.headings, headingOf(cell)];
    this.push(r, "total", { unit: cell });
  }

  private record(seen: SeenRow): void {
    const { grid, header, columns, rows } = this;
    const { r, ownUnit, identified, inUnit, filled, ofMonth, numbered, month, monthCell, part, label } = seen;
    const listed = this.headings.length === 0 && goesOnList(grid, header, columns, seen, rows.at(-1));
    const figures = figuresStand(grid, header, seen) || saysNone(header, columns, seen) || listed;
    const unmarked =
      columns.name && !ownUnit && identified && isUnmarkedMember(grid, { r, cell: identified }, rows, this.headings);
    if (
      (ofMonth && inUnit && filled.length === 0) ||
      (!figures && !month && !part && !(identified && numbered) && !unmarked)
    ) {
      if (label && !this.namesGoOn(r, label)) this.heading(r, label);
      return;
    }
    if (!identified && columns.unit && !monthCell && !figures) return;
    // Below the first of a chi bộ's members in a register its name need not stand again.
    const goesOn =
      columns.month !== undefined ||
      columns.parts !== undefined ||
      columns.name !== undefined ||
      goesOnBelow(grid, header, r, rows.at(-1));
    this.unit = ownUnit ?? (goesOn ? (this.numberedAnew(r) ? undefined : this.unit) : this.beside(label));
    if (ownUnit) this.namedAt = r;
    if (columns.name && !identified) return;
    // The sums of its months stand beside the name of a chi bộ.
    if (figures && columns.overMonths?.has(r)) {
      this.push(r, "total", {});
      return;
    }
    const { unit } = this;
    // The name of one chi bộ ends where another's begins: no row without a name is its own after that.
    const over = unit || !columns.unit ? this.headings : this.headings.filter((h) => h.row > this.namedAt);
    const context = {
      ...partOf(seen),
      ...(unit ? { unit } : {}),
      ...(monthCell ? { monthCell, ...(month ? { month } : {}) } : {}),
    };
    this.push(r, unit && isTotalLabel(String(unit.value)) ? "total" : "data", context, over);
  }

  private heading(r: number, label: Entry): void {
    const { grid, header, columns, rows } = this;
    if (columns.name && !isSection(grid, r, label, columns.name.c, rows.at(-1))) return;
    const heading = headingOf(label.cell);
    // The sums above a section's heading are over: its rows are its own, unless it only tells parts of them.
    if (!columns.unit && this.unit && isTotalLabel(String(this.unit.value)) && !isPartLabel(heading.text))
      this.unit = undefined;
    const inUnitColumn = columns.unit && label.c === columns.unit.c && !spansTable(grid, r, label.c, header);
    if (columns.overMonths) {
      this.unit = columns.overMonths.has(r) ? label.cell : undefined;
      this.namedAt = r;
    }
    // A name without figures: the parent knows whether it is a chi bộ or a section.
    if (inUnitColumn && !heading.text.includes(":")) this.push(r, "named", { unit: label.cell });
    this.headings = [...this.headings, heading];
  }

  /** Whether what names a chi bộ stands in the first of several rows with names, of a table that has no column of them: it heads none of the others. */
  private namesGoOn(r: number, { c, cell }: Entry): boolean {
    const names = (x: Cell | undefined) => x?.type === "text" && beginsWithChiBo(fold(x.value as string));
    if (this.columns.unit || !names(cell)) return false;
    const next = this.grid.rowNumbers.find((x) => x > r);
    return next !== undefined && names(this.grid.at(next, c)?.cell) && this.holdsFigures(next);
  }

  private holdsFigures(r: number): boolean {
    return this.columns.counted.some((x) => hasDigits(this.grid.at(r, x.c)?.cell));
  }

  /** Whether a row without a name has a number of its own, as only rows with names had before: the next chi bộ's, whose name was forgotten. */
  private numberedAnew(r: number): boolean {
    const { grid, header, columns, places, namedAt } = this;
    if (!columns.unit || columns.name || header.columns.some((x) => x.c === columns.unit!.c - 1)) return false;
    const number = columns.unit.c - 1;
    const isNumbered = (at: number) => isNumeral(String(grid.at(at, number)?.cell.value ?? ""));
    const below = [...new Set(places)].filter((at) => at > namedAt && at < r);
    return isNumbered(r) && isNumbered(namedAt) && below.length > 0 && !below.some(isNumbered);
  }

  /** Of a form without chi bộ what stands in the place of their names is kept too: none should be theirs. */
  private beside(label: Entry | undefined): Cell | undefined {
    const { columns, header } = this;
    return columns.unit || !header.form.columns.unit ? besides(columns.firstFigure, label) : undefined;
  }

  private push(
    r: number,
    kind: RawRow["kind"] | "named",
    context: Parameters<typeof records>[5],
    headings = this.headings,
  ): void {
    const { grid, header, columns, rows } = this;
    const found = records(grid, r, kind === "named" ? "data" : kind, columns.byTime, headings, context);
    rows.push(...(kind === "data" ? saidBeside(grid, r, header, found) : found));
    while (this.places.length < rows.length) this.places.push(r);
  }
}

const headingOf = ({ row, col, value }: Cell): Heading => ({ row, col, text: value as string });

import type { Grid } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";
import { type MonthOfYear, monthOver } from "../../values/months.ts";
import { type PartOfYear, partLabel } from "../../values/parts-of-year.ts";
import { isNumeral } from "../../words/numbering.ts";
import { ofNumbers } from "../../words/numbers-and-shares.ts";
import { isOnly } from "../../words/says-only.ts";
import { inFull, spokenOfTogether } from "../../words/short-forms.ts";
import { fold } from "../../words/text.ts";
import { type Concept, type Meaning, meaning } from "../../words/vocabulary.ts";
import { isMonthWord, type MonthRows, monthRows } from "./header-months.ts";
import { columnsSpanned, headerPath } from "./header-path.ts";
import { tellSharesOfLevels } from "./shares-of-levels.ts";

/** One column of a header: its own text, the groups above it, and the month it is under. */
export interface HeaderColumn {
  c: number;
  cell: Cell;
  leaf: string;
  groups: string[];
  /** What the groups say. */
  over: Set<Concept>;
  /** The first of the groups as it stands in the sheet. */
  top?: Cell;
  /** What the leaf says under them. */
  says: Meaning;
  month?: MonthOfYear;
  /** How a half or quarter of a year over it is written; and which it is, where columns of several stand beside one another. */
  partText?: string;
  part?: PartOfYear;
  /** Which of several sessions it is of, where they stand side by side (`Chuyên đề 1`, `Chuyên đề 2`). */
  turn?: number;
  /** The name of the chi bộ that it is under, where their criteria stand beside one another and the months below. */
  named?: Cell;
  /** The month stands lowest, under whatever group: as in a register of members. */
  monthLowest?: boolean;
  /** Stands alone, or with nothing but rates and subsets, under its group, and says no more than that it counts: `Số người` beside `%` under *Dự họp*. */
  countsGroup?: boolean;
  /** What it is beside the total of its group, where one stands there. */
  share?: Share;
  /** The columns of points for each item judged, which this one is the sum of; those that are taken away with their sign. */
  items?: [c: number, sign: 1 | -1][] | undefined;
  /** A criterion without figures of its own under which others are set in. */
  heads?: boolean;
}

/** What a column is beside the others of its group: their total, or one of its parts. */
export interface Share {
  total: boolean;
  /** The parts do not come to the total. */
  open: boolean;
  /** What the parts are: months, kinds of meetings, points. */
  of: "months" | "kinds" | "points" | "others";
}

/** Each column's header: the lowest text as its leaf, the texts above as its groups, months and parts of the year apart. */
export function headerColumns(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  const header: HeaderColumn[] = [];
  const ofMonths = monthRows(grid, top, bottom);
  const { first, last } = columnsSpanned(grid, top, bottom);
  for (let c = first; c <= last; c++) {
    const path = headerPath(grid, top, bottom, c);
    // A blank corner over the months of a form with its criteria down.
    const below = path.length === 0 ? grid.at(bottom + 1, c)?.cell : undefined;
    if (path.length > 0) header.push(columnUnder(c, path, ofMonths));
    else if (below) header.push({ c, cell: below, leaf: "", groups: [], over: new Set(), says: meaning("") });
  }
  tellShortForms(header);
  tellSharesOfLevels(header);
  tellMonthAndYear(header);
  return header;
}

/** `Tháng năm` over one column alone heads months with their years: beside May other months would stand. */
function tellMonthAndYear(header: HeaderColumn[]): void {
  const [column, ...others] = header.filter(({ month }) => month !== undefined);
  if (!column || others.length > 0 || column.leaf !== "" || fold(textOf(column.cell)) !== "thang nam") return;
  delete column.month;
  delete column.monthLowest;
  column.leaf = textOf(column.cell);
  column.says = meaning(column.leaf);
}

/** The column under a path of cells, the last of which are its own, with the rows in which bare numbers are months. */
function columnUnder(c: number, path: Cell[], ofMonths: MonthRows): HeaderColumn {
  const lowest = path.at(-1)!;
  const underMonth = path.some((cell) => ofMonths.has(cell.row) || isMonthWord(textOf(cell)));
  const isPart = (cell: Cell) => !ofMonths.has(cell.row) && partLabel(textOf(cell)) !== undefined;
  const besidesParts = path.length > 1 ? path.filter((cell) => !isPart(cell)) : path;
  const isWordOver = (cell: Cell) => isMonthWord(textOf(cell)) && path.some((other) => monthOver(textOf(other), true));
  const texts: Cell[] = [];
  let month: MonthOfYear | undefined;
  for (const cell of besidesParts.length > 0 ? besidesParts : path) {
    const said = monthOver(textOf(cell), underMonth);
    const inQuarter = ofMonths.get(cell.row)?.get(c);
    if (said) month = inQuarter ? { ...said, month: inQuarter } : said;
    else if (!isWordOver(cell)) texts.push(cell);
  }
  const own = texts.pop();
  const leaf = own ? textOf(own) : "";
  // The number of a criterion, beside which it stands, is no group.
  const groups = texts.map(textOf).filter((text) => !isNumeral(text));
  // `Các tháng có phát biểu`: what is marked under its months.
  const over = new Set((leaf === "" ? [...groups, ...path.map(textOf).filter(isMonthWord)] : groups).flatMap(saidBy));
  const column: HeaderColumn = {
    c,
    cell: own ?? lowest,
    leaf,
    groups,
    over,
    says: saidUnder(leaf, groups, over),
  };
  const top = texts.find((cell) => textOf(cell) === groups[0]);
  if (top) column.top = top;
  if (month) column.month = month;
  const part = path.length > 1 ? path.findLast(isPart) : undefined;
  if (part) column.partText = textOf(part);
  if (month && monthOver(textOf(lowest), underMonth)) column.monthLowest = true;
  return column;
}

/** Leaves a group of a column, as one that says nothing of what the column is. */
export function leaveGroup(column: HeaderColumn, group: string): void {
  column.groups = column.groups.toSpliced(column.groups.indexOf(group), 1);
  column.over = new Set(column.groups.flatMap(saidBy));
  column.says = saidUnder(column.leaf, column.groups, column.over);
}

const textOf = ({ value }: Cell): string => String(value);

/** What a leaf says under its groups; under one that says `Tỷ lệ (%)` and no more it is a share, whatever of. */
export function saidUnder(leaf: string, groups: string[], over: Set<Concept>): Meaning {
  const said = meaning(inFull(leaf, over));
  const isShare = groups.some((group) => isOnly(meaning(group).concepts, "percent"));
  return isShare ? { ...said, concepts: new Set([...said.concepts, "percent"]) } : said;
}

/** What a group says of what stands under it: the reasons of absences are absences. */
const saidBy = (group: string): Concept[] => {
  const { concepts } = ofNumbers(meaning(group));
  return concepts.has("note") && /\bvang\b/.test(fold(group)) ? [...concepts, "absent"] : [...concepts];
};

/** Puts short forms beside one another (`KT`, `CC`, `KTr`) under what they are forms of, where nothing over them says so. */
function tellShortForms(header: HeaderColumn[]): void {
  for (const { concept, places } of spokenOfTogether(header.map(({ leaf }) => leaf)))
    for (const place of places) {
      const column = header[place]!;
      column.over.add(concept);
      column.says = saidUnder(column.leaf, column.groups, column.over);
    }
}

import type { Form } from "../forms/form.ts";
import type { Corrected } from "./correct.ts";
import { doubtsIn } from "./doubts.ts";
import { address, Grid, placeOf } from "./grid.ts";
import { formsTitled } from "./headers/forms-titled.ts";
import { inFullByLegend } from "./headers/legends.ts";
import { yearsInWords } from "./headers/rows/bare-years.ts";
import { joinSplitHeadings } from "./headers/rows/split-headings.ts";
import type { Accepted } from "./headings.ts";
import { withoutLeaders } from "./leaders.ts";
import { notesIn } from "./notes.ts";
import type { Sheet, Workbook } from "./open/workbook.ts";
import { absencesByLetter } from "./tables/absences-by-letter.ts";
import { codedLevels } from "./tables/coded-levels.ts";
import { criteriaAcross } from "./tables/criteria-across.ts";
import { measuresAside } from "./tables/criteria-measures.ts";
import { monthsInOneLine } from "./tables/criteria-months.ts";
import { disciplinedInWords } from "./tables/disciplined-in-words.ts";
import { leaveDisputed } from "./tables/disputed-columns.ts";
import { doneAlone } from "./tables/done-alone.ts";
import { figuresAcross } from "./tables/figure-a-row.ts";
import { figuresInSentences } from "./tables/figures-in-sentences.ts";
import { gradedApart } from "./tables/graded-apart.ts";
import { heldMarks } from "./tables/held-marks.ts";
import { labelledLines } from "./tables/labelled-lines.ts";
import { levelsAcross } from "./tables/levels-across.ts";
import { levelsByLegend } from "./tables/levels-by-legend.ts";
import { listedDeeds } from "./tables/listed-deeds.ts";
import { listedPeople, type People } from "./tables/listed-people.ts";
import { namesInCorners } from "./tables/names-in-corners.ts";
import { periodsOverCells } from "./tables/period-cells.ts";
import { ratedMembers } from "./tables/rated-members.ts";
import type { Nearest, ReadTable } from "./tables/read-table.ts";
import type { Heading } from "./tables/records.ts";
import { sessionsByMonth } from "./tables/sessions-by-month.ts";
import { sessionsOfMembers } from "./tables/sessions-of-members.ts";
import { sideBySide } from "./tables/side-by-side.ts";
import { sumsAcross } from "./tables/sums-across.ts";
import { findTables } from "./tables/tables.ts";
import { totalAcross } from "./tables/total-across.ts";
import { splitPairs } from "./tables/two-in-one.ts";
import { yearsUnderNames } from "./tables/years-under-names.ts";
import { fold } from "./words/text.ts";

export interface ReadSheet {
  name: string;
  hidden: boolean;
  /** Whether any figure or text stands in it. */
  empty: boolean;
  figures: number;
  /** The sheet's titles: texts of its first rows. */
  titles: Heading[];
  tables: ReadTable[];
  /** A table that no form explains, and the form that comes nearest. */
  nearest?: Nearest;
  /** First cells of rows of figures that belong to no table. */
  unread: string[];
  /** The people that it lists, where it holds nothing else. */
  people?: People;
  /** What is written above, below and beside the figures of its tables and makes them doubtful, or may: when and for whom they were signed, up to when they go. */
  doubts: Heading[];
  /** Lines that begin as notes, outside its tables. */
  notes: Heading[];
}

/** What stands in a workbook, by form; neither units nor periods are settled yet. Holds no member's name. */
export interface ReadWorkbook {
  format: string;
  savedAt?: string;
  degraded: string[];
  sheets: ReadSheet[];
  /** Marks of the people named in it (`members.ts`), for the check before publishing. */
  members?: string[];
  /** What became of the corrections of this file. */
  corrected?: Corrected[];
  /** Headings that were read as an officer accepted them. */
  accepted?: Accepted[];
}

/** Reads every sheet of a workbook by the forms' declarations. */
export function readWorkbook(workbook: Workbook, forms: Form[]): ReadWorkbook {
  const sheets = workbook.sheets.map(withoutLeaders);
  const grids = levelsByLegend(sheets.map(Grid.of));
  const result: ReadWorkbook = {
    format: workbook.format,
    degraded: workbook.degraded,
    sheets: sheets.map((sheet, i) => readSheet(sheet, grids[i]!, forms)),
  };
  if (workbook.savedAt) result.savedAt = workbook.savedAt;
  return result;
}

const TITLE_ROWS = 15;

function readSheet(sheet: Sheet, own: Grid, forms: Form[]): ReadSheet {
  const { grid: full, disputed } = inFullByLegend(own);
  const ofYear = yearsUnderNames(yearsInWords(joinSplitHeadings(full)), sheet.name);
  const whole = totalAcross(ofYear.grid, sheet.name, forms);
  const members = sessionsOfMembers(ratedMembers(listedDeeds(gradedApart(sessionsByMonth(whole.grid, forms)))));
  const told = figuresAcross(monthsInOneLine(doneAlone(measuresAside(namesInCorners(members)))));
  const stood = told.grid;
  const across = criteriaAcross(stood);
  const split = levelsAcross(
    disciplinedInWords(figuresInSentences(splitPairs(heldMarks(codedLevels(absencesByLetter(across)))))),
  );
  const grid = across === stood ? labelledLines(split, forms) : split;
  const said = sheet.cells
    .filter((cell) => cell.type === "text" && !ofYear.passed.has(cell))
    .map((cell) => ({ row: cell.row, col: cell.col, text: cell.value as string }));
  const texts = [...said, ...periodsOverCells(grid, said)];
  const grids = sideBySide(grid);
  const parts = grids.map((part) => {
    const own = texts.filter((t) => part.at(t.row, t.col));
    return findTables(part, sheet.name, own, forms);
  });
  const tables = parts.flatMap((part) => part.tables);
  for (const table of tables) leaveDisputed(table, disputed);
  if (across !== stood) for (const table of tables) tellSumsBehind(stood, table, forms);
  // What stands above one of several tables beside one another speaks of that one alone.
  const ofAll = tables[0]?.above.filter((t) => grids.every((part) => part.at(t.row, t.col)));
  const unread = [...whole.unread, ...told.unread, ...parts.flatMap((part) => part.unread)];
  const nearest = tables.length === 0 ? parts.find((part) => part.nearest)?.nearest : undefined;
  const stated = tables.length === 0 && unread.length === 0 ? figureInWords(texts, forms) : [];
  const result: ReadSheet = {
    name: sheet.name,
    hidden: sheet.hidden,
    empty: sheet.cells.length === 0,
    figures: sheet.cells.filter((cell) => cell.type === "number" || cell.type === "date").length,
    titles: ofAll ?? texts.filter((t) => t.row < TITLE_ROWS && t.text.length < 200),
    tables,
    unread: isHelp(sheet.name, texts) ? [] : [...unread, ...stated],
    doubts: doubtsIn(said, tables),
    notes: notesIn(said, tables),
  };
  if (nearest) result.nearest = nearest;
  const people = tables.length === 0 ? listedPeople(whole.grid) : undefined;
  if (people) result.people = people;
  return result;
}

/** Tells of the sums behind the months where these were read another way than they stood. */
function tellSumsBehind(stood: Grid, table: ReadTable, forms: Form[]): void {
  const form = forms.find(({ id }) => id === table.form)!;
  const { row } = placeOf(table.at);
  table.wrongTotals.push(...sumsAcross(stood, form, table.rows, [row, row + 1], true));
}

/** The first line such as `Số chi bộ kiểm tra: 5/7` in a sheet that is titled like a form: figures stand in it although no table does. */
function figureInWords(texts: Heading[], forms: Form[]): string[] {
  if (!texts.some((t) => formsTitled(t.text, forms).length > 0)) return [];
  const first = texts.find((t) => /:\s*\d+\s*(?![\d.:])/.test(t.text) && !/\b(số|ngày)\s*:/iu.test(t.text));
  return first ? [address(first)] : [];
}

/** A sheet that tells how to fill in others, lists what may be chosen there, or whom to call. */
const isHelp = (name: string, texts: Heading[]): boolean =>
  /^(huong dan|hd|tro giup|help|danh muc|danh ba|dm|ghi chu|list)\b/.test(fold(name)) ||
  texts.slice(0, 3).some((t) => /^(danh ba\b|(huong dan|cach) (nhap|dien|ghi|su dung|lap|bao cao))/.test(fold(t.text)));

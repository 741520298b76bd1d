import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { monthLabel } from "../values/months.ts";
import { partLabel } from "../values/parts-of-year.ts";
import { endsTable } from "../words/row-label.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn } from "../words/turns.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { headsCriteria } from "./criteria-corner.ts";
import { saysCriterion } from "./months-across.ts";

/** The columns of a table of one figure a row: whose and when, what it is, the figure itself where one column may hold it, and others. */
export interface Columns {
  head: Entry[];
  keys: Entry[];
  criteria: Entry;
  value?: Entry;
}

/** One row of it: of which chi bộ and month, which criterion, and where its figure stands. */
export interface FigureRow {
  r: number;
  /** The row of the heading of its section, or of all. */
  under: number;
  keys: (Entry | undefined)[];
  criterion: Entry;
  value: Entry | undefined;
}

const LEAST = 3;
const MOST = 8;
const COUNTS: Concept[] = ["count", "when", "member"];

/** Those of a row of headings: `Chi bộ | Chỉ số | Giá trị | Tháng`, in whatever order. */
export function columnsAt(grid: Grid, r: number): Columns | undefined {
  const head = grid.row(r);
  if (head.length < LEAST || head.length > MOST || !head.every(isHeading)) return undefined;
  const said = head.map((e) => ({ e, ...meaning(String(e.cell.value)) }));
  const keys = said.filter((x) => KEYS.some((key) => saysOnly(x, key))).map(({ e }) => e);
  const [criteria, other] = said.filter(({ e, concepts }) => concepts.has("content") && headsCriteria(grid, e));
  if (keys.length === 0 || !criteria || other) return undefined;
  const mayHold = said.filter(
    ({ e, concepts, unknown }) =>
      unknown === 0 && [...concepts].every((x) => COUNTS.includes(x)) && fold(String(e.cell.value)) !== "nam",
  );
  const [value] = mayHold.length === 1 ? mayHold : [];
  // `Tháng | Nội dung | Chi bộ A | Chi bộ B`: the chi bộ stand across.
  if (!value && !said.some((x) => saysOnly(x, "unit"))) return undefined;
  return { head, keys, criteria: criteria.e, ...(value ? { value: value.e } : {}) };
}

const KEYS: Concept[] = ["unit", "month", "quarter"];

/** Words, and no month, quarter or session: under these stand its figures. */
const isHeading = ({ cell: { type, value } }: Entry): boolean =>
  type === "text" && !monthLabel(value) && !partLabel(value as string) && !turnIn(value as string);

/**
 * The rows below, each under what its chi bộ, month and criterion are, also where one stands once for several: merged, or not written again as long as
 * nothing before it is. None where the same headings hold something else: topics say nothing that is counted, and stand one a chi bộ.
 */
export function figureRows(grid: Grid, columns: Columns): FigureRow[] {
  const { head, criteria } = columns;
  const rows: FigureRow[] = [];
  let under = criteria.r;
  for (const r of grid.rowNumbers.filter((x) => x > criteria.r)) {
    const row = grid.row(r);
    if (isIndexRow(row) || standsAgain(row, head)) continue;
    if (row.some(({ cell }) => endsTable(String(cell.value)))) break;
    if (row.length === 1) {
      under = r;
      continue;
    }
    const before = rows.at(-1);
    const own = rowAt(grid, r, columns, before?.under === under ? before : undefined);
    if (!own) break;
    rows.push({ ...own, under });
  }
  return areFigures(grid, columns, rows) ? rows : [];
}

const standsAgain = (row: Entry[], head: Entry[]): boolean =>
  row.length === head.length && row.every(({ cell }, i) => cell.value === head[i]!.cell.value);

function rowAt(
  grid: Grid,
  r: number,
  { keys, criteria, value }: Columns,
  before: FigureRow | undefined,
): Omit<FigureRow, "under"> | undefined {
  const own = new Map<Entry, Entry | undefined>();
  let begins = false;
  for (const column of [...keys, criteria].sort((a, b) => a.c - b.c)) {
    const shown = grid.shown(r, column.c);
    const last = column === criteria ? before?.criterion : before?.keys[keys.indexOf(column)];
    own.set(column, shown ?? (begins ? undefined : last));
    begins ||= shown?.r === r;
  }
  const criterion = own.get(criteria);
  const of = keys.map((key) => own.get(key));
  if (!criterion || !of.some(Boolean)) return undefined;
  return { r, keys: of, criterion, value: value && grid.at(r, value.c) };
}

const ENOUGH = 2;

/** Whether most rows hold a figure, most criteria are understood, and most chi bộ and months have several. */
function areFigures(grid: Grid, { head, keys, value }: Columns, rows: FigureRow[]): boolean {
  const names = new Set(rows.map(({ criterion }) => criterionOf(criterion)));
  const known = rows.filter(({ criterion }) => saysCriterion(String(criterion.cell.value)));
  const groups = [...groupsOf(rows).values()];
  const several = groups.filter((group) => new Set(group.map((x) => criterionOf(x.criterion))).size >= ENOUGH);
  const places = (value ? [value] : head.filter((e) => !keys.includes(e) && !numbers(e))).map(({ c }) => c);
  const counted = rows.filter(({ r }) => places.some((c) => isCounted(grid.at(r, c))));
  return (
    names.size >= ENOUGH &&
    known.length * 3 >= rows.length * 2 &&
    several.length * 2 > groups.length &&
    counted.length * 2 >= rows.length
  );
}

const isCounted = (e: Entry | undefined): boolean =>
  e !== undefined && (isFigure(e.cell) || isDay(String(e.cell.value)));

/** `TT`, `ĐVT`: a column of nothing that is told. */
export const numbers = ({ cell }: Entry): boolean => isOnly(meaning(String(cell.value)).concepts, "index");

/** A criterion as compared. */
export const criterionOf = ({ cell }: Entry): string => fold(String(cell.value));

/** The rows of each chi bộ and month. */
export function groupsOf(rows: FigureRow[]): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = [row.under, ...row.keys.map((e) => fold(String(e?.cell.value ?? "")))].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

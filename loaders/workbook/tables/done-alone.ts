import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { findPeriods, type PeriodMention } from "../values/periods.ts";
import { isClosing, isSignedOn } from "../words/row-label.ts";
import { isOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { headsCriteria } from "./criteria-corner.ts";
import { type Told, toldBy } from "./told-beside.ts";

/** A column of figures beside criteria, and what its headings say that they are of. */
interface Column extends Told {
  c: number;
}

/** The headings of a table of criteria with several columns of figures. */
interface Heads {
  criteria: Entry;
  /** The lowest row of headings. */
  bottom: number;
  columns: Column[];
}

/** A heading over criteria and two over figures; numbers, units of measure, notes and six columns of figures are no more. */
const FEW = 3;
const MANY = 10;

/**
 * A sheet whose criteria have figures of a plan, of another period, differences or shares beside those of what was done (`Nội dung | Kế hoạch | Thực
 * hiện | Tỷ lệ %`, `Tiêu chí | Kỳ trước | Kỳ này`), with what was done alone; as it is, where a heading leaves open which that is.
 */
export function doneAlone(grid: Grid): Grid {
  let own = grid;
  for (const r of grid.rowNumbers) {
    const heads = headsIn(own, r);
    const done = heads && doneOf(own, heads);
    if (heads && done) own = withDone(own, heads, done);
    else if (heads?.columns.every((x) => x.of === "beside")) own = withoutCriteria(own, heads);
  }
  return own;
}

function headsIn(grid: Grid, r: number): Heads | undefined {
  const row = grid.row(r);
  if (row.length < FEW - 1 || row.length > MANY || !row.every(isHeading)) return undefined;
  const criteria = row.slice(0, 2).find(({ cell }) => !conceptsOf(cell.value).has("index"));
  if (!criteria || !headsCriteria(grid, criteria) || isUnderGroup(grid, criteria)) return undefined;
  const below = grid.row(r + 1);
  const goesOn = below.length > 1 && below.every((e) => isHeading(e) && e.c > criteria.c) && !isIndexRow(below);
  const places = new Set([...row, ...(goesOn ? below : [])].map((e) => e.c).filter((c) => c > criteria.c));
  const columns = [...places].sort((a, b) => a - b).flatMap((c) => columnAt(grid, r, c, goesOn) ?? []);
  return columns.length > 0 ? { criteria, bottom: goesOn ? r + 1 : r, columns } : undefined;
}

/** `Chỉ tiêu` below a heading that stands over what was done as well: no criteria, but what was aimed at. */
const isUnderGroup = (grid: Grid, { r, c }: Entry): boolean => {
  const over = grid.shown(r - 1, c);
  const merge = over && grid.mergeAt(over.r, over.c);
  return merge !== undefined && merge.left <= c && merge.right > c;
};

/** A column by its headings; nothing for that of a unit of measure or notes. */
function columnAt(grid: Grid, r: number, c: number, goesOn: boolean): Column | undefined {
  const group = grid.shown(r, c) ?? grid.row(r).findLast((e) => e.c < c);
  const own = (goesOn ? grid.at(r + 1, c) : undefined) ?? group;
  if (!own || !group) return undefined;
  const said = conceptsOf(own.cell.value);
  if (isOnly(said, "index") || isOnly(said, "note")) return undefined;
  const [over, told] = [group, own].map((e) => toldBy(String(e.cell.value)));
  if (own === group || over!.of === "done") return { c, ...told!, periods: [...over!.periods, ...told!.periods] };
  return { c, of: over!.of === "beside" ? "beside" : "other", periods: [] };
}

/** A text, or a year: 2000 to 2049. */
const isHeading = ({ cell }: Entry): boolean => cell.type === "text" || /^20[0-4]\d$/.test(String(cell.value));

const conceptsOf = (value: Entry["cell"]["value"]) => meaning(String(value)).concepts;

/** The one column of what was done in the period of the titles. */
function doneOf(grid: Grid, { criteria, columns }: Heads): Column | undefined {
  const titles = grid.rowNumbers
    .filter((r) => r < criteria.r)
    .flatMap((r) => grid.row(r).map((e) => String(e.cell.value)))
    .filter((text) => !isSignedOn(text));
  const named = titles.flatMap(findPeriods);
  const did = columns.filter((x) => x.of === "done");
  const done = did.filter((x) => x.periods.every((said) => isOf(named, said)));
  const before = did.filter((x) => !done.includes(x) && x.periods.some((said) => isBefore(named, said)));
  const told = columns.every((x) => x.of === "beside" || done.includes(x) || before.includes(x));
  return told && done.length === 1 && columns.length > 1 ? done[0] : undefined;
}

/** Whether a period is that of the titles, as far as it is named. */
const isOf = (named: PeriodMention[], { kind, index, year }: PeriodMention): boolean =>
  (year === undefined || years(named).includes(year)) &&
  (index === undefined || named.some((x) => x.kind === kind && x.index === index));

/** Whether a period is one before that of the titles: of the same length, or a year. */
const isBefore = (named: PeriodMention[], { kind, index = 0, year }: PeriodMention): boolean =>
  year !== undefined &&
  named.some((x) => {
    if (x.year === undefined) return false;
    return x.kind === kind
      ? year < x.year || (year === x.year && index < (x.index ?? 0))
      : index === 0 && year < x.year;
  });

const years = (named: PeriodMention[]): number[] => named.flatMap(({ year }) => year ?? []);

/** The rows of the criteria below their headings. */
function rowsBelow(grid: Grid, bottom: number, { c }: Entry): number[] {
  const below = grid.rowNumbers.filter((r) => r > bottom);
  const isCriterion = (r: number) => {
    const own = grid.at(r, c);
    return (own !== undefined && !isClosing(String(own.cell.value))) || isIndexRow(grid.row(r));
  };
  const end = below.find((r) => !isCriterion(r)) ?? Number.POSITIVE_INFINITY;
  return below.filter((r) => r < end);
}

/** The sheet without the other columns of the table, and with a heading of one row over what was done. */
function withDone(grid: Grid, { criteria, bottom, columns }: Heads, done: Column): Grid {
  const rows = [...grid.rowNumbers.filter((r) => r >= criteria.r && r <= bottom), ...rowsBelow(grid, bottom, criteria)];
  const places = new Set(columns.map(({ c }) => c));
  const left = new Set<Entry>();
  for (const r of rows)
    for (const e of grid.row(r)) {
      const heads = r <= bottom && e.c > criteria.c && (places.has(e.c) || r > criteria.r);
      if (heads || (e.c !== done.c && places.has(e.c)) || (r <= bottom + 2 && isIndexRow(grid.row(r)))) left.add(e);
    }
  const head = grid.shown(bottom, done.c) ?? grid.shown(criteria.r, done.c) ?? criteria;
  return grid.exchanged(left, [{ r: criteria.r, c: done.c, cell: { ...head.cell, value: "Kết quả" } }]);
}

/** The sheet with what its figures are of in the place of the criteria, in a table without those of what was done: no field is to take them. */
function withoutCriteria(grid: Grid, { criteria, bottom, columns }: Heads): Grid {
  const head = grid.shown(criteria.r, columns[0]!.c) ?? criteria;
  const labels = rowsBelow(grid, bottom, criteria).flatMap((r) => grid.at(r, criteria.c) ?? []);
  const added = labels.map((e) => ({ ...e, cell: { ...e.cell, value: head.cell.value } }));
  return grid.exchanged(new Set(labels), added);
}

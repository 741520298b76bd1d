import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { findPeriods } from "../values/periods.ts";
import { isTotalLabel } from "../words/row-label.ts";
import { saysAside } from "../words/says-aside.ts";
import { saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** Headings from those of the chi bộ on, and where the rows below them end. */
interface Part {
  unit: Entry;
  headings: Entry[];
  rows: number[];
}

/** What headings say of who came. */
const CAME: Concept[] = ["present", "takePart", "absent", "excused", "unexcused", "due"];
/** What they may say of how a meeting was, and when; nothing where the cells do (`Kết quả`). */
const GRADED: Concept[] = ["score", "grade", "date", "meeting", "speak", "opinion", "turn", "count", "member", "note"];
const IS_GRADED: Concept[] = ["score", "grade"];

/**
 * A sheet that tells who came to the meetings of each chi bộ in one table and how these were graded in another, beside or below it, as one table; as it is
 * where other or more chi bộ stand in the second, or a period or a plan of its own is said above it. Cells keep their addresses.
 */
export function gradedApart(grid: Grid): Grid {
  const parts = partsOf(grid);
  const [came, second, more] = parts;
  if (!came || !second || more || !isOf(came, CAME) || isOf(came, IS_GRADED) || !isGraded(second)) return grid;
  const places = new Map<string, number>();
  for (const r of came.rows) {
    const name = nameAt(grid, r, came.unit.c);
    if (places.has(name)) return grid;
    places.set(name, r);
  }
  const own = second.rows.filter((r) => places.has(nameAt(grid, r, second.unit.c)));
  const others = second.rows.filter((r) => !own.includes(r));
  const again = new Set(own.map((r) => nameAt(grid, r, second.unit.c))).size < own.length;
  const totals = others.every((r) => isTotalLabel(nameAt(grid, r, second.unit.c)));
  if (own.length < ENOUGH || again || !totals || isOfItsOwn(grid, came, second)) return grid;
  const behind = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map(({ c }) => c))) + 1;
  const left = [second.unit.r, ...second.rows].flatMap((r) => cellsIn(grid, r, second));
  // A title of its own is no group of any columns.
  if (second.unit.r === came.unit.r) left.push(...aboveSecond(grid, came, second));
  const added = second.headings.flatMap((heading, i) => [
    { ...heading, r: came.unit.r, c: behind + i },
    ...own.flatMap((r) => {
      const e = grid.at(r, heading.c);
      return e ? [{ ...e, r: places.get(nameAt(grid, r, second.unit.c))!, c: behind + i }] : [];
    }),
  ]);
  return grid.exchanged(new Set(left), added);
}

/** Fewer chi bộ are no list. */
const ENOUGH = 2;

/** The tables of a sheet whose header is one row that begins with those of the chi bộ, from the top and from the left. */
function partsOf(grid: Grid): Part[] {
  const parts: Part[] = [];
  for (const r of grid.rowNumbers) {
    const units = grid.row(r).filter(isOfUnits);
    if (units.length === 0 || !looksLikeHeader(grid, r)) continue;
    for (const [i, unit] of units.entries()) {
      const to = units[i + 1]?.c ?? Number.POSITIVE_INFINITY;
      const headings = grid.row(r).filter((e) => e.c > unit.c && e.c < to && !isIndex(e));
      const below = grid.rowNumbers.filter((x) => x > r);
      const end = below.findIndex(
        (x, n) => x !== r + 1 + n || !headings.some(({ c }) => grid.at(x, c)) || looksLikeHeader(grid, x),
      );
      parts.push({ unit, headings, rows: end < 0 ? below : below.slice(0, end) });
    }
  }
  return parts;
}

/** Said of few cells: names and topics are longer. */
const isOfUnits = ({ cell }: Entry): boolean =>
  cell.type === "text" && (cell.value as string).length < LONG && saysOnly(meaning(cell.value as string), "unit");
const LONG = 24;
const isIndex = ({ cell }: Entry): boolean => saysOnly(meaning(String(cell.value)), "index");

const isOf = ({ headings }: Part, concepts: Concept[]): boolean =>
  headings.some(({ cell }) => concepts.some((x) => meaning(String(cell.value)).concepts.has(x)));

const isGraded = (part: Part): boolean =>
  isOf(part, IS_GRADED) &&
  part.headings.every(({ cell }) => {
    const { concepts, unknown } = meaning(String(cell.value));
    return unknown === 0 && [...concepts].every((x) => GRADED.includes(x));
  });

const nameAt = (grid: Grid, r: number, c: number): string => fold(String(grid.at(r, c)?.cell.value ?? "")).trim();

/** What stands in a row from the names of a part on, or from the numbers before them. */
function cellsIn(grid: Grid, r: number, { unit, headings }: Part): Entry[] {
  const before = grid.at(unit.r, unit.c - 1);
  const first = before && isIndex(before) ? before.c : unit.c;
  const last = Math.max(...headings.map(({ c }) => c));
  return grid.row(r).filter((e) => e.c >= first && e.c <= last);
}

/** What stands above the second table and not above the first. */
function aboveSecond(grid: Grid, came: Part, second: Part): Entry[] {
  const below = second.unit.r > came.unit.r;
  const from = below ? Math.max(...came.rows) : -1;
  return grid.rowNumbers
    .filter((r) => r > from && r < second.unit.r)
    .flatMap((r) => grid.row(r).filter((e) => below || e.c >= second.unit.c));
}

/** Whether what stands above the second table says when it was, or that it is planned. */
const isOfItsOwn = (grid: Grid, came: Part, second: Part): boolean =>
  aboveSecond(grid, came, second).some(
    ({ cell }) => findPeriods(String(cell.value)).length > 0 || saysAside(meaning(String(cell.value))),
  );

import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import { headerAt } from "./columns/header-at.ts";
import { apartIn } from "./fields/apart.ts";
import type { Header, UnreadColumn } from "./fields/header.ts";
import { listingOr } from "./fields/listing.ts";
import { ownColumns } from "./form-groups.ts";
import { formsBeside } from "./forms-beside.ts";
import { readAs } from "./read-as.ts";
import { repeated } from "./repeated-header.ts";
import { beginsHeader, bottoms, FEW } from "./rows/header-bounds.ts";
import { bySums } from "./sums/by-sums.ts";
import { leaveDoubtful } from "./sums/doubtful.ts";
import { leaveOverlapping } from "./sums/overlapping.ts";
import { topicsByQuarter } from "./topics-by-quarter.ts";

const recognised = (header: Header): boolean => {
  const fields = new Set(header.columns.map((x) => x.field));
  return header.form.recognisedBy.some((set) => set.every((field) => fields.has(field)));
};

export interface FoundHeaders {
  headers: Header[];
  /** The best reading of a table that no form explains well enough, if there is one. */
  nearest?: Header;
}

/** All headers of a sheet from the top, each read as the form that explains it best; a repeated header (page break) is found again. */
export function findHeaders(grid: Grid, forms: Form[], titled: (r: number) => Set<string>): FoundHeaders {
  const headers: Header[] = [];
  let nearest: Header | undefined;
  const rows = grid.rowNumbers;
  // Each row is looked at twice: as the one below, which may explain more, and as the next.
  const known = new Map<number, ReadFrom>();
  for (let i = 0; i < rows.length; i++) {
    let best: Header | undefined;
    let beside: Header[] = [];
    for (const top of rows.slice(i, i + 2)) {
      const again = repeated(grid, top, headers);
      if (again.length > 0) {
        [best, ...beside] = again;
        break;
      }
      const read = known.get(top) ?? readFrom(grid, top, forms, titled);
      known.set(top, read);
      if (read.best && (!best || read.best.score >= best.score)) best = read.best;
      if (read.nearest && read.nearest.score > (nearest?.score ?? 0)) nearest = read.nearest;
    }
    // What stands over the header with few cells may be titles, in several rows.
    for (let n = best && !best.again ? rows.indexOf(best.top) + 1 : rows.length; n < rows.length; n++) {
      const below = rows[n]!;
      if (below > best!.bottom || grid.row(rows[n - 1]!).length > FEW) break;
      const read = known.get(below) ?? readFrom(grid, below, forms, titled);
      known.set(below, read);
      if (read.best && isSpoiltBy(grid, best!, read.best)) best = read.best;
    }
    if (!best) continue;
    const said = titled(best.top);
    if (!best.again) beside = formsBeside(grid, best, forms, said, recognised);
    headers.push(best, ...beside);
    while (i + 1 < rows.length && rows[i + 1]! <= best.bottom) i++;
  }
  return nearest && headers.length === 0 ? { headers, nearest } : { headers };
}

/** Whether a header says no more, or less, with its first row, a title or the unit of the figures that reads like a group of columns. */
function isSpoiltBy(grid: Grid, header: Header, below: Header): boolean {
  const [first] = grid.row(header.top);
  const [next] = grid.row(below.top);
  const said = ({ columns }: Header) => columns.map((x) => `${x.field} ${x.c} ${x.month?.month ?? ""}`).join();
  if (said(below) === said(header)) return below.score >= header.score;
  return below.score > header.score && first !== undefined && next !== undefined && first.c <= next.c;
}

interface ReadFrom {
  best?: Header;
  nearest?: Header;
}

/** The header that begins in a row, as the form that explains it best, and the best of the readings that no form recognises. */
function readFrom(grid: Grid, top: number, forms: Form[], titled: (r: number) => Set<string>): ReadFrom {
  const found: ReadFrom = {};
  if (!beginsHeader(grid, top)) return found;
  const said = titled(top);
  let titledOnly: Header | undefined;
  // Where one of those that the title speaks of explains all columns, none of the others can explain more.
  const titledFirst = [...forms].sort((a, b) => Number(said.has(b.id)) - Number(said.has(a.id)));
  for (const bottom of bottoms(grid, top)) {
    const { header: columns, probes } = headerAt(grid, top, bottom);
    let explained = false;
    for (const declared of titledFirst) {
      if (explained && !said.has(declared.id)) break;
      const form = listingOr(declared, columns, probes);
      const own = ownColumns(form, columns, forms);
      const header = said.has(form.id) ? topicsByQuarter(form, own, probes) : own;
      const read = readAs(form, top, bottom, header, probes, grid);
      if (form !== declared) read.listing = true;
      leaveOverlapping(read, grid);
      bySums(read, header, probes, grid);
      // What a column that is left open would have been still says which form it is.
      const known = recognised(read);
      if (leaveDoubtful(read, header, probes, grid)) bySums(read, header, probes, grid);
      const apart = apartIn(read, header, probes);
      if (apart) read.apart = apart;
      if (said.has(form.id)) read.score += 1;
      if (known) found.best = better(found.best, read);
      else if (said.has(form.id) && carriesFields(read)) titledOnly = better(titledOnly, read);
      else if (read.score >= 2 && read.score > (found.nearest?.score ?? 0)) found.nearest = read;
      explained ||= known && said.has(form.id) && explainsAll(read);
    }
  }
  // A title settles it where no form has all that it needs, or none that it speaks of: what the titled one misses is then asked for.
  if (titledOnly && (!found.best || !said.has(found.best.form.id))) found.best = titledOnly;
  else if (titledOnly && found.best!.missing.length > 0) found.best = better(titledOnly, found.best);
  return found;
}

/** The better explained of two; of two that explain as much, the one that goes on over more rows of headings. */
const better = (one: Header | undefined, other: Header | undefined): Header | undefined =>
  !one || (other && (other.score > one.score || (other.score === one.score && goesOn(one, other)))) ? other : one;

/** Whether nothing that the form needs is missing, and no column is left open, passed over or taken by its figures alone. */
const explainsAll = ({ missing, unclear, ignored, bySums }: Header): boolean =>
  [missing, unclear, ignored, bySums].every((left) => left.length === 0);

const goesOn = (one: Header, other: Header): boolean =>
  one.form === other.form && one.top === other.top && other.bottom > one.bottom;

/** A name and some figures of the form: its table, though not all of it. Where a form names nobody, a figure and a column left that may be what is missed. */
function carriesFields({ form, columns, missing, unclear, ignored }: Header): boolean {
  if (form.columns.unit)
    return columns.some((x) => x.field === "unit") && new Set(columns.map((x) => x.field)).size >= SOME;
  const mayBeMissed = ({ candidates }: UnreadColumn) => candidates().some((field) => missing.flat().includes(field));
  return columns.some((x) => x.field !== "note") && [...unclear, ...ignored].some(mayBeMissed);
}
const SOME = 3;

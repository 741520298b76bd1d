import type { Form } from "../../forms/form.ts";
import { blankAt, type Entry, type Grid } from "../grid.ts";
import type { Header } from "../headers/fields/header.ts";
import { findHeaders } from "../headers/find-headers.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import type { Cell } from "../open/workbook.ts";
import { isOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { columnsBeside, headsGroups, remarksIn } from "./criteria-aside.ts";
import { isHeaded } from "./criteria-corner.ts";
import { closes, lastCriterion, titlesAbove } from "./criteria-extent.ts";
import { type Group, groupsBelow, lowestHead } from "./criteria-groups.ts";
import { measuresIn, sharesDown } from "./criteria-measures.ts";
import { mayBeOfYear, membersRow, partsBelow } from "./criteria-parts.ts";
import { criteriaStarts, type Start } from "./criteria-starts.ts";
import { headsBehind, turnedFrom, withHeadsOver } from "./criteria-turned.ts";
import { namesAlone, namesUnderGroup } from "./names-under-group.ts";
import type { RawRow } from "./records.ts";
import { headsRecord } from "./section-heads.ts";
import { readRows } from "./sections.ts";

/** A part of a sheet to be read as one table: under a header, or turned, with its criteria down and months across, which another row may `head`. */
export interface Region {
  top: number;
  header: Header;
  turned?: { grid: Grid; to: number; head?: number };
  /** The rows above it that it has in common with others: the names of the chi bộ, how many members they have. */
  shared?: number[];
  /** What stands above it and says nothing of it: a header that stands again, what heads figures beside its own. */
  passed?: Cell[];
  /** The chi bộ or month of all its rows. */
  of?: Pick<RawRow, "unit" | "month">;
}

/** More records than this do not stand side by side without months; a header of fewer columns begins no table. */
const FEW = 3;

/** A list longer than this is not one of criteria. */
const MANY = 300;

/** A region whose criteria stand down. */
type Block = Region & Required<Pick<Region, "turned">>;

/** What is known of a sheet before its tables of criteria are read. */
interface Asked {
  grid: Grid;
  headers: Header[];
  forms: Form[];
  /** The header of a turned part of the sheet, whose titles are those above a row, and those of other forms that share its rows. */
  headersOf: (turned: Grid, top: number, of?: Form[]) => Header[];
  /** Whether what stands above a row may be a report of the year: not where it speaks of meetings alone. */
  ofYear: (top: number) => boolean;
}

/** Tables with their criteria down: each from a line of month names to the next, where they explain the figures better than a header does. */
export function criteriaBlocks(
  sheet: Grid,
  headers: Header[],
  forms: Form[],
  titled: (top: number) => Set<string>,
): Block[] {
  const grid = namesAlone(namesUnderGroup(sheet));
  const { starts, repeated } = criteriaStarts(grid, headers.length > 0);
  const once = repeated.length > 0 ? grid.part(({ r }) => !repeated.includes(r)) : grid;
  const again = repeated.flatMap((r) => grid.row(r).map(({ cell }) => cell));
  const headersOf = (turned: Grid, top: number, of = forms) => {
    const found = findHeaders(turned, of, () => titled(top)).headers;
    return found.filter((x) => x.top === found[0]!.top);
  };
  const ofYear = (top: number) => mayBeOfYear(titled(top), forms);
  return starts.flatMap((start) => {
    const blocks = blocksFrom({ grid: once, headers, forms, headersOf, ofYear }, start);
    const behind = headsBehind(grid, start.top, start.months);
    blocks[0]?.header.ignored.push(...behind);
    const passed = [...again, ...behind.map(({ cell }) => cell)];
    return passed.length > 0 ? blocks.map((block) => ({ ...block, passed })) : blocks;
  });
}

function blocksFrom(known: Asked, start: Start): Block[] {
  const { top, months } = start;
  const grid = withHeadsOver(known.grid, top, months);
  const asked = { ...known, grid };
  // Right below a criterion `Xếp loại | Tốt | Khá | Tốt` is one more, not the head of what follows.
  const headers = asked.headers.filter((h) => h.top <= top + 1 || grid.row(h.top - 1).length < 2);
  const below = headers
    .filter((h) => h.top > top + 1 && (namesUnits(h) || standsAlone(grid, h)))
    .map((h) => titlesAbove(grid, h.top));
  const closing = grid.rowNumbers.filter((r) => r > top + 1 && closes(grid, r));
  const next = start.next ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(start.next ? titlesAbove(grid, next) : next, ...below, ...closing) - 1;
  const to = lastCriterion(grid, top, limit);
  if (to - top > MANY && grid.rowNumbers.filter((r) => r > top && r <= to).length > MANY) return [];
  const groups = groupsBelow(grid, top, Math.min(next, ...closing) - 1, months);
  if (groups.length > 0) return groupBlocks(asked, start, groups);
  const parts = partBlocks(asked, start, to);
  if (parts.length > 0) return parts;
  const rivals = headers.filter((h) => h.bottom >= top && h.top <= to);
  return wholeBlocks(asked, start, to, rivals);
}

/** The tables of criteria that stand again for each chi bộ or month. */
function groupBlocks({ grid, headersOf }: Asked, { top, months }: Start, groups: Group[]): Block[] {
  const measure = measuresIn(grid, top);
  const aside = [...remarksIn(grid, top), ...(measure ? [measure.c] : [])];
  return groups.flatMap(({ of, criteria, from, to }, i) => {
    const beside = (c: number) => (months.length > 0 ? months.includes(c) : c > criteria && isHeaded(grid, top, c));
    const shares = sharesDown(grid, top, to);
    const head = months.length > 0 ? top : lowestHead(grid, top, criteria);
    const own = (e: Entry) =>
      !aside.includes(e.c) &&
      !shares.includes(e.r) &&
      (e.r <= head || (e.r >= from && (e.c === criteria || beside(e.c))));
    const turned = withCorner(grid, top, criteria).turned(top, to, own);
    const [header] = headersOf(turned, top);
    const read = header && (months.length > 0 || namesUnits(header));
    return read ? [{ top: i === 0 ? top : from, header, turned: { grid: turned, to, head: top }, of }] : [];
  });
}

/** With words over the criteria, where none stand there. */
const withCorner = (grid: Grid, r: number, c: number): Grid =>
  grid.at(r, c) ? grid : grid.exchanged(new Set(), [{ r, c, cell: { ...blankAt(r, c), value: "Nội dung" } }]);

/** The tables of a list that holds several forms, each below its title, with what stands above all of them; none where one is not understood. */
function partBlocks(asked: Asked, start: Start, to: number): Block[] {
  const { top, values, months, corner } = start;
  const beside = values ? values.slice(1) : corner && months.length === 0 ? columnsBeside(asked.grid, top) : [];
  const parts = beside.length > 0 && asked.ofYear(top) ? partsBelow(asked.grid, top, to, beside, asked.forms) : [];
  const ofAll = (parts[0]?.from ?? 0) - 1;
  const shared = asked.grid.rowNumbers.filter((r) => r >= top && r < ofAll);
  const members = (from: number, to: number) => membersRow(asked.grid, from, to, Math.min(...beside));
  const blocks = parts.flatMap(({ form, from, to }) => {
    const lent = members(from, to) === undefined ? members(ofAll, from - 1) : undefined;
    const turned = turnedFrom(asked.grid, start, to).turned.part(({ c }) => c < ofAll || c === lent || c >= from);
    const [header] = asked.headersOf(turned, from, [form]);
    return header ? [{ top: from, shared, header, turned: { grid: turned, to } }] : [];
  });
  return blocks.length === parts.length ? blocks : [];
}

/** One table of the criteria down to a row, unless one of the headers among them explains the figures as well; of several forms, one for each. */
function wholeBlocks(asked: Asked, start: Start, to: number, headers: Header[]): Block[] {
  const { top, values, corner } = start;
  // What does not say what the figures are explains nothing.
  const rivals = values ? headers.filter((h) => h.columns.some((x) => x.c === values[1])) : headers;
  if (!corner && rivals.some(headsUnits)) return [];
  const { head, turned, compared } = turnedFrom(asked.grid, start, to);
  const [header, ...others] = asked.headersOf(turned, top);
  if (!header || rivals.some((h) => h.score >= header.score)) return [];
  // Each heading in a line of its own begins another record.
  if (start.months.length === 0 && !corner && beginsAgain(asked.grid, header)) return [];
  if (corner && !values && rivals.length > 0 && !namesUnits(header)) return [];
  header.ignored.push(...compared);
  // Without a line of months the table begins at its first criterion, and only what has figures is one.
  if (start.months.length > 0) return [{ top: head, header, turned: { grid: turned, to } }];
  const records = readRows(turned, header, Number.POSITIVE_INFINITY).length;
  const asRegister = header.form.columns.name !== undefined;
  if (records === 0 || ((records > FEW || (asRegister && !values)) && !namesUnits(header))) return [];
  const from = values || start.numbers ? top : Math.min(...header.columns.map((x) => x.cell.row));
  return [header, ...others].map((own) => ({ top: from, header: own, turned: { grid: turned, to } }));
}

/** Whether a chi bộ, a month or a session is named alone in a line between the criteria that a header carries. */
const beginsAgain = (grid: Grid, { columns }: Header): boolean => {
  const rows = columns.map((x) => x.cell.row);
  return grid.rowNumbers.some((r) => r > Math.min(...rows) && r < Math.max(...rows) && headsRecord(grid.row(r)));
};

const namesUnits = (header: Header): boolean => header.columns.some((x) => x.field === "unit");

/** Under a heading that says no more than *Chỉ tiêu*, or *Nhóm* beside it, the first texts may be criteria, though a column beside the months counts. */
const headsUnits = ({ columns }: Header): boolean =>
  columns.some((x) => x.field === "unit" && !isContent(String(x.cell.value)) && !headsGroups(x));

const isContent = (text: string): boolean => isOnly(meaning(text).concepts, "content");

/** A header of several columns below a blank line, or below a line that speaks of its form, begins a table of its own. */
const standsAlone = (grid: Grid, { top, columns, form }: Header): boolean => {
  const [title, ...more] = grid.row(top - 1);
  const apart = !title || (more.length === 0 && formsTitled(String(title.cell.value), [form]).length > 0);
  return apart && columns.length >= FEW;
};

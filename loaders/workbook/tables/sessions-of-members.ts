import type { Entry, Grid } from "../grid.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { isMark } from "../values/marks.ts";
import { monthOver } from "../values/months.ts";
import { beginsWithChiBo, namesChiBo } from "../words/chi-bo.ts";
import { isNumeral, withoutNumber } from "../words/numbering.ts";
import { endsTable, isTotalLabel } from "../words/row-label.ts";
import { saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { headsNames } from "./rated-list.ts";

/** Rows in which the list begins. */
const NEAR = 20;
/** Sessions that speak for the target, and no year has more of. */
const ENOUGH = 6;
const MOST = 24;

/** What the heading of how often they spoke says. */
const SAYS: Concept[] = ["sessions", "speak", "opinion", "when", "count", "meeting", "member", "takePart"];

/** The headings of a list of members with the number of sessions at which each spoke, of a mark for those who reached six, and of each one's chi bộ. */
interface SessionsList {
  name: Entry;
  sessions: Entry;
  reached?: Entry;
  ofUnits?: Entry;
}

/** The members of one chi bộ. */
interface Group {
  unit?: Cell;
  rows: number[];
}

/**
 * A list of members with the number of sessions at which each spoke (`Họ và tên | Số kỳ tham gia ý kiến`, `7` or `7/12`), below the name of each chi bộ, with
 * it beside each, or of one alone, as a table with a row for each chi bộ that counts them; as it is where months stand beside one another or a line is not understood. No
 * name of a member is kept. A number that is none, or that the mark beside it contradicts, is left standing where they are counted, so that it is asked about.
 */
export function sessionsOfMembers(grid: Grid): Grid {
  const list = listIn(grid);
  const groups = list && groupsOf(grid, list);
  if (!list || !groups) return grid;
  const { name, sessions } = list;
  const rows = grid.rowNumbers.filter((r) => r > name.r && r <= Math.max(...groups.flatMap((x) => x.rows)));
  const headed = (e: Entry, value: string): Entry => ({ ...e, cell: { ...e.cell, value } });
  const behind = Math.max(...[name.r, ...rows].flatMap((r) => grid.row(r).map((e) => e.c))) + 1;
  const added = [
    headed(name, "Chi bộ"),
    headed(sessions, "Số đảng viên thuộc diện"),
    headed({ ...sessions, c: behind }, "Số đảng viên tham gia ý kiến từ 6 kỳ trở lên"),
    ...groups.flatMap((group) => counted(grid, list, group, behind)),
  ];
  return grid.exchanged(new Set([name.r, ...rows].flatMap((r) => grid.row(r))), added);
}

function listIn(grid: Grid): SessionsList | undefined {
  for (const r of grid.rowNumbers.slice(0, NEAR)) {
    const row = grid.row(r);
    const name = row.find(headsNames);
    if (!name || row.some(({ cell }) => monthOver(cell.value, true))) continue;
    const beside = row.filter((e) => e.c > name.c && e.cell.type === "text");
    const [sessions, ...more] = beside.filter(countsSessions);
    const reached = beside.find((e) => meaning(String(e.cell.value)).concepts.has("times"));
    const [ofUnits, others] = row.filter((e) => e !== name && e !== sessions && headsUnits(e));
    if (sessions && more.length === 0 && !others)
      return { name, sessions, ...(reached ? { reached } : {}), ...(ofUnits ? { ofUnits } : {}) };
  }
  return undefined;
}

/** `Chi bộ`, `Sinh hoạt tại chi bộ`; no names of secretaries. */
const headsUnits = ({ cell }: Entry): boolean => {
  const said = meaning(String(cell.value));
  const ofUnit = said.concepts.has("unit") || namesChiBo(fold(String(cell.value)));
  return ofUnit && saysOnly(said, "unit", "meeting", "existing");
};

function countsSessions({ cell }: Entry): boolean {
  const said = meaning(cell.value as string);
  const { concepts } = said;
  return concepts.has("sessions") && (concepts.has("speak") || concepts.has("opinion")) && saysOnly(said, ...SAYS);
}

/** The members by chi bộ, down to the signatures; nothing where a row is neither a member's nor a chi bộ's or the header again. */
function groupsOf(grid: Grid, { name, ofUnits }: SessionsList): Group[] | undefined {
  const said = (r: number) => grid.row(r).map(({ cell }) => String(cell.value));
  const head = said(name.r).join("|");
  const above = grid.rowNumbers.findLast((r) => r < name.r);
  // Below a second row of headings, of months say, more stands than under the first.
  const isHeaded = (row: Entry[]) => row.length > 1 && row.every(({ c }) => grid.at(name.r, c));
  const first: Group = { rows: [] };
  const groups = [first];
  for (const r of grid.rowNumbers) {
    if (r <= name.r || isIndexRow(grid.row(r)) || said(r).join("|") === head) continue;
    const text = said(r).find((x) => !isNumeral(x));
    if (text !== undefined && endsTable(text)) break;
    const unit = unitIn(grid.row(r));
    const who = grid.at(r, name.c)?.cell;
    if (unit) groups.push({ unit, rows: [] });
    else if (who?.type !== "text" || isTotalLabel(text ?? "") || !isHeaded(grid.row(r))) return undefined;
    else groups.at(-1)!.rows.push(r);
  }
  // The name of the first of several may stand above the header, which stands again below those of the others.
  const over = above === undefined ? undefined : unitIn(grid.row(above));
  if (groups.length > 1 && over) first.unit = over;
  const filled = groups.filter((group) => group !== first || group.rows.length > 0);
  if (filled.length === 0 || filled.some(({ rows }) => rows.length === 0)) return undefined;
  if (!ofUnits) return filled;
  const [all, more] = filled;
  return all && !all.unit && !more ? byUnit(grid, ofUnits, all.rows) : undefined;
}

/** The same members by the chi bộ that stands beside each; nothing where none does beside one. */
function byUnit(grid: Grid, { c }: Entry, rows: number[]): Group[] | undefined {
  const groups = new Map<string, Group>();
  for (const r of rows) {
    const unit = grid.shown(r, c)?.cell;
    if (unit?.type !== "text") return undefined;
    const key = fold(unit.value as string);
    const group = groups.get(key) ?? { unit, rows: [] };
    group.rows.push(r);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `II. Chi bộ Văn phòng`, `Chi bộ: Văn phòng`, alone in its row. */
function unitIn(row: Entry[]): Cell | undefined {
  const [only, more] = row.filter(({ cell }) => !isNumeral(String(cell.value)));
  if (only?.cell.type !== "text" || more) return undefined;
  const text = withoutNumber(only.cell.value as string).trim();
  if (!beginsWithChiBo(fold(text))) return undefined;
  return { ...only.cell, value: text.replace(/^[^:]{0,8}:\s*(?=\S)|[\s:]+$/g, "") };
}

function counted(
  grid: Grid,
  { name, sessions, reached }: SessionsList,
  { unit, rows }: Group,
  behind: number,
): Entry[] {
  const r = rows[0]!;
  const told = (row: number) => (reached ? saysReached(grid.at(row, reached.c)?.cell ?? NOTHING) : undefined);
  // Where some are marked, no mark is a word too.
  const marks = rows.some((row) => told(row) === true);
  const times = rows.map((row) => {
    const cell = grid.at(row, sessions.c)?.cell ?? { ...NOTHING, row, col: sessions.cell.col };
    const own = timesIn(cell);
    const agrees = own !== undefined && (told(row) ?? (marks ? false : own >= ENOUGH)) === own >= ENOUGH;
    const said = String(cell.value).trim();
    return { own, asked: agrees ? undefined : { ...cell, type: "text" as const, value: said && `${said}?` } };
  });
  const hidden = rows.flatMap((row) => grid.row(row).map(({ cell }) => cell.hidden)).find(Boolean);
  const place = { row: r, col: sessions.cell.col, ...(hidden ? { hidden } : {}) };
  const figure = (value: number): Cell => ({ ...place, type: "number", value });
  const asked = times.find((x) => x.asked)?.asked;
  return [
    ...(unit ? [{ r, c: name.c, cell: unit }] : []),
    { r, c: sessions.c, cell: figure(rows.length) },
    { r, c: behind, cell: asked ?? figure(times.filter(({ own }) => own! >= ENOUGH).length) },
  ];
}

/** Whether a mark or word says that somebody reached six: an x, `Đạt`; `Không đạt`; nothing where neither stands. */
function saysReached(cell: Cell): boolean | undefined {
  const [, not] = /^\W*((?:khong|chua) )?(?:da )?(?:dat|du)\W*$/.exec(fold(String(cell.value))) ?? [undefined, null];
  return isMark(cell) || not === undefined ? true : not === null ? undefined : false;
}

const NOTHING: Cell = { row: 0, col: 0, type: "text", value: "" };

/** `7`, `7/12`: at how many sessions, of all. */
function timesIn({ type, value }: Cell): number | undefined {
  const [, part, whole] =
    type === "text" || type === "number" ? (/^\s*(\d{1,2})(?:\s*\/\s*(\d{1,2}))?\s*$/.exec(String(value)) ?? []) : [];
  const [own, all] = [Number(part), Number(whole ?? MOST)];
  return part !== undefined && own <= all && all <= MOST ? own : undefined;
}

import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import { readNumber } from "../values/numbers.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import { asked } from "./told-alike.ts";
import { groupsOver } from "./two-in-one.ts";

const REASONS = ["excused", "unexcused"] as const;
type Reason = (typeof REASONS)[number];
type Away = Record<Reason, number>;

/** `2P`, `1 CP`, `1KLD`: how many, and why. */
const FIRST = /^\s*\d{1,2}\s*\(?(?:[ck]?p|k|[ck]?ld)(?!\p{L})/iu;
const LONG = 30;

/**
 * A sheet with a column for each of two reasons where letters behind the figures tell who was away for which: `Vắng` over `1P + 1K`, `2 CP; 1 KP`; the second
 * behind all others. A figure of which nothing says why stands under both, so that it is asked about. Cells keep their addresses.
 */
export function absencesByLetter(grid: Grid): Grid {
  const found = grid.rowNumbers.flatMap((r) => grid.row(r).filter(isLettered));
  if (found.length === 0) return grid;
  const headings = new Set(found.flatMap((e) => headingOver(grid, e) ?? []));
  let behind = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map(({ c }) => c)));
  const left: Entry[] = [];
  const added: Entry[] = [];
  for (const heading of headings) {
    const cells = cellsBelow(grid, heading);
    const letters = lettersOf(String(heading.cell.value), cells);
    if (!cells.some((e) => awayIn(e, letters))) continue;
    const groups = groupsOver(grid, heading);
    left.push(heading, ...cells);
    for (const [i, reason] of REASONS.entries()) {
      const c = i === 0 ? heading.c : ++behind;
      const value = reason === "excused" ? "Vắng có lý do" : "Vắng không lý do";
      added.push({ ...heading, c, cell: { ...heading.cell, value } });
      if (i > 0) added.push(...groups.map((group) => ({ ...group, c })));
      for (const e of cells) {
        const away = awayIn(e, letters);
        const cell = away
          ? { type: "number" as const, value: away[reason] }
          : { type: "text" as const, value: asked(e.cell) };
        added.push({ ...e, c, cell: { ...e.cell, ...cell } });
      }
    }
  }
  return left.length > 0 ? grid.exchanged(new Set(left), added) : grid;
}

const isLettered = ({ cell: { type, value } }: Entry): boolean =>
  type === "text" && (value as string).length < LONG && FIRST.test(value as string);

/** The heading over a cell, of its column alone, where it speaks of those away and nothing else. */
function headingOver(grid: Grid, { r, c }: Entry): Entry | undefined {
  const top = grid.rowNumbers.findLast((x) => x < r && grid.at(x, c) && looksLikeHeader(grid, x));
  const heading = top === undefined ? undefined : grid.at(top, c);
  const merge = heading && grid.mergeAt(heading.r, heading.c);
  if (heading?.cell.type !== "text" || (merge && merge.left < merge.right)) return undefined;
  const said = meaning((heading.cell.value as string).replace(/\([^()]*\)/g, " "));
  const ofAll = saysOnly(said, "absent", "excused", "unexcused", "member", "count", "meeting");
  const ofBoth = said.concepts.has("excused") === said.concepts.has("unexcused");
  return ofAll && ofBoth && said.concepts.has("absent") ? heading : undefined;
}

function cellsBelow(grid: Grid, { r, c }: Entry): Entry[] {
  const bottom = grid.mergeAt(r, c)?.bottom ?? r;
  const below = grid.rowNumbers.filter((x) => x > bottom);
  const end = below.findIndex((x) => grid.at(x, c) && looksLikeHeader(grid, x));
  const rows = end < 0 ? below : below.slice(0, end);
  return rows.flatMap((x) => (isIndexRow(grid.row(x)) ? [] : (grid.at(x, c) ?? [])));
}

/** What letters stand for: as the heading says, or as all write them; `K` beside `P` alone. */
function lettersOf(heading: string, cells: Entry[]): Map<string, Reason> {
  const said = [...heading.matchAll(DEFINED)].flatMap(([, letters, words]): [string, Reason][] => {
    const reason = reasonIn(words!);
    return reason ? [[letters!.toUpperCase(), reason]] : [];
  });
  if (said.length > 0) return new Map(said);
  const beside = cells.some(({ cell }) => /\d\s*p(?!\p{L})/iu.test(String(cell.value)));
  return new Map<string, Reason>([["P", "excused"], ...(beside ? [["K", "unexcused"] as [string, Reason]] : [])]);
}
/** `P: có phép`, `K = không phép`. */
const DEFINED = /(?<!\p{L})([A-ZĐ]{1,3})\s*(?:[:=]|\slà\s)\s*(\p{L}[^,;:=()]*)/gu;

function reasonIn(words: string): Reason | undefined {
  const { concepts, unknown } = meaning(`vắng ${words}`);
  const [reason, more] = REASONS.filter((x) => concepts.has(x));
  return unknown === 0 && !more ? reason : undefined;
}

/** How many were away for each reason, where a cell says it and nothing else. */
function awayIn({ cell }: Entry, letters: Map<string, Reason>): Away | undefined {
  const number = readNumber(cell, true);
  const away: Away = { excused: 0, unexcused: 0 };
  if ("blank" in number || ("value" in number && number.value === 0)) return away;
  if (cell.type !== "text") return undefined;
  const told = new Set<Reason>();
  for (const part of (cell.value as string).trim().split(/\s*[+,;/&\n]\s*|\s+và\s+|\s+(?=\d)/u)) {
    const [, figure, words = ""] = /^(\d{1,2})\s*\(?(\p{L}[\p{L}. ]*?)\)?$/u.exec(part) ?? [];
    const reason = figure === undefined ? undefined : (letters.get(words.toUpperCase()) ?? reasonIn(words));
    if (!reason || told.has(reason)) return undefined;
    told.add(reason);
    away[reason] = Number(figure);
  }
  return away;
}

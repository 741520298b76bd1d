import type { Grid } from "../../grid.ts";
import { isOnly } from "../../words/says-only.ts";
import { type Concept, words } from "../../words/vocabulary.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { looksLikeHeader } from "../rows/header-rows.ts";
import { notedPairs } from "./pair-notes.ts";

const FIELD = "present_of_due";

/** By which a table tells elsewhere who came, or who should have. */
const TOLD = /^(members_(total|exempt|due|present)|present_of_due|absent_\w+|times_\w+)$/;

/**
 * Takes pairs under a heading that says no more than members (`Số lượng đảng viên` over `17/18`) for who came of those due, in a table of meetings that
 * tells it nowhere else: where a note says so, or where no note says what they are and the first is some of the second throughout. Others (full members
 * and probationary, women of all) are asked about.
 */
export function takeBarePairs(header: Header, columns: HeaderColumn[], probes: Map<number, Probe>, grid: Grid): void {
  if (!header.form.columns[FIELD] || header.columns.some(({ field }) => TOLD.test(field))) return;
  const found = columns.filter((column) => saysMembers(column) && holdsPairs(probes.get(column.c)!));
  const [first] = found;
  if (!first || found.some((x) => found.some((other) => other !== x && sameTime(other, x)))) return;
  const note = notedPairs(first, columns[0]!, header, grid);
  if (note === "others" || (note === undefined && !found.every((x) => isOfDue(x, header, grid)))) return;
  for (const column of found) header.columns.push({ ...mapped(column, FIELD), ...(note ? { pairs: note } : {}) });
  forget(header, new Set(found.map(({ cell }) => cell)));
  header.score += 1;
}

const holdsPairs = ({ pairs, filled }: Probe): boolean => pairs * 2 > filled;

/** Members and no more, under no group but of such. */
const saysMembers = ({ says, over, groups }: HeaderColumn): boolean =>
  says.unknown === 0 &&
  says.concepts.has("member") &&
  isOnly(says.concepts, ...BARE) &&
  (groups.length === 0 || isOnly(over, ...BARE));
const BARE: Concept[] = ["member", "count", "meeting", "when"];

/** Whether no pair has more in its first than in its second, and most have at least half as many, as those who came are; under no heading of all there are. */
function isOfDue({ c, leaf }: HeaderColumn, { bottom }: Header, grid: Grid): boolean {
  if (words(leaf)[0] === "tong") return false;
  const below = grid.rowNumbers.filter((r) => r > bottom);
  const end = below.findIndex((r) => looksLikeHeader(grid, r));
  const pairs = (end < 0 ? below : below.slice(0, end)).flatMap((r) => {
    const [, part, whole] = PAIR.exec(String(grid.at(r, c)?.cell.value ?? "")) ?? [];
    return part && whole ? [{ part: Number(part), whole: Number(whole) }] : [];
  });
  const most = pairs.filter(({ part, whole }) => 2 * part >= whole);
  return pairs.every(({ part, whole }) => part <= whole) && most.length * 3 >= pairs.length * 2;
}

const PAIR = /^\s*(\d+)[^\d/]*\/\s*(\d+)(?!\s*\/|\d)/;

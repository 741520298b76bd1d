import type { Grid } from "../../grid.ts";
import { saysOnly } from "../../words/says-only.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { asUnread, forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { carrier, rowsBelow } from "../sums/open-columns.ts";
import { comesOut, type Term } from "../sums/sums.ts";
import { isFree } from "./unexplained.ts";

const FIELD = "members_total";

/** What those due are reckoned from. */
const RECKONED: Term[] = [
  ["members_due", -1],
  [FIELD, 1],
  ["members_exempt", -1],
];

/** `Tổng số đảng viên đầu tháng`, `ĐV có đến đầu kỳ`. */
const OPENING = /(?:\s(?:có|tính|đến|tại|từ|ở|thời điểm))*\s\(?đầu (?:tháng|kỳ|kì|quý)\)?\s*$/iu;

/**
 * Takes the members that there were when a month began for all there are, where no other column tells those: less the exempt they come in every row
 * to those who should have come. Where they do not, they are asked about.
 */
export function takeOpeningMembers(header: Header, columns: HeaderColumn[], grid: Grid): void {
  if (!header.form.columns[FIELD] || header.ignored.length === 0) return;
  for (const column of columns) {
    if (!OPENING.test(column.leaf) || !isFree(header, FIELD, column) || !countsMembers(column)) continue;
    const carried = RECKONED.map(([field]) => (field === FIELD ? column : carrier(header, field, column))?.c);
    if (carried.some((c) => c === undefined)) continue;
    const at = new Map(RECKONED.map(([field], i) => [field, carried[i]!]));
    const rows = rowsBelow(grid, header, at).filter((row) => RECKONED.some(([field]) => row(field) !== 0));
    if (rows.length === 0 || comesOut(RECKONED, rows).length < rows.length) continue;
    const taken = mapped(column, FIELD);
    header.columns.push(taken);
    forget(header, new Set([column.cell]));
    header.bySums.push(asUnread(taken));
    header.score += 1;
  }
}

/** Members in all besides, under no group but of such. */
const countsMembers = ({ leaf, groups }: HeaderColumn): boolean =>
  [leaf.replace(OPENING, ""), ...groups].every((text) => saysOnly(meaning(text), "member", "count", "existing"));

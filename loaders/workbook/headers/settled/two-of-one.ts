import type { Grid } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";
import { isGrade } from "../../words/grades.ts";
import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { sameGroups } from "../columns/counting.ts";
import type { Probe } from "../columns/probe.ts";
import { type Header, leave } from "../fields/header.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";
import type { Claim } from "./claim.ts";
import type { Claims } from "./claims.ts";
import { figureOf } from "./figure-of.ts";

/**
 * Asks about two columns that say of themselves that they are one field and do not hold the same, although the words of one say it better: which of them
 * was meant is never decided silently (`Số ĐV được đánh giá mức hoàn thành nhiệm vụ` beside `HTNV`). Where they hold the same in every row either may be read.
 */
export function askWhichOfTwo(header: Header, { byWords }: Claims, probes: Map<number, Probe>, grid: Grid): void {
  for (const pair of byWords) {
    const carries = header.columns.find((x) => pair.some(({ column }) => column === x));
    const passedOver = header.ignored.find(({ cell }) => pair.some(({ column }) => column.cell === cell));
    if (!carries || !passedOver || !pair.every(({ column }) => tells(header, column, probes.get(column.c)!))) continue;
    if (!differ(header, pair, grid)) continue;
    const [whole, part] = pair[0].column === carries ? pair : [pair[1], pair[0]];
    if (isPartOf(part, whole)) continue;
    header.ignored = header.ignored.filter((x) => x !== passedOver);
    header.unclear.push(passedOver);
    leave(header, [carries], "unclear");
  }
}

/** `Tổng số` beside *Đảng ủy viên* under one group, `Số chi bộ được kiểm tra` above *- Kiểm tra đột xuất*: some of what the other counts. */
const isPartOf = ({ header: part }: Claim, { header: whole }: Claim): boolean =>
  (part.groups.length > 0 && sameGroups(part, whole) && isOnly(whole.says.concepts, "count")) ||
  (PART.test(part.leaf) && !PART.test(whole.leaf));
const PART = /^\s*(?:[-–+*•]|trong đó)/iu;

/** Whether figures, or levels in words, stand in a column that is asked for them: days and topics say of themselves which are meant. */
function tells({ form }: Header, { field }: MappedColumn, seen: Probe): boolean {
  const content = form.columns[field]?.content;
  return content === "text" ? seen.grades * 2 > seen.filled : content !== "date" && seen.numbers + seen.pairs > 0;
}

/** Whether two columns hold different figures, or levels, in any row. */
const differ = ({ bottom }: Header, [one, other]: [Claim, Claim], grid: Grid): boolean =>
  grid.rowNumbers.some((r) => {
    const [a, b] = [one, other].map(({ column }) => (r > bottom ? grid.at(r, column.c)?.cell : undefined));
    return a !== undefined && b !== undefined && said(a) !== said(b);
  });

const said = (cell: Cell): number | string =>
  isGrade(String(cell.value)) ? fold(String(cell.value)).replace(/[^a-z]+/g, " ") : figureOf(cell);

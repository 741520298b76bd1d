import type { Form } from "../../forms/form.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { findPeriods } from "../values/periods.ts";
import { levelOfUnits } from "../words/level-of-units.ts";
import { fieldOf } from "./lines.ts";
import type { ReadTable } from "./read-table.ts";
import type { Heading, RawRow } from "./records.ts";

/** What may be told once for all rows that stand below it. */
const TOLD = ["topic", "rating"];

/**
 * Gives the rows of a table that lacks a column what the line above them says instead: `Chuyên đề: Thực hành tiết kiệm`, the level that all
 * chi bộ below were rated in (`I. Chi bộ hoàn thành tốt nhiệm vụ`). As it is, where some row stands below none.
 */
export function tellFromAbove(table: ReadTable, form: Form): void {
  const field = TOLD.find((x) => table.missing.some((set) => set.includes(x)));
  if (!field) return;
  const told = new Map<RawRow, Cell>();
  for (const row of table.rows) {
    if (row.kind !== "data" || !Object.values(row.cells).some(isFigure)) continue;
    const said = field === "topic" ? [...table.above, ...row.headings] : row.headings;
    const cell = said.map((heading) => saidIn(heading, form, field)).findLast((x) => x !== undefined);
    if (!cell) return;
    told.set(row, cell);
  }
  const [first] = told.values();
  if (!first) return;
  for (const [row, cell] of told) row.cells = { ...row.cells, [field]: cell };
  // What names a topic speaks of nothing else: of no period and no other form.
  const said = new Set([...told.values()].map(({ row, col }) => `${row} ${col}`));
  const besides = ({ row, col }: Heading) => !said.has(`${row} ${col}`);
  table.above = table.above.filter(besides);
  for (const row of table.rows) row.headings = row.headings.filter(besides);
  table.columns.push({ field, row: first.row, col: first.col });
  table.missing = table.missing.filter((set) => !set.includes(field));
}

function saidIn({ row, col, text }: Heading, form: Form, field: string): Cell | undefined {
  const line = text.replace(NUMBER, "");
  const value = field === "rating" ? levelOfUnits(line) : labelled(line, form, field);
  return value === undefined ? undefined : { row, col, type: "text", value };
}

const NUMBER = /^\s*([-–+•*]|(\d{1,2}|[ivx]+|[a-h])\s*[.)/-])\s*/i;

/** What is no longer than this and names a period is nothing else. */
const PERIOD = 18;

/** What stands behind a label that says a field and nothing else. */
function labelled(line: string, form: Form, field: string): string | undefined {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1).trim();
  // `Sinh hoạt chuyên đề: quý IV năm 2023`.
  const when = value.length <= PERIOD && findPeriods(value).length > 0;
  if (colon < 0 || !/\p{L}{2}/u.test(value) || when) return undefined;
  return fieldOf(form, line.slice(0, colon)) === field ? value : undefined;
}

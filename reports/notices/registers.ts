import type { Form } from "../../loaders/forms/form.ts";
import { Grid } from "../../loaders/workbook/grid.ts";
import type { Header } from "../../loaders/workbook/headers/fields/header.ts";
import { findHeaders } from "../../loaders/workbook/headers/find-headers.ts";
import type { Sheet, Workbook } from "../../loaders/workbook/open/workbook.ts";
import { readRows } from "../../loaders/workbook/tables/sections.ts";
import { meaning } from "../../loaders/workbook/words/vocabulary.ts";

/**
 * What the marks of a register say: who was there, who was absent, or who spoke. Only the first two tell of absence; `unclear` where its titles
 * say none of the three, or more than one.
 */
export type RegisterKind = "present" | "absent" | "speaking" | "unclear";

/** A register of members, a row each, a column a month. Holds names: it must not leave the TCCSĐ's own folder. */
export interface Register {
  kind: RegisterKind;
  sheet: string;
  /** The texts above it, as written. */
  titles: string[];
  /** Months with a column of their own. */
  months: number[];
  members: { name: string; marked: number[]; unread: number }[];
}

/** All registers of a workbook. */
export const readRegisters = (workbook: Workbook, form: Form): Register[] =>
  workbook.sheets.flatMap((sheet) => registersOf(sheet, form));

function registersOf(sheet: Sheet, form: Form): Register[] {
  const grid = Grid.of(sheet);
  const { headers } = findHeaders(grid, [form], () => new Set([form.id]));
  return headers.flatMap((header, i) => {
    const name = header.columns.find((column) => column.field === "name");
    const months = header.columns.flatMap((c) => (c.field === "register_month" && c.month ? [c.month.month] : []));
    if (!name || months.length === 0) return [];
    const titles = textsAbove(sheet, i === 0 ? -1 : headers[i - 1]!.bottom, header);
    const kind = kindOf([sheet.name, ...titles]);
    const members = readRows(grid, header, headers[i + 1]?.top ?? Number.POSITIVE_INFINITY)
      .filter((row) => row.kind === "data")
      .map((row) => {
        const cells = months.map((month) => ({
          month,
          text: String(row.cells[`register_month_${month}`]?.value ?? "").trim(),
        }));
        return {
          name: String(grid.at(row.row - 1, name.c)?.cell.value ?? "").trim(),
          marked: cells.filter(({ text }) => isYes(text, kind)).map(({ month }) => month),
          unread: cells.filter(({ text }) => !isYes(text, kind) && !isNo(text, kind)).length,
        };
      })
      .filter((member) => member.name !== "");
    return [{ kind, sheet: sheet.name, titles, months, members }];
  });
}

const textsAbove = (sheet: Sheet, from: number, header: Header): string[] =>
  sheet.cells.flatMap((c) => (c.type === "text" && c.row > from && c.row < header.top ? [String(c.value)] : []));

function kindOf(titles: string[]): RegisterKind {
  const said = new Set(titles.flatMap((title) => [...meaning(title).concepts]));
  const kinds: RegisterKind[] = [];
  if (said.has("speak") || said.has("opinion")) kinds.push("speaking");
  if (said.has("absent")) kinds.push("absent");
  else if (said.has("present") || titles.some((title) => /điểm danh|có mặt/i.test(title))) kinds.push("present");
  return kinds.length === 1 ? kinds[0]! : "unclear";
}

/** A cross, a tick or a count; in a list of who was there a `v` may stand for *vắng* and is no yes. */
const isYes = (text: string, kind: RegisterKind): boolean =>
  /^([xX×✓✔√●•+*]|[1-9]\d*)$/.test(text) || (kind !== "present" && /^[vV]$/.test(text));

const isNo = (text: string, kind: RegisterKind): boolean =>
  /^[-–—0]?$/.test(text) || (kind === "present" && /^(v|vắng|p|k|cp|kp)$/i.test(text));

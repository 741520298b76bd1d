import type { Dice } from "./dice.ts";
import type { SheetOf, Value } from "./reading.ts";

export interface Column {
  /** Blank for a column that says something else. */
  field: string;
  text: string;
  /** Groups above it, the highest first. */
  groups?: string[];
  hidden?: boolean;
}

/** A row of a table: a section heading, or values by field. `down`: fields whose cell is merged over this many rows. */
export type Row =
  | { heading: string; numeral?: string }
  | { values: Record<string, Value>; down?: Record<string, number> };

export interface Style {
  left: number;
  mergeGroups: boolean;
  mergeDown: boolean;
  index: "" | "(1)" | "1" | "A";
  /** The header stands again after so many rows. */
  pageBreak: number;
  wideHeadings: boolean;
}

export const styleOf = (d: Dice): Style => ({
  left: d.pick([0, 0, 0, 1, 2]),
  mergeGroups: d.chance(80),
  mergeDown: d.chance(85),
  index: d.pick(["", "", "", "(1)", "1", "A"] as const),
  pageBreak: d.chance(15) ? 2 + d.roll(4) : 0,
  wideHeadings: d.chance(50),
});

/** Writes a table at the foot of a page: header rows with their groups, an index row, the rows. */
export function writeTable(page: Required<SheetOf>, columns: Column[], rows: Row[], style: Style): void {
  const pad = Array<Value>(style.left).fill(null);
  columns.forEach((column, i) => {
    if (column.hidden) page.hidden.push(style.left + i);
  });
  writeHeader(page, columns, style);
  if (style.index) page.rows.push([...pad, ...columns.map((_, i) => indexOf(style.index, i, columns))]);
  let since = 0;
  let covered = 0;
  for (const row of rows) {
    if (style.pageBreak > 0 && since >= style.pageBreak && covered === 0 && !("heading" in row)) {
      writeHeader(page, columns, style);
      since = 0;
    }
    const at = page.rows.length;
    if ("heading" in row) {
      page.rows.push([...pad, ...(row.numeral === undefined ? [] : [row.numeral]), row.heading]);
      if (style.wideHeadings && row.numeral === undefined)
        page.merges.push(range(at, style.left, at, style.left + columns.length - 1));
      continue;
    }
    since++;
    page.rows.push([...pad, ...columns.map((c) => row.values[c.field || c.text] ?? null)]);
    covered = Math.max(0, covered - 1);
    for (const [field, n] of Object.entries(row.down ?? {})) {
      const c = style.left + columns.findIndex((x) => x.field === field);
      page.merges.push(range(at, c, at + n - 1, c));
      covered = n - 1;
    }
  }
}

function writeHeader(page: Required<SheetOf>, columns: Column[], style: Style): void {
  const top = page.rows.length;
  const depth = 1 + Math.max(...columns.map((c) => c.groups?.length ?? 0));
  const lines: Value[][] = Array.from({ length: depth }, () => Array<Value>(style.left + columns.length).fill(null));
  columns.forEach((column, i) => {
    const groups = column.groups ?? [];
    const c = style.left + i;
    groups.forEach((group, level) => {
      const path = groups.slice(0, level + 1).join("|");
      const sameAs = (j: number) => columns[j]?.groups?.slice(0, level + 1).join("|") === path;
      if (sameAs(i - 1)) return;
      lines[level]![c] = group;
      let last = i;
      while (sameAs(last + 1)) last++;
      if (style.mergeGroups && last > i) page.merges.push(range(top + level, c, top + level, style.left + last));
    });
    lines[groups.length]![c] = column.text;
    if ((style.mergeDown || depth > 2) && groups.length + 1 < depth)
      page.merges.push(range(top + groups.length, c, top + depth - 1, c));
  });
  page.rows.push(...lines);
}

function indexOf(kind: Style["index"], i: number, columns: Column[]): Value {
  if (kind === "(1)") return `(${i + 1})`;
  if (kind === "1") return i + 1;
  const letters = columns.findIndex((c) => !["stt", "unit", "month"].includes(c.field));
  if (i < letters) return String.fromCharCode(65 + i);
  const n = i - letters + 1;
  return n === 2 && columns.length > letters + 3 ? "2=3+4" : n;
}

const letter = (c: number): string =>
  (c >= 26 ? String.fromCharCode(64 + Math.floor(c / 26)) : "") + String.fromCharCode(65 + (c % 26));
export const range = (r1: number, c1: number, r2: number, c2: number): string =>
  `${letter(c1)}${r1 + 1}:${letter(c2)}${r2 + 1}`;
export const blankPage = (rows: Value[][] = []): Required<SheetOf> => ({ rows, merges: [], hidden: [] });

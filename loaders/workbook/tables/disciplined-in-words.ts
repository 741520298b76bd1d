import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isIndexRow } from "../headers/rows/index-row.ts";
import type { Cell } from "../open/workbook.ts";
import { readNumber } from "../values/numbers.ts";
import { memo } from "../words/memo.ts";
import { isNumeral } from "../words/numbering.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** The forms that members are disciplined in, each as its own column is headed. */
export const FORMS = {
  reprimanded: "Khiển trách",
  warned: "Cảnh cáo",
  dismissed: "Cách chức",
  expelled: "Khai trừ",
} as const;
type Form = keyof typeof FORMS;
export const ALL = Object.keys(FORMS) as Form[];

/**
 * A sheet with a column for each form of discipline where one column says them in words: `Kỷ luật (ghi rõ hình thức)` over `Không` and `01 khiển trách;
 * 01 cảnh cáo`; the first in its place, the others behind all columns. As it is where other columns count them, or nothing below is understood. What a
 * cell says besides stands under the first, as no number.
 */
export function disciplinedInWords(grid: Grid): Grid {
  for (const r of grid.rowNumbers)
    for (const heading of grid.row(r)) {
      if (!headsForms(heading.cell) || !standsAlone(grid, heading)) continue;
      const below = belowHeading(grid, heading);
      const end = below.findIndex((x) => looksLikeHeader(grid, x));
      const cells = (end < 0 ? below : below.slice(0, end)).flatMap((x) =>
        isIndexRow(grid.row(x)) ? [] : (grid.at(x, heading.c) ?? []),
      );
      if (cells.some(({ cell }) => cell.type === "text" && formsIn(cell.value as string)))
        return inColumns(grid, heading, cells);
    }
  return grid;
}

/** The rows below a heading, from behind those of the header that go on beside it. */
function belowHeading(grid: Grid, { r, c }: Entry): number[] {
  const below = grid.rowNumbers.filter((x) => x > (grid.mergeAt(r, c)?.bottom ?? r));
  const first = below.findIndex((x) => grid.at(x, c) || !looksLikeHeader(grid, x));
  return first < 0 ? [] : below.slice(first);
}

const headsForms = ({ type, value }: Cell): boolean => type === "text" && headsThem(value as string);

/** Whether a heading says that somebody was disciplined, and names no form of it, or several. */
export const headsThem = memo((text: string): boolean => {
  if (!/\bky luat\b|\bkl\b/.test(fold(text))) return false;
  const { concepts, unknown } = meaning(text);
  const named = ALL.filter((form) => concepts.has(form)).length;
  return unknown === 0 && concepts.has("discipline") && named !== 1 && isOnly(concepts, ...ALL, ...OF_HEADING);
});
const OF_HEADING: Concept[] = ["discipline", "member", "count", "when", "content"];

/** No group of columns, none beside it in the rows of its header that counts a form, and no line over others: `4. Số đảng viên bị kỷ luật:`. */
function standsAlone(grid: Grid, { r, c }: Entry): boolean {
  const merge = grid.mergeAt(r, c);
  if (merge && merge.left < merge.right) return false;
  if (grid.row(r).every((e) => e.c === c || isNumeral(String(e.cell.value)))) return false;
  const bottom = merge?.bottom ?? r;
  return [r - 1, r, bottom, bottom + 1].every((x) =>
    grid
      .row(x)
      .every(
        ({ c: other, cell }) =>
          other === c || cell.type !== "text" || !ALL.some((form) => meaning(cell.value as string).concepts.has(form)),
      ),
  );
}

function inColumns(grid: Grid, heading: Entry, cells: Entry[]): Grid {
  const last = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map((e) => e.c)));
  const columns = ALL.map((form, i) => ({ form, c: i === 0 ? heading.c : last + i }));
  const added = [heading, ...cells].flatMap((entry) =>
    columns.flatMap(({ form, c }, i) => {
      if (entry === heading) return { ...entry, c, cell: { ...entry.cell, value: FORMS[form] } };
      const { type, value } = entry.cell;
      const said = formsIn(String(value));
      if (said) return { ...entry, c, cell: { ...entry.cell, type: "number" as const, value: said[form] ?? 0 } };
      // A number alone says of no form how many.
      const asked = type === "number" || "value" in readNumber(entry.cell, true) ? `${value} kỷ luật` : value;
      return i === 0 ? { ...entry, cell: { ...entry.cell, type: "text" as const, value: asked } } : [];
    }),
  );
  return grid.exchanged(new Set([heading, ...cells]), added);
}

/** How many were disciplined in which form, where a text says it and nothing else: `01 khiển trách; 01 cảnh cáo`, `2 đ/c (khai trừ: 2)`, `Không`. */
export const formsIn = memo((text: string): Partial<Record<Form, number>> | undefined => {
  const none = readNumber({ row: 0, col: 0, type: "text", value: text }, true);
  if ("blank" in none || ("value" in none && none.value === 0)) return {};
  const [, all, within = text] = /^\s*(\d+)[^\d(:]*[(:]\s*(\D*\d.*?)\s*\)?\s*$/.exec(text) ?? [];
  const said: Partial<Record<Form, number>> = {};
  for (const part of within.split(/\s*[;,+\n]\s*|\s+và\s+/u)) {
    const [form, number] = formOf(part) ?? [];
    if (form === undefined || number === undefined || form in said) return undefined;
    said[form] = number;
  }
  const sum = Object.values(said).reduce((one, other) => one + other, 0);
  return all === undefined || Number(all) === sum ? said : undefined;
});

function formOf(part: string): [Form, number] | undefined {
  const [number, ...others] = part.match(/\d+/g) ?? [];
  const { concepts, unknown } = meaning(part.replace(/\d+/, " "));
  const [form, another] = ALL.filter((x) => concepts.has(x));
  if (number === undefined || others.length > 0 || !form || another || unknown > 0) return undefined;
  return isOnly(concepts, form, "discipline", "member", "count") ? [form, Number(number)] : undefined;
}

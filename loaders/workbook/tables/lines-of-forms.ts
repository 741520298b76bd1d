import type { Form } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { isNumeral, withoutNumber } from "../words/numbering.ts";
import { endsTable } from "../words/row-label.ts";
import { meaning } from "../words/vocabulary.ts";
import { mayBeOfYear } from "./criteria-parts.ts";

/**
 * Whether lines without a value are the titles of several forms of a year, each of one: `II. Kết nạp, kỷ luật đảng viên`. Below a title of meetings, or
 * beside who came, they are parts of that form (`II. Tham gia phát biểu`).
 */
export function titlesForms(grid: Grid, forms: Form[]): boolean {
  const titles = titlesIn(grid, forms);
  if (titles.size < 2) return false;
  const top = Math.min(...titles.values());
  const above = grid.rowNumbers.filter((r) => r < top).flatMap((r) => grid.row(r).map((e) => String(e.cell.value)));
  const ofMeetings = grid.rowNumbers.some((r) => grid.row(r).some(({ cell }) => saysWhoCame(String(cell.value))));
  return !ofMeetings && mayBeOfYear(new Set(above.flatMap((text) => formsTitled(text, forms))), forms);
}

const saysWhoCame = (text: string): boolean => {
  const { concepts } = meaning(text.replace(/:.*$/s, ""));
  return concepts.has("present") || concepts.has("absent");
};

/** The rows of such titles, the first of each form. */
function titlesIn(grid: Grid, forms: Form[]): Map<string, number> {
  const yearly = forms.filter(({ period }) => period === "year");
  const titles = new Map<string, number>();
  for (const r of grid.rowNumbers) {
    const [only, more] = wordsIn(grid, r);
    if (only?.cell.type !== "text" || more || VALUED.test(only.cell.value as string)) continue;
    const [form, another] = formsTitled(only.cell.value as string, yearly);
    if (form && !another && !titles.has(form) && !standsAgain(grid, r)) titles.set(form, r);
  }
  return titles;
}

/** Whether the first words of a row head another too: a label of several cards, left blank in one (`Xếp loại:`), is no title. */
const standsAgain = (grid: Grid, r: number): boolean =>
  grid.rowNumbers.some((x) => x !== r && wordsIn(grid, x)[0]?.cell.value === wordsIn(grid, r)[0]!.cell.value);

/**
 * Lines with a label and a value each, below the titles of several forms of a year (`- Xếp loại chi bộ: HTTNV`), as a list of one value a criterion
 * under `Nội dung | Kết quả`; as they are where a line with a figure has no label, or no line is left blank above them. Cells keep their addresses.
 */
export function linesOfForms(grid: Grid, forms: Form[]): Grid {
  const top = Math.min(...titlesIn(grid, forms).values());
  const below = grid.rowNumbers.filter((r) => r >= top);
  const end =
    below.find((r) => wordsIn(grid, r).some(({ cell }) => endsTable(String(cell.value)))) ?? Number.POSITIVE_INFINITY;
  const lines = below.filter((r) => r < end).map((r) => wordsIn(grid, r));
  if (grid.row(top - 1).length > 0 || lines.some((line) => line.length > 2)) return grid;
  const values = Math.max(...lines.flatMap((line) => line.map(({ c }, i) => (i === 0 ? c + 1 : c))));
  const left = new Set<Entry>();
  const [head] = lines[0]!;
  const added: Entry[] = ["Nội dung", "Kết quả"].map((value, i) => ({
    ...{ r: top - 1, c: i === 0 ? head!.c : values },
    cell: { ...head!.cell, value },
  }));
  for (const [label, value] of lines as [Entry, Entry | undefined][]) {
    const [, words, behind] = VALUED.exec(String(label.cell.value)) ?? [];
    if (!value && !behind && /\d/.test(withoutYears(withoutNumber(String(label.cell.value))))) return grid;
    if (value) {
      left.add(value);
      added.push({ ...value, c: values });
    } else if (words && behind) {
      left.add(label);
      added.push({ ...label, cell: { ...label.cell, value: words } });
      added.push({ r: label.r, c: values, cell: { ...label.cell, value: behind } });
    }
  }
  return grid.exchanged(left, added);
}

/** `- Cảnh cáo: 0`. */
const VALUED = /^([^:]+):\s*(\S.*)$/s;

const wordsIn = (grid: Grid, r: number): Entry[] =>
  grid.row(r).filter((e, i) => i > 0 || !isNumeral(String(e.cell.value)));

const withoutYears = (text: string): string => text.replace(/\b20\d\d\b/g, " ");

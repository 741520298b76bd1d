import type { Form, FormId } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import { monthHeading } from "../values/months.ts";
import { endsTable } from "../words/row-label.ts";
import { turnIn } from "../words/turns.ts";
import { announces } from "./labelled-sections.ts";
import { headingIn } from "./section-heads.ts";

/** Lines below the title of one form, up to that of the next. */
interface Part {
  form: FormId;
  top: number;
  grid: Grid;
}

/**
 * Lines of the meetings of a quarter and of its thematic sessions below one another, each below its title (`A. Sinh hoạt định kỳ`, `B. Sinh hoạt chuyên
 * đề`), with those of either read by themselves; nothing where either title stands again (below each month or chi bộ), where a topic
 * has a month that no meeting has, which then may be a meeting's, where more stands below another title, or where either are not read as a table.
 */
export function linesApart(grid: Grid, forms: Form[], read: (part: Grid) => Grid): Grid | undefined {
  const parts = partsIn(grid, forms);
  if (!parts) return undefined;
  const apart = parts.map((part) => read(part.grid));
  if (apart.some((part, i) => part === parts[i]!.grid)) return undefined;
  return grid.exchanged(new Set(parts.flatMap((part) => entriesOf(part.grid))), apart.flatMap(entriesOf));
}

function partsIn(grid: Grid, forms: Form[]): [Part, Part] | undefined {
  const quarterly = forms.filter(({ period }) => period === "quarter");
  const titles = grid.rowNumbers.flatMap((top, i) => {
    const form = titledBy(grid.row(top), quarterly);
    const below = grid.row(grid.rowNumbers[i + 1] ?? top);
    return form && begins(below) ? { form, top } : [];
  });
  const [first, second, more] = titles;
  if (!first || !second || more || first.form === second.form) return undefined;
  const end = grid.rowNumbers.find(
    (r) => r > second.top && grid.row(r).some(({ cell }) => endsTable(String(cell.value))),
  );
  const within = grid.rowNumbers.filter(
    (r) => r > first.top && r !== second.top && r < (end ?? Number.POSITIVE_INFINITY),
  );
  // `C. Phương hướng quý II`: what stands below is of neither.
  if (within.some((r, i) => isTitle(grid.row(r)) && begins(grid.row(within[i + 1] ?? r)))) return undefined;
  const between = (from: number, to: number) => grid.part(({ r }) => r > from && r < to);
  const parts: [Part, Part] = [
    { ...first, grid: between(first.top, second.top) },
    { ...second, grid: between(second.top, Number.POSITIVE_INFINITY) },
  ];
  const monthly = quarterly.find(({ id, columns }) => columns.month && parts.some(({ form }) => form === id));
  const [own, others] = [true, false].map((x) =>
    parts.filter(({ form }) => (form === monthly?.id) === x).flatMap((part) => monthsIn(part.grid)),
  ) as [number[], number[]];
  return others.every((month) => own.includes(month)) ? parts : undefined;
}

/** The one form that a title speaks of. */
function titledBy(row: Entry[], forms: Form[]): FormId | undefined {
  const [form, another] = isTitle(row) ? formsTitled(String(row[0]!.cell.value), forms) : [];
  return another ? undefined : form;
}

/** Words alone in a line, no label, and no heading of a month, a chi bộ or a session. */
function isTitle([only, more]: Entry[]): boolean {
  if (only?.cell.type !== "text" || more) return false;
  const text = only.cell.value as string;
  return !text.includes(":") && !turnIn(text) && !headingIn([only]);
}

/** Whether a row begins what stands below a title: a heading, or a line with its value. */
const begins = (row: Entry[]): boolean =>
  headingIn(row) !== undefined ||
  announces(row) ||
  row.some(({ cell }) => /:\s*\S/.test(String(cell.value))) ||
  row.length > 1;

const monthsIn = (grid: Grid): number[] =>
  grid.rowNumbers.flatMap((r) => {
    const head = headingIn(grid.row(r));
    const month = head && monthHeading(String(head.entry.cell.value));
    return month ? month.month : [];
  });

const entriesOf = (grid: Grid): Entry[] => grid.rowNumbers.flatMap((r) => grid.row(r));

import type { Form } from "../../forms/form.ts";
import { blankAt, type Entry, type Grid } from "../grid.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
import { valueColumn } from "./criteria-corner.ts";
import {
  announces,
  goesOnBelow,
  isLine,
  isOfOneLine,
  isSeveral,
  type Section,
  saysNone,
  saysWhy,
  sectionsIn,
} from "./labelled-sections.ts";
import { linesApart } from "./lines-apart.ts";
import { linesOfForms, titlesForms } from "./lines-of-forms.ts";
import { columnsOf, type Line, labelOf } from "./lines-told.ts";
import { listedByLevel } from "./listed-by-level.ts";
import { pairsInLines } from "./pairs-in-lines.ts";
import { recordsInSentences } from "./records-in-sentences.ts";
import { headsChiBo, headsValues } from "./section-heads.ts";
import { toldInSentences } from "./told-in-sentences.ts";
import { withoutUnitsBehind } from "./units-behind.ts";

/**
 * A sheet that only has a label and a value a line, maybe again under the headings of every chi bộ, month or session, as a table with a row for each of
 * them; as it is, where a line holds more, `Nội dung | Kết quả` heads lines of no chi bộ, or other labels stand under some. Cells keep their addresses.
 * What speaks of inspections is left to those who read lines of text, and lines below the titles of several forms are a list (`lines-of-forms.ts`).
 */
export function labelledLines(sheet: Grid, forms: Form[]): Grid {
  const grid = pairsInLines(withoutUnitsBehind(sheet));
  const read = linesRead(grid, forms);
  return read === grid ? sheet : read;
}

function linesRead(grid: Grid, forms: Form[]): Grid {
  if (!grid.rowNumbers.every((r) => isLine(grid.row(r)))) return grid;
  const head = headOfSections(grid);
  if (grid.rowNumbers.some((r) => r !== head && (valueColumn(grid, r) || headsValues(grid.row(r))))) return grid;
  const apart = linesApart(grid, forms, (part) => linesRead(part, forms));
  if (apart) return apart;
  const records = recordsInSentences(grid, forms);
  if (records) return records;
  const listed = listedByLevel(grid);
  if (listed) return listed;
  if (titlesForms(grid, forms)) return linesOfForms(grid, forms);
  const told = toldInSentences(grid, forms);
  if (told) return told;
  const all = sectionsIn(grid);
  const first = all.find(({ none }) => !none);
  const sections = all.filter((x) => !first || !isOfOneLine(x) || headedAlike(first, x));
  if (
    !first ||
    !sections.every((x) => headedAlike(first, x) && (x.none ? lacks(first, x) : isSeveral(x) && repeats(first, x)))
  )
    return grid;
  if (saysInspected(first) || tellsInspected(grid)) return grid;
  const { c } = first.lines[0]!.label;
  const [top] = sections as [Section];
  const headed = top.none || first.lines.length === 1 ? top.heads.at(-1)!.entry.r : first.lines[0]!.label.r;
  const leads = first.heads.filter(({ over }) => over).length;
  const columnOf = (n: number) => c + Math.max(1, leads) + n;
  const own = sections.map(({ lines, none }) => ({
    lines: none ? first.lines.map((x) => lines.find((line) => isAlike(line, x))) : lines,
    isWhole: !none,
  }));
  const columns = first.lines.flatMap((_, n) => columnsOf(n, own));
  const overOthers = columns.map((_, n) => headsOthers(columns, n));
  const added = columns.map<Entry>(({ label }, n) => {
    const under = isSetIn(label) && overOthers[columns.findLastIndex((x, m) => m < n && !isSetIn(x.label))];
    const value = under ? `- ${labelOf(label).replace(SET_IN, "")}` : labelOf(label);
    return { r: headed, c: columnOf(n), cell: { ...label.cell, value } };
  });
  for (const [i, { heads, lines, none }] of sections.entries()) {
    // Where one of its cells stands: the first, or the last under the labels.
    const { r } = none ?? lines.at(i === 0 ? -1 : 0)!.label;
    for (const [n, { entry, over }] of heads.filter((head) => head.over).entries()) {
      if (i === 0) added.push({ r: headed, c: c + n, cell: { ...entry.cell, value: over! } });
      added.push({ r, c: c + n, cell: entry.cell });
    }
    const col = lines.flatMap(({ value }) => value?.col ?? [])[0] ?? c;
    const values = columns.map((column) => column.values[i]);
    // Also where nothing stands, so that what is missing is told at its place: of a meeting that was held.
    const wasHeld = !none && values.filter(Boolean).length > 1;
    for (const [n, { line }] of columns.entries()) {
      const value = values[n] ?? (wasHeld && !overOthers[n] ? blankAt(lines[line]!.label.r, col) : undefined);
      if (value) added.push({ r, c: columnOf(n), cell: value });
    }
    if (none) added.push({ ...none, c: columnOf(values.indexOf(undefined)) });
  }
  const rowsOf = ({ heads, lines, none }: Section) => [
    ...heads.map(({ entry }) => entry.r),
    ...[...lines.map(({ label }) => label), ...(none ? [none] : [])].map(({ r }) => r),
  ];
  const taken = new Set(sections.flatMap(rowsOf));
  const between = grid.rowNumbers.filter((r) => r >= Math.min(...taken) && r <= Math.max(...taken));
  // What is said between them of something else would be lost.
  if (between.some((r) => !taken.has(r) && !isAside(grid.row(r))) || goesOnBelow(grid, Math.max(...taken))) return grid;
  const replaced = head === undefined ? between : [head, ...between];
  return grid.exchanged(new Set(replaced.flatMap((r) => grid.row(r))), added);
}

/** `- Có mặt: 10`, `a) Có mặt: 10`. */
const SET_IN = /^\s*(?:[-–+•*]|[a-hđ][.)])\s*(?=\p{L})/iu;
const isSetIn = ({ cell }: Entry): boolean => SET_IN.test(String(cell.value));

/** `5. Tình hình dự họp:`: a label without a value in any section, over others that are set in. */
const headsOthers = (columns: ReturnType<typeof columnsOf>, n: number): boolean =>
  columns[n]!.values.every((value) => value === undefined) &&
  !isSetIn(columns[n]!.label) &&
  columns[n + 1] !== undefined &&
  isSetIn(columns[n + 1]!.label);

/** The row of `Nội dung | Số liệu` right above the name of a chi bộ with its lines below: over lines alone it heads a list of criteria. */
function headOfSections(grid: Grid): number | undefined {
  const r = grid.rowNumbers.find((x) => valueColumn(grid, x));
  const next = grid.rowNumbers.find((x) => r !== undefined && x > r);
  return next !== undefined && headsChiBo(grid.row(next)) ? r : undefined;
}

const isAside = (row: Entry[]): boolean => saysNone(row) || announces(row) || saysWhy(row);

const saysInspected = ({ lines }: Section): boolean =>
  lines.some(({ label }) => {
    const { concepts } = meaning(String(label.cell.value));
    return concepts.has("inspect") || concepts.has("committee");
  });

/** `- Chi bộ được kiểm tra sinh hoạt: 4/4 chi bộ`, which begins as the name of one does. */
const tellsInspected = (grid: Grid): boolean =>
  grid.rowNumbers.some((r) =>
    grid.row(r).some(({ cell }) => {
      const [, label] = /^([^:]+):\s*\d/.exec(String(cell.value)) ?? [];
      return label !== undefined && meaning(label).concepts.has("inspect");
    }),
  );

/** Whether a section stands under headings of the same sorts as another; only some chi bộ have sessions that are numbered. */
const headedAlike = (first: Section, { heads }: Section): boolean =>
  heads.flatMap(({ over }) => over ?? []).join() === first.heads.flatMap(({ over }) => over ?? []).join();

const isAlike = (a: Line, b: Line): boolean => fold(labelOf(a.label)) === fold(labelOf(b.label));

/** Whether the labels of a section stand in the same order under another. */
const repeats = (first: Section, { lines }: Section): boolean =>
  lines.length === first.lines.length && lines.every((line, i) => isAlike(line, first.lines[i]!));

/** Whether a section with nothing held has only labels of another, and speaks of nothing else: a report of meetings may say that no session had a topic. */
const lacks = (first: Section, { lines, none }: Section): boolean =>
  lines.length < first.lines.length &&
  lines.every((line) => first.lines.some((other) => isAlike(line, other))) &&
  (!saysTopic(none!) || first.lines.some(({ label }) => saysTopic(label)));

const saysTopic = ({ cell }: Entry): boolean => meaning(String(cell.value)).concepts.has("topic");

import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading } from "../values/months.ts";
import { isGrade } from "../words/grades.ts";
import { isNumeral } from "../words/numbering.ts";
import { isClosing, isSignedOn } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { valueColumn } from "./criteria-corner.ts";

/** A label and what stands beside it, or behind its colon. */
interface Line {
  label: Entry;
  value?: Cell;
}

/** Lines under one heading: of a month, of a chi bộ, of one of several sessions. */
interface Section {
  head?: Head;
  lines: Line[];
}

/** A heading, and what it would stand under in a table. */
interface Head {
  entry: Entry;
  over?: "Tháng" | "Chi bộ";
}

/** A number, a label and a value are no more. */
const MOST = 3;
const ENOUGH = 2;

/**
 * A sheet that only has a label and a value a line, maybe again under the heading of every month, chi bộ or session, as a table with a row for each
 * heading; as it is, where a line holds more, `Nội dung | Kết quả` heads the lines, or other labels stand under some. Cells keep their addresses. What speaks of inspections is left to
 * those who read lines of text.
 */
export function labelledLines(grid: Grid): Grid {
  if (grid.rowNumbers.some((r) => !isLine(grid.row(r)) || valueColumn(grid, r) || headsValues(grid.row(r))))
    return grid;
  const sections = sectionsIn(grid);
  const [first] = sections;
  if (!first || !sections.every((x) => repeats(first, x)) || saysInspected(first) || tellsInspected(grid)) return grid;
  const [top] = first.lines;
  const { c, r: headed } = top!.label;
  const added = first.lines.map<Entry>(({ label }, n) => ({
    ...{ r: headed, c: c + 1 + n, cell: { ...label.cell, value: labelOf(label) } },
  }));
  if (first.head?.over) added.push({ r: headed, c, cell: { ...first.head.entry.cell, value: first.head.over } });
  for (const [i, { head, lines }] of sections.entries()) {
    // Where one of its cells stands: the first, or the last under the labels.
    const { r } = lines.at(i === 0 ? -1 : 0)!.label;
    if (head?.over) added.push({ r, c, cell: head.entry.cell });
    const col = lines.flatMap(({ value }) => value?.col ?? [])[0] ?? c;
    // Also where nothing stands, so that what is missing is told at its place.
    for (const [n, { label, value }] of lines.entries())
      added.push({ r, c: c + 1 + n, cell: value ?? blankAt(label.r, col) });
  }
  const from = first.head?.entry.r ?? headed;
  const to = sections.at(-1)!.lines.at(-1)!.label.r;
  return grid.exchanged(
    new Set(grid.rowNumbers.filter((r) => r >= from && r <= to).flatMap((r) => grid.row(r))),
    added,
  );
}

const blankAt = (row: number, col: number): Cell => ({ row, col, type: "text", value: "" });

/** At most a label and a value, behind a number or what heads numbers. */
const isLine = (row: Entry[]): boolean => row.length < MOST || (row.length === MOST && isNumber(row[0]!));

const isNumber = ({ cell }: Entry): boolean =>
  isNumeral(String(cell.value)) || meaning(String(cell.value)).concepts.has("index");

const labelOf = ({ cell }: Entry): string =>
  String(cell.value)
    .replace(/:.*$/s, "")
    .replace(/^\s*[-–+•*]\s*/, "");

const saysInspected = ({ lines }: Section): boolean =>
  lines.some(({ label }) =>
    ["inspect", "committee"].some((x) => meaning(String(label.cell.value)).concepts.has(x as Concept)),
  );

/** `- Chi bộ được kiểm tra sinh hoạt: 4/4 chi bộ`, which begins as the name of one does. */
const tellsInspected = (grid: Grid): boolean =>
  grid.rowNumbers.some((r) =>
    grid.row(r).some(({ cell }) => {
      const [, label] = /^([^:]+):\s*\d/.exec(String(cell.value)) ?? [];
      return label !== undefined && meaning(label).concepts.has("inspect");
    }),
  );

/** Whether the labels of a section stand in the same order under another. */
const repeats = (first: Section, { lines }: Section): boolean =>
  lines.length === first.lines.length &&
  lines.every(({ label }, i) => fold(labelOf(label)) === fold(labelOf(first.lines[i]!.label)));

function sectionsIn(grid: Grid): Section[] {
  const sections: Section[] = [];
  let head: Head | undefined;
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const texts = row.map(({ cell }) => String(cell.value));
    if (sections.length > 0 && texts.some((text) => isClosing(text) || isSignedOn(text))) break;
    const line = lineOf(row);
    const begins = line ? monthOfLine(line) : headingIn(row);
    if (begins) head = begins;
    else if (!line) head = undefined;
    else {
      const open = sections.at(-1)?.head === head ? sections.at(-1) : undefined;
      // What a title says of a form has no value.
      if (!open && !line.value) head = undefined;
      else if (open?.lines[0] && fold(labelOf(open.lines[0].label)) !== fold(labelOf(line.label)))
        open.lines.push(line);
      else sections.push({ head, lines: [line] });
    }
  }
  return sections.filter(({ lines }) => lines.filter(({ value }) => value).length >= ENOUGH);
}

/** A label that says something of a meeting or of members, and its value. */
function lineOf(row: Entry[]): Line | undefined {
  const [label, value] = row.filter((e, i) => i > 0 || !isNumber(e));
  if (label?.cell.type !== "text") return undefined;
  const text = labelOf(label);
  if (namesChiBo(unnumbered(text))) return undefined;
  const { concepts, unknown } = meaning(text);
  if (concepts.size === 0 || unknown > 0 || monthHeading(text)) return undefined;
  if (value) return !concepts.has("topic") && headsColumn(value.cell) ? undefined : { label, value: value.cell };
  const [, behind] = /^[^:]*:(.*\S.*)$/s.exec(String(label.cell.value)) ?? [];
  return behind ? { label, value: { ...label.cell, value: behind.trim() } } : { label };
}

/** Beside a label another one, which is none of the grades that may be its value: both head columns. */
function headsColumn(cell: Cell): boolean {
  const { type, value } = cell;
  if (type !== "text" || isFigure(cell) || isGrade(value as string)) return false;
  const { concepts, unknown } = meaning(value as string);
  return concepts.size > 0 && unknown === 0;
}

/** `Tháng: | 10`: the month of the lines below. */
function monthOfLine({ label, value }: Line): Head | undefined {
  const { concepts } = meaning(labelOf(label));
  const text = `Tháng ${value?.value}`;
  return value && concepts.size === 1 && concepts.has("month") && monthHeading(text)
    ? { entry: { ...label, cell: { ...value, type: "text", value: text } }, over: "Tháng" }
    : undefined;
}

/** A line alone, or under `Nội dung` beside the labels, that names a month, a chi bộ or one of several sessions; without the number before it. */
function headingIn(row: Entry[]): Head | undefined {
  const [head, more] = row.filter((e) => !isNumber(e) && !headsLabels(e));
  if (!head || more || head.cell.type !== "text" || isFigure(head.cell)) return undefined;
  const text = unnumbered(String(head.cell.value)).replace(/[\s:]+$/, "");
  const entry = { ...head, cell: { ...head.cell, value: text } };
  if (monthHeading(text)) return { entry, over: "Tháng" };
  if (/^(chuyen de|lan|buoi|cuoc)( so| thu)? \d$/.test(fold(text))) return { entry };
  return namesChiBo(text) && !text.includes(":") ? { entry, over: "Chi bộ" } : undefined;
}

const headsLabels = ({ cell }: Entry): boolean => [...meaning(String(cell.value)).concepts].join() === "content";

/** `Nội dung | Thư viện tỉnh`: over labels and values of a list, where no heading of a section stands there. */
const headsValues = (row: Entry[]): boolean =>
  row.length > 1 &&
  row.some(headsLabels) &&
  row.at(-1)!.cell.type === "text" &&
  !headsLabels(row.at(-1)!) &&
  !headingIn(row);

const unnumbered = (text: string): string => text.replace(/^[\s*+–-]*((\d{1,2}|[ivx]+|[a-h])[.)]\s*)?/i, "");

const namesChiBo = (text: string): boolean => /^(chi bo|cb)\b/.test(fold(text));

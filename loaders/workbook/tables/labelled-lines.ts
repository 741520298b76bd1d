import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading } from "../values/months.ts";
import { isGrade } from "../words/grades.ts";
import { saysNotHeld } from "../words/not-held.ts";
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

/** Lines under their headings: of a chi bộ, of a month, of one of several sessions. */
interface Section {
  heads: Head[];
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
 * A sheet that only has a label and a value a line, maybe again under the headings of every chi bộ, month or session, as a table with a row for each of
 * them; as it is, where a line holds more, `Nội dung | Kết quả` heads the lines, or other labels stand under some. Cells keep their addresses.
 * What speaks of inspections is left to those who read lines of text.
 */
export function labelledLines(grid: Grid): Grid {
  if (grid.rowNumbers.some((r) => !isLine(grid.row(r)) || valueColumn(grid, r) || headsValues(grid.row(r))))
    return grid;
  const sections = sectionsIn(grid);
  const [first] = sections;
  if (!first || !sections.every((x) => isSeveral(x) && repeats(first, x)) || saysInspected(first)) return grid;
  if (tellsInspected(grid)) return grid;
  const { c, r: headed } = first.lines[0]!.label;
  const leads = first.heads.filter(({ over }) => over).length;
  const columnOf = (n: number) => c + Math.max(1, leads) + n;
  const added = first.lines.map<Entry>(({ label }, n) => ({
    ...{ r: headed, c: columnOf(n), cell: { ...label.cell, value: labelOf(label) } },
  }));
  for (const [i, { heads, lines }] of sections.entries()) {
    // Where one of its cells stands: the first, or the last under the labels.
    const { r } = lines.at(i === 0 ? -1 : 0)!.label;
    for (const [n, { entry, over }] of heads.filter((head) => head.over).entries()) {
      if (i === 0) added.push({ r: headed, c: c + n, cell: { ...entry.cell, value: over! } });
      added.push({ r, c: c + n, cell: entry.cell });
    }
    const col = lines.flatMap(({ value }) => value?.col ?? [])[0] ?? c;
    // Also where nothing stands, so that what is missing is told at its place.
    for (const [n, { label, value }] of lines.entries())
      added.push({ r, c: columnOf(n), cell: value ?? blankAt(label.r, col) });
  }
  const rowsOf = ({ heads, lines }: Section) => [...heads.map(({ entry }) => entry.r), ...lines.map((x) => x.label.r)];
  const own = new Set(sections.flatMap(rowsOf));
  const between = grid.rowNumbers.filter((r) => r >= Math.min(...own) && r <= Math.max(...own));
  // What is said between them of something else would be lost.
  if (between.some((r) => !own.has(r) && !saysNone(grid.row(r)))) return grid;
  return grid.exchanged(new Set(between.flatMap((r) => grid.row(r))), added);
}

/** `4. Chi bộ Thanh tra: Không tổ chức`. */
function saysNone([only, more]: Entry[]): boolean {
  const [name, said] = String(only!.cell.value).split(":");
  return more === undefined && said !== undefined && namesChiBo(unnumbered(name!)) && saysNotHeld(said);
}

const blankAt = (row: number, col: number): Cell => ({ row, col, type: "text", value: "" });

/** At most a label and a value, behind a number or what heads numbers. */
const isLine = (row: Entry[]): boolean => row.length < MOST || (row.length === MOST && isNumber(row[0]!));

const isNumber = ({ cell }: Entry): boolean =>
  isNumeral(String(cell.value)) || [...meaning(String(cell.value)).concepts].join() === "index";

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

/** Whether the labels of a section stand in the same order under another, and under headings of the same sorts. */
const repeats = (first: Section, { heads, lines }: Section): boolean =>
  heads.map(({ over }) => over).join() === first.heads.map(({ over }) => over).join() &&
  lines.length === first.lines.length &&
  lines.every(({ label }, i) => fold(labelOf(label)) === fold(labelOf(first.lines[i]!.label)));

const isSeveral = ({ lines }: Section): boolean => lines.filter(({ value }) => value).length >= ENOUGH;

function sectionsIn(grid: Grid): Section[] {
  const sections: Section[] = [];
  let heads: Head[] = [];
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const texts = row.map(({ cell }) => String(cell.value));
    if (sections.length > 0 && texts.some((text) => isClosing(text) || isSignedOn(text))) break;
    const line = lineOf(row);
    const begins = line ? headOfLine(line) : headingIn(row);
    if (begins)
      heads = [...heads.filter(({ over }) => over && over !== begins.over && begins.over !== "Chi bộ"), begins];
    else if (!line) heads = [];
    else {
      const open = sections.at(-1)?.heads === heads ? sections.at(-1) : undefined;
      // What a title says of a form has no value.
      if (!open && !line.value) heads = [];
      else if (open?.lines[0] && fold(labelOf(open.lines[0].label)) !== fold(labelOf(line.label)))
        open.lines.push(line);
      else sections.push({ heads, lines: [line] });
    }
  }
  // `Người lập biểu: …` above them is none of the lines.
  const first = sections.findIndex(isSeveral);
  return first < 0 ? [] : sections.slice(first);
}

/** A label that says something of a meeting or of members, and its value. */
function lineOf(row: Entry[]): Line | undefined {
  const [label, value] = row.filter((e, i) => i > 0 || !isNumber(e));
  if (label?.cell.type !== "text") return undefined;
  const text = labelOf(label);
  const { concepts, unknown } = meaning(text);
  const ofUnit = [...concepts].join() === "unit";
  if (namesChiBo(unnumbered(text)) && !ofUnit) return undefined;
  if (concepts.size === 0 || unknown > 0 || monthHeading(text)) return undefined;
  if (value)
    return !concepts.has("topic") && !ofUnit && headsColumn(value.cell) ? undefined : { label, value: value.cell };
  const [, behind] = /^[^:]*:(.*\S.*)$/s.exec(String(label.cell.value)) ?? [];
  return behind ? { label, value: { ...label.cell, value: behind.trim() } } : { label };
}

/** Beside a label another one, which is none of the grades that may be its value: both head columns. A topic may read like one. */
function headsColumn(cell: Cell): boolean {
  const text = String(cell.value);
  if (isFigure(cell) || isDay(text) || isGrade(text)) return false;
  const { concepts, unknown } = meaning(text);
  return concepts.size > 0 && unknown === 0;
}

/** `Tháng: | 10`, `Chi bộ: | Văn phòng`: what the lines below are of. */
function headOfLine({ label, value }: Line): Head | undefined {
  const said = [...meaning(labelOf(label)).concepts].join();
  if (!value) return undefined;
  if (said === "unit") return { entry: { ...label, cell: value }, over: "Chi bộ" };
  const text = `Tháng ${value.value}`;
  const entry = { ...label, cell: { ...value, type: "text" as const, value: text } };
  return said === "month" && monthHeading(text) ? { entry, over: "Tháng" } : undefined;
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

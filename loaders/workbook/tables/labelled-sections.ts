import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading, monthOfMeeting } from "../values/months.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isGrade } from "../words/grades.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isNumeral } from "../words/numbering.ts";
import { endsTable } from "../words/row-label.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn } from "../words/turns.ts";
import { meaning } from "../words/vocabulary.ts";
import { type Line, labelOf, lineTold } from "./lines-told.ts";

/** Lines under their headings: of a chi bộ, of a month, of one of several sessions. */
export interface Section {
  heads: Head[];
  lines: Line[];
  /** What says, in their place, that nothing was held. */
  none?: Entry;
}

/** A heading, and what it would stand under in a table. */
interface Head {
  entry: Entry;
  over?: "Tháng" | "Chi bộ";
}

/** A number, a label and a value are no more. */
const MOST = 3;
const ENOUGH = 2;

/** `4. Chi bộ Thanh tra: Không tổ chức`. */
export function saysNone([only, more]: Entry[]): boolean {
  const [name, said] = String(only!.cell.value).split(":");
  return more === undefined && said !== undefined && namesChiBo(unnumbered(name!)) && saysNotHeld(said);
}

/** At most a label and a value, behind a number or what heads numbers. */
export const isLine = (row: Entry[]): boolean => row.length < MOST || (row.length === MOST && isNumber(row[0]!));

const isNumber = ({ cell }: Entry): boolean =>
  isNumeral(String(cell.value)) || isOnly(meaning(String(cell.value)).concepts, "index");

/** Whether enough lines of a section have values, or one under a heading tells enough, to be read as a row, or the one that has says that nothing was held. */
export const isSeveral = ({ heads, lines }: Section): boolean => {
  const values = lines.flatMap<unknown>(({ value, told }) => (heads.length > 0 && told) || (value?.value ?? []));
  return values.length >= ENOUGH || (values.length === 1 && saysNotHeld(String(values[0])));
};

/** The runs of labelled lines of a sheet from the top, each under its headings; lines that begin again are another's. Under one a label may say what no form asks for. */
export function sectionsIn(grid: Grid): Section[] {
  const sections: Section[] = [];
  let heads: Head[] = [];
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    const texts = row.map(({ cell }) => String(cell.value));
    const known = lineOf(row);
    // `Ngày sinh hoạt | Ngày 26 tháng 8 năm 2024` is signed by nobody.
    const dated = known?.value !== undefined && isDay(String(known.value.value));
    if (sections.length > 0 && texts.some(endsTable) && !dated && !isWithin(grid, r)) break;
    const begins = known ? headOfLine(known) : headingIn(row);
    const open = sections.at(-1)?.heads === heads ? sections.at(-1) : undefined;
    const line = known ?? (heads.length > 0 ? (otherLine(row) ?? blankLine(grid, row)) : undefined);
    if (begins)
      heads = [...heads.filter(({ over }) => over && over !== begins.over && begins.over !== "Chi bộ"), begins];
    else if (!open && heads.some(({ over }) => over === "Chi bộ") && isNone(row))
      sections.push({ heads, lines: [], none: row[0]! });
    else if (!line || open?.none) heads = [];
    else {
      // What a title says of a form has no value.
      if (!open && !line.value) heads = [];
      else if (open?.lines[0] && fold(labelOf(open.lines[0].label)) !== fold(labelOf(line.label)))
        open.lines.push(line);
      else sections.push({ heads, lines: [line] });
    }
  }
  // `Người lập biểu: …` above them is none of the lines.
  const first = sections.findIndex((section) => section.none || isSeveral(section));
  return first < 0 ? [] : sections.slice(first);
}

/** `Chủ trì: | Nguyễn Văn A` in several sections, or above other lines: who signs a sheet stands once, below all. */
const isWithin = (grid: Grid, r: number): boolean => {
  const label = (row: number) => grid.row(row)[0]?.cell.value;
  const goesOn = (row: number) => (row > r ? lineOf(grid.row(row))?.value !== undefined : false);
  return (
    (otherLine(grid.row(r)) ?? blankLine(grid, grid.row(r))) !== undefined &&
    grid.rowNumbers.some((x) => goesOn(x) || (x !== r && label(x) === label(r)))
  );
};

/** Whether labels stand below a row: the list goes on in another way than its sections do. */
export const goesOnBelow = (grid: Grid, last: number): boolean =>
  grid.rowNumbers.some((r) => {
    const line = r > last ? lineOf(grid.row(r)) : undefined;
    return line !== undefined && !endsTable(String(line.label.cell.value));
  });

const withoutIndex = (row: Entry[]): Entry[] => row.filter((e, i) => i > 0 || !isNumber(e));

/** A line that says something of a meeting or of members. */
const lineOf = (row: Entry[]): Line | undefined => lineTold(withoutIndex(row)) ?? labelledLine(withoutIndex(row));

/** The stop that ends a line, and is none of its value; more of them are. */
const STOP = /(?<![.…])[.;]\s*$/;

/** A label that does, and its value. */
function labelledLine([label, value]: Entry[]): Line | undefined {
  if (label?.cell.type !== "text") return undefined;
  const text = labelOf(label);
  const { concepts, unknown } = meaning(text);
  const ofUnit = isOnly(concepts, "unit");
  // `Chi bộ được xếp loại: …` says of one what no name says.
  if (namesChiBo(unnumbered(text)) && !ofUnit && !concepts.has("grade") && !concepts.has("rated")) return undefined;
  if (concepts.size === 0 || unknown > 0 || monthHeading(text)) return undefined;
  if (value && headsLabels(label) && turnIn(String(value.cell.value))) return undefined;
  if (value)
    return !concepts.has("topic") && !ofUnit && headsColumn(value.cell) ? undefined : { label, value: value.cell };
  const [, behind] = /^[^:]*:(.*\S.*)$/s.exec(String(label.cell.value)) ?? [];
  return behind ? { label, value: { ...label.cell, value: behind.replace(STOP, "").trim() } } : { label };
}

/** `Chủ trì: | Nguyễn Văn A`: a label with its colon that says nothing of a meeting, and its value. */
function otherLine(row: Entry[]): Line | undefined {
  const [label, value, more] = row;
  if (label?.cell.type !== "text" || !value || more || isNumber(label)) return undefined;
  return /:\s*$/.test(label.cell.value as string) ? { label, value: value.cell } : undefined;
}

/** `Chủ trì:` without a value or with it in the same cell, which stands again: in another section. */
function blankLine(grid: Grid, [label, more]: Entry[]): Line | undefined {
  const [, words, behind] =
    label?.cell.type === "text" ? (/^([^:]+:)(.*)$/s.exec(label.cell.value as string) ?? []) : [];
  if (!label || words === undefined || more) return undefined;
  const again = (r: number) => r !== label.r && String(grid.row(r)[0]?.cell.value).startsWith(words);
  if (!grid.rowNumbers.some(again)) return undefined;
  return behind!.trim() === "" ? { label } : { label, value: { ...label.cell, value: behind!.trim() } };
}

/** `Không tổ chức`, alone in its line. */
const isNone = ([only, more]: Entry[]): boolean =>
  only?.cell.type === "text" && more === undefined && saysNotHeld(only.cell.value as string);

/** Beside a label another one, which is none of the grades that may be its value: both head columns. A topic may read like one. */
function headsColumn(cell: Cell): boolean {
  const text = String(cell.value);
  if (isFigure(cell) || isDay(text) || isGrade(text)) return false;
  const { concepts, unknown } = meaning(text);
  return concepts.size > 0 && unknown === 0;
}

/** `Tháng: | 10`, `Chi bộ: | Văn phòng`: what the lines below are of. */
function headOfLine({ label, value }: Line): Head | undefined {
  const { concepts } = meaning(labelOf(label));
  if (!value) return undefined;
  if (isOnly(concepts, "unit")) return { entry: { ...label, cell: value }, over: "Chi bộ" };
  const text = `Tháng ${value.value}`;
  const entry = { ...label, cell: { ...value, type: "text" as const, value: text } };
  return isOnly(concepts, "month") && monthHeading(text) ? { entry, over: "Tháng" } : undefined;
}

/** A line alone, or under `Nội dung` beside the labels, that names a month, a chi bộ or one of several sessions; without the number before it. */
function headingIn(row: Entry[]): Head | undefined {
  const [head, more] = row.filter((e) => !isNumber(e) && !headsLabels(e));
  if (!head || more || head.cell.type !== "text" || isFigure(head.cell)) return undefined;
  const text = monthOfMeeting(unnumbered(String(head.cell.value)).replace(/[\s:]+$/, ""));
  const entry = { ...head, cell: { ...head.cell, value: text } };
  if (monthHeading(text)) return { entry, over: "Tháng" };
  if (turnIn(text)) return { entry };
  return namesChiBo(text) && !text.includes(":") ? { entry, over: "Chi bộ" } : undefined;
}

/** `Tháng 4`, `2. Chi bộ Văn phòng`, `Chuyên đề 2`, alone in its line. */
export const headsRecord = (row: Entry[]): boolean => headingIn(row) !== undefined;

/** `2. Chi bộ Văn phòng`, alone in its line. */
export const headsChiBo = (row: Entry[]): boolean => headingIn(row)?.over === "Chi bộ";

const headsLabels = ({ cell }: Entry): boolean => isOnly(meaning(String(cell.value)).concepts, "content");

/** `Nội dung | Thư viện tỉnh`: over labels and values of a list, where no heading of a section stands there. */
export const headsValues = (row: Entry[]): boolean =>
  row.length > 1 &&
  row.some(headsLabels) &&
  row.at(-1)!.cell.type === "text" &&
  !headsLabels(row.at(-1)!) &&
  !headingIn(row);

const unnumbered = (text: string): string => text.replace(/^[\s*+–-]*((\d{1,2}|[ivx]+|[a-h])[.)]\s*)?/i, "");

const namesChiBo = (text: string): boolean => beginsWithChiBo(fold(text));

import type { Entry, Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isDay } from "../values/dates.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading } from "../values/months.ts";
import { isGrade } from "../words/grades.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { endsTable, saysPartsFollow } from "../words/row-label.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn, withoutTurn } from "../words/turns.ts";
import { meaning } from "../words/vocabulary.ts";
import { type Line, labelOf, lineTold } from "./lines-told.ts";
import {
  type Head,
  headingIn,
  headOfLine,
  headsLabels,
  headsOver,
  isNumber,
  namesChiBo,
  unnumbered,
} from "./section-heads.ts";
import { blankLine, isNext, otherLine, strangeLine } from "./strange-lines.ts";

/** Lines under their headings: of a chi bộ, of a month, of one of several sessions. */
export interface Section {
  heads: Head[];
  lines: Line[];
  /** What says, in their place or behind those that tell of whom, that nothing was held. */
  none?: Entry;
}

/** A number, a label and a value are no more. */
const MOST = 3;
const ENOUGH = 2;

/** `4. Chi bộ Thanh tra: Không tổ chức`: a heading, and what says that nothing was held. */
function noneOf([only, more]: Entry[]): { head: Head; none: Entry } | undefined {
  const [name, said] = String(only!.cell.value).split(":");
  if (more || said === undefined || !namesChiBo(unnumbered(name!)) || !saysNotHeld(said)) return undefined;
  const at = (value: string): Entry => ({ ...only!, cell: { ...only!.cell, value: value.trim() } });
  return { head: { entry: at(unnumbered(name!)), over: "Chi bộ" }, none: at(said) };
}

/** The same, which says it in one line whatever the other sections stand under. */
export const saysNone = (row: Entry[]): boolean => noneOf(row) !== undefined;
export const isOfOneLine = ({ heads, none }: Section): boolean =>
  none !== undefined && heads.at(-1)?.entry.r === none.r;

/** At most a label and a value, behind a number or what heads numbers. */
export const isLine = (row: Entry[]): boolean => row.length < MOST || (row.length === MOST && isNumber(row[0]!));

/** Whether enough lines of a section have values, or one under a heading tells enough, to be read as a row, or the one that has says that nothing was held. */
export const isSeveral = ({ heads, lines }: Section): boolean => {
  const values = lines.flatMap<unknown>(({ value, told }) => (heads.length > 0 && told) || (value?.value ?? []));
  return values.length >= ENOUGH || (values.length === 1 && saysNotHeld(String(values[0])));
};

/** The runs of labelled lines of a sheet from the top, each under its headings; lines that begin again are another's. Under one a label may say what no form asks for. */
export function sectionsIn(grid: Grid): Section[] {
  const sections: Section[] = [];
  let heads: Head[] = [];
  for (const [i, r] of grid.rowNumbers.entries()) {
    const row = grid.row(r);
    if (announces(row) || (sections.at(-1)?.none && saysWhy(row))) continue;
    const texts = row.map(({ cell }) => String(cell.value));
    const known = lineOf(row);
    // `Ngày sinh hoạt | Ngày 26 tháng 8 năm 2024` is signed by nobody.
    const dated = known?.value !== undefined && isDay(String(known.value.value));
    if (sections.length > 0 && texts.some(endsTable) && !dated && !isWithin(grid, r)) break;
    const begins = known ? headOfLine(known) : headingIn(row);
    const open = sections.at(-1)?.heads === heads ? sections.at(-1) : undefined;
    const above = open?.lines.at(-1)?.label.r;
    const goesOn = above !== undefined && grid.rowNumbers[i - 1] === above && isNext(grid.row(above), row);
    const other = heads.length > 0 || goesOn ? (otherLine(row) ?? blankLine(grid, row)) : undefined;
    const line = known ?? other ?? (goesOn ? strangeLine(withoutIndex(row)) : undefined);
    const named = noneOf(row);
    if (named || begins) {
      const head = (named?.head ?? begins)!;
      heads = [...headsOver(head, heads, open !== undefined), head];
      if (named) sections.push({ heads, lines: [], none: named.none });
    } else if (heads.some(({ over }) => over) && isNone(row) && (!open || isOfWhom(open)))
      if (open) open.none = row[0]!;
      else sections.push({ heads, lines: [], none: row[0]! });
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
  return first < 0 ? [] : withoutTitle(sections.slice(first));
}

/** Sections without the month above the names of chi bộ, or the chi bộ above months, that all of them stand under: that is the title of all. */
function withoutTitle(sections: Section[]): Section[] {
  const [title, below] = sections[0]!.heads;
  const isTitle = title?.over && below && sections.every(({ heads }) => heads[0] === title);
  return isTitle ? sections.map((section) => ({ ...section, heads: section.heads.slice(1) })) : sections;
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
    return line !== undefined && !endsTable(String(line.label.cell.value)) && !saysWhy(grid.row(r));
  });

const withoutIndex = (row: Entry[]): Entry[] => row.filter((e, i) => i > 0 || !isNumber(e));

/** A line that says something of a meeting or of members. */
const lineOf = (row: Entry[]): Line | undefined => lineTold(withoutIndex(row)) ?? labelledLine(withoutIndex(row));

/** The stop that ends a line, and is none of its value; more of them are. */
const STOP = /(?<![.…])[.;]\s*$/;

/** A label that does, and its value. */
function labelledLine([label, value]: Entry[]): Line | undefined {
  if (label?.cell.type !== "text") return undefined;
  const whole = labelOf(label);
  const text = withoutTurn(whole);
  const { concepts, unknown } = meaning(text);
  const ofUnit = isOnly(concepts, "unit");
  if (namesChiBo(unnumbered(text)) && !ofUnit && !concepts.has("grade") && !concepts.has("rated")) return undefined;
  if (concepts.size === 0 || unknown > 0 || monthHeading(text)) return undefined;
  if (value && headsLabels(label) && turnIn(String(value.cell.value))) return undefined;
  const named = text === whole ? label : { ...label, cell: { ...label.cell, value: text } };
  if (value)
    return !concepts.has("topic") && !ofUnit && headsColumn(value.cell)
      ? undefined
      : { label: named, value: value.cell };
  const [, behind] = /^[^:]*:(.*\S.*)$/s.exec(String(label.cell.value)) ?? [];
  if (behind) return { label: named, value: { ...label.cell, value: behind.replace(STOP, "").trim() } };
  // `Chuyên đề thứ hai` alone is a heading.
  return text === whole ? { label } : undefined;
}

/** `4. Trong đó:`, alone in its line: of its own it says nothing. */
export const announces = (row: Entry[]): boolean => {
  const [only, more] = withoutIndex(row);
  return only?.cell.type === "text" && more === undefined && saysPartsFollow(only.cell.value as string);
};

/** `- Lý do: bí thư đi học`, below what says that nothing was held. */
export const saysWhy = (row: Entry[]): boolean => {
  const line = lineOf(row);
  return line?.value !== undefined && isOnly(meaning(labelOf(line.label)).concepts, "note");
};

/** Whether a section tells so far of whom it is, and nothing of a meeting: `Tổng số đảng viên: 9; miễn sinh hoạt: 0`. */
const isOfWhom = ({ lines, none }: Section): boolean =>
  !none &&
  lines.every(({ label, told }) =>
    (told ?? [meaning(labelOf(label))]).every(({ concepts }) =>
      isOnly(concepts, "member", "count", "unit", "existing", "exempt", "due"),
    ),
  );

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

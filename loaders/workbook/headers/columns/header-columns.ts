import type { Grid } from "../../grid.ts";
import type { Cell } from "../../open/workbook.ts";
import { type MonthOfYear, monthLabel, monthOver } from "../../values/months.ts";
import { type PartOfYear, partLabel, partWithin } from "../../values/parts-of-year.ts";
import { memo } from "../../words/memo.ts";
import { isNumeral } from "../../words/row-label.ts";
import { inFull, spokenOfTogether } from "../../words/short-forms.ts";
import { fold } from "../../words/text.ts";
import { type Concept, type Meaning, meaning } from "../../words/vocabulary.ts";
import { underMonths } from "../rows/lower-rows.ts";

/** One column of a header: its own text, the groups above it, and the month it is under. */
export interface HeaderColumn {
  c: number;
  cell: Cell;
  leaf: string;
  groups: string[];
  /** What the groups say. */
  over: Set<Concept>;
  /** What the leaf says under them. */
  says: Meaning;
  month?: MonthOfYear;
  /** How a half or quarter of a year over it is written; and which it is, where columns of several stand beside one another. */
  partText?: string;
  part?: PartOfYear;
  /** Which of several sessions it is of, where they stand side by side (`Chuyên đề 1`, `Chuyên đề 2`). */
  turn?: number;
  /** The month stands lowest, under whatever group: as in a register of members. */
  monthLowest?: boolean;
  /** Stands alone, or with nothing but rates and subsets, under its group, and says no more than that it counts: `Số người` beside `%` under *Dự họp*. */
  countsGroup?: boolean;
  /** A criterion without figures of its own under which others are set in. */
  heads?: boolean;
}

/** Each column's header: the lowest text as its leaf, the texts above as its groups, months apart. */
export function headerColumns(grid: Grid, top: number, bottom: number): HeaderColumn[] {
  const columns = new Map<number, HeaderColumn>();
  const months = new Set(range(top, bottom).filter((r) => countsMonths(grid, r) || (r > top && underMonths(grid, r))));
  let last = -1;
  for (let r = top; r <= bottom; r++) {
    for (const e of grid.row(r)) {
      const merge = grid.mergeAt(e.r, e.c);
      last = Math.max(last, merge && merge.left === e.c ? merge.right : e.c);
    }
  }
  // The row below counts too: where criteria stand down, months begin left of the first criterion.
  const first = Math.min(...range(top, bottom + 1).flatMap((r) => grid.row(r).map((e) => e.c)));
  for (let c = first; c <= last; c++) {
    const path: { text: string; cell: Cell }[] = [];
    for (let r = top; r <= bottom; r++) {
      let shown = grid.shown(r, c);
      if (!shown && saysBelow(grid, r, bottom, c)) {
        // A group that was not merged over its columns: its text stands over the first of them.
        for (let left = c - 1; left >= 0 && !shown; left--) {
          const e = grid.shown(r, left);
          if (!e) continue;
          if (grid.mergeAt(r, left) || !saysBelow(grid, r, bottom, left)) break;
          shown = e;
        }
      }
      if (!shown || shown.r < top || path.some((p) => p.cell === shown.cell)) continue;
      path.push({ text: String(shown.cell.value), cell: shown.cell });
    }
    const leaf = path.at(-1);
    if (!leaf) {
      // A blank corner over the months of a form with its criteria down.
      const below = grid.at(bottom + 1, c)?.cell;
      if (below) columns.set(c, { c, cell: below, leaf: "", groups: [], over: new Set(), says: meaning("") });
      continue;
    }
    const underMonth = path.some((p) => isMonthWord(p.text) || months.has(p.cell.row));
    let month: MonthOfYear | undefined;
    const isPart = (p: { text: string; cell: Cell }) => partLabel(p.text) !== undefined && !months.has(p.cell.row);
    const ofPart = path.findLast(isPart);
    const said = path.filter((p) => path.length === 1 || !isPart(p));
    const texts = (said.length > 0 ? said : path).filter((p) => {
      const found = monthOver(p.text, underMonth);
      if (found) month = found;
      return !found && !(isMonthWord(p.text) && path.some((q) => monthOver(q.text, true)));
    });
    // The number of a criterion, beside which it stands, is no group.
    const groups = texts.flatMap((t, i) => (i < texts.length - 1 && !isNumeral(t.text) ? [t.text] : []));
    const own = texts.at(-1)?.text ?? "";
    const over = new Set(groups.flatMap(saidBy));
    // `Các tháng có phát biểu`: what is marked under its months.
    if (own === "")
      for (const p of path) if (isMonthWord(p.text)) for (const concept of saidBy(p.text)) over.add(concept);
    const column: HeaderColumn = {
      c,
      cell: texts.at(-1)?.cell ?? leaf.cell,
      leaf: own,
      groups,
      over,
      says: meaning(inFull(own, over)),
    };
    if (month) column.month = month;
    if (ofPart && path.length > 1) column.partText = ofPart.text;
    if (month && monthOver(leaf.text, underMonth)) column.monthLowest = true;
    columns.set(c, column);
  }
  const all = [...columns.values()];
  tellParts(all);
  const together = spokenOfTogether(all.map(({ leaf }) => leaf));
  for (const i of together?.places ?? [])
    all[i]!.says = meaning(inFull(all[i]!.leaf, all[i]!.over.add(together!.concept)));
  return all;
}

/** What a group says of what stands under it: the reasons of absences are absences. */
const saidBy = (group: string): Concept[] => {
  const { concepts } = meaning(group);
  return concepts.has("note") && /\bvang\b/.test(fold(group)) ? [...concepts, "absent"] : [...concepts];
};

/** Columns of several halves or quarters stand beside one another: which each is of. */
function tellParts(all: HeaderColumn[]): void {
  const told = all.flatMap((column) => {
    const label = column.partText === undefined ? undefined : partLabel(column.partText);
    if (label) return [{ column, part: label, rest: "" }];
    // `Kiểm tra quý I` and `Kiểm tra quý II`: the same of two parts.
    const texts = column.month ? [] : [column.leaf, ...column.groups];
    const at = texts.findIndex((text) => partWithin(text)?.rest);
    const within = at >= 0 ? partWithin(texts[at]!) : undefined;
    return within ? [{ column, part: within.part, rest: texts.with(at, within.rest).join("|") }] : [];
  });
  for (const { column, part, rest } of told)
    if (told.some((x) => x.rest === rest && (x.part.kind !== part.kind || x.part.index !== part.index)))
      column.part = part;
}

type OfTime = Pick<HeaderColumn, "month" | "part" | "turn">;

/** Whether two columns are of the same month and part of the year, and of the same session. */
export const sameTime = (a: OfTime, b: OfTime): boolean => timeKey(a) === timeKey(b);

/** The month, part of the year and session of a column, to tell those of others apart. */
export const timeKey = ({ month, part, turn }: OfTime): string =>
  `${month?.month ?? ""} ${part ? `${part.kind}${part.index}` : ""} ${turn ?? ""}`;

/** Whether a column has a text of its own in the header's rows below one. */
const saysBelow = (grid: Grid, r: number, bottom: number, c: number): boolean =>
  range(r + 1, bottom).some((row) => {
    const e = grid.shown(row, c);
    return e !== undefined && e.r > r;
  });

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** "Tháng", "Các kỳ sinh hoạt", "Tháng có ý kiến": the words over a row of bare month numbers. */
const isMonthWord = memo(
  (text: string): boolean =>
    /^(?!.*\d).*\b(thang|ky)\b/.test(fold(text)) && [...meaning(text).concepts].every((x) => OF_MONTHS.has(x)),
);
const OF_MONTHS = new Set<Concept>(["month", "meeting", "speak", "opinion"]);

/**
 * A row that counts 1, 2, 3… 12 behind words (`Họ và tên`), so that the numbers are months and no index of the columns; or `Kỳ 1`, `Kỳ 2` and on,
 * more than a year has halves or quarters.
 */
function countsMonths(grid: Grid, r: number): boolean {
  const row = grid.row(r);
  const texts = row.map((e) => String(monthLabel(e.cell.value, true)?.month ?? e.cell.value));
  const from = texts.indexOf("1");
  const counts = (to: number) => range(1, to).every((n) => texts[from + n - 1] === String(n));
  if (from < 0 || !counts(MORE_THAN_PARTS)) return false;
  if (/^\s*\p{L}/u.test(String(row[from]!.cell.value))) return true;
  return from > 0 && counts(12) && texts.slice(0, from).some((text) => /\p{L}{2}/u.test(text));
}
const MORE_THAN_PARTS = 5;

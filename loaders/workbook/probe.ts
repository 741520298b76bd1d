import type { Grid } from "./grid.ts";
import type { HeaderColumn } from "./header-columns.ts";
import { looksLikeHeader } from "./header-rows.ts";
import { isIndexRow } from "./index-row.ts";
import { isFigure, isMark } from "./marks.ts";
import { monthLabel } from "./months.ts";
import { saysNotHeld } from "./not-held.ts";
import { parseNumber } from "./numbers.ts";
import { isNumeral } from "./row-label.ts";
import { fold } from "./text.ts";
import { type Concept, type Meaning, meaning } from "./vocabulary.ts";

const PROBE_ROWS = 60;

/** What the cells of a column below its header hold: how many of which kind. */
export interface Probe {
  filled: number;
  numbers: number;
  large: number;
  marks: number;
  /** `17/18` in one cell. */
  pairs: number;
  /** Bare numbers of months counted too. */
  months: number;
  /** Texts that are no figures, and those of them that begin with the word for chi bộ. */
  texts: number;
  chiBo: number;
  namedMonths: number;
  /** Texts that say that nothing was held. */
  notHeld: number;
  /** Texts that are a grade or a level, and nothing else. */
  grades: number;
  /** Its numbers count the rows: 1, 2, 3, again from 1 in each section. */
  serial: boolean;
}

/** What the cells below a header hold, down to the first blank line after some, or to the next table's header. */
export function probe(grid: Grid, column: HeaderColumn, below: number): Probe {
  const seen: Probe = {
    filled: 0,
    numbers: 0,
    large: 0,
    marks: 0,
    pairs: 0,
    months: 0,
    namedMonths: 0,
    texts: 0,
    chiBo: 0,
    grades: 0,
    serial: true,
    notHeld: 0,
  };
  let afterBlank = false;
  let next = 1;
  for (let r = below + 1; r <= below + PROBE_ROWS; r++) {
    const row = grid.row(r);
    if (row.length === 0) afterBlank = true;
    // A column left blank in this table stands over one of the next.
    if (afterBlank && (seen.filled > 0 || looksLikeHeader(grid, r))) break;
    const cell = grid.at(r, column.c)?.cell;
    if (!cell || isIndexRow(row) || cell.value === column.leaf) continue;
    seen.filled++;
    const number = cell.type === "number" ? cell.value : cell.type === "text" && parseNumber(cell.value as string);
    if (typeof number === "number") {
      seen.numbers++;
      if (number !== next && number !== 1) seen.serial = false;
      next = number + 1;
      if (number > 1) seen.large++;
    } else if (isMark(cell)) seen.marks++;
    else if (/^\s*\d+\s*\/\s*\d+/.test(String(cell.value))) seen.pairs++;
    if (cell.type === "text" && !isFigure(cell) && !isNumeral(cell.value as string)) {
      seen.texts++;
      if (isGrade(cell.value as string)) seen.grades++;
      if (saysNotHeld(cell.value as string)) seen.notHeld++;
      if (/^\W*(chi bo|cb)\b/.test(fold(cell.value as string))) seen.chiBo++;
    }
    if (cell.type === "date") {
      // A month typed as such (10/2024) is the first of it.
      if (String(cell.value).endsWith("-01")) seen.namedMonths++;
      continue;
    }
    if (monthLabel(cell.value, true)) seen.months++;
    if (monthLabel(cell.value)) seen.namedMonths++;
  }
  return seen;
}

/** The column before all others that numbers the rows, under `Số` or a heading that says no more than that it counts. */
export const numbersRows = (leaf: string, { concepts }: Meaning, seen: Probe, first: boolean): boolean =>
  first &&
  [...concepts].every((concept) => concept === "count") &&
  (fold(leaf) === "so" || (seen.serial && seen.numbers >= 3));

/** Mostly numbers, or pairs of them. */
export const holdsFigures = (seen: Probe): boolean => (seen.numbers + seen.pairs) * 2 > seen.filled;

/** Months stand in the column, under "Tháng", under the corner of a table of criteria, or under nothing. */
export const holdsMonths = ({ concepts: said, unknown }: Meaning, seen: Probe): boolean =>
  seen.filled > 0 &&
  (!said.has("date") || said.has("month")) &&
  (seen.namedMonths * 3 >= seen.filled * 2 ||
    (seen.months * 3 >= seen.filled * 2 &&
      (said.has("month") || said.has("content") || (unknown === 0 && isOnly(said, "meeting")))));

const isOnly = (said: Set<Concept>, concept: Concept): boolean => said.size === 1 && said.has(concept);

/** *Tốt*, *Xếp loại khá*, *HTTNV*: a grade or a level in words. */
function isGrade(text: string): boolean {
  if (text.length > 40) return false;
  const { concepts, unknown } = meaning(text);
  return unknown === 0 && LEVELS.filter((level) => concepts.has(level)).length === 1;
}

const BESIDE_GRADES = new Set<Concept>(["unit", "meeting", "topic", "when"]);

/** What a header means that says of itself nothing of what its cells hold: over grades, *Kết quả* and *Chi bộ được công nhận* are grades. */
export const inView = (said: Meaning, seen: Probe): Meaning =>
  seen.pairs * 2 > seen.filled ? overPairs(said) : overGrades(said, seen);

/** `Tỷ lệ dự (có mặt/phải dự)` over pairs is no rate, and `Phải SH/đã SH` says of those beside the ones due that they came. */
function overPairs(meant: Meaning): Meaning {
  const said = new Set(meant.concepts);
  said.delete("percent");
  const ofThose = said.has("due") && [...said].every((concept) => OF_PAIRS.has(concept));
  return ofThose ? { concepts: said.add("present"), unknown: 0, trailing: 0 } : { ...meant, concepts: said };
}

const OF_PAIRS = new Set<Concept>(["due", "meeting", "member", "count"]);

const overGrades = (said: Meaning, seen: Probe): Meaning =>
  seen.grades * 2 > seen.filled && [...said.concepts].every((concept) => BESIDE_GRADES.has(concept))
    ? { concepts: new Set([...said.concepts, "grade"]), unknown: 0, trailing: 0 }
    : said;

const LEVELS = ["levelExcellent", "levelGood", "levelDone", "levelFailed", "good", "fair", "average", "poor"] as const;

/** Grades that only a meeting has, or levels under a group that speaks of the chi bộ and not of its members. */
const ofOne = ({ says, over }: HeaderColumn): boolean =>
  (["fair", "average"] as const).some((grade) => says.concepts.has(grade)) || (over.has("unit") && !over.has("member"));

/**
 * Columns of levels that stand together (percents may stand between them) hold the same kind of thing: an x in one of them, or numbers in all.
 * What one of them holds is known from what all of them hold.
 */
export function shareLevels(columns: HeaderColumn[], probes: Map<number, Probe>): void {
  let run: HeaderColumn[] = [];
  const close = () => {
    const [marks, numbers] = (["marks", "numbers"] as const).map((kind) =>
      run.reduce((sum, column) => sum + probes.get(column.c)![kind], 0),
    ) as [number, number];
    for (const column of run) {
      const seen = probes.get(column.c)!;
      // A 1 under one of the grades of a meeting, or of the levels of a chi bộ, is its mark.
      const ones = run.every((x) => probes.get(x.c)!.large === 0) && run.some((x) => ofOne(x));
      if (marks > numbers || (numbers > 0 && ones))
        probes.set(column.c, { ...seen, marks: marks + numbers, numbers: 0, large: 0 });
      else if (numbers > 0) probes.set(column.c, { ...seen, numbers, marks: 0, large: Math.max(1, seen.large) });
    }
    run = [];
  };
  for (const column of [...columns].sort((a, b) => a.c - b.c)) {
    const said = column.says.concepts;
    const group = column.groups.join("|");
    if (LEVELS.some((level) => said.has(level)) && !said.has("percent")) {
      // Another group, or the same levels once more: another block, of chi bộ and of their members.
      const again = run.some((x) => x.leaf === column.leaf && x.cell !== column.cell);
      if (again || (run.length > 0 && run[0]!.groups.join("|") !== group)) close();
      run.push(column);
    } else if (!said.has("percent")) close();
  }
  close();
}

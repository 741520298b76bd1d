import type { Entry, Grid } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isGrade } from "../words/grades.ts";
import { LEVELS } from "../words/levels.ts";
import { isMostLabel, isPageHead, isTotalLabel } from "../words/row-label.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn } from "../words/turns.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { besideCorner, COUNTS, conceptsOf, cornerAt, headsCodes, mostColumn, remarksIn } from "./criteria-aside.ts";

/** `Nội dung` or `Chỉ tiêu` before others, or before the name of one chi bộ or session: the corner of a table with its criteria down, the names beside one another. */
export function isCorner(grid: Grid, r: number): boolean {
  const row = grid.row(r);
  const at = cornerAt(row);
  if (headsNames(grid, row.slice(Math.max(at, 0)))) return true;
  // The months may stand before the criteria of each.
  const ofMonths = row.length > at + 3 && isOnly(conceptsOf(row[at]), "month") ? 1 : 0;
  const [only, more] = row.slice(at + 1);
  const isNamed = more !== undefined || (only !== undefined && isRecord(String(only.cell.value)));
  return at >= 0 && isNamed && headsCriteria(grid, row[at + ofMonths]!) && !isAmong(grid, r);
}

/** The name of a chi bộ, or the number of a session: they head a column of values though no other stands beside them. */
const isRecord = (text: string): boolean => beginsWithChiBo(fold(text)) || turnIn(text) !== undefined;

/** `Nội dung sinh hoạt | 40 | 37` below other criteria: one of those that are judged. */
const isAmong = (grid: Grid, r: number): boolean =>
  grid.row(r - 1).length > 1 && grid.row(r).filter((e) => !isFigure(e.cell)).length < 2;

/** Whether `Chi bộ` stands before names and above criteria. */
function headsNames(grid: Grid, [corner, ...beside]: Entry[]): boolean {
  const [first] = beside;
  if (!corner || !first || !saysOnly(meaning(String(corner.cell.value)), "unit")) return false;
  const names = beside.filter(({ cell }) => !isTotalLabel(String(cell.value)));
  if (names.some(({ cell }) => cell.type !== "text") || names.filter(mayName).length * 2 <= names.length) return false;
  const labels = grid.rowNumbers
    .filter((r) => r > corner.r && r <= corner.r + NEAR)
    .flatMap((r) => grid.row(r).filter((e) => e.c >= corner.c && e.c < first.c && e.cell.type === "text"))
    .map((e) => meaning(String(e.cell.value)));
  const known = labels.filter(
    ({ concepts, unknown }) =>
      unknown === 0 && concepts.size > 0 && !isOnly(concepts, ...OF_RECORDS) && !concepts.has("content"),
  );
  return known.length >= ENOUGH && known.length * 2 > labels.length;
}

/** `Đơn vị báo cáo: | Đảng bộ Sở` over `Kỳ báo cáo: | Quý III`, `STT | Chi bộ | Tháng`: what stands over records is no criterion of theirs. */
const OF_RECORDS: Concept[] = ["unit", "index", "month", "quarter", "when", "name"];

/** `Chi bộ 1`, `Phòng Hành chính`: more than headings of figures say. */
export const mayName = ({ cell }: Entry): boolean => meaning(String(cell.value)).unknown > 0;

/** `Nội dung`, `Danh mục chỉ tiêu`, `Tiêu chí chấm điểm`; `Mức xếp loại` over the levels. */
export function headsCriteria(grid: Grid, { r, c, cell }: Entry): boolean {
  const { concepts, unknown } = meaning(String(cell.value));
  if (unknown > 1) return false;
  if (concepts.has("content")) return isOnly(concepts, "content", "when", "grade", "rated", "score", "meeting");
  if (!isOnly(concepts, "grade", "rated", "member")) return false;
  const heads = grid.row(r).every((e) => e.cell.type === "text" && !isFigure(e.cell) && !isGrade(String(e.cell.value)));
  return heads && overLevels(grid, r, c);
}

/** Rows below a heading within which the levels begin, and how many of them stand there. */
const NEAR = 8;
const ENOUGH = 3;

function overLevels(grid: Grid, r: number, c: number): boolean {
  const below = Array.from({ length: NEAR }, (_, i) => grid.at(r + 1 + i, c)?.cell.value);
  const said = below.flatMap((value) => {
    const { concepts } = meaning(String(value ?? ""));
    return LEVELS.filter((level) => concepts.has(level));
  });
  return new Set(said).size >= ENOUGH;
}

/** A number, a criterion, its unit of measure, its value and notes are no more. */
const MANY_LABELS = 6;

/** Of `Nội dung | Đơn vị tính | Kết quả`, a table of one value a criterion: the columns of its criteria and of their values. A share beside is none. */
export function valueColumn(grid: Grid, r: number): [number, number] | undefined {
  const row = grid.row(r);
  if (row.length < 2 || row.length > MANY_LABELS || row.some((e) => e.cell.type !== "text")) return undefined;
  const said = row.map((e) => ({ ...e, text: String(e.cell.value), ...meaning(String(e.cell.value)) }));
  const [criteria, ...others] = said.filter(({ concepts, text }) => !concepts.has("index") && !isPageHead(text));
  if (!criteria || !headsCriteria(grid, criteria)) return undefined;
  const [value, ...more] = others.filter(
    (e) => !e.concepts.has("note") && !isOnly(e.concepts, "percent") && !headsCodes(e) && !isMostLabel(e.text),
  );
  if (!value || more.length > 0 || headsSeveral(grid, value, criteria.c)) return undefined;
  const scored = mostColumn(grid, r) !== undefined && isOnly(value.concepts, "score");
  return value.unknown === 0 && (scored || [...value.concepts].every((x) => COUNTS.includes(x)))
    ? [criteria.c, value.c]
    : undefined;
}

/** Whether a heading stands over several that say more (`Thực hiện` over *Quý đầu*, *Quý sau*): which of them holds the value is not told. */
function headsSeveral(grid: Grid, { r, c }: Entry, criteria: number): boolean {
  const merge = grid.mergeAt(r, c);
  if (!merge || grid.at(r + 1, criteria)) return false;
  const below = grid.row(r + 1).filter((e) => e.c >= merge.left && e.c <= merge.right && !isFigure(e.cell));
  return below.filter((e) => !ASIDE.some((concept) => conceptsOf(e).has(concept))).length > 1;
}

const ASIDE: Concept[] = ["percent", "note"];

/**
 * Whether words stand over a column of figures, or in the first of its rows: a helper's column beside a table has none. Criteria go on in the
 * columns between their heading and the first name.
 */
export const isHeaded = (grid: Grid, top: number, c: number): boolean =>
  grid.shown(top, c) !== undefined || grid.at(top + 1, c)?.cell.type === "text" || goesOn(grid, top, c);

function goesOn(grid: Grid, top: number, c: number): boolean {
  const row = grid.row(top);
  const [next] = besideCorner(row);
  return next !== undefined && c < next.c && c > row[row.indexOf(next) - 1]!.c;
}

/** `Nội dung | Chuyên đề 1 | Chuyên đề 2`, with nothing else beside the corner but `ĐVT`: words that tell its records apart, and name none. */
export function numbersSessions(grid: Grid, top: number): boolean {
  const aside = remarksIn(grid, top);
  const beside = besideCorner(grid.row(top)).filter((e) => !aside.includes(e.c) && !conceptsOf(e).has("index"));
  return beside.length > 0 && beside.every(({ cell }) => turnIn(String(cell.value)));
}

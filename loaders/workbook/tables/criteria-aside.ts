import type { Entry, Grid } from "../grid.ts";
import { saysCompared } from "../words/compared.ts";
import { isMostLabel } from "../words/row-label.ts";
import { isOnly, saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

export const conceptsOf = (e: Entry | undefined): Set<Concept> => meaning(String(e?.cell.value)).concepts;

/** The columns of the chi bộ beside the heading of the criteria, and of their sums; that of what they are measured by counts for one. */
export function columnsBeside(grid: Grid, top: number): number[] {
  const aside = remarksIn(grid, top);
  return besideCorner(grid.row(top)).flatMap(({ c }) => (aside.includes(c) ? [] : [c]));
}

/** What stands behind the heading of the criteria. */
export function besideCorner(row: Entry[]): Entry[] {
  return row.slice(cornerAt(row) + 1);
}

/** Where the heading of the criteria, or of whose they are, stands in a row: behind that of the numbers and of the groups of criteria. */
export function cornerAt(row: Entry[]): number {
  const at = row.findIndex((e, i) => !numbers(String(e.cell.value), i));
  const next = row[at + 1];
  return at >= 0 && next && headsGroups(row[at]!) && isOnly(conceptsOf(next), "content") ? at + 1 : at;
}

/** `Nhóm`, `Lĩnh vực`: over what several criteria have in common, merged down beside them. */
export const headsGroups = ({ cell }: Pick<Entry, "cell">): boolean =>
  /^(nhom|linh vuc|mang|phan|muc)$/.test(fold(String(cell.value)));

export const COUNTS: Concept[] = ["count", "when", "member"];

/** `TT`, or `Số` before all others: the column that numbers the rows. */
export const numbers = (text: string, i: number): boolean =>
  meaning(text).concepts.has("index") || (i === 0 && fold(text) === "so");

/**
 * Below the names of chi bộ, `Số lượng | Tỷ lệ` or `Trong tháng | Lũy kế từ đầu năm` under each: the columns of the shares, and of what is said to be of
 * more time or compared. Beside that, `Trong năm` may be of more time too.
 */
export function sharesBelow(grid: Grid, top: number): number[] {
  const from = besideCorner(grid.row(top))[0]?.c ?? Number.POSITIVE_INFINITY;
  const row = grid.row(top + 1).filter((e) => e.c >= from);
  const said = row.map(({ c, cell }) => ({ c, text: String(cell.value), ...meaning(String(cell.value)) }));
  // Beside a criterion it is what the criterion tells: a topic.
  const labelled = grid.row(top + 1).some((e) => e.c < from);
  const compared = said.filter(({ text }) => !labelled && saysCompared(text));
  const others = said.filter((own) => !compared.includes(own));
  const shares = others.filter(({ concepts }) => isOnly(concepts, "percent"));
  const whole = others.every((own) => saysOnly(own, "percent") || saysOnly(own, ...COUNTS));
  const longer = compared.length > 0 && others.some(({ text }) => LONGER.test(fold(text)));
  return whole && !longer ? [...shares, ...compared].map(({ c }) => c) : [];
}

const LONGER = /\b(quy|nam|\d+ thang)\b/;

/** The columns of `Ghi chú`, and of the codes of the criteria, beside the names of chi bộ: no figures of any stand in them. */
export const remarksIn = (grid: Grid, top: number): number[] =>
  grid.row(top).flatMap((e, i) => ((i > 1 && isOnly(conceptsOf(e), "note")) || (i > 0 && headsCodes(e)) ? [e.c] : []));

/** `Mã số`, `Mã chỉ tiêu`, `MS`: by which others speak of a criterion (`03 = 01 - 02`). */
export const headsCodes = ({ cell }: Entry): boolean =>
  /^(ma|ms|ky hieu)( so)?( (chi tieu|tieu chi|dong|muc|ct))?$/.test(fold(String(cell.value)));

/** The column that tells how many points each criterion can bring. */
export const mostColumn = (grid: Grid, top: number): number | undefined =>
  grid.row(top).find((e, i) => i > 0 && isMostLabel(String(e.cell.value)))?.c;

/** The names over the numbers, where they stand over both and the shares come first (`Tỷ lệ | Số lượng`). */
export function namesOverNumbers(grid: Grid, top: number, shares: number[]): Grid {
  const names = grid.row(top).filter(({ c }) => shares.includes(c) && !grid.at(top, c + 1) && !shares.includes(c + 1));
  return names.length === 0
    ? grid
    : grid.exchanged(
        new Set(names),
        names.map((e) => ({ ...e, c: e.c + 1 })),
      );
}

import type { Grid } from "../../grid.ts";
import { countedIn } from "../../values/counted.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Header } from "../fields/header.ts";

/**
 * `Phát biểu` over `6 ý kiến`, `3 lượt`: what was said is counted and not who said it, where no other column counts that. Under *Số đảng viên phát
 * biểu* they contradict the heading.
 */
export function takeCountedOpinions(header: Header, columns: HeaderColumn[], grid: Grid): void {
  if (!header.form.columns.opinions) return;
  const ofMembers = new Set(
    columns.filter((x) => x.says.concepts.has("member") || x.over.has("member")).map((x) => x.c),
  );
  for (const column of header.columns) {
    if (column.field !== "members_speaking" || ofMembers.has(column.c)) continue;
    const told = header.columns.some((x) => x.field === "opinions" && sameTime(x, column));
    if (!told && countsTimes(grid, header.bottom, column.c)) column.field = "opinions";
  }
}

/** Whether the first cell below a header, and all others that say what they count, count how often. */
function countsTimes(grid: Grid, bottom: number, c: number): boolean {
  const below = grid.rowNumbers.flatMap((r) => (r > bottom ? (grid.at(r, c)?.cell ?? []) : []));
  const said = below.flatMap(({ type, value }) => (type === "text" ? (countedIn(value as string) ?? []) : []));
  return said.length > 0 && said.every((counted) => counted === "times") && below[0]!.type === "text";
}

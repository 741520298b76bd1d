import type { Cell } from "../workbook/open/workbook.ts";
import { words } from "../workbook/vocabulary.ts";

/** Words by which a unit says that nothing was held; a report still to come, or a figure not known, is no such thing. */
const NOT_HELD = /\b(khong|chua|hoan|tam hoan|tam dung|tam ngung|nghi)\b/;
const STILL_TO_COME = /\b(so lieu|bao cao|tong hop|gui|cap nhat|ro|xac dinh|thong ke|kiem dem)\b/;

/** Fields that hold figures only where something was held. */
const OF_HELD = ["absent_excused", "absent_unexcused", "absent_total", "members_speaking", "opinions", "score"];
/** Other fields in which it may be said. */
const BESIDE = ["note", "held_on", "grade", "members_total", "members_exempt", "members_due", ...OF_HELD];

/** Cells of a row that say nothing was held; none where `fields` (those of who came) or others hold figures that say otherwise. */
export function nothingHeld(cells: Record<string, Cell>, fields: string[]): Cell[] {
  const of = (list: string[]) => list.map((field) => cells[field]).filter((cell) => cell !== undefined);
  const figure = (cell: Cell) => cell.type === "text" && /^\W*\d/.test(cell.value as string);
  if (of(fields).some((cell) => positive(cell) || figure(cell)) || of(OF_HELD).some(positive)) return [];
  return of([...fields, ...BESIDE]).filter((cell) => {
    const said = cell.type === "text" ? words(cell.value as string).join(" ") : "";
    return NOT_HELD.test(said) && !STILL_TO_COME.test(said);
  });
}

const positive = (cell: Cell): boolean => cell.type === "number" && (cell.value as number) > 0;

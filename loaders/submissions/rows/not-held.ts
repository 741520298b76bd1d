import type { Cell } from "../../workbook/open/workbook.ts";
import { figureIn, readNumber } from "../../workbook/values/numbers.ts";
import { refuses, saysNoTopic, saysNotHeld } from "../../workbook/words/not-held.ts";

/** Fields that hold figures only where something was held. */
const OF_HELD = ["absent_excused", "absent_unexcused", "absent_total", "members_speaking", "opinions", "score"];
/** Other fields in which it may be said. */
const BESIDE = ["held_on", "grade", "members_total", "members_exempt", "members_due", ...OF_HELD];

/** Cells of a row that say nothing was held; none where `fields` (those of who came) or others hold figures that say otherwise. */
export function nothingHeld(cells: Record<string, Cell>, fields: string[]): Cell[] {
  const of = (list: string[]) => list.map((field) => cells[field]).filter((cell) => cell !== undefined);
  const figure = (cell: Cell) => cell.type === "text" && /^\W*\d/.test(cell.value as string) && !isZero(cell);
  if (of(fields).some((cell) => positive(cell) || figure(cell)) || of(OF_HELD).some(positive)) return [];
  const text = (cell: Cell) => (cell.type === "text" ? (cell.value as string) : "");
  return [
    ...of([...fields.filter((field) => field !== "topic"), ...BESIDE]).filter((cell) => refuses(text(cell))),
    ...of(fields.filter((field) => field === "topic")).filter((cell) => saysNoTopic(text(cell)) || isZero(cell)),
    ...of(["note"]).filter((cell) => saysNotHeld(text(cell))),
  ];
}

const isZero = (cell: Cell): boolean => {
  const reading = readNumber(cell, false);
  return "value" in reading && reading.value === 0;
};

const positive = (cell: Cell): boolean => figureIn(cell) > 0;

import type { Entry, Grid } from "../grid.ts";
import { looksLikeHeader } from "../headers/rows/header-rows.ts";
import { isMark } from "../values/marks.ts";
import { memo } from "../words/memo.ts";
import { saysNotHeld } from "../words/not-held.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** What a mark under *Không* says of a meeting. */
const NOT_HELD = "Không tổ chức sinh hoạt";

/**
 * A sheet with remarks in the place of marks that say which meetings were not held: an x under `Không` beside `Có`, both under `Tổ chức sinh hoạt`, or
 * under `Không tổ chức` beside `Có tổ chức`. As it is where anything but marks and sums stands there. Cells keep their addresses.
 */
export function heldMarks(grid: Grid): Grid {
  const left = new Set<Entry>();
  const added: Entry[] = [];
  for (const [i, r] of grid.rowNumbers.entries())
    for (const heading of grid.row(r)) {
      if (heading.cell.type !== "text" || !saysNo(heading.cell.value as string) || !isOfMeetings(grid, heading))
        continue;
      const below = grid.rowNumbers.slice(i + 1);
      const end = below.findIndex((x) => looksLikeHeader(grid, x));
      const cells = (end < 0 ? below : below.slice(0, end)).flatMap((x) => grid.at(x, heading.c) ?? []);
      const marks = cells.filter(({ cell }) => isMark(cell));
      if (marks.length === 0 || cells.some((e) => !marks.includes(e) && e.cell.type !== "number")) continue;
      for (const e of [heading, ...cells]) left.add(e);
      added.push({ ...heading, cell: { ...heading.cell, value: "Ghi chú" } });
      for (const e of marks) added.push({ ...e, cell: { ...e.cell, value: NOT_HELD } });
    }
  return left.size > 0 ? grid.exchanged(left, added) : grid;
}

const saysNo = (text: string): boolean => /^\W*k/i.test(text) && text.length < MANY && isNo(text);
const MANY = 40;
const isNo = memo((text: string): boolean => /^\W*(khong|ko)\b/.test(fold(text)));

/** Whether a heading stands beside one of what was done and says, alone or under their group, that a meeting was not held. */
function isOfMeetings(grid: Grid, { r, c, cell }: Entry): boolean {
  const beside = [c - 1, c + 1].some((x) => saysYes(String(grid.at(r, x)?.cell.value ?? "")));
  if (!beside) return false;
  if (saysNotHeld(String(cell.value))) return true;
  const group = grid.shown(r - 1, c);
  return (
    /^\W*(khong|ko)\W*$/.test(fold(String(cell.value))) && group !== undefined && saysMeeting(String(group.cell.value))
  );
}

/** `Có`, `Có tổ chức`, `Có họp`. */
const saysYes = memo((text: string): boolean => /^\W*co\b/.test(fold(text)) && hasOnlyMeeting(text));

const saysMeeting = memo((text: string): boolean => isOnly(meaning(text).concepts, "meeting") && hasOnlyMeeting(text));

const hasOnlyMeeting = (text: string): boolean => {
  const { concepts, unknown } = meaning(text);
  return unknown === 0 && [...concepts].every((x) => x === "meeting");
};

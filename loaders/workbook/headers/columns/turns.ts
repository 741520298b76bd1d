import { memo } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "./header-columns.ts";

const OF = "chuyen de|sinh hoat chuyen de|cd|chu de|buoi|lan|cuoc|dot";
/** `Chuyên đề 1`, `Buổi thứ 2`, `Lần II (nếu có)`: which of several, of the same kind. */
const TURN = new RegExp(`^(${OF})(?: (?:so|thu))? ?(\\d|i{1,3}|iv|v|nhat|hai|ba)(?: neu co)?$`);
/** `Chuyên đề thứ`, `Buổi sinh hoạt thứ mấy`: that the number stands below. */
const HEADS_TURNS = new RegExp(`^(?:${OF})(?: sinh hoat| hop)?(?: chuyen de)? (?:so|thu)(?: may)?$`);
const NUMBERS = [["i", "nhat"], ["ii", "hai"], ["iii", "ba"], ["iv"], ["v"]];

/** Which of several sessions a text names, and what it calls them. */
export const turnIn = memo((text: string): { of: string; turn: number } | undefined => {
  const [, of, n] =
    TURN.exec(
      fold(text)
        .replace(/[^a-z0-9]+/g, " ")
        .trim(),
    ) ?? [];
  return n === undefined
    ? undefined
    : { of: of!, turn: NUMBERS.findIndex((words) => words.includes(n)) + 1 || Number(n) };
});

/** Whether a heading says that below it is numbered which of several sessions each is: `Chuyên đề thứ`, and not `Số chuyên đề`. */
export const headsTurns = memo((text: string): boolean =>
  HEADS_TURNS.test(
    fold(text)
      .replace(/[^a-z0-9]+/g, " ")
      .trim(),
  ),
);

/** Tells which session each column is of, where the same columns stand again under groups that number them. */
export function tellTurns(header: HeaderColumn[]): void {
  const told = header.flatMap((column) => {
    const at = column.groups.map(turnIn).find((x) => x !== undefined);
    return at ? [{ column, ...at }] : [];
  });
  for (const { column, of, turn } of told) {
    const again = told.some((x) => x.of === of && x.turn !== turn && x.column.leaf === column.leaf);
    if (again) column.turn = turn;
  }
}

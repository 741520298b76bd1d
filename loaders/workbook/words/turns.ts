import { memo } from "./memo.ts";
import { fold, nfc, plain } from "./text.ts";

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

const OF_TURN = /^(.*\b(?:chuyen de|chu de|cd))\s*\(?\s*(?:(?:so|thu)\s*)?(?:\d|i{1,3}|iv|v|nhat|hai|ba)\s*\)?\s*$/is;

/** A label of one of several sessions as that of each: `Tên chuyên đề thứ hai` is `Tên chuyên đề`. */
export const withoutTurn = (label: string): string =>
  nfc(label).slice(0, OF_TURN.exec(plain(label))?.[1]?.length ?? label.length);

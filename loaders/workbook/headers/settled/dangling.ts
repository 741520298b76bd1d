import { meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";

/** Words without a meaning of their own between others; behind whom something is told of, they say what became of them. */
const SAYS_WHAT = new Set("den ra vao bi dat duoc chon tham ve tu cho da".split(" "));

/** Asks about members who are counted without a group over them and of whom a last word says more than that there are any: `ĐV đến`, `Số ĐV bị`, `Số đạt (đ/c)`. */
export function leaveDangling(header: Header, columns: HeaderColumn[]): void {
  const dangling = header.columns.filter(
    ({ c, field, text }) =>
      field === "members_total" && columns.find((x) => x.c === c)!.groups.length === 0 && dangles(text),
  );
  leave(header, dangling, "unclear");
}

/** Whether the last word is one of them, and ends no phrase: not `dự bị`, `có đến`. */
function dangles(text: string): boolean {
  const said = words(text.replace(/\([^()]*\)\s*$/, ""));
  const last = said.pop() ?? "";
  return SAYS_WHAT.has(last) && meansTheSame(said.join(" "), [...said, last].join(" "));
}

const meansTheSame = (one: string, other: string): boolean => {
  const [a, b] = [meaning(one), meaning(other)];
  return a.unknown === b.unknown && a.concepts.size === b.concepts.size;
};

import { words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";

/** Words without a meaning of their own between others; behind whom something is told of, they say what became of them. */
const SAYS_WHAT = new Set("den ra vao bi dat duoc chon tham ve tu cho da".split(" "));

/** Asks about members who are counted without a group over them and of whom a last word says more than that there are any: `ĐV đến`, `Số ĐV bị`, `Số đạt (đ/c)`. */
export function leaveDangling(header: Header, columns: HeaderColumn[]): void {
  const dangling = header.columns.filter(({ c, field, text }) => {
    if (field !== "members_total" || columns.find((x) => x.c === c)!.groups.length > 0) return false;
    return SAYS_WHAT.has(words(text.replace(/\([^()]*\)\s*$/, "")).at(-1) ?? "");
  });
  leave(header, dangling, "unclear");
}

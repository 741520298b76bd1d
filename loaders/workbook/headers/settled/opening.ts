import { isOpening } from "../../values/as-of.ts";
import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";

/** Whether a column says how many there were when the year began: `Đảng viên có đến 01/01`. */
export const isOfOpening = ({ leaf, groups }: HeaderColumn): boolean =>
  [leaf, ...groups].some((text) => text.includes("1") && isOpening(fold(text)));

/** Leaves open what was taken for how many there are and says how many there were before, where no other column says so. */
export function leaveOpening(result: Header, header: HeaderColumn[]): void {
  const left = result.columns.filter(
    ({ c, field }) =>
      result.form.columns[field]?.content === "count" && header.some((x) => x.c === c && isOfOpening(x)),
  );
  leave(result, left, "unclear");
}

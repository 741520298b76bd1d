import { partLabel, partWithin } from "../../values/parts-of-year.ts";
import { isTotalLabel } from "../../words/row-label.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** Tells which half or quarter each column is of, where columns of several stand beside one another: not of what adds up the months beside it (`Cộng quý III`). */
export function tellParts(header: HeaderColumn[]): void {
  const monthly = header.some(({ month }) => month !== undefined);
  const told = header.flatMap((column) => {
    if (monthly && [column.leaf, ...column.groups].some(isTotalLabel)) return [];
    const label = column.partText === undefined ? undefined : partLabel(column.partText);
    if (label) return [{ column, part: label, rest: "" }];
    // `Kiểm tra quý I` and `Kiểm tra quý II`: the same of two parts.
    const texts = column.month ? [] : [column.leaf, ...column.groups];
    const at = texts.findIndex((text) => partWithin(text)?.rest);
    const within = at >= 0 ? partWithin(texts[at]!) : undefined;
    return within ? [{ column, part: within.part, rest: texts.with(at, within.rest).join("|") }] : [];
  });
  for (const { column, part, rest } of told)
    if (told.some((x) => x.rest === rest && (x.part.kind !== part.kind || x.part.index !== part.index)))
      column.part = part;
}

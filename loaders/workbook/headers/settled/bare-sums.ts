import { isOnly } from "../../words/says-only.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";
import { isFree } from "./unexplained.ts";

/**
 * Takes a bare `Cộng` or `Tổng số` right behind forms of discipline, or absences by reason, for what those come to: by its words alone it would be the
 * members there are. What it says is then held against them. Behind something else that is done in a year it is asked about.
 */
export function takeBareSums(header: Header, columns: HeaderColumn[]): void {
  const fieldAt = new Map(header.columns.map(({ c, field }) => [c, field]));
  for (const own of header.columns.filter((x) => x.field === "members_total")) {
    const column = columns.find((x) => x.c === own.c);
    if (!column || column.groups.length > 0 || !isOnly(column.says.concepts, "count")) continue;
    const before = columns.findLast((x) => x.c < own.c && !x.says.concepts.has("percent"));
    const part = fieldAt.get(before?.c ?? -1) ?? "";
    const declared = header.form.columns[part];
    const sum = Object.entries(header.form.columns).find(([, x]) => x.wordings.length > 0 && x.totalOf?.includes(part));
    if (sum && isFree(header, sum[0], column)) own.field = sum[0];
    else if (sum) leave(header, [own], "ignored");
    else if (declared?.content === "count" && !declared.again && header.form.period === "year")
      leave(header, [own], "unclear");
  }
}

import type { Form } from "../../../forms/form.ts";
import { isOnly } from "../../words/says-only.ts";
import { words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { type Header, leave } from "../fields/header.ts";
import { isFree } from "./unexplained.ts";

/**
 * Takes a bare `Cộng` or `Tổng số` right behind forms of discipline, or absences by reason, for what those come to: by its words alone it would be the
 * members there are. What it says is then held against them. Behind something else that is done in a year it is asked about, and
 * so are `Số đ/c`, `Người`, which may be of that.
 */
export function takeBareSums(header: Header, columns: HeaderColumn[]): void {
  const fieldAt = new Map(header.columns.map(({ c, field }) => [c, field]));
  for (const own of header.columns.filter((x) => x.field === "members_total")) {
    const column = columns.find((x) => x.c === own.c);
    if (!column || column.groups.length > 0 || !isBare(column)) continue;
    const before = columns.findLast((x) => x.c < own.c && !x.says.concepts.has("percent"));
    const part = fieldAt.get(before?.c ?? -1) ?? "";
    const declared = header.form.columns[part];
    const sum = isOnly(column.says.concepts, "count") ? totalOf(header.form, part) : undefined;
    if (sum && isFree(header, sum, column)) own.field = sum;
    else if (sum) leave(header, [own], "ignored");
    else if (declared?.content === "count" && !declared.again && header.form.period === "year")
      leave(header, [own], "unclear");
  }
}

/** Says that something is counted, or people are, and not that they are members: `Cộng`, `Số đ/c`. */
const isBare = ({ leaf, says }: HeaderColumn): boolean =>
  isOnly(says.concepts, "count", "member") && !MEMBERS.test(words(leaf).join(" "));
const MEMBERS = /\b(dang (vien|so)|si so|quan so|luc luong)\b/;

/** The field whose words may say that it is the total of another. */
const totalOf = ({ columns }: Form, part: string): string | undefined =>
  Object.keys(columns).find((id) => columns[id]!.wordings.length > 0 && columns[id]!.totalOf?.includes(part));

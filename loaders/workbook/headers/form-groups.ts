import type { Form, FormId } from "../../forms/form.ts";
import { saysOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";
import type { HeaderColumn } from "./columns/header-columns.ts";
import { formsTitled } from "./forms-titled.ts";

/** Groups of a header that each are the title of one form of the year, by the form. */
type FormGroups = Map<FormId, string>;

/**
 * The columns of a header that a form of the year may have, where groups side by side are the titles of several forms (*Đánh giá, xếp loại* | *Kết nạp, kỷ
 * luật*): none that stand under another's, but the first number of members where its own has none. A title over groups is none of what its columns are.
 */
export function ownColumns(form: Form, header: HeaderColumn[], forms: Form[]): HeaderColumn[] {
  const titles = form.period === "year" ? formGroups(header, forms) : undefined;
  const own = titles?.get(form.id);
  if (!titles || own === undefined) return header;
  const others = new Set([...titles.values()].filter((title) => title !== own));
  const kept = header.filter(({ groups }) => !others.has(groups[0] ?? ""));
  const lent = kept.some(countsMembers) ? undefined : header.find(countsMembers);
  const all = header.filter((x) => x === lent || kept.includes(x));
  const overGroups = kept.some(({ groups }) => groups[0] === own && groups.length > 1);
  return overGroups ? all.map((x) => (x.groups[0] === own ? withoutTitle(x) : x)) : all;
}

/** The groups that are titles of forms; none where fewer than two forms have one that is theirs alone. */
function formGroups(header: HeaderColumn[], forms: Form[]): FormGroups | undefined {
  const yearly = new Set(forms.filter(({ period }) => period === "year").map(({ id }) => id));
  const tops = [...new Set(header.flatMap(({ groups }) => groups.slice(0, 1)))];
  const wide = tops.filter((top) => header.filter(({ groups }) => groups[0] === top).length > 1);
  const said = wide.flatMap((top) => {
    const [form, more] = formsTitled(top, forms);
    return form && !more && yearly.has(form) ? [{ form, top }] : [];
  });
  const alone = said.filter(({ form }) => said.filter((x) => x.form === form).length === 1);
  return alone.length > 1 ? new Map(alone.map(({ form, top }) => [form, top])) : undefined;
}

/** `Tổng số đảng viên` and no more. */
export const countsMembers = ({ says }: HeaderColumn): boolean =>
  says.concepts.has("member") && saysOnly(says, "member", "count", "unit");

/** A column as it stands under the groups below the first. */
function withoutTitle(column: HeaderColumn): HeaderColumn {
  const [title, ...groups] = column.groups as [string, ...string[]];
  const left = meaning(title).concepts;
  const below = new Set(groups.flatMap((group) => [...meaning(group).concepts]));
  return { ...column, groups, over: new Set([...column.over].filter((x) => below.has(x) || !left.has(x))) };
}

import type { Form } from "../../../forms/form.ts";
import { fold } from "../../words/text.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";

/** Meetings that are held every month; thematic sessions are held every quarter. */
const REGULAR = /\b(dinh ky|thuong ky|thuong le)\b(?! (hang |theo |moi )?quy)/;

/**
 * Whether a column taken for a field tells of sessions that are not the form's: who came to the regular meeting among thematic sessions, to a
 * thematic one among meetings. The day may be called that of the regular meeting (`Ngày sinh hoạt định kỳ`), at which the session was held.
 */
export function ofOtherSessions({ columns }: Form, field: string, { leaf, groups, over }: HeaderColumn): boolean {
  const texts = [leaf, ...groups];
  if (columns[field]?.content === "date" && groups.length === 0) return false;
  const regular = () => texts.some((text) => REGULAR.test(fold(text)));
  if (columns.topic) return regular() && !texts.some((text) => meaning(text).concepts.has("topic"));
  return columns.month !== undefined && over.has("topic") && !over.has("meeting") && !regular();
}

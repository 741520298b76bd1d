import type { Form } from "../../../forms/form.ts";
import { fold } from "../../words/text.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";

/** Meetings that are held every month; thematic sessions are held every quarter. */
const REGULAR = /\b(dinh ky|thuong ky|thuong le)\b(?! (hang |theo |moi )?quy)/;

/**
 * Whether a column tells something of sessions that are not the form's: the day of the regular meeting (`Ngày họp thường kỳ`) among thematic
 * sessions, who came to a thematic one among meetings.
 */
export function ofOtherSessions({ columns }: Form, { leaf, groups, over }: HeaderColumn): boolean {
  const texts = [leaf, ...groups];
  const regular = () => texts.some((text) => REGULAR.test(fold(text)));
  if (columns.topic) return regular() && !texts.some((text) => meaning(text).concepts.has("topic"));
  return columns.month !== undefined && over.has("topic") && !over.has("meeting") && !regular();
}

import type { Form } from "../../../forms/form.ts";
import { memo } from "../../words/memo.ts";
import { meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";

/** Meetings that are held every month; thematic sessions are held every quarter. */
const REGULAR = /\b(dinh ky|thuong ky|thuong le)\b(?! (hang |theo |moi )?quy)/;
/** The words by which the Party tells the one kind of meetings from the other: `sinh hoạt thường kỳ`, `sinh hoạt chuyên đề`. */
const AS_OPPOSED = /\bthuong (ky|le)\b/;
const says = (kind: RegExp) => memo((text: string): boolean => kind.test(words(text).join(" ")));
const [saysRegular, saysOpposed] = [says(REGULAR), says(AS_OPPOSED)];

/**
 * Whether a column taken for a field tells of sessions that are not the form's: who came to the regular meeting among thematic sessions, to a
 * thematic one among meetings. The day may be called one held at regular times (`Ngày sinh hoạt định kỳ`), as sessions are every quarter; by the other
 * kind's own name (`Ngày họp thường kỳ`) it is the other's, and is asked about where no other day stands.
 */
export function ofOtherSessions({ columns }: Form, field: string, { leaf, groups, over }: HeaderColumn): boolean {
  const texts = [leaf, ...groups];
  const ofDay = columns[field]?.content === "date" && groups.length === 0;
  const regular = () => texts.some(ofDay ? saysOpposed : saysRegular);
  if (columns.topic) return regular() && !texts.some((text) => meaning(text).concepts.has("topic"));
  return columns.month !== undefined && over.has("topic") && !over.has("meeting") && !regular();
}

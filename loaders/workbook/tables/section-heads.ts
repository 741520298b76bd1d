import type { Entry } from "../grid.ts";
import { isFigure } from "../values/marks.ts";
import { monthHeading, monthOfMeeting } from "../values/months.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isNumeral } from "../words/numbering.ts";
import { isOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { turnIn } from "../words/turns.ts";
import { meaning } from "../words/vocabulary.ts";
import { type Line, labelOf } from "./lines-told.ts";

/** A heading, and what it would stand under in a table. */
export interface Head {
  entry: Entry;
  over?: "Tháng" | "Chi bộ";
}

/** The headings that a new one stands under: what stood within one of its sort does not, nor does a month with lines of its own head a chi bộ. */
export function headsOver({ over }: Head, heads: Head[], hasLines: boolean): Head[] {
  if (over === "Chi bộ" && hasLines && heads.every((head) => head.over !== over)) return [];
  const same = heads.findIndex((head) => head.over === over);
  return (same < 0 ? heads : heads.slice(0, same)).filter((head) => head.over);
}

/** `Tháng: | 10`, `Chi bộ: | Văn phòng`: what the lines below are of. */
export function headOfLine({ label, value }: Line): Head | undefined {
  const { concepts } = meaning(labelOf(label));
  if (!value) return undefined;
  if (isOnly(concepts, "unit")) return { entry: { ...label, cell: value }, over: "Chi bộ" };
  const text = `Tháng ${value.value}`;
  const entry = { ...label, cell: { ...value, type: "text" as const, value: text } };
  return isOnly(concepts, "month") && monthHeading(text) ? { entry, over: "Tháng" } : undefined;
}

/** A line alone, or under `Nội dung` beside the labels, that names a month, a chi bộ or one of several sessions; without the number before it. */
export function headingIn(row: Entry[]): Head | undefined {
  const [head, more] = row.filter((e) => !isNumber(e) && !headsLabels(e));
  if (!head || more || head.cell.type !== "text" || isFigure(head.cell)) return undefined;
  const text = monthOfMeeting(unnumbered(String(head.cell.value)).replace(/[\s:]+$/, ""));
  const entry = { ...head, cell: { ...head.cell, value: text } };
  if (monthHeading(text)) return { entry, over: "Tháng" };
  if (turnIn(text)) return { entry };
  return namesChiBo(text) && !text.includes(":") ? { entry, over: "Chi bộ" } : undefined;
}

/** `Tháng 4`, `2. Chi bộ Văn phòng`, `Chuyên đề 2`, alone in its line. */
export const headsRecord = (row: Entry[]): boolean => headingIn(row) !== undefined;

/** `2. Chi bộ Văn phòng`, alone in its line. */
export const headsChiBo = (row: Entry[]): boolean => headingIn(row)?.over === "Chi bộ";

export const headsLabels = ({ cell }: Entry): boolean => isOnly(meaning(String(cell.value)).concepts, "content");

/** `Nội dung | Thư viện tỉnh`: over labels and values of a list, where no heading of a section stands there. */
export const headsValues = (row: Entry[]): boolean =>
  row.length > 1 &&
  row.some(headsLabels) &&
  row.at(-1)!.cell.type === "text" &&
  !headsLabels(row.at(-1)!) &&
  !headingIn(row);

export const unnumbered = (text: string): string => text.replace(/^[\s*+–-]*((\d{1,2}|[ivx]+|[a-h])[.)]\s*)?/i, "");

export const namesChiBo = (text: string): boolean =>
  beginsWithChiBo(fold(text)) && !SAYS_OF_ONE.test(text.normalize("NFC"));
/** `Chi bộ có tổng số đảng viên`, `Chi bộ được xếp loại`: what is said of one whose name stands elsewhere; *Dược*, *Cơ quan* are names. */
const SAYS_OF_ONE = /^\s*(?:chi bộ|cb)\s+(?:hiện |gồm )?(?:có|gồm|phải|được)(?!\p{L})/iu;

export const isNumber = ({ cell }: Entry): boolean =>
  isNumeral(String(cell.value)) || isOnly(meaning(String(cell.value)).concepts, "index");

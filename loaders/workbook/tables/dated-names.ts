import { isDay } from "../values/dates.ts";
import { isOnly } from "../words/says-only.ts";
import { meaning } from "../words/vocabulary.ts";

/** What may stand with its day in one cell. */
const NAMES = ["unit", "topic", "content"] as const;

/** Which of two headings is of days, where the other is of names: `Chi bộ, ngày họp`, `Nội dung, thời gian`. */
export function daysBesideNames(named: string[]): number | undefined {
  const said = named.map((name) => meaning(name));
  const days = said.findIndex(({ concepts, unknown }) => unknown === 0 && concepts.has("date"));
  const names = said[1 - days];
  return days >= 0 &&
    said.length === 2 &&
    isOnly(said[days]!.concepts, "date", "meeting") &&
    names?.unknown === 0 &&
    names.concepts.size > 0 &&
    isOnly(names.concepts, ...NAMES, "meeting", "name")
    ? days
    : undefined;
}

/** A name and its day, in the order of the headings: `Văn phòng (02/08/2023)`, `Văn phòng - ngày 02/8/2023`. */
export function dayBehindName(text: string, days: number): [string, string] | undefined {
  const [, name, inBrackets, behind] = BEHIND.exec(text.normalize("NFC")) ?? [];
  const day = inBrackets ?? behind;
  if (name === undefined || day === undefined || !isDay(day)) return undefined;
  return days === 0 ? [day, name] : [name, day];
}
const BEHIND = /^\s*(\p{L}.*?)\s*(?:\(\s*([^()]*\d[^()]*?)\s*\)|[-–,;:\n]\s*((?:ngày\s+)?\d[^()]*?))\s*\.?\s*$/su;

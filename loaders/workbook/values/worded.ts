import type { Column } from "../../forms/form.ts";
import { FILLER } from "../words/fillers.ts";
import { saysReason } from "../words/reasons.ts";
import { type Concept, meaning, words } from "../words/vocabulary.ts";
import { type Counted, withoutOpening } from "./counted.ts";

/** A figure with words behind it, and no other figure. */
const WORDED = /^\s*(\d+(?:[.,]\d+)?)\s*(?![.,\d])([\p{L}\p{M}\s(),./:;]+)$/u;
/** What a count is of, where its column may say it too. */
const UNITS: Partial<Record<Counted, Concept[]>> = { people: ["member"], times: ["turn", "opinion", "speak"] };
/** Words without a meaning of their own that change nothing of how many there are: not `mỗi`, `trên`, `dưới`. */
const HARMLESS = new Set(["co", "da", "duoc", "dat", "tham"]);

/** The figure in a text, as it is written, whose other words mean what its column counts (`15 đ/c có mặt`, `9 lượt góp ý`) or tell why those counted were away (`01 (ốm)`). */
export function figureAmong(text: string, column: Column): string | undefined {
  const [, figure, said] = WORDED.exec(withoutOpening(text)) ?? [];
  if (figure === undefined || said === undefined) return undefined;
  return saysNoMore(said, column) || (column.reasons && saysReason(said)) ? figure : undefined;
}

/** Whether words say what a column counts, and nothing besides. */
function saysNoMore(text: string, { wordings, counts }: Column): boolean {
  const { concepts, unknown } = meaning(text);
  const units = UNITS[counts ?? "people"] ?? [];
  return (
    unknown === 0 &&
    concepts.size > 0 &&
    words(text).every((word) => !FILLER.has(word) || HARMLESS.has(word)) &&
    wordings.some(({ all, also = [] }) =>
      [...concepts].every((x) => all.includes(x) || (units.includes(x) && also.includes(x))),
    )
  );
}

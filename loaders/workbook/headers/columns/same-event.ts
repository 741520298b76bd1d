import { words } from "../../words/vocabulary.ts";
import { sameGroups } from "./counting.ts";
import type { HeaderColumn } from "./header-columns.ts";

const MUST = / (phai|can|duoc trieu tap)(?= )/;
const DID = / (da|co|thuc te)(?= )/;

/**
 * Whether a header says that people did what another says they should, in the same words: `Số ĐV dự hội nghị` beside `Số ĐV phải dự hội nghị`. What it is
 * that they came to, whatever it is called, is what they should have come to.
 */
export function didWhatWasDue(column: HeaderColumn, due: HeaderColumn): boolean {
  const [own, other] = [column, due].map(({ leaf }) => ` ${words(leaf).join(" ")} `) as [string, string];
  return MUST.test(other) && own.replace(DID, "") === other.replace(MUST, "") && sameGroups(column, due);
}

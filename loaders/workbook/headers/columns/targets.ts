import { fold } from "../../words/text.ts";
import type { HeaderColumn } from "./header-columns.ts";

const AIMED = /^\W*(chi tieu|ct)\W*$/;
const DONE = /^\W*((da )?thuc hien|th|ket qua( thuc hien| dat duoc)?|dat( duoc)?)\b[^a-z]*$/;

/** `Chỉ tiêu` over figures are criteria, but beside what was done (`Thực hiện`) it is what was aimed at. */
export function tellTargets(header: HeaderColumn[]): void {
  const says = (pattern: RegExp) => (column: HeaderColumn) => column.groups.some((text) => pattern.test(fold(text)));
  if (!header.some(says(DONE))) return;
  for (const column of header.filter(says(AIMED))) column.over.add("excludedSubset");
}

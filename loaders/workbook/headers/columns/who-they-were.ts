import { saysAside } from "../../words/says-aside.ts";
import { type Concept, words } from "../../words/vocabulary.ts";
import { type HeaderColumn, leaveGroup } from "./header-columns.ts";

/** What somebody becomes, and the groups that say who they were before: those alone, with nothing said of what is planned or proposed. */
const BECAME: [concept: Concept, were: RegExp][] = [
  ["official", /^((tong )?so )?(luong )?(dang vien )?du bi( (hien co|den han|het han|trong nam))?$/],
  ["admitted", /^((tong )?so )?(luong )?quan chung( uu tu)?$/],
];

/**
 * `Được công nhận chính thức` under *Đảng viên dự bị*, `Đã kết nạp` under *Quần chúng ưu tú*: all who became it were that before, so the group says of
 * nothing that only some are counted.
 */
export function leaveWhoTheyWere(header: HeaderColumn[]): void {
  for (const column of header) {
    if (column.groups.length === 0 || saysAside(column.says)) continue;
    for (const [concept, were] of BECAME)
      if (column.says.concepts.has(concept))
        for (const group of column.groups.filter((text) => were.test(words(text).join(" ")))) leaveGroup(column, group);
  }
}

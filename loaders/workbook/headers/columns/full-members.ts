import { saysAside } from "../../words/says-aside.ts";
import { isOnly, saysOnly } from "../../words/says-only.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { sameGroups } from "./counting.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** What groups say over those who became members. */
const BECAME: Concept[] = ["admitted", "official"];

/**
 * `Chính thức`: full members among all of them, beside *Dự bị* or under *Tổng số đảng viên*; who became one, under *Phát triển đảng* or behind
 * *Kết nạp*. Elsewhere it stays open.
 */
export function tellFullMembers(header: HeaderColumn[]): void {
  for (const [i, column] of header.entries()) {
    if (!column.says.concepts.has("fullMember")) continue;
    const meant = meaningOf(column, header, i);
    if (!meant) continue;
    const concepts = new Set([...column.says.concepts, meant]);
    concepts.delete("fullMember");
    column.says = { ...column.says, concepts };
  }
  for (const column of header)
    if (column.over.has("fullMember") && headsThoseWhoBecame(column, header)) {
      column.over.delete("fullMember");
      column.over.add("official");
    }
}

/** `Chính thức` over *6T đầu*, *6T cuối*, *Cả năm*, behind *Kết nạp* over the same: who became one in each. */
function headsThoseWhoBecame({ groups, over, says }: HeaderColumn, header: HeaderColumn[]): boolean {
  if (
    OF_ALL.some((x) => over.has(x)) ||
    says.unknown > 0 ||
    !(says.concepts.size === 0 || isOnly(says.concepts, ...TIMES))
  )
    return false;
  const isOfGroup = ({ groups: own, leaf }: HeaderColumn) => own.at(-1) === groups.at(-1) || leaf === groups.at(-1);
  const isProbationary = (x: HeaderColumn) => x.says.concepts.has("probationary") || x.over.has("probationary");
  return isBehindAdmitted(header, header.findIndex(isOfGroup)) && !header.some(isProbationary);
}
const OF_ALL: Concept[] = ["member", "existing", "count"];
const TIMES: Concept[] = ["count", "when"];

/** Whether what stands right before a column, or the group that it stands under, is those who were admitted. */
function isBehindAdmitted(header: HeaderColumn[], i: number): boolean {
  const before = header.slice(0, i).findLast((x) => !saysAside(x.says));
  return before !== undefined && (before.says.concepts.has("admitted") || before.over.has("admitted"));
}

function meaningOf(column: HeaderColumn, header: HeaderColumn[], i: number): Concept | undefined {
  const { over } = column;
  const beside = header.filter((x) => x !== column && sameGroups(x, column));
  const isBeside = beside.some((x) => x.says.concepts.has("probationary"));
  const sum =
    over.has("admitted") && isBeside ? beside.find(({ leaf }) => saysOnly(meaning(leaf), "count")) : undefined;
  if (sum) {
    // `Kết nạp` over *Dự bị*, *Chính thức*, *Cộng*: all of those admitted where others became full members, else any of them.
    if (header.some((x) => x.says.concepts.has("official") && !saysAside(x.says))) return "excludedSubset";
    sum.share = { total: true, open: true, of: "others" };
    return undefined;
  }
  if (BECAME.some((concept) => over.has(concept))) return "official";
  const before = header.slice(0, i).findLast((x) => !saysAside(x.says));
  const behindAdmitted = isBehindAdmitted(header, i);
  const members = over.has("member") || over.has("existing");
  const counted = column.says.concepts.has("count") || over.has("count") || over.has("existing");
  // `Công tác đảng viên` over *Kết nạp*, *Chính thức*; of *Số đảng viên* they may be some.
  if (members && behindAdmitted && sameGroups(before!, column) && !isBeside) return counted ? undefined : "official";
  if (members || isBeside) return "excludedSubset";
  // `Số đảng viên chính thức`: how many there are, as likely as how many became it.
  if (column.says.concepts.has("count")) return undefined;
  return behindAdmitted ? "official" : undefined;
}

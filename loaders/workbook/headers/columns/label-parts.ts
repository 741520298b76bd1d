import { LEVELS } from "../../words/levels.ts";
import { memo } from "../../words/memo.ts";
import { saysAside } from "../../words/says-aside.ts";
import { saysOnly } from "../../words/says-only.ts";
import { inFull } from "../../words/short-forms.ts";
import { meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Probe } from "./probe.ts";

interface LabelParts {
  group: string;
  leaf: string;
}

/**
 * A group and what stands under it, written in one cell: `Chấm điểm, xếp loại - Điểm`, `Vắng mặt: có phép`, `Phát biểu (số lượt)`. What is
 * counted (`đ/c`, `chi bộ`), in brackets behind what it is counted of, is no part of its own.
 */
export const labelParts = memo((text: string): LabelParts | undefined => {
  const said = /^(.{3,})(?:\s+[-–]\s+|:\s+)(.+)$/.exec(text);
  if (said) return { group: said[1]!, leaf: said[2]! };
  const m = /^(.{3,}?)\s*\(([^()]*)\)\s*$/.exec(text);
  const counted = m && [...meaning(m[2]!).concepts].every((concept) => concept === "member" || concept === "unit");
  return m && !counted ? { group: m[1]!, leaf: m[2]! } : undefined;
});

/** `- Có phép`, `  Số ĐV`: one of several below a criterion that has no figures of its own; none of `+/- so với năm trước`. */
const BELOW = /^(\s{2,}|\s*[-–+•*]\s*)(?!\/)\S/;

/**
 * Criteria set in below another that only heads them are under it as under a group, and so are the levels below words that only ask for them, and
 * those that name the same one before a colon.
 */
export function groupUnderHeads(header: HeaderColumn[], probes: Map<number, Probe>): void {
  const named = header.map(
    ({ leaf }, i) => joined(leaf, [header[i - 1]?.leaf, header[i + 1]?.leaf]) ?? labelParts(leaf),
  );
  let head: HeaderColumn | undefined;
  let last: HeaderColumn | undefined;
  for (const [i, column] of header.entries()) {
    const own = named[i];
    // Below a blank line stand notes.
    if (last && column.cell.row > last.cell.row + 1) head = undefined;
    last = column;
    if (own && [named[i - 1], named[i + 1]].some((beside) => standsUnder(own, beside))) {
      column.leaf = own.leaf;
      putUnder(column, own.group);
    } else if (BELOW.test(column.leaf) || (head && isLevelOf(head, column, probes.get(column.c)!))) {
      if (!head) continue;
      putUnder(column, head.leaf);
      // Some of those counted (`- Nữ`), where nobody is: the criterion above says so itself.
      head.heads ||= !saysAside(column.says) || probes.get(column.c)!.filled > 0;
    } else head = column.leaf !== "" && !column.month && probes.get(column.c)!.filled === 0 ? column : undefined;
  }
}

/** `Tốt`, marked or not, behind `Cấp ủy xếp loại (đánh dấu x)`: whose it is, that says. */
const isLevelOf = (head: HeaderColumn, { says }: HeaderColumn, { numbers }: Probe): boolean =>
  numbers === 0 &&
  saysOnly(says, ...LEVELS) &&
  head.says.concepts.has("grade") &&
  saysOnly(head.says, "grade", "rated", "meeting", "unit");

/**
 * `Phát triển đảng viên Công nhận chính thức` beside `Phát triển đảng viên Kết nạp`: a group before what stands under it, without a stroke between
 * them; the longest that a label beside it shares.
 */
function joined(leaf: string, beside: (string | undefined)[]): LabelParts | undefined {
  if (leaf === leaf.toUpperCase()) return undefined;
  const words = leaf.split(/\s+/);
  // `Mức HTXSNV`: capitals alone begin nothing, unless a comma stands before them.
  const begins = (of: string[], n: number) =>
    /^(?!Đảng$)\p{Lu}\p{Ll}/u.test(of[n] ?? "") || (/[,;]$/.test(of[n - 1] ?? "") && /^\p{Lu}/u.test(of[n] ?? ""));
  let longest = 0;
  for (const other of beside) {
    const others = other?.split(/\s+/) ?? [];
    let n = words.findIndex((word, i) => word !== others[i]);
    while (n > longest && !(begins(words, n) && begins(others, n))) n--;
    longest = Math.max(longest, n);
  }
  const parts = {
    group: words
      .slice(0, longest)
      .join(" ")
      .replace(/[\s,;:–-]+$/u, ""),
    leaf: words.slice(longest).join(" "),
  };
  // `Số` before *ĐV dự* is no group.
  const says = [...meaning(parts.group).concepts].some((concept) => concept !== "count");
  return longest > 0 && says && meaning(parts.leaf).concepts.size > 0 ? parts : undefined;
}

/** Whether another label names the same group, or a part of it (`Kết nạp: trong đó: nữ`), and something else under it. */
const standsUnder = (own: LabelParts, beside: LabelParts | undefined): boolean =>
  beside !== undefined &&
  ((beside.group === own.group && beside.leaf !== own.leaf) || beside.group.startsWith(`${own.group}: `));

function putUnder(column: HeaderColumn, group: string): void {
  column.groups = [group, ...column.groups];
  column.over = new Set([...column.over, ...meaning(group).concepts]);
  column.says = meaning(inFull(column.leaf, column.over));
}

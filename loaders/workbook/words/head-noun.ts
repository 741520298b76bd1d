import { plainOf, type Word } from "./words.ts";

/** A concept as it stands among the words of a text. */
export interface Said {
  concept: string;
  from: number;
  end: number;
}

/** Between two things that are both meant (not in `đ/c`), and before what is counted: `Số ý kiến (ĐV)`. */
const DIVIDED = /[(:;,–-]|(?<!đ)\//iu;
/** By which it is said how often, or what was done besides. */
const TIMES = ["turn", "sessions", "inspect"];
const WITHIN = new Set(["trong", "cua", "thuoc", "tai", "o"]);
const ASKING = new Set(["gi", "nao"]);

/** Why members stay away: some of them, unless leave is said of them all (`Vắng do ốm, có phép`). */
const REASONS = new Set(["vang do", "vang vi", "om", "om dau"]);

/**
 * Leaves out whose what is asked for is: what stands directly behind how many is counted (`Số ý kiến các đồng chí đã nêu`, `ĐV góp bao nhiêu ý
 * kiến`), and what stands before `gì` or `nào` is held (`Chi bộ chọn chuyên đề nào`). Reasons for leave do not make some of those who have it.
 */
export function leaveOwners(concepts: Set<string>, said: Said[], list: Word[], text: string): void {
  const counted = said.flatMap(({ concept, end }, i) =>
    concept === "count" && said[i + 1]?.from === end ? [said[i + 1]!.concept] : [],
  );
  if (counted.includes("opinion") && !counted.includes("member") && !DIVIDED.test(text)) concepts.delete("member");
  // `Số đảng ủy viên phụ trách chi bộ`: how many look after them.
  if (counted.includes("committee") && !DIVIDED.test(text)) concepts.delete("unit");
  // `Số chi bộ được đảng ủy dự sinh hoạt`: how many chi bộ are, and not how often somebody came.
  const came = concepts.has("committee") && (concepts.has("present") || concepts.has("takePart"));
  if (counted.includes("unit") && came && !TIMES.some((concept) => concepts.has(concept)))
    concepts.add("excludedSubset");
  const parts = said.filter(({ concept }) => concept === "excludedSubset");
  const leave = concepts.has("excused") || concepts.has("told");
  if (parts.length > 0 && leave && parts.every(({ from, end }) => REASONS.has(plainOf(list, from, end - from)))) {
    concepts.delete("excludedSubset");
    concepts.add("absent");
  }
  if (said.some(({ concept, end }) => concept === "topic" && ASKING.has(list[end]?.plain ?? "")))
    concepts.delete("unit");
  // `Tên đảng viên trong chi bộ`: where those named are.
  const name = said.find(({ concept }) => concept === "name");
  if (
    name &&
    said.some(({ concept, from }) => concept === "unit" && from > name.end && WITHIN.has(list[from - 1]!.plain))
  )
    concepts.delete("unit");
}

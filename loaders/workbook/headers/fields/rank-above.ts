import { ofNumbers } from "../../words/numbers-and-shares.ts";
import { saysOnly } from "../../words/says-only.ts";
import { nfc } from "../../words/text.ts";
import { type Meaning, meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { labelParts } from "../columns/label-parts.ts";
import { besidesMonths } from "./in-view.ts";
import { isOpen, type Rank, type Ranked } from "./ranked.ts";

/** Whether a group says of what stands over it that it was done, or when, and nothing else: `Thực hiện` under *Kết nạp*. */
const saysNothing = (group: string): boolean => {
  const { concepts, unknown } = meaning(group);
  return unknown === 0 && [...concepts].every((concept) => concept === "when") && /\p{L}{2}/u.test(group);
};

/** The fields that the group over a header may be: the nearest that says something; of whom (`Đảng viên`) it says it with the one over that. */
export function rankAbove({ leaf, groups, over }: HeaderColumn, rank: Rank): Ranked {
  const [above, next] = groups.filter((group) => !saysNothing(group)).reverse();
  if (!above) return [];
  const own = ofNumbers(meaning(above));
  if (next && saysOnly(own, "member", "count")) {
    const { concepts, ...rest } = meaning(next);
    const both = rank({ ...rest, concepts: new Set([...concepts, ...own.concepts]) }, over);
    if (both.length > 0) return both;
  }
  const whole = rank(besidesTopics(besidesMonths(own)), over);
  if (!isOpen(whole)) return whole;
  // `Phát triển đảng, công nhận chính thức - Kết nạp`: the group of a group says which of several.
  const part = labelParts(above)?.leaf ?? partNamed(leaf, above);
  return part ? rank(meaning(part), over) : whole;
}

/** `ĐV tham dự CĐ` over *SL*: of members who came, to what says no more of them. */
const besidesTopics = (said: Meaning): Meaning =>
  said.concepts.has("topic") && said.concepts.has("member")
    ? { ...said, concepts: new Set([...said.concepts].filter((x) => x !== "topic")) }
    : said;

/** `Tên` under *Tên chuyên đề và thời gian*: the one of the things named together that begins as the header does. */
function partNamed(leaf: string, group: string): string | undefined {
  const own = words(leaf).join(" ");
  const parts = nfc(group)
    .split(AND)
    .filter((part) => words(part).join(" ").startsWith(`${own} `));
  return own !== "" && parts.length === 1 && AND.test(nfc(group)) ? parts[0] : undefined;
}

const AND = /[,;]| và /iu;

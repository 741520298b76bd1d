import { memo } from "../../words/memo.ts";
import { ABOVE, RATING_VERBS } from "../../words/raters.ts";
import { words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "./header-columns.ts";

/** Whose rating a column holds: what the chi bộ says of itself counts less than what nobody is named for, that less than what is decided above it. */
export const RATERS = ["itself", "unnamed", "above"] as const;
type Rater = (typeof RATERS)[number];

/** `tự`, or `tu` in a text without marks: `từ` is since when. */
const BY_ITSELF = /(?<!\p{L})t[ựu](?!\p{L})/iu;
const RATES = new RegExp(String.raw`\btu (${[...RATING_VERBS, "xep", "nhan", "cham", "kiem diem"].join("|")})\b`);
/** `Điểm chấm của chi ủy`: those who lead the chi bộ. */
const BY_ITS_HEADS = /\b(diem|cham|xep loai) (cua|do) chi uy\b|\bchi uy cham\b/;
const BY_OTHERS = new RegExp(String.raw`\b(${ABOVE.join("|")})\b(?! vien)|\b(cong nhan|phe duyet|chuan y|tham dinh)\b`);

const raterIn = memo((text: string): Rater => {
  const plain = words(text).join(" ");
  if ((BY_ITSELF.test(text.normalize("NFC")) && RATES.test(plain)) || BY_ITS_HEADS.test(plain)) return "itself";
  return BY_OTHERS.test(plain) ? "above" : "unnamed";
});

/** Who rates, as a column says it or else the nearest group over it that does. */
export function raterOf({ leaf, groups }: Pick<HeaderColumn, "leaf" | "groups">): Rater {
  const own = raterIn(leaf);
  if (own !== "unnamed") return own;
  const group = groups.findLast((text) => raterIn(text) !== "unnamed");
  return group === undefined ? "unnamed" : raterIn(group);
}

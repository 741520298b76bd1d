import { memo } from "./memo.ts";
import { type Concept, meaning, words } from "./vocabulary.ts";
import { withoutNames } from "./without-names.ts";

/** Words that tell why members stay away, none of which says anything else beside the others. */
export const REASONS = new Set(
  (
    "om dau yeu benh tat gia tuoi cao suc khoe mat do vi co di cong tac hoc tap viec rieng ban nghi che thai san dieu tri qd quyet dinh v va " +
    "hoac xa bi dang nam vien mo sinh cham soc dinh truc phep xin hieu hy dam cuoi tang que ve huan boi duong lop nuoc ngoai dot xuat tai nan cach ly " +
    "cua chi cap uy"
  ).split(" "),
);

/** Those that tell nothing alone: `có đi` is no reason. */
const LINKS = new Set("co do vi di v va hoac ve mat bi dang".split(" "));
const WHO = /\b(dong chi|dang vien|nguoi)\b/g;
/** What may be said of those away; of anything else the words are not a reason. */
const OF_AWAY: Concept[] = ["member", "absent", "excused", "told", "excludedSubset"];

/** Whether words tell why somebody was away and nothing else, names left aside: `(ốm)`, `đi công tác`, `đ/c …, nghỉ thai sản`. */
export const saysReason = memo((text: string): boolean => {
  const said = words(withoutNames(text)).join(" ").replace(WHO, " ").split(" ").filter(Boolean);
  return (
    said.every((word) => REASONS.has(word)) &&
    said.some((word) => !LINKS.has(word)) &&
    [...meaning(text).concepts].every((concept) => OF_AWAY.includes(concept))
  );
});

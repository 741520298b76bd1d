import { memo } from "./memo.ts";
import { saysNoTopic } from "./not-held.ts";
import { fold } from "./text.ts";

/** `Trong quý II năm 2021,`: when. */
const WHEN =
  /^\W*(?:(?:trong|ở)\s+)?qu[ýí](?:\s+(?:[ivx]+|\d))?(?:\s*[/.-]\s*\d{4}|\s+năm\s+\d{4})?(?:\s+này)?[\s,:;]*/iu;
/** `các chi bộ trực thuộc đều`, `toàn Đảng bộ`: all of them. */
const ALL =
  /^(?:(?:(?:tất cả|toàn bộ|100%)\s+)?(?:các\s+|(?<=\s))chi bộ|(?:toàn\s+)?đảng bộ)(?:\s+(?:trực thuộc|trong đảng bộ|thuộc đảng bộ|đều))*\s+/iu;
/** `Không có chi bộ nào tổ chức`. */
const NOBODY = /^\W*(?:không|chưa)(?:\s+có)?\s+chi bộ nào\s/iu;
/** What leaves some out, or speaks of less or more than the quarter. */
const BUT = /\b(tru|rieng|ngoai|nhung|song|da|thang|mot so|mot vai|\d+)\b/;

/** Whether a sentence says that nothing was held in the whole quarter, and no more; `all` where it says so of all chi bộ. */
export const noneHeld = memo((text: string): { all: boolean } | undefined => {
  const said = text.normalize("NFC").replace(WHEN, "").trim();
  const what = said.replace(ALL, "");
  return !BUT.test(fold(what)) && saysNoTopic(what) ? { all: what !== said || NOBODY.test(said) } : undefined;
});

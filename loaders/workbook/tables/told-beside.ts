import { findPeriods, type PeriodMention } from "../values/periods.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { saysCompared } from "../words/compared.ts";
import { memo } from "../words/memo.ts";
import { isTarget } from "../words/targets.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** What a heading over the figures of criteria says that they are of. */
export interface Told {
  /** What was done (`Thực hiện`); what stands beside it (`Kế hoạch`, `Kỳ trước`, `Tỷ lệ`); neither. */
  of: "done" | "beside" | "other";
  /** The periods that it names. */
  periods: PeriodMention[];
}

/** `Thực hiện cùng kỳ năm trước`, `Kết quả so với KH`; `KH` beside `TH`. */
const BESIDE =
  /\b(cung ky|(nam|ky|quy|thang) (truoc|ngoai)|luy ke|so (voi|sanh)|chenh lech)\b|^(kh|ct|muc tieu)\b( (nam|giao|duoc giao|de ra|20\d\d))*$/;

/** `Đã thực hiện`, `Kết quả đạt được`, `Số lượng`. */
const DONE =
  /^((so )?(da )?(duoc )?(thuc hien|th)( duoc| duoc giao)?|(so lieu |so )?thuc te( thuc hien)?|(ket qua|kq)( thuc hien| dat duoc)?|(so |da )?dat( duoc)?|so luong|sl|so lieu|so)$/;

/** When it was done: `trong kỳ`, `6 tháng đầu năm 2023`, `năm nay`, `quý I`. */
const WHEN =
  /\b(trong |cua )?(((0?[369]|12|sau|ba) ?t(h|hang)?\b|nua nam)( dau| cuoi| qua)?( nam)?|quy (i{1,3}|iv|[1-4])|thang \d{1,2}|(ky|quy|thang|nam)( nay| bao cao| hien tai)?|hien nay)\b|\b20\d\d\b/g;

/** What a heading, alone or below its group, says that figures are of. */
export const toldBy = memo((text: string): Told => {
  const folded = fold(text).replace(/^[^\p{L}\d%]+|[^\p{L}\d%]+$/gu, "");
  const { concepts } = meaning(text);
  const of = (sort: Told["of"]): Told => ({ of: sort, periods: sort === "beside" ? [] : findPeriods(text) });
  // A name: `Chi bộ Ban Giam doc`, typed without marks.
  if (beginsWithChiBo(folded)) return of("other");
  if (concepts.has("percent") || concepts.has("change")) return of("beside");
  if (saysCompared(text) || isTarget(folded, new Set()) || BESIDE.test(folded)) return of("beside");
  const rest = folded
    .replace(WHEN, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();
  return of(DONE.test(rest) || (rest === "" && folded !== "") ? "done" : "other");
});

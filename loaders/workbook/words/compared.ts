import { memo } from "./memo.ts";
import { PLANS } from "./plans.ts";
import { fold } from "./text.ts";

/** `Lũy kế từ đầu năm`, `Kỳ trước`, `Cùng kỳ`, `So với quý trước`, `Tăng (+), giảm (-)`; `Chỉ tiêu năm`, `Nhiệm kỳ 2020-2025`. */
const COMPARES = new RegExp(
  String.raw`^\W*(so lieu )?(cua )?(luy ke|cong don|(so )?cung ky|(so )?(ky|quy|thang|nam) (lien |ke )?(truoc|ngoai|ke)|so sanh|so voi|chenh lech|tang\W+giam|${PLANS}|((tu )?dau |ca |trong )?nhiem ky)\b`,
);

/** Whether a heading says that what stands under it is of another period, a plan, or a difference. */
export const saysCompared = memo((text: string): boolean => COMPARES.test(fold(text)));

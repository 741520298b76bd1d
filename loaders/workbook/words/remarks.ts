import { memo } from "./memo.ts";
import { saysNotHeld } from "./not-held.ts";
import { fold } from "./text.ts";

/** `Gồm cả Chi bộ Thanh tra`, `sinh hoạt ghép với chi bộ …`. */
const JOINT = /\b(gom|ke|tinh|chung|ghep|cung)( ca| chung| voi| cung| so lieu)+( voi| cua)? (chi bo|cb)\b/;
/** `Lấy số liệu tháng trước`, `Số liệu tháng 3`. */
const OF_BEFORE = /\b(so lieu|lay( theo)?|nhu)( cua)? (thang|quy|ky|nam) (truoc|\d|i|v)/;
/** `Đảng ủy hạ xuống HTNV`. */
const CHANGED = /\b(ha|nang|dieu chinh)( \w+){0,2} (xuong|len|thanh|con)\b/;
/** `Tạm tính`, `chưa đối chiếu`, `bỏ dòng này`: who wrote them is not sure. */
const UNSURE =
  /^(so lieu )?(uoc|tam tinh|uoc tinh)\b|\bchua (kiem chung|xac minh|doi chieu|chinh xac|chot|thong nhat)\b|\b(bo|huy) (dong|so lieu)\b|\b(ghi|nhap) (nham|sai)\b/;

/** Whether a remark says that the figures beside it are of others too, of before, changed since, or not sure. */
export const remarkDoubts = memo((text: string): boolean => {
  const plain = fold(text);
  return JOINT.test(plain) || OF_BEFORE.test(plain) || CHANGED.test(plain) || UNSURE.test(plain);
});

const PLANNED = /^(du kien|ke hoach|dang ky|se)\b/;

/** Whether what stands in brackets behind a name says so, or that it was only planned or not held: `Học tập phong cách (dự kiến)`. */
export const doubtsInBrackets = memo((text: string): boolean => {
  const said = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? "";
  return PLANNED.test(fold(said)) || saysNotHeld(said) || remarkDoubts(said);
});

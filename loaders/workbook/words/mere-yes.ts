import { memo } from "./memo.ts";
import { fold } from "./text.ts";
import { words } from "./vocabulary.ts";

const YES =
  /^(chi bo )?((da|co|da co) ?((to chuc|thuc hien|sinh hoat|hop|trien khai|tien hanh|hoan thanh|xong|du|duoc|day du|tot|chuyen de|noi dung|th) ?)*|(da )?(hoan thanh|xong|day du)|(thuc hien|sinh hoat|to chuc) (du|day du|tot|xong)|ok|yes)$/;

/** `Như trên`, `nt`, `"`, `Như quý I`: what the row above says, or an earlier report; `tháng 5`: when it was; `02 chuyên đề`: how many. */
const AS_ABOVE =
  /^[\s\W]*(nt|n t|nhu (tren|dong tren|muc tren|chi bo .*|(thang|quy|ky) (truoc|[\divx/.-]+))|(thang|quy|ky) [\divx/.-]+|\d{1,2} (chuyen de|buoi|cuoc))?[\s\W]*$/;

/** Whether words in the place of a name say no more than that there was something: `Có`, `Đã tổ chức`. */
export const saysMerelyYes = memo(
  (text: string): boolean => YES.test(words(text.normalize("NFC")).join(" ")) || AS_ABOVE.test(fold(text)),
);

/** `Sinh hoạt thường kỳ tháng 4`: a meeting, and no topic. */
export const isRegularMeeting = memo((text: string): boolean =>
  /^\W*(sinh hoat|hop)( chi bo)? (thuong ky|dinh ky|thuong le|hang thang)( (thang|quy) [\divx/]+)?\W*$/.test(
    fold(text),
  ),
);

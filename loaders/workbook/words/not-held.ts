import { memo } from "./memo.ts";
import { words } from "./vocabulary.ts";

const HELD = "(hop|sinh hoat|to chuc|thuc hien|tien hanh)";
const PUT_OFF = "(hoan|tam hoan|tam dung|tam ngung|ngung|dung|(?<!chi |dang |can )bo|nghi)";
/** Words that are written like these without their diacritics: `Chi bộ họp đúng kỳ`, `Hội nghị tổ chức …`. */
const OTHER_WORDS = /(?<!\p{L})(?:bộ|bố|bổ|đúng|dùng|nghị|nghĩ|hoàn)(?!\p{L})/giu;
/** `không họp`, `chưa tổ chức được`, `hoãn sinh hoạt`, `nghỉ dịch`. */
const NOT_HELD = new RegExp(
  `\\b(khong|chua|${PUT_OFF})( the| duoc| co| the duoc)? ${HELD}\\b|(?:^|\\b(?:thang|ky|quy) nay )${PUT_OFF}( (do|vi|dich|tet|le|he|den|sang)\\b|$)|^((tam )?hoan )?(chuyen|doi|lui|don|de)( lich)?( hop| sinh hoat)?( lai)? sang (thang|quy|ky|nam|dip)\\b`,
);
/** Words of a refusal beside a figure's column, where nothing else can be meant: `Không`, `Chưa có`, `Hoãn`. */
const REFUSED = new RegExp(
  `\\b(khong|chua|${PUT_OFF})\\b|^((tam )?hoan )?(chuyen|doi|lui|don|de)( lich)?( hop| sinh hoat)?( lai)? sang (thang|quy|ky|nam|dip)\\b|^du kien( to chuc)?( vao| sang)? (thang|quy|ky|nam)\\b`,
);
/** A report still to come, or a figure not known, is no such thing. */
const STILL_TO_COME = /\b(so lieu|bao cao|tong hop|gui|cap nhat|ro|xac dinh|thong ke|kiem dem)\b/;

const said = (text: string, pattern: RegExp): boolean => {
  const plain = words(text.normalize("NFC").replace(OTHER_WORDS, " - ")).join(" ");
  return pattern.test(plain) && !STILL_TO_COME.test(plain);
};

/** Whether a remark says that a meeting or session was not held. */
export const saysNotHeld = memo((text: string): boolean => said(text, NOT_HELD));

/** Whether words that stand where a figure, date or topic belongs say that there is none. */
export const refuses = memo((text: string): boolean => said(text, REFUSED));

/** Whether words in the place of a topic say that there is none; of a meeting they say nothing. */
export const saysNoTopic = memo((text: string): boolean =>
  said(
    text,
    /^(khong|chua)( co)? (chuyen de|chu de)\b|^du kien( to chuc| thuc hien)?( vao| sang)? (thang|quy|ky|nam)\b/,
  ),
);

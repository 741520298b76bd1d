import { memo } from "./memo.ts";
import { fold } from "./text.ts";
import { words } from "./vocabulary.ts";

const HELD = "(hop|sinh hoat|to chuc|thuc hien|tien hanh|th)";
const PUT_OFF =
  "(hoan(?! thanh)|tam hoan|tam dung|tam ngung|ngung|(?<!xay |noi |su |ap )dung|(?<!chi |dang |can |noi )bo|(?<!hoi )nghi(?! quyet| dinh))";
/**
 * What may say so, with its marks: in a text that bears marks no other word does, as `xây dựng`, `nội dung`, `chi bộ`, `nghị quyết`, `đúng`, `tháng
 * Sáu`. In one without, `dung` and `bo` may be any of them.
 */
const SAYING = new Set("không chưa hoãn dừng ngừng ngưng bỏ nghỉ chuyển dời đổi lùi dồn để sau".split(" "));
const FOLDED = new Set([...SAYING].map(fold));
const asOtherWords = (text: string): string =>
  hasMarks(text)
    ? text.replace(/xây dựng|(?:chi|đảng|cán|nội) bộ|\p{L}+/giu, (word) =>
        SAYING.has(word.toLowerCase()) || !FOLDED.has(fold(word)) ? word : "-",
      )
    : text;
const hasMarks = (text: string): boolean => /[^\0-\x7f]/.test(text);
/** `chuyển sang tháng 5`, `lùi quý sau`: held at another time. */
const LATER =
  "^(?:chi bo |xin |duoc |phep |de nghi )*((tam )?hoan )?(chuyen|doi|lui|don|de)( lich| thoi gian)?( hop| sinh hoat)?( lai)?( sang( dau| giua| cuoi)? (thang|quy|ky|nam|dip)| (thang|quy|ky|nam) (sau|toi))\\b|^(?:chi bo |xin |duoc |phep |de nghi )*lui( lich| thoi gian)?( hop| sinh hoat)( chi bo)?$|^(sinh hoat|hop) bu( vao| sang)? (thang|quy|ky)\\b";
/** `không họp`, `chưa tổ chức được`, `hoãn sinh hoạt`, `nghỉ dịch`. */
const NOT_HELD = new RegExp(
  `\\b(khong|chua|${PUT_OFF})( the| duoc| the duoc| duy tri| du dieu kien| co)?( cuoc| buoi| ky| viec| lich)? ${HELD}\\b|(?:^(?:bi |da )?|\\b(?:thang|ky|quy) nay )${PUT_OFF}( lai)?( (do|vi|dich|tet|le|he|den|sang)\\b|$)|^(?:dang|moi) chuan bi( noi dung| to chuc)?$|${LATER}`,
);
const PLANNED =
  "^(du kien|se)( to chuc| thuc hien)?( vao| sang)? (thang|quy|ky|nam)\\b|^(sang (thang|quy|ky)|quy|ky) (sau|toi)( moi)?( to chuc| thuc hien)?$|^thang (sau|toi)( moi)? (to chuc|thuc hien)$";
/** Words of a refusal beside a figure's column, where nothing else can be meant: `Không`, `Chưa có`, `Hoãn`, `Dịch`. */
const REFUSED = new RegExp(`\\b(khong|chua|${PUT_OFF}|gian cach|dich)\\b|${LATER}|${PLANNED}`);
/** The same (`Không báo` tells of no storm) where a topic belongs, which may itself speak of what is not to be done: the refusal is all that is said. */
const NO_TOPIC = new RegExp(
  `^((do|vi) .*)?(((trong )?(thang|ky|quy)( nay)?|chi bo|don vi) ?)*(khong|chua|${PUT_OFF})( (lai|co|duoc|the|de|nao|den ky|phat sinh|to chuc|thuc hien|th|tien hanh|trien khai|sinh hoat|hop|lam|hoc|ban|xay dung|chon|dang ky|(bo )?tri|sap xep|thoi gian|chi bo|dinh ky|chuyen de|chu de|noi dung|trong|thang|quy|ky|nam|nay|(chuyen|doi|lui|don|hoan) sang|(chuyen|lui|doi|du kien)(?= (sang |vao )?(thang|quy|ky|nam)\\b)|sang|vao|sau|toi|[ivx]+|\\d+))*( (do|vi|(?<!^(?:khong|chua) )ly do|dich|(?<!(?:khong|chua) )bao|tet|nghi) ?.*)?$|${LATER}|${PLANNED}`,
);
/** A report still to come, or a figure not known, is no such thing. */
const STILL_TO_COME = /\b(so lieu|bao cao|tong hop|gui|nop|cap nhat|ro|xac dinh|thong ke|kiem dem)\b/;

/** Nothing but that: `Chưa gửi báo cáo`, `đang tổng hợp`, `báo cáo sau`. */
const AWAITED =
  /^((trong )?(thang|ky|quy)( nay)?|chi bo|don vi)* ?(khong|chua|cho|dang|se|doi|(?=(bao cao|gui|nop|cap nhat|bo sung)( so lieu)? sau$))( ?(co|duoc|nhan|kip|the|lap|xong|day du|du|ky|quy|thang|nay|cua|chi bo|dinh ky|bao cao|so lieu|thong tin|tong hop|gui|nop|cap nhat|bo sung|ro|xac dinh|thong ke|kiem dem|ve|len|sau|ten|chuyen de|chu de|noi dung))+$/;

/** `…, có báo cáo Đảng ủy`, `đã báo cáo cấp trên`: somebody was told, which says no more of what was held. */
const TOLD =
  /(?<!\b(khong|chua|se|cho|dang|moi|phai)( (thay|he|nhan|duoc|kip))* )\b(co|da) bao cao( xin phep)?( (voi|len))?( (cap tren|(dang|cap|chi|huyen|thanh|tinh) uy))+$/;

/** `Không t/c`; alone the letters may be anything. */
const SHORT = /(?<=(?:không|khong|chưa|chua)\s+)t[/.]?c(?![\p{L}\d])/iu;

const said = (text: string, pattern: RegExp): boolean => {
  const plain = words(asOtherWords(text.normalize("NFC").replace(SHORT, "tổ chức")))
    .join(" ")
    .replace(TOLD, "")
    .trim();
  return pattern.test(plain) && !STILL_TO_COME.test(plain);
};

/** Whether a remark says that a meeting or session was not held. */
export const saysNotHeld = memo((text: string): boolean => said(text, NOT_HELD));

/** Whether words that stand where a figure, date or topic belongs say that there is none. */
export const refuses = memo((text: string): boolean => said(text, REFUSED));

/** Whether words say no more than that a report is still to come, or what it should say not known. */
export const saysAwaited = memo((text: string): boolean => {
  const plain = words(asOtherWords(text.normalize("NFC"))).join(" ");
  return AWAITED.test(plain) && STILL_TO_COME.test(plain) && !/^\W*đảng/iu.test(text.normalize("NFC"));
});

/** Whether words in the place of a topic say that there is none; of a meeting they say nothing. */
export const saysNoTopic = memo((text: string): boolean => said(text, NO_TOPIC));

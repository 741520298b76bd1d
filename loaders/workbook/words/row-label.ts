import { isFormNumber } from "./form-number.ts";
import { memo } from "./memo.ts";
import { withoutNumber } from "./numbering.ts";
import { PLANS } from "./plans.ts";
import { fold } from "./text.ts";

const TOTAL =
  /^(?:σ|(?:σ ?)?(tong( (so chung|so|chung|hop chung|hop))?( \(?(toan|ca|cac) .*| ?\(.*\))?|t ?[.]? ?[cs]( (toan|ca|cac) .*| quy( .*)?)?|(t ?[./]? ?)?cong( (chung|don|so|so lieu|lai|tong))?( \(?((toan|ca|cac|dang bo|db|theo|trong|thang|quy|ky)( .*)?|t ?[.]? ?\d{1,2}( ?[-/.] ?(20)?\d\d)?))?|(tong )?cong ?[:(].*|tong cong(?! ty)( .*)?|(tong|cong|tong so|tong cong) ?:? (\d+ (chi bo|cb|don vi)|dang bo|db)|chung( toan)? (dang bo|db)|(?:cong |tong )?(?:toan |ca )?(?:cty|tong cty)|(tong|cong|tong cong|ca|t[cs]) q ?([1-4]|i{1,3}|iv)( cong lai)?|(?:(tong|cong|tong cong|ca|t[cs]) )?(0?3|ba) (thang|ky)( cong lai)?|(toan|ca) (dang bo|dang uy|db|don vi|co quan|khoi|nganh|tccsd|truong|(tong )?cong ty|benh vien|trung tam|chi cuc|doanh nghiep).*|toan (so|ban|hoi|vien)( .*)?|(ca|toan|tong|cong|tong cong) (quy|nam|6 thang)( .*)?|luy ke.*|cong (trang|chuyen sang)( .*)?|(cong )?(trang (truoc|tren) )?(mang|chuyen)( sang| tiep)?( trang)?( (sau|truoc|ben|tiep( theo)?))?))\s*:?$/;

/** "Số cộng của tháng 7", "Gộp cả lại", "Gom chung", "Tất cả là", "Cộng số phát sinh". */
const SPOKEN =
  /^(so cong( chung| cua .*)?|(gop|gom)( ca)? (lai|chung|cac|het)( .*)?|tat ca( thang .*)? la|cong so phat sinh)\s*:?$/;

/** "Cộng I", "Cộng A tháng 1", "Tổng mục 1", "Cộng (I+II)", "Cộng ĐBBP", "Tổng tháng 4": a row that adds up a section. */
const TOTAL_OF_SECTION =
  /^(tong|cong|tong cong|tong so|t ?[.]? ?[cs])( cua)?( cac)? (\(?(muc )?([ivx]{1,4}|[a-e])( ?[+,&] ?([ivx]{1,4}|[a-e]))*\)?( ?[-,;]? ?(thang|quy|ky) .*)?|(dbbp|dang bo bo phan|bo phan|khoi|nhom|muc|phan|cum|thang)( .*)?)$/;

/** "Tất cả 4 chi bộ", "Tổng của Đảng bộ": a row that adds up the units that it names. */
const TOTAL_OF_UNITS =
  /^(((tong|cong|tong cong|tong so)( cua)? )?tat ca|(tong|cong|tong cong|tong so) cua|(tong|cong|tong so) (dang vien|dv|so dang vien|so dv)( cua)?(?= (toan|cac|ca)))( cac| ca| toan)?( \d+)? (chi bo|cb|don vi|dang bo|db|co quan|to chuc dang)( truc thuoc)?$/;

/** "Tổng cộng", "Cộng", "Toàn đảng bộ", "Cả quý", "Trang trước mang sang"…: a row that adds up others. */
export const isTotalLabel = memo((text: string): boolean => {
  const plain = fold(text)
    .replace(/[.:;]+$/, "")
    .replace(/(?<=[a-z])-(?=[a-z])/g, " ")
    .replace("∑", "σ")
    .replace(/\bqui\b/, "quy");
  return SPOKEN.test(plain) || TOTAL.test(plain) || TOTAL_OF_SECTION.test(plain) || TOTAL_OF_UNITS.test(plain);
});

const AVERAGE =
  /^((binh quan|trung binh|tb|diem (binh quan|trung binh)|(dat )?(ty|ti) le)( .*|\s*\(?%\)?)?|tl|(tl ?)?\(?%\)?)\s*:?$/;

/** "Bình quân", "Tỷ lệ (%)": a row below the totals that says something of them, and is no sum. */
export const isAverageLabel = (text: string): boolean => AVERAGE.test(fold(text));

const MOST =
  /^((so |muc )?diem (toi da|chuan|cao nhat)|(thang|khung|bang) diem( chuan)?( 100)?|diem quy dinh|toi da)\s*:?$/;

/** "Điểm tối đa", "Thang điểm": a row, or a column, that tells how many points each item can bring. */
export const isMostLabel = memo((text: string): boolean => MOST.test(fold(text)));

const PART =
  /^[-+*•\s]*(trong do\b.*|(so |tong so )?(dang vien |dv |d\/c |dong chi )?(nu|du bi|chinh thuc|dan toc( thieu so)?|mien (sinh hoat|cong tac)))\s*:?$/;

/** "Trong đó: nữ", "- Đảng viên dự bị": a row that counts some of those above it. */
export const isPartLabel = (text: string): boolean => PART.test(fold(text));

const FOLLOW = /^\W*(trong do|cu the|chi tiet|chia ra|(bao )?gom)( (bao )?gom| co| nhu sau| la)?\W*$/;

/** `4. Trong đó:`, `Cụ thể như sau:`: that parts follow, and nothing else. */
export const saysPartsFollow = (text: string): boolean => FOLLOW.test(fold(withoutNumber(text)));

const SHOWN = "(dong )?(vi du|vd|mau|minh hoa)( mau)?";
const EXAMPLE = new RegExp(String.raw`^\W*${SHOWN}\W*$`);
const NAMED_SO = new RegExp(String.raw`^\W*(vi du|vd)\s*[.:]\s*\w|[([]\s*${SHOWN}\s*[)\]]\W*$`);

/** "VD", "Dòng ví dụ", "Mẫu": a row that shows how the form is filled in. */
export const isExample = memo((text: string): boolean => EXAMPLE.test(fold(text)));

/** The same in the place of a name: "Chi bộ A (ví dụ)", "VD: Chi bộ A". */
export const namesExample = memo((text: string): boolean => isExample(text) || NAMED_SO.test(fold(text)));

const REGULAR = /^(sinh hoat|sh|hop)? ?(thuong ky|dinh ky|thuong le)$/;
const NOT_REGULAR = /^(sinh hoat|sh|hop)? ?(chuyen de|chi uy|cap uy|dang uy|bat thuong|dot xuat)$/;
const PLANNED = new RegExp(`^(kh|${PLANS})$`);
const ESTIMATED = new RegExp(String.raw`^(uoc|${PLANS}) (thuc hien|(thang|quy) [\divx]+)\b`);
/** *Khá*, not *kế hoạch*, which begins two words. */
const FAIR = /^\s*Kh\.?\s*$/;

/** "Chuyên đề", "Chi ủy", "KH" beside the name in a table of meetings, "Thường kỳ" in one of sessions: a row of something else. */
export const isOfOtherSort = (text: string, ofTopics: boolean): boolean => {
  const sort = sortIn(text);
  return sort === "planned" || sort === (ofTopics ? "regular" : "other");
};

/** What a heading says of the meetings below it: those of the chi bộ each month, others, or only planned. */
export const sortUnder = memo((heading: string): "regular" | "other" | "planned" | undefined => {
  const plain = withoutNumber(heading).replace(/[\s:.]+$/, "");
  return /^(sinh hoạt|họp) chi bộ$/iu.test(plain.normalize("NFC")) ? "regular" : (sortIn(plain) ?? estimated(plain));
});
const estimated = (text: string) => (ESTIMATED.test(fold(text)) ? "planned" : undefined);

const sortIn = memo((text: string): "regular" | "other" | "planned" | undefined => {
  const plain = fold(text);
  if (PLANNED.test(plain) && !FAIR.test(text)) return "planned";
  return REGULAR.test(plain) ? "regular" : NOT_REGULAR.test(plain) ? "other" : undefined;
});

const CLOSING =
  /^(nguoi (lap|tong hop|thong ke|thuc hien|soan|viet|ke|ke khai|nhap|cham|duyet|cung cap|theo doi|phu trach|doi chieu|chiu trach nhiem|bao cao|kiem|ghi)|can bo (lap|tong hop|thong ke|thuc hien|theo doi|phu trach|chuyen trach)|((tong|pho) )*(giam doc|hieu truong|cuc truong|vien truong|chanh an|truong (ban|phong))(?! ?\S)|(pho )?chanh van phong|kinh gui|thu ky(?! toa soan)|t\/m|tm[ .]|thay mat|k\/t|kt[ .]|tl[ .]|(pho )?bi thu|\(?(da )?ky(?! (luat|thuat|thang|sinh hoat|hop|bao cao|t?\d))|noi nhan|xac nhan|thu truong|chu tri|ghi chu:|nhan xet|danh gia chung|luu y|chu thich|(bao cao|bieu)( nay)? (gom|co) \d+ (trang|to))(?![a-z])/;

/** "* Số liệu lấy theo sổ nghị quyết của các chi bộ.": a whole sentence behind an asterisk. */
const isFootnote = (text: string): boolean =>
  /^\s*\(?\*/.test(text) && text.trimEnd().endsWith(".") && text.split(" ", A_SENTENCE).length === A_SENTENCE;
const A_SENTENCE = 6;

/** Notes and signatures close a table: "Ghi chú: …", "Người lập biểu", "T/M Đảng ủy", "(Ký, ghi rõ họ tên)". */
export const isClosing = (text: string): boolean =>
  isFootnote(text) || ((text.length < 60 || text.includes(":")) && CLOSING.test(fold(text)));

/** `……, ngày 28 tháng 9 năm 2022`: where and when a report was signed. */
export const isSignedOn = (text: string): boolean =>
  text.length < 60 && /^[^\d:]*\bngay [\d.…]+ thang [\d.…]+ nam\b/.test(fold(text));

/** What stands below a table and is none of it: notes, signatures, when it was signed. */
export const endsTable = (text: string): boolean => isClosing(text) || isSignedOn(text);

/** What stands in the head of a page: the number of a document (`Số 185-BC/ĐU`) or of a form (`Biểu số 06-KT`), what is counted (`ĐVT: người`). */
export const isPageHead = (text: string): boolean =>
  isFormNumber(text) ||
  /^so\s*:?\s*[\d.…_]+\s*[-/]|-\s*(bc|cv|kh|tb|nq|qd|hd)\s*\/\s*[a-z]+\s*$|^\(?(dvt|don vi tinh)\b/.test(fold(text));

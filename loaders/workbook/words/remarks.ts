import { memo } from "./memo.ts";
import { saysNotHeld } from "./not-held.ts";
import { PLANS } from "./plans.ts";
import { fold } from "./text.ts";

/** What figures stand in. */
const TABLE = "bang|bieu|so lieu|sheet|trang";
const DOUBTS = [
  /** `Gồm cả Chi bộ Thanh tra`, `sinh hoạt ghép với chi bộ …`. */
  /\b(gom|ke|tinh|chung|ghep|cung)( ca| chung| voi| cung| so lieu)+( voi| cua)? (chi bo|cb)\b/,
  /** `Lấy số liệu tháng trước`, `Số liệu tháng 3`. */
  /\b(so lieu|lay( theo)?|nhu)( cua)? (thang|quy|ky|nam) (truoc|\d|i|v)|\blay( theo)?( so)? (dau|cuoi) (thang|quy|ky|nam)\b/,
  /** `Đảng ủy hạ xuống HTNV`, `hạ một bậc`. */
  /\b(ha|nang|dieu chinh)( \w+){0,2} (xuong|len|thanh|con)\b|\b(ha|nang) (mot|hai|0?[12]) (bac|muc|loai)\b/,
  /** `Tạm tính`, `số liệu sơ bộ`. */
  /(^\W*(so lieu )?|\()uoc\b|\b(tam tinh|uoc tinh|so uoc)\b|\bso lieu( \w+){0,2} (uoc|tam|so bo|du kien|cu)\b/,
  /** `Chưa đối chiếu`, `chưa tính 2 đ/c mới chuyển đến`, `chưa có quyết định`; not what was not done, as `chưa tổ chức`. */
  /\bchua( duoc| co| bao)* (kiem chung|xac minh|xac nhan|doi chieu|chinh xac|chinh thuc|chot|thong nhat|duyet|phe duyet|thong ke|tinh|ke|gom|so lieu|quyet dinh|ket luan)\b/,
  /** `Đang rà soát`, `chờ kết luận`, `Đang kiểm tra 5/7 chi bộ`. */
  /^\W*dang kiem tra\b|\b(dang|cho|se|can)( duoc| tiep tuc)? (ra soat|xac minh|doi chieu|khieu nai|to cao|ket luan|phe duyet|duyet|kiem tra lai|bao cao lai|xem xet lai|cap nhat|bo sung so lieu)\b/,
  /** `Bỏ dòng này`, `ghi nhầm`, `bảng bị sai`, `thay bằng bảng ở sheet 2`. */
  new RegExp(
    String.raw`(?<!\b(chi|can|dang|noi|toan) )\b(bo|huy) (dong|${TABLE})\b|\b(ghi|nhap|danh|go|tinh) (nham|sai)\b|\b(dong|cot|o|${TABLE})( nay| tren)?( bi)? (sai|nham|loi)\b|` +
      String.raw`\bdinh chinh\b|\bkhong (dung|su dung) (${TABLE})\b|\bde nghi khong su dung\b|\bthay( the)? (bang|cho) (${TABLE})\b`,
  ),
  /** `Không có số liệu`, what a mark stands for. */
  /\bkhong co so lieu\b/,
  /** `Tính cả khách mời`; not counting them is as it should be. */
  /(?<!\b(khong|chua|bao) )\b(tinh|gom|ke) ca( \w+){0,2} (khach|dai bieu|quan chung|cam tinh|doan vien|giam sat)\b/,
  /** `Gộp tháng 3`, `chép từ báo cáo tháng 3`, `của năm ngoái`. */
  /\b(gop|ghep|don)( (?!y\b)\w+)? (thang|quy|ky) (truoc|\d|[ivx])|\b(sao chep|chep|copy)( lai)? tu\b|(?<!so voi .*)\bcua (thang|quy|ky|nam) (truoc|ngoai)\b/,
  /** `Chỉ tính đảng viên dưới 60 tuổi`, `được tính hai lần`, `đơn vị: chục người`. */
  /\bchi (tinh|ke|gom) (?!uy)|\btinh (hai|2|02) lan\b|\b(don vi( tinh)?|dvt)\W+(chuc|tram|nghin|ngan|phan tram|%)/,
  /** `Đề nghị sửa lại số có mặt`, `??? sao đủ 9`. */
  /\b(de nghi|can|phai) (sua|dinh chinh|dieu chinh) (lai|so|bang|bieu|cot|dong)\b|\?\s*\?/,
  /** `Thực tế 10`, `đã giải thể`. */
  /\bthuc te( \w+){0,3} \d|\bda (giai the|sap nhap)\b/,
  /** `Cột 4 ghi tỷ lệ %`, `tính theo lượt phát biểu`. */
  /\btinh theo (%|ty le|phan tram|luot)|\bcot\b.* (ghi|la|tinh)( theo)? (%|ty le|phan tram|luot)/,
];

/** Whether a remark, note or state says that the figures it speaks of are of others too, of before, changed since, or not sure. */
export const remarkDoubts = memo((text: string): boolean => {
  const plain = fold(text);
  return DOUBTS.some((doubt) => doubt.test(plain));
});

const PLANS_ALONE = new RegExp(String.raw`^\W*(theo )?(${PLANS}|uoc)\W*$`);

/** Whether words say no more than that something was planned: `Kế hoạch`, `(theo đăng ký)`. */
export const saysPlanned = memo((text: string): boolean => PLANS_ALONE.test(fold(text)));

/** How many members a remark says were absent: `vắng 3 đ/c`, `vắng 01 (ốm)`. */
export const absentTold = memo((text: string): number =>
  Number(/\bvang( mat)?( co ly do| khong ly do)? ?:? ?(\d{1,3})\b(?! (buoi|ky|lan|thang))/.exec(fold(text))?.[3] ?? 0),
);

/** The month of the day on which a remark says that they met: `họp ngày 02/5`. */
export const monthMet = memo((text: string): number =>
  Number(/\b(hop|sinh hoat|to chuc)( \w+)? ?(ngay )?\d{1,2} ?[/.-] ?(\d{1,2})\b/.exec(fold(text))?.[4] ?? 0),
);

/** `BC tháng 4 - dự thảo`, `chưa duyệt`, `không dùng`. */
const DRAFT = /\b(du thao|ban nhap|chua (ky|xong|duyet|chot|chinh thuc|phe duyet)|khong (dung|su dung)|tam tinh|uoc)\b/;

/** Whether the name of a file says that what it holds is not final. */
export const namesDraft = (name: string): boolean => DRAFT.test(fold(name.replace(/_/g, " ")));

const PLANNED = new RegExp(String.raw`^(${PLANS}|se)\b`);

/** Whether what stands in brackets behind a name says so, or that it was only planned or not held: `Học tập phong cách (dự kiến)`. */
export const doubtsInBrackets = memo((text: string): boolean => {
  const said = /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? "";
  return PLANNED.test(fold(said)) || saysNotHeld(said) || remarkDoubts(said);
});

import { fold } from "../workbook/words/text.ts";

const alternatives = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*/)
    .join("|");

/** What reports say behind the name of who sends them: what they are, of when, which version, who is meant by it. */
const SAID = alternatives(`
  bao cao, bc, bieu, bang, mau, phu luc, pl, danh sach, ds, tong hop, tong ket, th, ket qua, so lieu, tinh hinh, theo doi, thong ke, danh gia, xep loai,
  phan loai, chat luong, kiem tra, kt, kiem diem, ket nap, kn, kl, ky luat, thi hanh, phat trien dang, phat bieu, dong gop, gop y, y kien, sinh hoat,
  sh, shcb, shcd, shdk, cd, chuyen de, hop, dinh ky, thuong ky, quy, qui, thang, nam, ngay, ky, nhiem ky, khoa ([ivx]+|\\d{1,2}), dau, cuoi, nua, tuan, lan, ban (chinh|cuoi|sua|sao|in|dau|moi|bo sung),
  bo sung, thay the, dieu chinh, chinh thuc, sua, gui, nop, trinh, lap, moi nhat, final, copy, new, ver, version, khoi, tinh, thanh pho, tp, quan, huyen,
  thi xa, dang (bo|uy|vien|cong san), chi (bo|uy), bch, ban chap hanh, cb, dv, cap uy, co so, cac, toan, truc thuoc, thuoc, cua, co, ve, de nghi, trong,
  tai, theo, do, den, tu, la, o, cho, da, duoc, chua, khong, gom, nhu sau, voi, cong hoa, doc lap, so(?! \\d)`);

/** Places that offices name behind themselves, though their own is the only one meant: provinces and cities. */
const PLACES = alternatives(`
  an giang, ba ria, bac giang, bac kan, bac lieu, bac ninh, ben tre, binh dinh, binh duong, binh phuoc, binh thuan, ca mau, can tho, cao bang, da nang,
  dak lak, dak nong, dien bien, dong nai, dong thap, gia lai, ha giang, ha nam, ha noi, ha tinh, hai duong, hai phong, hau giang, hoa binh, ho chi minh,
  hue, hung yen, khanh hoa, kien giang, kon tum, lai chau, lam dong, lang son, lao cai, long an, nam dinh, nghe an, ninh binh, ninh thuan, phu tho,
  phu yen, quang binh, quang nam, quang ngai, quang ninh, quang tri, soc trang, son la, tay ninh, thai binh, thai nguyen, thanh hoa, thua thien, tien giang,
  tra vinh, tuyen quang, vinh long, vinh phuc, yen bai`);

const FOLLOWS = new RegExp(`^(${SAID}|${PLACES}|\\d|[a-z]{1,2}\\d|[ivx]+)(?![a-z])|^[a-z]{0,2}\\d`);
/** Where nothing parts words, short ones may be the beginning of any. */
const LONG = `${SAID}|${PLACES}`
  .replace(/ /g, "")
  .split("|")
  .filter((word) => /^[a-z]{4,}$/.test(word))
  .join("|");
const FOLLOWS_GLUED = new RegExp(`^(${LONG}|bc|sh|kt|kn|[a-z]{0,2}\\d)`);
/** Behind an *and*: who else reports with it. */
const ALSO = /^(cac|chi bo|dang bo|dang uy|don vi|cap uy)\b/;

/**
 * Whether a name that a text begins with goes on in the text, so that it is only the beginning of another: `Sở Tài nguyên` in
 * `Sở Tài nguyên và Môi trường`, `Công ty Cấp nước` in `CÔNG TY CẤP NƯỚC MIỀN TÂY`. What reports say behind a name is none of it.
 * @param rest what stands behind the name
 * @param cased whether the name stands there with the capitals it bears, so that a small letter shows that it has ended
 */
export function goesOn(rest: string, cased: boolean): boolean {
  const [, gap, and, next] = rest
    .normalize("NFC")
    .match(/^([\s_]*)((?:và(?![\p{L}\p{M}])|va(?![\p{L}\p{M}])|&|(?<!\s)-(?!\s))?)[\s_]*(.*)/isu)!;
  if (!next || !/^[\p{L}\p{M}\d]/u.test(next) || /\n|\s{3}/.test(gap!) || (gap === "" && and === "")) return false;
  const words = fold(next.replace(/_/g, " ")).split(/[^a-z0-9 ]/)[0]!;
  if (and && and !== "-") return !ALSO.test(words);
  return !(cased && /^\p{Ll}/u.test(next)) && !FOLLOWS.test(words);
}

/** The same of a name written without blanks, of the letters behind it (folded). */
export const goesOnGlued = (rest: string): boolean => rest !== "" && !FOLLOWS_GLUED.test(rest);

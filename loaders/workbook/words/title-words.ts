import { FILLER, NEUTRAL } from "./fillers.ts";
import { FORM_NUMBER } from "./form-number.ts";
import { type Concept, lookup, reach, split } from "./lexicon.ts";
import { memo } from "./memo.ts";
import { each } from "./phrases/compose.ts";
import { ABOVE } from "./raters.ts";
import { plainOf } from "./words.ts";

/** What titles say besides what their tables are of: how these were made, by whom, of when, and with which document they are sent. */
const OF_TITLES = new Set([
  ...(
    "bao cao, bc, bieu, bieu mau, mau bieu, mau bao cao, bang, bang ke, ma tran, phu luc, phu bieu, phieu, danh muc, so, so tay, nhat ky, " +
    "tong hop, thong ke, theo doi, ghi, ghi chep, cham, lap, tong ket, so ket, nhanh, thong bao, phan tich, " +
    "so lieu, so luong, tinh hinh, ket qua, chat luong, che do, nen nep, ne nep, duy tri, viec, muc do, tien do, " +
    "cong tac, chap hanh, thi hanh, xu ly, xet, cong nhan, cong nhan muc, phat trien, phat trien dang, xay dung, don doc, " +
    "bien dong, hoan thanh nhiem vu, chi tieu, it nhat, tro len, chi tiet, cu the, doi voi, tung, thuong xuyen, trong dang, " +
    "q, t, th, qui, mot, hai, ba, bon, tu, sau, thang bay, thang tam, thang chin, muoi, ngay, het, den, chot, thoi diem, thoi ky, nien do, nam cong tac, " +
    "lan, thu, ban, bo sung, thay the, dieu chinh, dinh chinh, chinh thuc, gui, trinh, can cu, chuong trinh, nhu sau, " +
    "dang, dang bo, dang uy, dang uy khoi, chi bo, truc thuoc, co so, don vi, danh cho, dung cho, ap dung, ap dung cho, theo mau, mau, b c, " +
    "khung tieu chi, khung tieu chuan, khung diem, bo tieu chi, thang diem, trung uong"
  ).split(", "),
  ...ABOVE,
  ...each(["", "dau", "cuoi", "hang", "nua dau", "nua cuoi", "ca", "trong"], ["nam", "quy", "thang", "ky"]),
]);
const LONGEST = 3;

/** What says no more than when, which or how many. */
const NUMBER = /^(\d+[a-z]?|[ivx]+|q[1-4]|q[ivx]+|th?\d+|h[12])$/;

/** What is to come, with what a table is sent (`Kèm theo Công văn …`), by which document (`Kế hoạch số 37-KH/ĐU`), as which form (`Mẫu 3B`); the letter of a section. */
const OUTSIDE = [
  /(,|và) (một số )?(phương hướng|nhiệm vụ|kế hoạch)( .*)?$/giu,
  /(ban hành )?kèm theo .*$/giu,
  /(\p{L}+ \p{L}+ )?(số|SỐ|Số)?[\s:]*[\d.…_]+\s*-\s*\p{Lu}{2,}\s*\/\s*\p{Lu}[\p{Lu}\d.-]*/gu,
  // How and when a form is to be sent.
  /^\s*\((gửi|nộp|báo cáo (qua|về|trước))(?!\p{L})[^()]*\)\s*$/giu,
  FORM_NUMBER,
  // `3/5 chi bộ (đạt 60%).`: how much that is, behind a figure.
  /[,(]\s*(đạt|chiếm|bằng|tỷ lệ|tỉ lệ)(\s+(tỷ lệ|tỉ lệ))?\s*:?\s*[\d.,]+\s*%(?=\s*([).;]|$))/giu,
  /^\s*[A-HĐ][.)]\s/gu,
];

/** Concepts by which a title is of other figures than those that it seems to be of. */
const ASIDE = new Set<Concept>(["excludedSubset", "outsider", "note", "notHeld", "change"]);

/** Words of a title, folded, that nobody understands, or by which its table may be of something else than it seems: as few as can be told. */
export const strangeWords = memo((title: string): string[] => {
  const list = split(OUTSIDE.reduce((said, outside) => said.replace(outside, " "), title));
  const understood = (i: number, n: number): boolean => {
    const phrase = plainOf(list, i, n);
    if (OF_TITLES.has(phrase) || NEUTRAL.has(phrase)) return true;
    if (n === 1 && (FILLER.has(phrase) || NUMBER.test(phrase))) return true;
    const concept = n === 1 && list[i]!.other ? undefined : lookup.get(phrase);
    return concept !== undefined && !ASIDE.has(concept);
  };
  // Of the words from each place on, beginning with the last.
  const strangeFrom: string[][] = [[]];
  for (let i = list.length - 1; i >= 0; i--) {
    let strange = [list[i]!.plain, ...strangeFrom[0]!];
    const most = Math.min(Math.max(LONGEST, reach.get(list[i]!.plain) ?? 0), list.length - i);
    for (let n = 1; n <= most; n++)
      if (strangeFrom[n - 1]!.length < strange.length && understood(i, n)) strange = strangeFrom[n - 1]!;
    strangeFrom.unshift(strange);
  }
  return strangeFrom[0]!;
});

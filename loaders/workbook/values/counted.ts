import { memo } from "../words/memo.ts";
import { fold, nfc } from "../words/text.ts";

/** What a number may be of. */
export type Counted = "people" | "times" | "organisations";

const BEHIND: [Counted | "points", RegExp][] = [
  ["people", /^\W*\d+\W*(d\/?\.?c|d\.?v|dong chi|dang vien|nguoi)\b/],
  ["times", /^\W*\d+\W*(luot|y kien|yk|ky|lan|buoi|cuoc)\b/],
  ["organisations", /^\W*\d+\W*(chi bo|cb)\b/],
  ["points", /^\W*\d+\W*diem\b/],
];

/** `Có 15 đ/c`, `Đạt 92 điểm`, `Gồm 12 đ/c`: that there were as many; `cỡ 15` are about as many, and `Tổng 8 chi bộ` heads a sum. */
const OPENING =
  /^\s*(?:(?:có|co|đạt|dat|được|duoc)\s+(?=\d)|(?:gồm|gom|tổng số|tong so)\s+(?=\d+\s*(?:(?:đ|d)[/.]?c|đồng chí|dong chi|đảng viên|dang vien|đv|dv|người|nguoi)\s*\.?\s*$))/iu;

/** A text without the word before its figure that says no more than that it is so. */
export const withoutOpening = (text: string): string => nfc(text).replace(OPENING, "");

/** What the word right behind a number says that it counts: `9 lượt`, `9 ý kiến`, `12 đ/c`. */
export const countedIn = memo((text: string): Counted | "points" | undefined => {
  const plain = fold(withoutOpening(text));
  return BEHIND.find(([, said]) => said.test(plain))?.[0];
});

import { each } from "./phrases/compose.ts";
import { ABOVE, RATING_VERBS } from "./raters.ts";
import { plainOf, type Word } from "./words.ts";

/** By whom something was done: `được Đảng ủy`, `do chi bộ`. */
const BY = new Set([
  ...each(["duoc", "do"], [...ABOVE, "chi bo", "chi uy"]),
  ...each(["bi"], [...ABOVE, "chi bo"]),
  // What those above a đảng ủy think of a chi bộ is not what it is rated.
  ...each(["cua"], ["dang uy", "dang uy co so", "ban thuong vu", "cap co tham quyen"]),
]);

/** Those above a đảng ủy cơ sở; `cấp trên` of a chi bộ may be that. */
const HIGHER = /\b(khoi|huyen uy|tinh uy|thanh uy)\b/;

/** That it was: `đã được`, `có quyết định`. */
const DONE = new Set([
  ...BY,
  ...[
    "duoc",
    "da",
    "da qua",
    "so",
    "xet",
    "bi",
    "thuc hien",
    "tien hanh",
    "to chuc",
    "quyet dinh",
    "co quyet dinh",
    "ra quyet dinh",
  ],
]);

/** To be one of those whom it concerns. */
const AMONG = new Set([
  "thuoc dien",
  "trong dien",
  "dien",
  "thuoc doi tuong",
  "du dieu kien",
  "du tieu chuan",
  "du tu cach",
]);
/** That it should be; nobody who is to be rated is left out, so that members to be rated are those rated. */
const TO_BE_DONE = new Set([...["phai", "can", "du", "tham gia", "tham du", "dua vao", "co"], ...AMONG]);
/** To judge, by whatever measure. */
const JUDGES = "danh gia";
const OPENS = new Set([...DONE, ...TO_BE_DONE].map((words) => words.split(" ")[0]));
const LONGEST = Math.max(...[...DONE, ...TO_BE_DONE].map((words) => words.split(" ").length));

/** To rate, in one word or several: `kiểm điểm, đánh giá và xếp loại chất lượng`. */
const RATES = new Set([
  ...[...RATING_VERBS, "kiem diem"],
  ...each(["nhan xet"], each(["", "va"], ["danh gia", "xep loai", "phan loai"])),
]);
const GOES_ON = new Set([...RATES, "chat luong", "muc", "muc do hoan thanh nhiem vu", "va", "viec"]);
const LONGEST_VERB = Math.max(...[...GOES_ON].map((words) => words.split(" ").length));

export interface Deed {
  /** Where it ends. */
  end: number;
  /** Whether members are rated; of anything else, that what stands there was done says no more than itself. */
  rates: boolean;
  /** Whether they are to be judged, and nothing says that it is by a rating: `thuộc diện đánh giá`, `thuộc diện đánh giá việc phát biểu`. */
  toBeJudged: boolean;
  /** Whether it says by whom: of a grade, no more than the grade says. */
  by: boolean;
  /** Whether it was by those above a đảng ủy cơ sở. */
  byHigher: boolean;
}

/** Words from a place on that say that what follows was done, such as `đã được Đảng ủy`, and the rating that follows. */
export function deedAt(list: Word[], from: number): Deed | undefined {
  if (!OPENS.has(list[from]!.plain)) return undefined;
  let i = from;
  let due = false;
  let among = false;
  let by = false;
  let byHigher = false;
  let was = false;
  for (let n = 0; ; i += n) {
    n = lengthOf(list, i, LONGEST, (words) => DONE.has(words) || TO_BE_DONE.has(words));
    if (n === 0) break;
    due ||= TO_BE_DONE.has(plainOf(list, i, n));
    among ||= AMONG.has(plainOf(list, i, n));
    const whom = BY.has(plainOf(list, i, n)) ? plainOf(list, i, n) : undefined;
    by ||= whom !== undefined;
    byHigher ||= whom !== undefined && HIGHER.test(whom);
    // `Đủ điều kiện đã chuyển chính thức`: those of them for whom it was done.
    was = (was && !TO_BE_DONE.has(plainOf(list, i, n))) || plainOf(list, i, n) === "da";
  }
  // `của đảng ủy viên`: of those who came.
  if (i === from || (by && list[i]?.plain === "vien")) return undefined;
  let end = i + lengthOf(list, i, LONGEST_VERB, (words) => RATES.has(words));
  if (end === i) return due && !was ? undefined : { end, rates: false, toBeJudged: false, by, byHigher };
  const verb = end;
  for (let n = 1; n > 0; end += n) n = lengthOf(list, end, LONGEST_VERB, (words) => GOES_ON.has(words));
  return {
    end,
    rates: true,
    toBeJudged:
      among && JUDGES === plainOf(list, i, verb - i) && (end === verb || plainOf(list, verb, end - verb) === "viec"),
    by,
    byHigher,
  };
}

/** How many words from a place on are, together, what is looked for: the longest run of them. */
function lengthOf(list: Word[], from: number, longest: number, isMeant: (words: string) => boolean): number {
  for (let n = Math.min(longest, list.length - from); n > 0; n--) if (isMeant(plainOf(list, from, n))) return n;
  return 0;
}

import { fold } from "../workbook/words/text.ts";
import { wordsKey } from "./name-key.ts";

/** What parts a name from what stands before it. */
const PARTED = /[\n:;,.()/|_]|\s[-–—]\s|\s{3}/;
/** Behind these a name begins, whoever is spoken of before. */
const BEGINS =
  /^.*\b(dang (bo|uy)|chi uy|cap uy|ban (chap hanh|thuong vu)|bch|btv|cua|(truc )?thuoc|tai|gui|trong|toan)\b/;
/** What organisations are, where they are named after the one that they belong to. */
const KINDS =
  /\b(benh vien|phong (kham|cong chung)|tram y te|truong(?! hop| phong| ban| nhom)|vien (kiem sat|quy hoach|nghien cuu|khoa hoc)|trung tam|(tong )?cong ty|tong(?= cong ty|$)|xi nghiep|nha (may|khach|van hoa|xuat ban|thi dau|hat)|nong truong|lam truong|chi (cuc|nhanh)|cuc|tap chi|van phong|vp|(cong|lien|chi)? ?doan(?! kiem tra| giam sat| cong tac| vien)|hoi(?! nghi| dong| thao| vien| y)|quy (dau tu|tin dung|phat trien|bao|ho tro)|ban (quan ly|quan tri|dieu hanh|lien lac|dai dien)|ngan hang|kho bac|bao hiem|nha tre|hop tac xa)\b/;

/**
 * Whether a name that stands in a text is only the end of another: `Công an tỉnh` in `Bệnh viện Công an tỉnh`. Names of its own chi bộ and đảng
 * bộ bộ phận may stand before it (`CHI BỘ VĂN PHÒNG SỞ NỘI VỤ`).
 * @param before what stands before the name
 * @param own names as compared of what belongs to it
 */
export function beginsBefore(before: string, own: () => string[]): boolean {
  const said = fold(before.normalize("NFC").split(PARTED).at(-1)!).replace(BEGINS, "").trim();
  if (!KINDS.test(said)) return false;
  const words = ` ${wordsKey(said)}`;
  return !own().some((unit) => unit !== "" && words.endsWith(` ${unit}`) && !KINDS.test(words.slice(0, -unit.length)));
}

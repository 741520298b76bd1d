import type { Form, FormId } from "../../forms/form.ts";
import { withoutKind, wordsKey } from "../../registry/name-key.ts";
import type { Registry } from "../../registry/registry.ts";
import { formsTitled, isName } from "../../workbook/headers/forms-titled.ts";
import { fold } from "../../workbook/words/text.ts";
import { meaning } from "../../workbook/words/vocabulary.ts";

const words = (list: string[]): RegExp => new RegExp(String.raw`\b(${list.join("|")})\b`);

/** What else members come to, counted in tables that look the same. */
const EVENT = words([
  ...["quan triet", "hoc (tap|nghi quyet|nq|chi thi|ct)", "boi duong", "tap huan", "lop (hoc|nhan thuc)"],
  ...["hoi nghi", "dai hoi", "giao ban", "hoi thao", "toa dam", "doi thoai", "thoi su", "bao cao vien", "cu tri"],
  ...["le (ket nap|trao|ky niem|phat dong|dang huong|ra mat)", "chao co", "mit tinh", "lay phieu", "tin nhiem"],
  ...["tinh nguyen", "ve nguon", "tham quan", "van nghe", "the thao", "dang phi", "ung ho", "quyen gop"],
  ...["tiem (chung|vac xin|phong)", "hien mau", "kham suc khoe"],
]);

/** What chi bộ are inspected in, besides their meetings. */
const MATTERS = [
  ...["tai (chinh|san)", "dau hieu", "vi pham", "dang phi", "van (phong|thu)", "nghi quyet", "chi thi", "dai hoi"],
  ...["cong doan", "doan (thanh nien|the)", "phong chay", "chuyen mon", "an toan", "ke toan", "ngan sach"],
  ...["tham nhung", "ke khai", "cong vu"],
].join("|");
/** Between that they were inspected and in what. */
const IN = "viec|cong tac|ve|hoat dong|thuc hien|chap hanh|chuan bi|khi co|thu|nop|hoc tap";
/** `Kiểm tra, giám sát và thi hành kỷ luật` is what committees do at large. */
const MATTER = words([`kiem tra( giam sat)?( (${IN}))* (${MATTERS})`, "viec thi hanh ky luat"]);
const OTHER: Partial<Record<FormId, RegExp>> = { meetings: EVENT, thematic_sessions: EVENT, inspections: MATTER };

/** Who else has sessions, or what other sessions members have. */
const OTHER_SESSIONS =
  /\b(sinh hoat|sh|hop)( dinh ky| thuong ky| hang thang)?( cua| tai)? (to dang|chi hoi|(o )?noi cu tru|chinh tri|dau tuan|cau lac bo|ngoai khoa|(chi bo )?(dot xuat|bat thuong))\b/;

/**
 * The title, or where none speaks of the form the sheet's name, by which its figures are of something else than the form counts: `Đảng viên dự
 * hội nghị quán triệt nghị quyết`, `Kiểm tra tài chính đảng`. Names of organisations (`Chi bộ Khoa Bồi dưỡng`) tell nothing of that.
 */
export function otherEvent(form: Form, registry: Registry, titles: string[], sheet: string): string | undefined {
  const other = OTHER[form.id];
  if (!other) return undefined;
  const sessions = titles.find((text) => OTHER_SESSIONS.test(fold(text)));
  if (sessions && form.id === "meetings") return sessions;
  const isOther = (text: string) =>
    other.test(wordsKey(text)) && !isName(text) && other.test(withoutNames(text, registry));
  // `Đảng viên dự hội nghị`: that they came says nothing of what to, nor that there was an inspection of what.
  const isOwn = (text: string) => formsTitled(text, [form]).length > 0 && (saysWhat(text) || !isOther(text));
  return titles.some(isOwn) ? undefined : [...titles, sheet].find(isOther);
}

const saysWhat = (text: string): boolean => {
  const { concepts } = meaning(text);
  return concepts.has("meeting") || concepts.has("topic");
};

/** A text as compared, without the names of organisations in it. */
const withoutNames = (text: string, registry: Registry): string =>
  registry.tccsd
    .map(({ name }) => wordsKey(withoutKind(name)))
    .reduce((said, name) => said.replace(name, " "), wordsKey(text));

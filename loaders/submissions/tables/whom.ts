import type { Form } from "../../forms/form.ts";
import { fold } from "../../workbook/words/text.ts";
import { type Concept, meaning } from "../../workbook/words/vocabulary.ts";
import { afterLead, NUMBER, REPORT } from "./title-lead.ts";

const RATE = "xep loai|phan loai|binh xet|danh gia";
const ADMIT = "ket nap|ky luat";
/** What a form of the year tells, before of whom: `Đánh giá, xếp loại`, `Thi hành kỷ luật`. */
const TELLS = new RegExp(
  String.raw`^(\W|(${REPORT}|${RATE}|kiem diem|chat luong|${ADMIT}|thi hanh|xu ly|cong tac|muc do|muc|doi voi|va|cac|dong chi|(${NUMBER})(?=\W)|nam \d+)\b)*`,
);
const RATES = new RegExp(String.raw`\b(${RATE})\b`);
const ADMITS = new RegExp(String.raw`\b(${ADMIT})\b`);
/** Who is no member, or is rated as something else. */
const NO_MEMBERS =
  /^((tap the )?(lanh dao|quan ly)|can bo|cong chuc|vien chuc|nguoi lao dong|nhan vien|(pho )?bi thu|to dang|chinh quyen|(cap|chi|dang) uy vien|(doan|hoi) vien|(chi )?doan (thanh nien|the)|cong doan)\b/;
/** Who is disciplined, and is no member. */
const ORGANISATION = /^(to chuc dang|tap the|chi bo)\b/;
/** Members, or their chi bộ, are spoken of too. */
const ALSO_MEMBERS = /\b(dang vien|dv)\b|(,|-|\bva) (cac )?(chi bo|to chuc dang)\b/;
/** Some of the members; who is on probation and who is no longer is what admissions are about. */
const SOME =
  /^(dang vien|dv) (la )?(nu|du bi|chinh thuc|tre|cao tuoi|(can bo )?lanh dao|(nguoi )?dan toc( thieu so)?|nghi huu|(duoi|tren|tu) \d+ tuoi|(trong )?do tuoi)\b(?!.*\b(va|ca|gom)\b)/;
/** `Trong đó: nữ`, `Đối tượng: đảng viên dự bị`. */
const AMONG = /^\W*(trong do|rieng|doi tuong|pham vi)( la| gom)?\s*:?\s*/;
/** Whether words say nothing but which of the members are meant, or that they are none: `Nữ`, `Công chức`, `Quần chúng ưu tú`. */
function saysSome(text: string): boolean {
  const { concepts, unknown } = meaning(text);
  const ofTime = /^\W*(\d+ )?(thang|quy|ky|nam|lan|so sanh|(dau|cuoi|ca|giua) nam)\b/.test(fold(text));
  return unknown === 0 && concepts.has("excludedSubset") && !ofTime && [...concepts].every((x) => OF_SOME.has(x));
}
const OF_SOME = new Set<Concept>(["excludedSubset", "member", "count", "outsider", "probationary", "official"]);

/** Whether a title or heading says that figures are of some of the members alone: `Đảng viên nữ`, `Trong đó: nữ`. */
export const isOfSome = (text: string, form: Form): boolean =>
  form.id !== "admissions_discipline" &&
  (SOME.test(afterLead(text).replace(TELLS, "")) || (AMONG.test(fold(text)) && saysSome(withoutLead(text))));
const withoutLead = (text: string): string =>
  text.normalize("NFC").replace(/^[^\p{L}]*(trong đó|riêng|đối tượng|phạm vi)[^\p{L}]*/iu, "");

/** Whether the name of a sheet says so, and nothing else: `Nữ`, `Công chức`. */
export const namesSome = (name: string, form: Form): boolean => form.id !== "admissions_discipline" && saysSome(name);

/** Whether a heading over rows says that those below are no members: `Quần chúng ưu tú`. */
export const headsOutsiders = (text: string): boolean => saysSome(text) && meaning(text).concepts.has("outsider");

/** Whether what is rated or disciplined are no members of the Party, nor its organisations where those are asked for. */
export function isOfOthers(text: string, form: Form): boolean {
  if (form.period !== "year") return false;
  const plain = fold(text);
  const whom = plain.replace(TELLS, "");
  const told = plain.slice(0, plain.length - whom.length);
  const ratings = form.id === "ratings";
  if (!(ratings ? RATES : ADMITS).test(told) || ALSO_MEMBERS.test(whom)) return false;
  return NO_MEMBERS.test(whom) || (!ratings && ORGANISATION.test(whom));
}

import type { Form } from "../../forms/form.ts";
import { fold } from "../../workbook/words/text.ts";
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
  /^(dang vien|dv) (la )?(nu|du bi|chinh thuc|tre|cao tuoi|(can bo )?lanh dao|(nguoi )?dan toc( thieu so)?|nghi huu)\b(?!.*\b(va|ca|gom)\b)/;

/** Whether a title or heading says that figures are of some of the members alone: `Đảng viên nữ`. */
export const isOfSome = (text: string, form: Form): boolean =>
  form.id !== "admissions_discipline" && SOME.test(afterLead(text).replace(TELLS, ""));

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

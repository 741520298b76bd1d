import type { Form } from "../../forms/form.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import { PLANS } from "../../workbook/words/plans.ts";
import { isPageHead } from "../../workbook/words/row-label.ts";
import { fold } from "../../workbook/words/text.ts";
import { type Concept, meaning } from "../../workbook/words/vocabulary.ts";

/** How the title of a register begins, whatever it is kept for. */
const LEAD = /^(\W|\d+\W)*((so|bang|bieu|theo doi|danh sach|tong hop|thong ke|bao cao)\b\W*)+/;
/** Of what is to come. */
const PLANNED = new RegExp(String.raw`^(\W|\d+\W)*(phan cong|lich|${PLANS})\b`);
/** What else is marked month by month behind the names of members, though the same title may speak of it and of opinions. */
const ELSE =
  /\b(dang phi|diem danh(?! (dang vien )?(co |tham gia )?(phat bieu|y kien|dong gop))|cham cong|vang (mat|sinh hoat|hop)|(khong|chua) (co )?(phat bieu|y kien|tham gia|dong gop|thao luan))\b/;

/** Who came, of which the same marks may tell: `Sổ theo dõi dự sinh hoạt và phát biểu`. */
const CAME = /\b(du (hop|sinh hoat)|co mat|chuyen can)\b/;

/** What an x stands for: `x: vắng`. */
const MARKS_ELSE = /(^|[\s("“;,])x["”]?\s*([:=]|la )\s*(la )?(khong|chua|vang|nghi|co mat|du (hop|sinh hoat))\b/;

/** Of what such a title speaks and says nothing: whose register it is, and of when. */
const NOTHING = new Set<Concept>(["member", "unit", "existing", "count", "when", "month", "meeting"]);

/** Whether a table marks members month by month. */
export const isRegister = ({ columns }: ReadTable): boolean => columns.some((x) => x.field === "register_month");

/**
 * Whether a register of members may mark who gave opinions: its header, titles or sheet say so, or say nothing of what it is kept for. Registers of
 * dues, of attendance and of anything else look the same.
 */
export function isOfOpinions(table: ReadTable, form: Form, titles: string[], sheet: string): boolean {
  const own = [...titles, sheet];
  if (own.some((text) => ELSE.test(fold(text)))) return false;
  if (table.legends?.some((text) => MARKS_ELSE.test(fold(text)))) return false;
  if (!table.titled && titles.some((text) => CAME.test(fold(text)))) return false;
  const named = table.titled === true || own.some((text) => formsTitled(text, [form]).length > 0);
  return named || !titles.some(saysOther);
}

function saysOther(text: string): boolean {
  const plain = fold(text);
  // `Số: 37-BC/ĐU` begins like *Sổ*.
  if (isPageHead(text) || /^so\s*:?\s*[\d./-]/.test(plain)) return false;
  if (PLANNED.test(plain)) return true;
  if (!LEAD.test(plain)) return false;
  const { concepts, unknown } = meaning(plain.replace(LEAD, ""));
  return unknown > 0 || [...concepts].some((concept) => !NOTHING.has(concept));
}

/** The months of the year that a register has no column for. */
export function monthsLacking({ columns }: ReadTable, year: string): number[] {
  const own = columns.filter((x) => x.field === "register_month" && (x.year === undefined || x.year === Number(year)));
  return Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => !own.some((x) => x.month === month));
}

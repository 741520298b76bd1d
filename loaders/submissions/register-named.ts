import type { Form } from "../forms/form.ts";
import { formsTitled } from "../workbook/tables/forms-titled.ts";
import type { ReadTable } from "../workbook/tables/read-table.ts";
import { fold } from "../workbook/words/text.ts";

/** What else is marked month by month behind the names of members, though the same title may speak of it and of opinions. */
const ELSE =
  /\b(dang phi|diem danh|cham cong|vang (mat|sinh hoat|hop)|(khong|chua) (co )?(phat bieu|y kien|tham gia|dong gop|thao luan))\b/;

/** Whether it is told what a register of members marks, by its header, titles or sheet: registers of dues and of attendance look the same. */
export const isNamed = (table: ReadTable, form: Form, titles: string[], sheet: string): boolean => {
  const own = [...titles, sheet];
  const named = table.titled === true || own.some((text) => formsTitled(text, [form]).length > 0);
  return named && !own.some((text) => ELSE.test(fold(text)));
};

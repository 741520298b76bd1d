import type { Form } from "../../forms/form.ts";
import { address } from "../grid.ts";
import { formsTitled, isName } from "../headers/forms-titled.ts";
import { noneHeld } from "../words/none-held.ts";
import { isClosing, isPageHead, isSignedOn } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import type { ReadTable } from "./read-table.ts";
import type { Heading } from "./records.ts";
import { tableOfLines } from "./table.ts";

/**
 * A sheet that says below the title of a form no more than that nothing of it was held (`Trong quý chi bộ không tổ chức sinh hoạt chuyên đề.`), as a
 * table with that remark alone, of the chi bộ or of all.
 */
export function tableOfNone(sheetName: string, texts: Heading[], forms: Form[]): ReadTable | undefined {
  const [said, ...more] = texts.filter(({ text }) => noneHeld(text));
  if (!said || more.length > 0) return undefined;
  const titles = (text: string) => formsTitled(text, forms);
  const above = texts.filter(({ row }) => row < said.row);
  const title = above.findIndex(({ text }) => titles(text).length > 0);
  const titled = new Set(title < 0 ? titles(sheetName) : above.flatMap(({ text }) => titles(text)));
  const form = forms.find(({ id, mayBeNone }) => mayBeNone && titled.size === 1 && titled.has(id));
  const [below] = texts.filter((t) => t.row >= said.row && t !== said);
  if (
    !form ||
    titles(said.text).some((id) => id !== form.id) ||
    !above.slice(title + 1).every(({ text }) => title < 0 || titles(text).length > 0 || saysNothing(text)) ||
    (below && !isClosing(below.text) && !isSignedOn(below.text))
  )
    return undefined;
  const { row, col, text } = said;
  const range = address(said);
  const cells = { note: { row, col, type: "text" as const, value: text } };
  const all = noneHeld(text)!.all ? { ofAll: true as const } : {};
  const record = { kind: "data" as const, row: row + 1, bottom: row + 1, range, cells, headings: [], ...all };
  return tableOfLines(form, { rows: [record], unclear: [], ignored: [] }, above);
}

/** Below a title: the period, the number of a report, whose or to whom it is. */
const saysNothing = (text: string): boolean =>
  isName(text) ||
  isPageHead(text) ||
  isClosing(text) ||
  /^\W*(kem theo\b|((ky|bao cao|quy|nam|[ivx]+|\d+)\W*)+$)/.test(fold(text));

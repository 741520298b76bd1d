import type { Form } from "../../forms/form.ts";
import { nameKey } from "../../registry/name-key.ts";
import type { Registry } from "../../registry/registry.ts";
import { formsTitled } from "../../workbook/headers/forms-titled.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import { fold } from "../../workbook/words/text.ts";
import { withoutNames } from "../../workbook/words/without-names.ts";
import type { Context } from "../context.ts";
import { otherEvent } from "./other-events.ts";
import { isLeftAside, saysOtherFigures, titlesOtherFigures } from "./other-figures.ts";
import type { Refusal } from "./refusal.ts";
import { isOfOpinions, isRegister } from "./register-of-opinions.ts";
import { titleOfPart } from "./title-of-part.ts";
import { namesSome } from "./whom.ts";

/** Why a table's figures are none of its form's, by what its titles, its sheet or its file say; `beside` whether its workbook has other sheets. */
export function noneOfForm(
  context: Context,
  form: Form,
  file: string,
  sheet: ReadSheet,
  table: ReadTable,
  titles: string[],
  beside: boolean,
): Refusal | undefined {
  const forms = [...context.forms.values()];
  const above = table.above.map(({ text }) => text);
  // The title of a sheet speaks of its first table.
  const titled = above.flatMap((text) => formsTitled(text, forms));
  const named = titled.length > 0 || table !== sheet.tables[0] ? titled : formsTitled(sheet.name, forms);
  const inHeader = table.titled && !isRegister(table);
  if (named.length > 0 && !named.includes(form.id) && !inHeader) {
    const found = [...new Set(named)].map((id) => context.forms.get(id)!.name).join(", ");
    return { code: "form_conflict", finding: { found } };
  }
  const other =
    [...titles, sheet.name].find((text) => saysOtherFigures(text, form)) ??
    [...above, sheet.name].find((text) => titlesOtherFigures(text, form)) ??
    (isLeftAside(sheet.name, beside) ||
    (namesSome(sheet.name, form) && !isNamed(sheet.name, context.registry) && !isCutShort(sheet.name, form, titles))
      ? sheet.name
      : undefined) ??
    titleOfPart(titles, [sheet.name, file], form) ??
    otherEvent(form, context.registry, titles, sheet.name);
  if (other) return { code: "other_figures", finding: { found: withoutNames(other) } };
  if (isRegister(table) && !isOfOpinions(table, form, titles, sheet.name))
    return { code: "register_other", finding: {} };
  return undefined;
}

/** Whether a sheet is named with the last words of a title of inspections: `Giám sát` below `KIỂM TRA, GIÁM SÁT`. */
const isCutShort = (sheet: string, form: Form, titles: string[]): boolean =>
  form.id === "inspections" && titles.some((title) => fold(title).includes(`kiem tra, ${fold(sheet).trim()}`));

/** Whether a sheet is named after a chi bộ. */
const isNamed = (sheet: string, { chiBo }: Registry): boolean => chiBo.some((x) => nameKey(x.name) === nameKey(sheet));

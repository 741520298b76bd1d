import type { Form, FormId } from "../../forms/form.ts";
import { memo } from "../words/memo.ts";
import { isPageHead } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";

/** Forms that a title or sheet name speaks of. */
export function formsTitled(text: string, forms: Form[]): FormId[] {
  const said = saidOfForms(text);
  if (said.size === 0) return [];
  return forms
    .filter((form) => form.titles.some((set) => set.every((concept) => said.has(concept))))
    .map((form) => form.id);
}

/** What a text says, unless it is the name of a chi bộ (Chi bộ Phòng Chuyên đề) or of who reports (Đảng bộ Ủy ban Kiểm tra), or the head of a page. */
const saidOfForms = memo(
  (text: string): Set<Concept> => (isName(text) || isPageHead(text) ? new Set() : meaning(text).concepts),
);

/** Whether a text begins as the name of an organisation, or the label before one. */
export const isName = (text: string): boolean => NAME.test(fold(text));

const NAME =
  /^\W*((\d+|[ivx]+)\W+)?((chi bo|cb|dang bo|(dang uy )?uy ban)\b|(ten )?(don vi|tccsd|to chuc (co so )?dang)( bao cao)?\s*:)/;

import type { Form, FormId } from "../../forms/form.ts";
import { memo } from "../words/memo.ts";
import { isPageHead } from "../words/row-label.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** Forms that a title or sheet name speaks of. */
export function formsTitled(text: string, forms: Form[]): FormId[] {
  if (speaksOfNoForm(text)) return [];
  const said = meaning(text).concepts;
  return forms
    .filter((form) => form.titles.some((set) => set.every((concept) => said.has(concept))))
    .map((form) => form.id);
}

/** The name of a chi bộ (Chi bộ Phòng Chuyên đề, Chi bộ Thanh tra - Kiểm tra), the head of a page. */
const speaksOfNoForm = memo(
  (text: string): boolean => /^\W*((\d+|[ivx]+)\W+)?(chi bo|cb)\b/.test(fold(text)) || isPageHead(text),
);

import type { Form } from "../../forms/form.ts";
import { nameKey, wordsKey } from "../../registry/name-key.ts";
import type { Registry } from "../../registry/registry.ts";
import { formsTitled } from "../../workbook/tables/forms-titled.ts";
import type { Heading } from "../../workbook/tables/records.ts";
import { strangeWords } from "../../workbook/words/title-words.ts";

/**
 * The title, heading or name of a sheet that speaks of the form, or what stands in brackets below it, with words that are not understood: its
 * figures may be of something else (`Sinh hoạt chi bộ mở rộng`). Names of organisations are none of them.
 */
export function unclearTitle(titles: Heading[], form: Form, registry: Registry): Heading | undefined {
  return titles.find(({ text }) => {
    if (formsTitled(text, [form]).length === 0 && !/^\s*\(/.test(text)) return false;
    const strange = strangeWords(text);
    if (strange.length === 0) return false;
    const names = namesIn(text, registry);
    return strange.some((word) => !names.has(word));
  });
}

/** Words of the names of organisations in a text; a sheet may bear no more than the beginning of one. */
function namesIn(text: string, { tccsd, chiBo }: Registry): Set<string> {
  const said = wordsKey(text);
  const names = [...tccsd.map((x) => x.name), ...chiBo.flatMap((x) => [x.name, x.dangBoBoPhan])].map(nameKey);
  if (names.some((name) => name.startsWith(nameKey(text)))) return new Set(said.split(" "));
  return new Set(names.filter((name) => name && ` ${said} `.includes(` ${name} `)).flatMap((name) => name.split(" ")));
}

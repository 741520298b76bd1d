import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { loadForms } from "../../../loaders/forms/form.ts";
import { NOTHING, type Probe } from "../../../loaders/workbook/headers/columns/probe.ts";
import { fitness } from "../../../loaders/workbook/headers/fields/fitness.ts";
import { inView } from "../../../loaders/workbook/headers/fields/in-view.ts";
import { inFull } from "../../../loaders/workbook/words/short-forms.ts";
import { meaning } from "../../../loaders/workbook/words/vocabulary.ts";

/** Wordings thought up by somebody who had not seen the vocabulary: the field that a header is, none for what only looks like one. */
const wordings = csvParse(readFileSync(new URL("../../fixtures/wordings.csv", import.meta.url), "utf8"));
const forms = new Map((await loadForms()).map((form) => [form.id as string, form]));

const filled: Probe = { ...NOTHING, filled: 10, serial: false };
const HELD: Record<string, Probe> = {
  count: { ...filled, numbers: 10, large: 9 },
  mark: { ...filled, filled: 4, marks: 4 },
  pair: { ...filled, pairs: 10 },
  text: { ...filled, texts: 10 },
  day: { ...filled, days: 10 },
  grade: { ...filled, texts: 10, grades: 10 },
};

test.each([...forms.keys()])("headers of %s are what they say, and nothing else", (id) => {
  const own = wordings.filter((wording) => wording.form === id);
  const read = own.map(({ groups, header, holds }) => {
    const over = new Set(groups!.split(" > ").flatMap((group) => [...meaning(group).concepts]));
    const leaf = inView(meaning(inFull(header!, over)), HELD[holds!]!, forms.get(id)!);
    const columns = Object.entries(forms.get(id)!.columns).filter(([field]) => !/^(name|register_total)$/.test(field));
    const fits = columns.map(([field, column]) => ({ field, score: fitness(column, leaf, over, HELD[holds!]!) ?? 0 }));
    const [best, next] = fits.sort((a, b) => b.score - a.score) as [(typeof fits)[0], (typeof fits)[0]];
    return best.score - next.score >= 0.25 ? best.field : "";
  });
  expect(own.map(({ header }, i) => `${header}: ${read[i]}`)).toEqual(
    own.map(({ header, field }) => `${header}: ${field}`),
  );
});

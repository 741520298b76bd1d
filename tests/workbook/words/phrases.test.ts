import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../../loaders/workbook/words/phrases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name !== "compose.ts");
const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const lists = modules.flatMap((module) => Object.values(module).flatMap((all) => Object.entries(all as object)));

/** Those that stand more than once in different places. */
const doubled = (pairs: [string, string][]): string[] => {
  const places = new Map<string, Set<string>>();
  for (const [what, where] of pairs) places.set(what, (places.get(what) ?? new Set()).add(where));
  return [...places].filter(([, where]) => where.size > 1).map(([what, where]) => `${what}: ${[...where].join(", ")}`);
};

test("no phrase stands under two concepts, and no concept in two files: the later would win without a word", () => {
  expect(lists.length).toBeGreaterThan(40);
  const phrases = lists.flatMap(([concept, all]) =>
    (all as string[]).map((phrase) => [phrase, concept] as [string, string]),
  );
  expect(doubled(phrases)).toEqual([]);
  expect(lists.map(([concept]) => concept).filter((concept, i, all) => all.indexOf(concept) !== i)).toEqual([]);
});

import { fold } from "./text.ts";
import { type Concept, meaning } from "./vocabulary.ts";

/** Short forms that mean something only where their header or group says what is counted: `P` under *Vắng*, `KT` under *Kỷ luật*. */
const UNDER: [Concept, Map<string, string>][] = [
  [
    "absent",
    new Map([
      ["p", "có phép"],
      ["cp", "có phép"],
      ["kp", "không phép"],
    ]),
  ],
  [
    "discipline",
    new Map([
      ["kt", "khiển trách"],
      ["cc", "cảnh cáo"],
    ]),
  ],
];

/** A header with the short forms spelled out that its groups, or its own other words, give a meaning to. */
export function inFull(text: string, groups: Set<Concept>): string {
  const own = meaning(text).concepts;
  const known = UNDER.filter(([concept]) => groups.has(concept) || own.has(concept)).map(([, words]) => words);
  if (known.length === 0) return text;
  return text.replace(/\p{L}+/gu, (word) => known.map((words) => words.get(fold(word))).find(Boolean) ?? word);
}

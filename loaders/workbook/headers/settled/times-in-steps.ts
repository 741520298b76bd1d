import { isOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { sameGroups } from "../columns/counting.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";

const FIELD = "members_ge6";
/** From how many sessions on (clause II.2 b), and how many a year has. */
const LEAST = 6;
const MOST = 12;
/** One column that says so alone is not what is meant here. */
const SEVERAL = 2;

/** `Từ 6 đến 9 kỳ`, `10-12 kỳ`; `Từ 10 kỳ trở lên`, `≥ 10 kỳ`. */
const WITHIN = /(?:\btu )?\b(\d{1,2}) ?(?:den|-|–) ?(\d{1,2}) (?:ky|lan|buoi|cuoc)\b/;
const AND_MORE = /(?:\btu |[≥>]=? ?)(\d{1,2}) (?:ky|lan|buoi|cuoc)\b(?: (?:sinh hoat|hop))?(?: tro len)?/;

/** Who the steps count, and what they did: gave opinions. */
const OF_WHOM: Concept[] = ["member", "count", "speak", "opinion", "takePart", "meeting", "turn", "when"];

/**
 * Takes columns that count members by the sessions at which they spoke and together hold all from six on (`Từ 6 đến 9 kỳ` beside `Từ 10 kỳ trở lên`) for
 * these, where no column counts them all; their figures are added up.
 */
export function takeTimesInSteps(header: Header, columns: HeaderColumn[]): void {
  if (!header.form.columns[FIELD] || header.columns.some((x) => x.field === FIELD)) return;
  const found = columns.flatMap((column) => {
    const step = stepIn(column);
    return step && step.from >= LEAST ? [{ ...step, column }] : [];
  });
  const steps = found.sort((a, b) => a.from - b.from);
  const [first] = steps;
  if (!first || steps.length < SEVERAL || first.from !== LEAST || steps.at(-1)!.to !== MOST) return;
  if (!steps.every((x, i) => sameGroups(x.column, first.column) && (i === 0 || x.from === steps[i - 1]!.to + 1)))
    return;
  forget(header, new Set(steps.map(({ column }) => column.cell)));
  for (const { column } of steps) header.columns.push({ ...mapped(column, FIELD), adds: true });
  header.score += 1;
}

/** From how many sessions to how many a column counts, where its words and those over it say nothing else. */
function stepIn({ leaf, groups }: HeaderColumn): { from: number; to: number } | undefined {
  const plain = fold(leaf);
  const [all, from, to] = WITHIN.exec(plain) ?? AND_MORE.exec(plain) ?? [];
  if (all === undefined) return undefined;
  const others = [plain.replace(all, " "), ...groups].map(meaning);
  if (others.some(({ concepts, unknown }) => unknown > 0 || (concepts.size > 0 && !isOnly(concepts, ...OF_WHOM))))
    return undefined;
  return { from: Number(from), to: to === undefined ? MOST : Number(to) };
}

import type { ToldApart } from "../../../forms/form.ts";
import { RATINGS } from "../../words/levels.ts";
import { type Concept, type Meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import type { Header } from "./header.ts";

const RATED: Concept[] = ["grade", "rated", ...RATINGS];

/**
 * Which of the parts that reports may tell of apart (the ratings of chi bộ, those of their members) a header tells, where it has nothing of the others
 * and none of the columns left may be of them.
 */
export function apartIn(
  { form, columns: taken, missing }: Header,
  columns: HeaderColumn[],
  probes: Map<number, Probe>,
): ToldApart | undefined {
  if (!form.apart || missing.length === 0) return undefined;
  const [own, more] = form.apart.filter(({ fields }) => taken.some((x) => fields.includes(x.field)));
  if (!own || more) return undefined;
  const others = form.apart.flatMap(({ fields }) => (fields === own.fields ? [] : fields));
  if (!missing.every((set) => set.some((field) => others.includes(field)))) return undefined;
  const counted = others.some((field) => form.columns[field]!.content === "count");
  const isTaken = ({ c }: HeaderColumn) => taken.some((x) => x.c === c);
  const mayBeOther = ({ says, c }: HeaderColumn) => (counted ? mayCount : mayRate)(says, probes.get(c)!);
  if (columns.some((x) => !isTaken(x) && mayBeOther(x))) return undefined;
  const said = columns.some((x) => isTaken(x) && [x.leaf, ...x.groups].some((text) => saysWhose(text, own.said)));
  return { name: own.name, said };
}

/** Whether a text says whose the ratings are. */
export const saysWhose = (text: string, whose: string): boolean => ` ${words(text).join(" ")} `.includes(` ${whose} `);

/** Figures of members, or of what nobody knows; names of members, each with a rating of their own. */
function mayCount({ concepts, unknown }: Meaning, seen: Probe): boolean {
  if (concepts.has("percent") || concepts.has("index") || concepts.has("score")) return false;
  const ofMembers = concepts.has("member") || concepts.has("count") || RATED.some((x) => concepts.has(x));
  return (
    (holdsFigures(seen) && (ofMembers || unknown > 0)) ||
    ((concepts.has("member") || concepts.has("name")) && seen.texts > 0)
  );
}

/** Levels, or marks and words under what speaks of them. */
const mayRate = ({ concepts }: Meaning, { grades, texts, marks }: Probe): boolean =>
  grades > 0 || (texts + marks > 0 && RATED.some((x) => concepts.has(x)));

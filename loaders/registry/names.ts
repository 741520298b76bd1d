import { distance } from "fastest-levenshtein";
import { memo } from "../workbook/words/memo.ts";
import { accentKey, nameKey, placeKey, withoutKind, wordsKey } from "./name-key.ts";
import { type ChiBo, inForce, type Registry } from "./registry.ts";
import { isCertainlyShortFor, isShortFor } from "./short-name.ts";

export type NameMatch =
  | { found: ChiBo }
  /** The name is that of a chi bộ, but not in the months asked for. */
  | { notInForce: ChiBo }
  | { ambiguous: ChiBo[] }
  | { suggestion?: ChiBo };

/** Whether a text is a name of the registry's, of whichever chi bộ and months. */
export const isName = (match: NameMatch): boolean => "found" in match || "notInForce" in match || "ambiguous" in match;

/**
 * Finds a chi bộ of a TCCSĐ by the name in force in one of the months. What is only similar is never taken: it comes back as a suggestion.
 * `hints` are the headings above the row, the nearest last: that of its section tells apart chi bộ of the same name in different đảng bộ bộ phận.
 */
export function findChiBo(
  registry: Registry,
  tccsdId: string,
  text: string,
  months: string[],
  aliases: Map<string, string>,
  hints: string[] = [],
): NameMatch {
  const own = registry.of(tccsdId);
  const key = nameKey(text);
  const alias = aliases.get(`${tccsdId}|${key}`);
  if (!alias && saysDangBo(text)) return {};
  const named = alias ? own.filter((c) => c.id === alias) : namedIn(registry, tccsdId, text);
  const current = named.filter((c) => months.some((month) => inForce(c, month)));
  if (idsOf(current) === 1) return { found: current.at(-1)! };
  if (current.length > 0) {
    const section = nameKey(hints.findLast((text) => namedIn(registry, tccsdId, text).length === 0) ?? "");
    const inSection = current.filter((c) => c.dangBoBoPhan && nameKey(c.dangBoBoPhan) === section);
    const spelledSo = current.filter((c) => accentKey(text).endsWith(accentKey(withoutKind(c.name))));
    const one = [inSection, spelledSo].find((list) => idsOf(list) === 1);
    return one ? { found: one[0]! } : { ambiguous: current };
  }
  if (named[0]) return { notInForce: named.at(-1)! };
  return nearest(
    own.filter((c) => months.some((month) => inForce(c, month))),
    key,
  );
}

/** `Đảng bộ Hậu cần`: whatever chi bộ bears that name, it is none. */
const saysDangBo = memo((text: string): boolean => /^(\d+ )?dang bo /.test(wordsKey(text)));

const idsOf = (list: ChiBo[]): number => new Set(list.map((c) => c.id)).size;

/** Chi bộ of that name; where there is none, those whose name stands before that of their TCCSĐ or đảng bộ bộ phận: `Chi bộ Văn phòng - Sở Nội vụ`. */
function namedIn(registry: Registry, tccsdId: string, text: string): ChiBo[] {
  const key = nameKey(text);
  const place = placeKey(text);
  const placed = place ? registry.of(tccsdId).filter((c) => placeKey(c.name) === place) : [];
  if (placed.length > 0) return placed;
  // A number in front may be its place in the list or the beginning of the name: `5-Hành chính`.
  const named = registry.named(tccsdId, [key, wordsKey(text)]);
  if (named.length > 0) return named;
  const short = shortenedTo(registry.of(tccsdId), key);
  if (short.length > 0) return short;
  const tccsdName = registry.nameOf(tccsdId);
  const beginnings = [...key.matchAll(/ /g)].map(({ index }) => key.slice(0, index));
  return registry.named(tccsdId, beginnings).filter((c) => {
    const behind = key.slice(nameKey(c.name).length + 1).replace(/^(truc thuoc|thuoc|cua) /, "");
    return [tccsdName, c.dangBoBoPhan].some(
      (whole) => whole !== "" && [nameKey(whole), wordsKey(whole)].includes(behind),
    );
  });
}

/** Those whose names a name surely shortens, or of which it leaves out the *tỉnh*, where it may stand for no other's, whenever they bore it. */
function shortenedTo(own: ChiBo[], key: string): ChiBo[] {
  // The chi bộ of a chi bộ cơ sở is the only one that its report can name.
  const alone = own.every(({ kind }) => kind === "chi_bo_co_so");
  const isSure = (name: string) =>
    isCertainlyShortFor(key, name) || name === `${key} tinh` || (alone && isShortFor(key, name));
  const sure = own.filter((c) => isSure(nameKey(c.name)));
  const ids = new Set(sure.map((c) => c.id));
  const mayBe = (name: string) => isShortFor(key, name) || name.startsWith(`${key} `);
  return sure.length > 0 && own.some((c) => !ids.has(c.id) && mayBe(nameKey(c.name))) ? [] : sure;
}

/** The only name that it may be short for, or else the nearest in spelling, if it is near at all (at most a third of its letters differ). */
function nearest(candidates: ChiBo[], key: string): { suggestion?: ChiBo } {
  const [only, another] = candidates.filter((c) => isShortFor(key, nameKey(c.name)));
  if (only && !another) return { suggestion: only };
  const ranked = candidates
    .map((c) => ({ c, d: distance(nameKey(c.name), key) / Math.max(nameKey(c.name).length, key.length, 1) }))
    .sort((a, b) => a.d - b.d);
  const first = ranked[0];
  return first && first.d <= 1 / 3 ? { suggestion: first.c } : {};
}

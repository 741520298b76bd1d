import { distance } from "fastest-levenshtein";
import { memo } from "../workbook/memo.ts";
import { fold } from "../workbook/text.ts";
import { type ChiBo, inForce, type Registry, type Tccsd } from "./registry.ts";

const KIND =
  /^(dang bo bo phan|dang uy bo phan|dang bo co so|chi bo co so|dang bo|dang uy|chi bo|chi uy|cap uy|cb|db|du|bch dang bo|ban chap hanh dang bo)\b[\s:.-]*/;

/** A name as compared: folded, without its numbering, punctuation and the word for its kind: `CB Văn phòng` and `CHI BỘ VĂN PHÒNG` are one. */
export const nameKey = memo((name: string): string => {
  const folded = fold(name)
    .replace(/^\s*(\d+|[ivx]+)\s*[.)/-]\s*/, "")
    .replace(/&/g, " va ")
    .replace(KIND, "");
  return folded.replace(/[^a-z0-9]+/g, " ").trim();
});

export type NameMatch =
  | { found: ChiBo }
  /** The name is that of a chi bộ, but not in the months asked for. */
  | { notInForce: ChiBo }
  | { ambiguous: ChiBo[] }
  | { suggestion?: ChiBo };

/**
 * Finds a chi bộ of a TCCSĐ by the name in force in one of the months. What is only similar is never taken: it comes back as a suggestion.
 * `hint` is the section heading above the row, which tells apart chi bộ of the same name in different đảng bộ bộ phận.
 */
export function findChiBo(
  registry: Registry,
  tccsdId: string,
  text: string,
  months: string[],
  aliases: Map<string, string>,
  hint = "",
): NameMatch {
  const own = registry.of(tccsdId);
  const key = nameKey(text);
  const alias = aliases.get(`${tccsdId}|${key}`);
  const named = alias ? own.filter((c) => c.id === alias) : own.filter((c) => nameKey(c.name) === key);
  const current = named.filter((c) => months.some((month) => inForce(c, month)));
  const ids = new Set(current.map((c) => c.id));
  if (ids.size === 1) return { found: current.at(-1)! };
  if (ids.size > 1) {
    const section = nameKey(hint);
    const inSection = current.filter((c) => c.dangBoBoPhan && nameKey(c.dangBoBoPhan) === section);
    return new Set(inSection.map((c) => c.id)).size === 1 ? { found: inSection[0]! } : { ambiguous: current };
  }
  if (named[0]) return { notInForce: named.at(-1)! };
  return nearest(
    own.filter((c) => months.some((month) => inForce(c, month))),
    key,
  );
}

/** The name nearest in spelling, if it is near at all (at most a third of its letters differ). */
function nearest(candidates: ChiBo[], key: string): { suggestion?: ChiBo } {
  const ranked = candidates
    .map((c) => ({ c, d: distance(nameKey(c.name), key) / Math.max(nameKey(c.name).length, key.length, 1) }))
    .sort((a, b) => a.d - b.d);
  const first = ranked[0];
  return first && first.d <= 1 / 3 ? { suggestion: first.c } : {};
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A name with its diacritics, tone marks moved to the end of each syllable, so that `uỷ` and `ủy` are one but `báo tỉnh` is not `bao tình`. */
const accentKey = memo((text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter(Boolean)
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES)?.join("") ?? ""))
    .join(" "),
);

const hasAccents = (text: string): boolean => /[\u0300-\u036f]/.test(text.normalize("NFD"));

/** TCCSĐ that a title line, sheet, file or folder name speaks of: whole lines first, else names within it, the longest where they overlap. */
export function findTccsd(registry: Registry, text: string): Tccsd[] {
  const key = nameKey(text);
  const whole = registry.tccsd.filter((t) => nameKey(t.name) === key);
  if (whole.length > 0) return whole;
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, " ")} `;
  const accents = hasAccents(text) ? ` ${accentKey(text)} ` : undefined;
  const within = registry.tccsd.filter((t) => {
    const name = nameKey(t.name);
    if (!folded.includes(` ${name} `)) return false;
    return !accents || accents.includes(` ${accentKey(withoutKind(t.name))} `);
  });
  const found =
    within.length > 0 ? within : registry.tccsd.filter((t) => glued(text).includes(nameKey(t.name).replace(/ /g, "")));
  return found.filter(
    (t) =>
      !found.some((u) => u !== t && nameKey(u.name).includes(nameKey(t.name)) && nameKey(u.name) !== nameKey(t.name)),
  );
}

/** Runs of a file name written without blanks, as in `SHCB_Q2_2023_SoYte`; a name with blanks has none that counts. */
function glued(text: string): string {
  return text
    .split(/[\s_.()-]+/)
    .filter((part) => /\p{Ll}\p{Lu}/u.test(part))
    .map((part) => fold(part).replace(/[^a-z0-9]/g, ""))
    .join(" ");
}

const withoutKind = (name: string): string => name.replace(/^(Đảng bộ|Chi bộ|Đảng ủy|Đảng uỷ)\s+/iu, "");

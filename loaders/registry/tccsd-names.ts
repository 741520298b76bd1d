import { memoApart, memoOf } from "../workbook/words/memo.ts";
import { fold } from "../workbook/words/text.ts";
import { beginsBefore } from "./begins-before.ts";
import { goesOn, goesOnGlued } from "./goes-on.ts";
import { accentKey, hasAccents, nameKey, withoutKind, wordsKey } from "./name-key.ts";
import { officesInFull } from "./office-names.ts";
import type { Registry, Tccsd } from "./registry.ts";
import { isCertainlyShortFor, isShortFor } from "./short-name.ts";

/** A TCCSĐ that a text may speak of. */
export interface Mention {
  tccsd: Tccsd;
  /** The name is only a part of a longer one, its beginning or its end: a suggestion. */
  partly: boolean;
}

/** TCCSĐ that a title line, sheet, file or folder name speaks of: whole lines first, else names within it, the longest where they overlap. */
export const mentionsOfTccsd = (registry: Registry, text: string): Mention[] => finder(registry)(text);

/** The sheets of a file bear the same titles. */
const finder = memoOf((registry: Registry) => memoApart((text: string) => mentionsIn(registry, text)));

/** The only TCCSĐ whose name begins with what a whole line names as a TCCSĐ: `ĐẢNG ỦY CÔNG AN THÀNH PHỐ` for that of a city that it does not name. */
export function namedInPart({ tccsd, chiBo }: Registry, text: string): Tccsd | undefined {
  const kind = KINDS.find(([committee]) => committee.test(fold(text)))?.[1];
  if (!kind) return undefined;
  const key = nameKey(text);
  const [found, ...others] = tccsd.filter((t) => ` ${nameKey(t.name)} `.includes(` ${key} `));
  const isIt = found?.kind === kind && others.length === 0 && nameKey(found.name).startsWith(`${key} `);
  // A chi bộ of an đảng bộ may bear all of that name.
  return isIt && !chiBo.some((c) => nameKey(c.name) === key) ? found : undefined;
}
const KINDS: [RegExp, Tccsd["kind"]][] = [
  [/^\W*dang (bo|uy)\b/, "dang_bo_co_so"],
  [/^\W*(chi (bo|uy)|cb)\b/, "chi_bo_co_so"],
];

/** The TCCSĐ whose name a whole line is but for its *tỉnh* (`ĐẢNG BỘ CỤC THỐNG KÊ`), where no other name holds what is left. */
export function namedWithoutProvince(registry: Registry, text: string): Tccsd | undefined {
  const found = namedInPart(registry, text);
  return found && nameKey(found.name) === `${nameKey(text)} tinh` ? found : undefined;
}

/** The names of all TCCSĐ as they are looked for. */
const namesOf = memoOf(({ tccsd }: Registry) =>
  tccsd.map((one) => ({ tccsd: one, name: nameKey(one.name), runs: runsOf(one.name) })),
);

function mentionsIn(registry: Registry, text: string): Mention[] {
  const key = nameKey(text);
  const names = namesOf(registry);
  const whole = names.filter(({ name }) => name === key);
  if (whole.length > 0) return whole.map(({ tccsd }) => ({ tccsd, partly: false }));
  const folded = ` ${wordsKey(text)} `;
  const accents = hasAccents(text) ? ` ${accentKey(text)} ` : undefined;
  const within = names.flatMap(({ tccsd: t, name }) => {
    if (!folded.includes(` ${name} `)) return [];
    // In one file name the words around may bear their marks and the unit's none: `BC đánh giá - Cong ty Dien luc`.
    const spelled = [withoutKind(t.name), fold(withoutKind(t.name))];
    return !accents || spelled.some((own) => accents.includes(` ${accentKey(own)} `)) ? [t] : [];
  });
  if (within.length > 0) return longest(within).map((tccsd) => ({ tccsd, partly: isPart(registry, text, tccsd) }));
  const parts = gluedParts(text);
  const glued = names.flatMap(({ tccsd, runs }) => {
    const said = runs.flatMap((own) =>
      parts
        .filter(({ run, several }) => run === own || (several && run.includes(own)))
        .map(({ run }) => goesOnGlued(run.slice(run.lastIndexOf(own) + own.length))),
    );
    return said.length > 0 ? [{ tccsd, partly: said.every(Boolean) }] : [];
  });
  const kept = longest(glued.map(({ tccsd }) => tccsd));
  const full = glued.length > 0 ? text : officesInFull(text);
  if (full !== text) return mentionsIn(registry, full);
  return glued.length > 0 ? glued.filter(({ tccsd }) => kept.includes(tccsd)) : shortened(registry, text);
}

/**
 * The only TCCSĐ whose name a whole line, or a part of a file's name, shortens, or the other way round: `CTY TNHH MTV LÂM NGHIỆP` for
 * *Công ty TNHH Một thành viên Lâm nghiệp*.
 */
function shortened({ tccsd }: Registry, text: string): Mention[] {
  const keys = [text, ...text.split(/_|\s[-–]\s/)].map(nameKey);
  const isSure = (key: string, own: string) => isCertainlyShortFor(key, own) || isCertainlyShortFor(own, key);
  const sure = tccsd.filter(({ name }) => keys.some((key) => isSure(key, nameKey(name))));
  const [only, ...others] = sure;
  const mayBe = (t: Tccsd) => t !== only && keys.some((key) => isShortFor(key, nameKey(t.name)));
  return only && others.length === 0 && !tccsd.some(mayBe) ? [{ tccsd: only, partly: false }] : [];
}

const longest = (found: Tccsd[]): Tccsd[] =>
  found.filter(
    (t) =>
      !found.some((u) => u !== t && nameKey(u.name).includes(nameKey(t.name)) && nameKey(u.name) !== nameKey(t.name)),
  );

/** Whether a name is part of a longer one wherever it stands in a text; those of its own chi bộ and đảng bộ bộ phận may stand beside it. */
function isPart(registry: Registry, text: string, tccsd: Tccsd): boolean {
  const name = nameKey(tccsd.name);
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const cased = plain(text).includes(plain(withoutKind(tccsd.name)));
  const own = () => registry.of(tccsd.id).flatMap((c) => [nameKey(c.name), nameKey(c.dangBoBoPhan)]);
  const words = [...text.matchAll(/[\p{L}\p{M}\d]+/gu)];
  const beside = words.flatMap(({ 0: word, index }, i) => {
    const end = index + word.length;
    if (wordsKey(word) !== last || !` ${wordsKey(text.slice(0, end))}`.endsWith(` ${name}`)) return [];
    const begin = words.slice(0, i + 1).findLast((w) => ` ${wordsKey(text.slice(w.index, end))}`.endsWith(` ${name}`))!;
    return [[text.slice(0, begin.index), text.slice(end)] as const];
  });
  const ofOwn = (rest: string) => own().some((unit) => unit !== "" && `${wordsKey(rest)} `.startsWith(`${unit} `));
  const ofPlace = (rest: string) => last === "tinh" && PLACE.test(rest);
  const partly = ([before, rest]: readonly [string, string]) =>
    (goesOn(rest, cased) && !ofOwn(rest) && !ofPlace(rest)) || beginsBefore(before, own);
  return beside.length > 0 && beside.every(partly);
}

/** Behind `Hội Nông dân tỉnh` the name of the province. */
const PLACE = /^\s+\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,2}\s*(?:$|[-–,.:;(])/u;

/** As it is spelled, without diacritics. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");

/**
 * Parts of a file name written without blanks, as in `SHCB_Q2_2023_SoYte`: a name may stand within one of which capitals show that it is several
 * words, else it is the whole part.
 */
const gluedParts = (text: string): { run: string; several: boolean }[] =>
  text
    .split(/[\s_.()]+/)
    // A dash may part the words of a name, or the name from others.
    .flatMap((part) => [part, ...(part.includes("-") ? part.split("-") : [])])
    .map((part) => ({ run: fold(part).replace(/[^a-z0-9]/g, ""), several: /\p{Ll}\p{Lu}/u.test(part) }))
    .filter(({ run }) => run !== "");

/** A name written without blanks, with and without its *và*. */
const runsOf = (name: string): string[] => [
  nameKey(name).replace(/ /g, ""),
  fold(withoutKind(name)).replace(/[^a-z0-9]/g, ""),
];

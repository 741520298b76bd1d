import { RATINGS } from "../../words/levels.ts";
import { saysAside } from "../../words/says-aside.ts";
import { saysOnly } from "../../words/says-only.ts";
import { fold } from "../../words/text.ts";
import { type Concept, type Meaning, meaning } from "../../words/vocabulary.ts";
import { sameTime } from "./column-time.ts";
import type { HeaderColumn } from "./header-columns.ts";
import type { Probe } from "./probe.ts";

/**
 * Marks the columns that stand alone under their group but for rates and subsets, and say no more than that they count; under a group of what members
 * did or what was done to them, texts and days may stand beside them as well: `Khiển trách` over *Số ĐV*, *Nội dung*.
 */
export function tellCounts(all: HeaderColumn[], probes: Map<number, Probe>): void {
  for (const column of all) {
    if (column.groups.length === 0) continue;
    const beside = all.filter((x) => x !== column && sameGroups(x, column));
    if (countsAll(column, beside)) column.says = ALL;
    else if (!onlyCounts(column.leaf)) continue;
    const ofDeed = DEEDS.some((deed) => meaning(column.groups.at(-1)!).concepts.has(deed));
    const isAside = (x: HeaderColumn) =>
      saysAside(x.says) || x.says.concepts.has("committee") || (ofDeed && tellsInWords(x, probes.get(x.c)!));
    const documents = ofDeed ? beside.filter(({ leaf }) => NUMBERS_DOCUMENT.test(fold(leaf))) : [];
    if (!beside.every((x) => isAside(x) || documents.includes(x))) continue;
    column.countsGroup = true;
    for (const x of documents) x.says = { concepts: new Set(["index"]), unknown: 0, trailing: 0 };
  }
}

/** `Số quyết định` beside *Số ĐV* under *Miễn sinh hoạt*: by which it was done, and not how many were. */
const NUMBERS_DOCUMENT = /^\W*so(,? ngay)? (quyet dinh|qd|van ban)\W*$/;

/** What members did, or what was done to them: each counted by how many they are. */
const DEEDS: Concept[] = [
  ...(["exempt", "due", "present", "takePart", "absent", "excused", "unexcused", "speak"] as const),
  ...(["admitted", "official", "discipline", "reprimanded", "warned", "dismissed", "expelled"] as const),
  ...RATINGS,
];

/** Texts or days, or nothing under words of such. */
const tellsInWords = ({ says }: HeaderColumn, { filled, texts, days }: Probe): boolean =>
  filled > 0 ? (texts + days) * 2 > filled : WORDED.some((concept) => says.concepts.has(concept));
const WORDED: Concept[] = ["content", "date", "name"];

/** `Chung` beside *Dự bị* under *Tổng số đảng viên*: all of them. */
const countsAll = ({ leaf, over }: HeaderColumn, beside: HeaderColumn[]): boolean =>
  fold(leaf) === "chung" && over.has("member") && beside.some(({ says }) => says.concepts.has("excludedSubset"));
const ALL: Meaning = { concepts: new Set(["count"]), unknown: 0, trailing: 0 };

/**
 * Under a group that speaks of coming but holds those who should and those who did, each told by its own words, what only counts is all of them:
 * `Tham dự sinh hoạt` over *Tổng số ĐV*, *Miễn SH*, *Có mặt*.
 */
export function tellWholes(all: HeaderColumn[]): void {
  for (const column of all) {
    if (!CAME.some((x) => column.over.has(x)) || !onlyCounts(column.leaf)) continue;
    const said = all
      .filter((x) => x !== column && x.groups[0] === column.groups[0] && sameTime(x, column))
      .map((x) => ({ direct: sameGroups(x, column), says: [...x.groups.slice(1), x.leaf].map(meaning) }));
    const tells = (concepts: Concept[]) => (x: (typeof said)[0]) =>
      x.says.some((own) => concepts.some((concept) => own.concepts.has(concept)));
    if (said.some((x) => x.direct && tells(["exempt", "due"])(x)) && said.some(tells(CAME)))
      for (const x of CAME) column.over.delete(x);
  }
}

/**
 * Under a group of ratings that holds those rated, told by their own words, what only counts members is all of them, where no other column is:
 * `Xếp loại đảng viên` over *Tổng số ĐV*, *ĐV được xếp loại*, the levels.
 */
export function tellAllBesideRated(all: HeaderColumn[]): void {
  for (const column of all) {
    if (!RATED.some((x) => column.over.has(x)) || !countsMembers(column)) continue;
    const beside = all.filter((x) => x !== column && sameTime(x, column));
    const others = beside.some((x) => countsMembers(x) && x.groups[0] !== column.groups[0]);
    const rated = beside.some((x) => sameGroups(x, column) && tellsRated(x.says) && !saysAside(x.says));
    if (rated && !others) for (const x of RATED) column.over.delete(x);
  }
}

const RATED: Concept[] = ["grade", "rated"];

/** `Được xếp loại`, `Số ĐV xếp loại`; not `Xếp loại ĐV`, what they were rated. */
const tellsRated = (says: Meaning): boolean => {
  const [first] = [...says.concepts].filter((concept) => concept !== "count");
  return says.concepts.has("rated") || (first === "member" && saysOnly(says, "member", "grade", "count"));
};

/** `Tổng số`, `ĐV của chi bộ`, `Hiện có`. */
const countsMembers = ({ leaf, says, over }: HeaderColumn): boolean => {
  const ofUnit = ALL_THERE.some((x) => says.concepts.has(x)) && saysOnly(says, ...ALL_THERE, "count", "unit");
  return (onlyCounts(leaf) || ofUnit) && (says.concepts.has("member") || over.has("member"));
};
const ALL_THERE: Concept[] = ["member", "existing"];

const CAME: Concept[] = ["present", "takePart", "absent"];

export const sameGroups = (a: HeaderColumn, b: HeaderColumn): boolean =>
  a.groups.join("|") === b.groups.join("|") && sameTime(a, b);

const onlyCounts = (leaf: string): boolean => saysOnly(meaning(leaf), "count", "member");

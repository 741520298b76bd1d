import { memo } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { sameTime } from "./column-time.ts";
import type { HeaderColumn } from "./header-columns.ts";

type Manner = "there" | "afar";

/** How members take part: in the room, or from elsewhere. */
const MANNERS: [Manner, RegExp][] = [
  ["afar", /(?:(?:qua|bang|tu) )?\b(?:truc tuyen|zoom|online|onl|tu xa|(?:diem )?cau(?: truyen hinh)?)\b/],
  ["there", /\btruc tiep\b|\btai (?:cho|hoi truong|phong hop|tru so|chi bo)\b/],
];

/** How those under a header take part, and what it says besides. */
export const mannerIn = memo((text: string): { manner: Manner; besides: string } | undefined => {
  const plain = fold(text).replace(/\s+/g, " ");
  const found = MANNERS.find(([, pattern]) => pattern.test(plain));
  return (
    found && {
      manner: found[0],
      besides: plain
        .replace(found[1], " ")
        .replace(/\b(qua|bang|tai|o)\b/g, " ")
        .trim(),
    }
  );
});

/**
 * Columns of those who were there and of those who took part from elsewhere, beside one another (`ĐV trực tiếp dự`, `Dự qua Zoom`): each is only
 * a part of what they say together (`whole-of-parts.ts`).
 * @returns the parts of each whole, as what the whole would say
 */
export function inManners(header: HeaderColumn[]): HeaderColumn[][] {
  const told = header.flatMap((column) => {
    const said = mannerIn(column.leaf);
    if (!said) return [];
    const countsGroup = said.besides === "" && column.groups.length > 0;
    const saysWhat = countsGroup || meaning(said.besides).concepts.size > 0;
    if (said.besides === "" ? said.manner === "there" && !saysWhat : !saysWhat) return [];
    return [
      { manner: said.manner, whole: { ...column, says: meaning(said.besides), leaf: said.besides, countsGroup } },
    ];
  });
  return told
    .filter(({ manner }) => manner === "there")
    .flatMap(({ whole }) => {
      const beside = told.filter(
        (x) => sameTime(x.whole, whole) && x.whole.groups.join() === whole.groups.join() && sayTheSame(x.whole, whole),
      );
      const [afar, ...more] = beside.filter((x) => x.manner === "afar");
      const isOne = beside.filter((x) => x.manner === "there").length === 1 && afar && more.length === 0;
      return isOne ? [[whole, afar.whole]] : [];
    });
}

/** Whether both count the same, or one no more than its group: those who speak in the room are none of those who came from elsewhere. */
const sayTheSame = (a: HeaderColumn, b: HeaderColumn): boolean => {
  const [one, other] = [a, b].map(({ says }) =>
    [...says.concepts]
      .filter((x) => !OF_ANY.has(x))
      .sort()
      .join(),
  );
  return one === other || a.countsGroup === true || b.countsGroup === true;
};
const OF_ANY = new Set<Concept>(["member", "count", "meeting", "unit"]);

/** Marks those who were there as some of all who came. */
export function tellManners(header: HeaderColumn[]): void {
  const parts = new Set(inManners(header).flatMap((whole) => whole.map(({ c }) => c)));
  for (const column of header)
    if (parts.has(column.c))
      column.says = { ...column.says, concepts: new Set([...column.says.concepts, "excludedSubset"]) };
}

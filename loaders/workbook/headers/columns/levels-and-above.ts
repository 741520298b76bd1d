import { RATINGS } from "../../words/levels.ts";
import { fold } from "../../words/text.ts";
import { type Concept, meaning } from "../../words/vocabulary.ts";
import { type HeaderColumn, leaveGroup } from "./header-columns.ts";

/**
 * Under `Hoàn thành tốt nhiệm vụ trở lên` those of each level stand beside their sum (*Cộng*, *Trong đó xuất sắc*, *Trong đó tốt*): each is of its own
 * level, as if nothing stood over it, and the sum is none. Levels below the one that is named leave all of it as it is.
 */
export function tellLevelsAndAbove(header: HeaderColumn[]): void {
  for (const group of new Set(header.flatMap(({ groups }) => groups.filter((text) => AND_ABOVE.test(fold(text)))))) {
    const lowest = RATINGS.findIndex((level) => meaning(group).concepts.has(level));
    const under = header.filter(({ groups }) => groups.includes(group));
    const places = under.map(({ says }) => levelIn(says.concepts)).filter((place) => place >= 0);
    if (lowest < 0 || new Set(places).size !== lowest + 1 || places.some((place) => place > lowest)) continue;
    for (const column of under)
      if (levelIn(column.says.concepts) >= 0) leaveGroup(column, group);
      else column.over.add("excludedSubset");
  }
}

const AND_ABOVE = /\btro len\W*$/;

/** The place of the level that is named, from the highest; *tốt* alone is that of duties. */
const levelIn = (concepts: Set<Concept>): number =>
  concepts.has("good") ? RATINGS.indexOf("levelGood") : RATINGS.findIndex((level) => concepts.has(level));

import { namesChiBo } from "../../words/chi-bo.ts";
import { LEVELS } from "../../words/levels.ts";
import { saysAside } from "../../words/says-aside.ts";
import { isOnly, saysOnly } from "../../words/says-only.ts";
import { inFull } from "../../words/short-forms.ts";
import { fold } from "../../words/text.ts";
import { type Concept, type Meaning, meaning, words } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { labelParts } from "../columns/label-parts.ts";
import type { Probe } from "../columns/probe.ts";
import type { Fields } from "./fields.ts";
import { fitness } from "./fitness.ts";
import { membersOfUnit } from "./members-of-unit.ts";
import { rankAbove } from "./rank-above.ts";
import { isOpen, type Rank, type Ranked } from "./ranked.ts";

/** Groups whose total is one of members. */
const OF_MEMBERS: Concept[] = [
  "member",
  "meeting",
  "count",
  "present",
  "due",
  "absent",
  "discipline",
  "unit",
  "inspect",
  "turn",
  "opinion",
  "speak",
  "month",
];

const DUE: Concept[] = ["due", "member", "count", "meeting"];

/** A group none of whose words is known. */
const isNotUnderstood = (group: string): boolean => {
  const { concepts, unknown } = meaning(group);
  return concepts.size === 0 && unknown > 0;
};

/** The fields that a header may be, best first; where its words leave that open, what its last part says under the first may settle it. */
export function rankFields(fields: Fields, column: HeaderColumn, said: Meaning, seen: Probe): Ranked {
  const { groups, over } = column;
  const leaf = membersOfUnit(column, said, seen) ?? said;
  const ofPeople = IN_PEOPLE.test(fold(column.leaf)) || (column.countsGroup && said.concepts.has("member"));
  // `Tên cấp ủy viên dự`: who they were, and not how often.
  const ofNames = seen.numbers === 0 && /^\W*(ho )?(va )?ten\b/.test(fold(column.leaf));
  const rank: Rank = (said, groups) => {
    const ranked: Ranked = [];
    for (const [field, declared] of fields(said)) {
      if ((declared.counts && ofPeople) || (declared.counts === "times" && ofNames)) continue;
      const score = fitness(declared, said, groups, seen);
      if (score !== undefined) ranked.push({ field, score });
    }
    return ranked.sort((a, b) => b.score - a.score);
  };
  if (saysNoMore(column, leaf) || marksChiBo(column, leaf, seen)) {
    const above = rankAbove(column, rank);
    // `Số ĐV` under *Ý kiến*: members, of whom what stands over them is not how many.
    if (above.length > 0 || !leaf.concepts.has("member")) return above;
  }
  // `Tổng số` under a group is of members, or of what the group says, where that was understood.
  if (groups.length > 0 && isOnly(leaf.concepts, "count")) {
    // `Ý kiến - Tổng số`: of opinions, where nobody is spoken of; `ĐV phải dự - Số lượng`, also beside *Số được miễn*: of those alone.
    const ofThose = (over.size === 1 && over.has("opinion")) || (over.has("due") && isOnly(over, ...DUE));
    const total = !ofThose && OF_MEMBERS.some((concept) => over.has(concept)) ? rank(leaf, over) : [];
    return total.length > 0 ? total : rankAbove(column, rank);
  }
  // `TGYK` over *Đ/c*: members of whom nobody knows what is said.
  const ofMembers = [...leaf.concepts].every((x) => x === "member" || x === "count");
  if (ofMembers && groups.some(isNotUnderstood) && words(column.leaf)[0] !== "tong") return [];
  return rankParts(column, leaf, rank);
}

/** `Số cấp ủy viên dự sinh hoạt (đ/c)`: how many they are, and not how often they came. */
const IN_PEOPLE = /\((d\/?\.?c|dong chi|nguoi|d\/?\.?v|dang vien)\)\W*$/;

/** `Kết quả`, `Thực hiện`, `Tháng này`, or `Thực tế` under *Ngày họp*: a header says no more than what stands over it. */
const saysNoMore = ({ leaf: text, groups, countsGroup }: HeaderColumn, { concepts, unknown }: Meaning): boolean =>
  countsGroup === true ||
  (unknown === 0 &&
    groups.length > 0 &&
    [...concepts].every((x) => x === "when" || (x === "actual" && isOfDays(groups.at(-1)!))) &&
    /\p{L}{2}/u.test(text));

/** `Chi bộ (x)` beside *Đảng viên (SL)* under each of the levels: whose it is says no more than the marks do. */
const marksChiBo = ({ leaf, over }: HeaderColumn, { concepts }: Meaning, { marks, filled }: Probe): boolean =>
  marks > 0 &&
  marks === filled &&
  isOnly(concepts, "unit") &&
  namesChiBo(fold(leaf)) &&
  LEVELS.some((x) => over.has(x));

/** `Ngày họp`, `Thời gian sinh hoạt`: of when something was, and of nobody who came. */
const isOfDays = (group: string): boolean => {
  const said = meaning(group);
  return said.concepts.has("date") && saysOnly(said, "date", "meeting", "topic", "when");
};

/** The fields that a header may be as a whole, or by its last part under the first where that settles it. */
function rankParts({ leaf: text, over }: HeaderColumn, leaf: Meaning, rank: Rank): Ranked {
  const ranked = rank(leaf, over);
  const parts = saysAside(leaf) ? undefined : labelParts(text);
  if (!parts) return ranked;
  const whole = meaning(parts.group).concepts;
  const both = new Set([...over, ...whole]);
  const last = meaning(inFull(parts.leaf, both));
  // `Chấm điểm, xếp loại - Điểm`: one of the things that the first part names together.
  const oneOfMany = whole.size > last.concepts.size && [...last.concepts].every((concept) => whole.has(concept));
  if (!isOpen(ranked) && !(oneOfMany && last.concepts.size > 0)) return ranked;
  const again = rank(last, both);
  return isOpen(again) ? ranked : again;
}

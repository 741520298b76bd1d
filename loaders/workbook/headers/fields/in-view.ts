import type { Form } from "../../../forms/form.ts";
import { LEVELS } from "../../words/levels.ts";
import { saysAside } from "../../words/says-aside.ts";
import { isOnly } from "../../words/says-only.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import type { Probe } from "../columns/probe.ts";
import { OF_MONTHS } from "./time-column.ts";

/** What a header means in view of the cells below it: their kind settles what its words leave open. */
export function inView(said: Meaning, seen: Probe, form: Form): Meaning {
  const { columns } = form;
  if (form.period === "year" && said.concepts.has("sinceNewYear"))
    return inView(without(said, ["sinceNewYear"]), seen, form);
  const meant =
    seen.pairs * 2 > seen.filled
      ? overPairs(said, form)
      : overDays(overGrades(overTexts(said, seen), seen), seen, form);
  const besides = besidesMonths(meant);
  if (besides !== meant) return inView(besides, seen, form);
  if (!columns.topic || !meant.concepts.has("topic") || saysAside(meant)) return meant;
  // Neither figures nor grades nor days are topics.
  const texts = Math.max(seen.numbers, seen.grades, seen.days) * 2 <= seen.filled;
  if (texts && isHead("topic", meant)) return { ...meant, concepts: new Set(["topic"]) };
  const rest = without(meant, ["topic", "content"]);
  // `Số đảng viên học chuyên đề`: those of the session, who should or who did, and not all.
  if (isOnly(rest.concepts, "member", "count") && rest.concepts.has("member"))
    return { ...rest, concepts: new Set([...rest.concepts, "meeting"]) };
  // `Số chuyên đề`, `Số chuyên đề trong quý`: how many there were.
  const many = rest.concepts.has("count") && isOnly(rest.concepts, "count", "meeting", "quarter", "when");
  return seen.numbers > 0 && many ? { ...rest, concepts: new Set(["excludedSubset"]) } : rest;
}

/** What is counted by months, where something is: `Xếp loại tháng`, `Số lượt ý kiến theo tháng`. */
export const besidesMonths = (meant: Meaning): Meaning =>
  meant.concepts.has("month") && [...meant.concepts].some((concept) => !OF_MONTHS.has(concept))
    ? without(meant, ["month"])
    : meant;

/** `Số ý kiến thảo luận chuyên đề`, `Xếp loại tháng`: what is said of them, and is not what they are. */
const without = (meant: Meaning, left: Concept[]): Meaning => ({
  ...meant,
  concepts: new Set([...meant.concepts].filter((concept) => !left.includes(concept))),
});

/** The noun that the others belong to stands first: `Chuyên đề chi bộ lựa chọn` are topics, `Chi bộ có chuyên đề` are none. */
const isHead = (concept: Concept, meant: Meaning): boolean =>
  !meant.concepts.has("date") &&
  !meant.concepts.has("notHeld") &&
  !OF_OTHERS.some((other) => meant.concepts.has(other)) &&
  [...meant.concepts].find((said, i) => !BEFORE_HEAD.has(said) && !(said === "unit" && i > 0)) === concept;

/** `Chuyên đề cấp trên`, `Chuyên đề kiểm tra`: whose topics, or what for. */
const OF_OTHERS: Concept[] = ["committee", "inspect"];

const BEFORE_HEAD = new Set<Concept>(["count", "when", "content", "speak", "meeting", "quarter"]);

/** `Tỷ lệ dự (có mặt/phải dự)` over pairs is no rate, and `Phải SH/đã SH` says of those beside the ones due that they came. */
function overPairs(meant: Meaning, form: Form): Meaning {
  const said = new Set(meant.concepts);
  said.delete("percent");
  if (
    said.has("date") &&
    !saysAside({ ...meant, concepts: said }) &&
    !NO_DAY.some((x) => said.has(x)) &&
    !ofSessions(said, form)
  )
    return { ...meant, concepts: new Set(["date"]) };
  const ofThose = said.has("due") && isOnly(said, "due", "meeting", "member", "count");
  return ofThose ? { concepts: said.add("present"), unknown: 0, trailing: 0 } : { ...meant, concepts: said };
}

/**
 * Over grades, *Kết quả* and *Chi bộ được công nhận* are grades, and *Mức hoàn thành nhiệm vụ* is none of the levels, nor *Tốt, khá, trung bình
 * hay kém*; points stand in another column, and a remark that is a grade is one.
 */
function overGrades(said: Meaning, seen: Probe): Meaning {
  const { concepts } = said;
  const namesScale = LEVELS.filter((level) => concepts.has(level)).length > 2;
  const beside = (concept: Concept) =>
    BESIDE_GRADES.has(concept) ||
    (namesScale && LEVELS.includes(concept)) ||
    ["score", "levelDone"].includes(concept) ||
    (concept === "note" && concepts.has("grade"));
  if (seen.grades * 2 <= seen.filled || ![...concepts].every(beside)) return said;
  if (concepts.size === 0 && said.unknown > 0) return said;
  const kept = [...concepts].filter((concept) => BESIDE_GRADES.has(concept));
  return { concepts: new Set<Concept>([...kept, "grade"]), unknown: 0, trailing: 0 };
}

const BESIDE_GRADES = new Set<Concept>(["rated", "unit", "meeting", "topic", "when", "grade"]);

/** Over texts, those absent are named, or why they were: a remark. */
const overTexts = (said: Meaning, seen: Probe): Meaning =>
  said.concepts.has("absent") &&
  seen.numbers + seen.pairs + seen.marks === 0 &&
  seen.texts * 2 > seen.filled &&
  isOnly(said.concepts, "absent", "member", "meeting")
    ? { ...said, concepts: new Set<Concept>(["note"]) }
    : said;

/** Over days, what speaks of a meeting says when it was: `Họp hôm`, `Ngày chính thức họp`. */
const overDays = (said: Meaning, seen: Probe, form: Form): Meaning =>
  form.columns.held_on &&
  seen.days * 2 > seen.filled &&
  !(said.concepts.has("month") && seen.namedMonths === seen.days) &&
  !saysAside(said) &&
  said.unknown === 0 &&
  !NOT_THEIRS.some((x) => said.concepts.has(x)) &&
  !ofSessions(said.concepts, form) &&
  OF_DAYS.some((x) => said.concepts.has(x))
    ? { concepts: new Set<Concept>(["date"]), unknown: 0, trailing: 0 }
    : said;

const OF_DAYS: Concept[] = ["date", "meeting", "topic"];

/** Days of others than the chi bộ, and of what else happens. */
const NOT_THEIRS: Concept[] = [
  "minuted",
  "committee",
  "inspect",
  "note",
  "notHeld",
  "admitted",
  "official",
  "discipline",
];
const NO_DAY: Concept[] = [...NOT_THEIRS, "present", "due"];

/** `Ngày sinh hoạt chuyên đề` beside meetings: no day of theirs. */
const ofSessions = (said: Set<Concept>, { columns }: Form): boolean => said.has("topic") && !columns.topic;

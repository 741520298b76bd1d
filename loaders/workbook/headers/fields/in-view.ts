import type { Form } from "../../../forms/form.ts";
import type { PartOfYear } from "../../values/parts-of-year.ts";
import { saysAside } from "../../words/says-aside.ts";
import { fold } from "../../words/text.ts";
import type { Concept, Meaning } from "../../words/vocabulary.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import type { Probe } from "../columns/probe.ts";

/** What a header means in view of the cells below it: their kind settles what its words leave open. */
export function inView(said: Meaning, seen: Probe, form: Form): Meaning {
  const { columns } = form;
  if (form.period === "year" && said.concepts.has("sinceNewYear"))
    return inView(without(said, ["sinceNewYear"]), seen, form);
  const meant =
    seen.pairs * 2 > seen.filled ? overPairs(said) : overDays(overGrades(overTexts(said, seen), seen), seen, form);
  const other = [...meant.concepts].some((concept) => !OF_MONTHS.has(concept));
  if (other && meant.concepts.has("month")) return inView(without(meant, ["month"]), seen, form);
  if (!columns.topic || !meant.concepts.has("topic") || saysAside(meant)) return meant;
  // Neither figures nor grades nor days are topics.
  const texts = Math.max(seen.numbers, seen.grades, seen.days) * 2 <= seen.filled;
  if (texts && isHead("topic", meant)) return { ...meant, concepts: new Set(["topic"]) };
  const rest = without(meant, ["topic", "content"]);
  // `Số chuyên đề`: how many there were.
  return seen.numbers > 0 && isOnly(rest.concepts, "count") ? { ...rest, concepts: new Set(["excludedSubset"]) } : rest;
}

/** `Số ý kiến thảo luận chuyên đề`, `Xếp loại tháng`: what is said of them, and is not what they are. */
const without = (meant: Meaning, left: Concept[]): Meaning => ({
  ...meant,
  concepts: new Set([...meant.concepts].filter((concept) => !left.includes(concept))),
});

/** What a heading of months may say. */
const OF_MONTHS = new Set<Concept>(["month", "meeting", "content", "date", "when", "quarter", "index"]);

/** The noun that the others belong to stands first: `Chuyên đề chi bộ lựa chọn` are topics, `Chi bộ có chuyên đề` are none. */
const isHead = (concept: Concept, meant: Meaning): boolean =>
  !meant.concepts.has("date") &&
  !meant.concepts.has("notHeld") &&
  !OF_OTHERS.some((other) => meant.concepts.has(other)) &&
  [...meant.concepts].find((said) => !BEFORE_HEAD.has(said)) === concept;

/** `Chuyên đề cấp trên`, `Chuyên đề kiểm tra`: whose topics, or what for. */
const OF_OTHERS: Concept[] = ["committee", "inspect"];

const BEFORE_HEAD = new Set<Concept>(["count", "when", "content", "speak", "meeting", "quarter"]);

/** `Tỷ lệ dự (có mặt/phải dự)` over pairs is no rate, and `Phải SH/đã SH` says of those beside the ones due that they came. */
function overPairs(meant: Meaning): Meaning {
  const said = new Set(meant.concepts);
  said.delete("percent");
  if (said.has("date") && !saysAside({ ...meant, concepts: said }) && !NO_DAY.some((x) => said.has(x)))
    return { ...meant, concepts: new Set(["date"]) };
  const ofThose = said.has("due") && [...said].every((concept) => OF_PAIRS.has(concept));
  return ofThose ? { concepts: said.add("present"), unknown: 0, trailing: 0 } : { ...meant, concepts: said };
}

const OF_PAIRS = new Set<Concept>(["due", "meeting", "member", "count"]);

/**
 * Over grades, *Kết quả* and *Chi bộ được công nhận* are grades, and *Mức hoàn thành nhiệm vụ* is none of the levels; points stand in another
 * column, and a remark that is a grade is one.
 */
function overGrades(said: Meaning, seen: Probe): Meaning {
  const { concepts } = said;
  const beside = (concept: Concept) =>
    BESIDE_GRADES.has(concept) ||
    ["score", "levelDone"].includes(concept) ||
    (concept === "note" && concepts.has("grade"));
  if (seen.grades * 2 <= seen.filled || ![...concepts].every(beside)) return said;
  const kept = [...concepts].filter((concept) => BESIDE_GRADES.has(concept));
  return { concepts: new Set<Concept>([...kept, "grade"]), unknown: 0, trailing: 0 };
}

const BESIDE_GRADES = new Set<Concept>(["rated", "unit", "meeting", "topic", "when", "grade"]);

/** Over texts, those absent are named, or why they were: a remark. */
const overTexts = (said: Meaning, seen: Probe): Meaning =>
  said.concepts.has("absent") &&
  seen.numbers + seen.pairs + seen.marks === 0 &&
  seen.texts * 2 > seen.filled &&
  [...said.concepts].every((concept) => OF_THE_ABSENT.has(concept))
    ? { ...said, concepts: new Set<Concept>(["note"]) }
    : said;

const OF_THE_ABSENT = new Set<Concept>(["absent", "member", "meeting"]);

/** Over days, what speaks of a meeting says when it was: `Họp hôm`, `Ngày chính thức họp`. */
const overDays = (said: Meaning, seen: Probe, { columns }: Form): Meaning =>
  columns.held_on &&
  seen.days * 2 > seen.filled &&
  !(said.concepts.has("month") && seen.namedMonths === seen.days) &&
  !saysAside(said) &&
  said.unknown === 0 &&
  !NOT_THEIRS.some((x) => said.concepts.has(x)) &&
  OF_DAYS.some((x) => said.concepts.has(x))
    ? { concepts: new Set<Concept>(["date"]), unknown: 0, trailing: 0 }
    : said;

const OF_DAYS: Concept[] = ["date", "meeting", "topic"];

/** Days of others than the chi bộ. */
const NOT_THEIRS: Concept[] = ["committee", "inspect", "note", "notHeld"];
const NO_DAY: Concept[] = [...NOT_THEIRS, "present", "due"];

/**
 * The column that numbers the rows: before all others under a heading that says no more than that it counts, or under `Số` alone, also behind
 * the months.
 */
export function numbersRows(
  { leaf, groups }: HeaderColumn,
  { concepts }: Meaning,
  seen: Probe,
  first: boolean,
): boolean {
  if (!first && !seen.serial) return false;
  if (concepts.size > 1 || (concepts.size === 1 && !concepts.has("count"))) return false;
  if (fold(leaf) === "so") return first || (groups.length === 0 && seen.serial);
  return first && seen.serial && seen.numbers >= 3;
}

/** Months stand in the column, under "Tháng", under the corner of a table of criteria, or under nothing. */
export const holdsMonths = (leaf: string, { concepts: said, unknown }: Meaning, seen: Probe): boolean =>
  (isQuarter(seen) &&
    /^(thoi (gian|diem)|t)$/.test(
      fold(leaf)
        .replace(/[^a-z]+/g, " ")
        .trim(),
    )) ||
  (seen.filled > 0 &&
    // `Thời gian` stands over days too, which are written without words.
    (!said.has("date") || said.has("month") || seen.texts * 3 >= seen.filled * 2) &&
    (seen.namedMonths * 3 >= seen.filled * 2 ||
      (seen.months * 3 >= seen.filled * 2 &&
        (said.has("month") || (unknown === 0 && (isOnly(said, "content") || isOnly(said, "meeting")))))));

/**
 * The kind of parts of a year that stand in the column, such as the form reports or parts of that: named, or numbered under a heading that says
 * what they are.
 */
export function holdsParts(
  { leaf }: HeaderColumn,
  { concepts: said, unknown }: Meaning,
  seen: Probe,
  { period }: Form,
): PartOfYear["kind"] | undefined {
  if (seen.quartersThere + seen.halvesThere === 0) return undefined;
  const [, heading] = HEADS_PARTS.exec(fold(leaf).replace(/\W+/g, " ").trim()) ?? [];
  // Under other words (`Chuyển sang`, `Kỳ trước`) stand those of something else.
  if (!(heading || (unknown === 0 && [...said].every((x) => OF_PARTS.has(x))))) return undefined;
  const most = (n: number) => n * 3 >= seen.filled * 2;
  if (most(seen.quarters) || (heading === "quy" && most(seen.quartersThere))) return "quarter";
  const half = most(seen.halves) || (heading !== undefined && heading !== "quy" && most(seen.halvesThere));
  return half && period !== "quarter" ? "half" : undefined;
}

/** What a heading of parts of the year may say. */
const OF_PARTS = new Set<Concept>([...OF_MONTHS, "inspect"]);

/** `Kỳ`, `Kỳ (quý)`, `Quý/năm`: what may head parts of a year that are only numbered. */
const HEADS_PARTS =
  /^(?:ky (?=quy|6 thang|nua))?(ky|nua nam|6 thang|quy)(?: (?:bao cao|kiem tra|to chuc|thuc hien|nam))?$/;

/** No other numbers than the three months of one quarter: days would be others too. */
const isQuarter = ({ bare, numbers, texts, filled }: Probe): boolean => {
  const first = Math.min(...bare);
  return numbers + texts === filled && bare.size === 3 && first % 3 === 1 && Math.max(...bare) === first + 2;
};

const isOnly = (said: Set<Concept>, concept: Concept): boolean => said.size === 1 && said.has(concept);

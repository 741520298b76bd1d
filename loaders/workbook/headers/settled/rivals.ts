import { namesChiBo } from "../../words/chi-bo.ts";
import { wasDone } from "../../words/done.ts";
import { fold } from "../../words/text.ts";
import { meaning } from "../../words/vocabulary.ts";
import { periodsNamed } from "../columns/named-periods.ts";
import type { Probe } from "../columns/probe.ts";
import { RATERS, raterOf } from "../columns/raters.ts";
import { MARGIN } from "../fields/ranked.ts";
import type { Claim } from "./claim.ts";
import { comparesUnder } from "./compared.ts";
import { isOfOpening } from "./opening.ts";

/** Which of two columns for one field carries it for a reason other than how well its words say so; nothing where there is none. */
export function settledBy(before: Claim, next: Claim, probes: Map<number, Probe>): Claim | undefined {
  const years = [yearIn(before), yearIn(next)];
  // Last year's beside this year's: a report is of the last year that it names.
  if (years[0] && years[1] && years[0] !== years[1]) return years[0] > years[1] ? before : next;
  // How many there were on 01/01 beside how many there are.
  const opens = [before, next].map(({ header }) => isOfOpening(header));
  if (opens[0] !== opens[1]) return opens[0] ? next : before;
  // `Chỉ tiêu năm` beside `Kết quả thực hiện`.
  const compares = [before, next].map(({ header }) => comparesUnder(header) !== undefined);
  if (compares[0] !== compares[1]) return compares[0] ? next : before;
  const done = [before, next].map(({ header }) => wasDone(header.leaf));
  // `Chuyên đề theo kế hoạch` beside `Chuyên đề đã sinh hoạt`: one that says neither may be either; of what is counted, it is what came.
  const told = !TOLD_OF_EACH.test(before.column.field) || (done[0] !== undefined && done[1] !== undefined);
  if (told && (done[0] === false) !== (done[1] === false)) return done[0] === false ? next : before;
  const [seen, beside] = [before, next].map(({ column }) => probes.get(column.c)!);
  // `Có tổ chức` marked beside `Tên chuyên đề`.
  if (before.column.field === "topic" && onlyMarked(seen!) !== onlyMarked(beside!))
    return onlyMarked(beside!) ? before : next;
  const [held, holds] = [seen, beside].map((x) => x!.filled > 0);
  // Words that name nobody and have nothing below them (`1. Ưu điểm: …`) decide nothing.
  const raters = [before, next].map(({ header }) => RATERS.indexOf(raterOf(header)));
  const decides = (held && holds) || raters.includes(RATERS.indexOf("above"));
  if (DECIDED.test(before.column.field) && decides && raters[0] !== raters[1])
    return raters[0]! > raters[1]! ? before : next;
  // The corner of a table with its criteria down (`Mức xếp loại`) stands over names, not over levels.
  const ofLevels = /^(rating|grade)$/.test(before.column.field);
  const levels = [before, next].map(({ column }) => probes.get(column.c)!.grades > 0);
  if (ofLevels && levels[0] !== levels[1]) return levels[0] ? before : next;
  // `Số lượt dự` beside `Số đ/c cấp ủy viên`: how often they came, and not how many they are.
  const often = [before, next].map(({ header }) => saysHowOften(header.leaf));
  if (before.column.field === "meetings_attended" && held && holds && often.includes(true) && often.includes(false))
    return often[0] ? before : next;
  // `Đơn vị` beside `Chi bộ` says whose they are.
  const ofChiBo = [before, next].map(({ header }) => namesChiBo(fold(header.leaf)));
  if (before.column.field === "unit" && held && holds && ofChiBo[0] !== ofChiBo[1]) return ofChiBo[0] ? before : next;
  return undefined;
}

/** Which of two columns says better that it is their field: the one before, or the next; neither where both say it alike and both hold something. */
export function saysBetter(before: Claim, next: Claim, probes: Map<number, Probe>): Claim | undefined {
  const [held, holds] = [before, next].map(({ column }) => probes.get(column.c)!.filled > 0);
  if (held && holds && Math.abs(before.score - next.score) < MARGIN) return undefined;
  // A criterion that only heads the next ones has no figures of its own.
  const headsOnly = !held && holds;
  const ofHead = headsOnly && next.header.groups.includes(before.header.leaf);
  const stronger = !ofHead && before.score > next.score + (headsOnly ? 2 * MARGIN : 0);
  return stronger || (!holds && before.score >= next.score - MARGIN) ? before : next;
}

/** Whether a header counts times; of one that counts neither those nor people that is not told. */
function saysHowOften(leaf: string): boolean | undefined {
  const { concepts } = meaning(leaf);
  if (concepts.has("turn") || concepts.has("sessions")) return true;
  return concepts.has("count") && (concepts.has("member") || concepts.has("committee")) ? false : undefined;
}

const onlyMarked = ({ filled, marks }: Probe): boolean => filled > 0 && marks === filled;

/** What somebody decides: ratings of chi bộ and of their members, grades and points of meetings. */
const DECIDED = /^(rating|grade)(_|$)|^score$|^members_(xuat_sac|tot|(khong_)?hoan_thanh)$/;

/** What a session has one of, as it was meant and as it came. */
const TOLD_OF_EACH = /^topic$|_on$/;

const yearIn = ({ header }: Claim): number | undefined => periodsNamed(header)?.periods.find(({ year }) => year)?.year;

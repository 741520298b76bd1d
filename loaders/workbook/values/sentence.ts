import { isGrade } from "../words/grades.ts";
import { memo } from "../words/memo.ts";
import { saysReason } from "../words/reasons.ts";
import { isOnly } from "../words/says-only.ts";
import { fold, nfc } from "../words/text.ts";
import { type Concept, meaning } from "../words/vocabulary.ts";
import { isDay } from "./dates.ts";

/** A figure of a sentence, or a pair of them, and the words that say what it is; `says` is the same for words of one meaning, nothing for all members. */
export interface ToldFigure {
  label: string;
  says: string;
  figure: string;
  concepts: ReadonlySet<Concept>;
}

/** What `có mặt 21/22` says. */
export const PAIR = "present,due";

/** A bracket with a figure of its own: parts of what stands before it. */
const WITHIN = /\(([^()]*\d[^()]*)\)/g;
/** What ends a part of a sentence: no comma or stop within a number; a colon or stroke between two figures (`vắng 2: 1 có lý do`, `17 có mặt/18 phải dự`). */
const ENDS =
  /[;\n]+|(?<=\p{L}\s*)\/(?=\s*\d)|,(?!\d)|\.(?=\s|$)|\s+(?:và|với)\s+|(?<=\d[^:;,.\n]*):(?=\s*\d)|\s+[-–]\s+/iu;
/** Between parts that stand apart in a line: `Phải dự: 18     Có mặt: 17`. */
const APART = /\t+|\s{3,}|\s+\|\s+/g;
const FIGURE = /\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?/g;
/** `đạt 91,3%`, `tỷ lệ: 91%`: how much of it, which the figures say. */
const SHARE = /^(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)[\s:]*)*\d+(?:[.,]\d+)?\s*%$/iu;
/** `trong đó`, `cụ thể`: that parts follow; `thành phần`: that it is told who came; `có 7`, `đạt 92`: that it was so. */
const LEADS = /^(?:(?:trong (?:đó|do)|cụ thể|gồm|bao gồm)[\s:]+|thành phần\s*:\s*|(?:có|đạt|được)\s+(?=\d))/iu;

/** Of whom a figure is, without what they did: only `tổng số` says that it is of all. */
const OF_WHOM: Concept[] = ["member", "count", "unit", "meeting"];
const OF_ALL = /(?<!\p{L})(tổng( số)?|TS(ĐV)?|toàn chi bộ|sĩ số|quân số)(?!\p{L})/iu;
/** What makes more or less of a figure: `trên 20`, `mỗi buổi 20`. */
const VAGUE = /\b(tren|duoi|tu|den|gan|hon|kem|moi|it nhat|toi thieu|toi da|binh quan|trung binh|tb)\b/;
const REASONS: Concept[] = ["excused", "unexcused", "told", "untold"];
/** What stands before its own words in a part: `Vắng: có lý do 1`. */
const OVER = /^([^\d:]*):\s*\p{L}/u;
/** What may stand so before several parts without being lost for those that follow. */
const GROUPS: Concept[] = [
  ...(["member", "count", "unit", "meeting", "existing", "actual", "present", "takePart", "absent"] as const),
  ...(["speak", "opinion", "turn", "score", "grade", "discipline"] as const),
];

/** The figures of a sentence, each under words of its own that are all understood and none said twice; nothing where one is not. */
export const figuresTold = memo((text: string): ToldFigure[] | undefined => {
  const parts = nfc(text)
    .replace(/[đd]\s?\/\s?c(?!\p{L})/giu, "đồng chí")
    .replace(/(?<=:\s*)không(?=\s*([;,.)]|$))/giu, "0")
    .replace(APART, ";")
    .replace(/\([^()\d]*\)/g, (remark) => remark.replace(/[,;.:\n–-]/g, " "))
    .replace(WITHIN, ";$1;")
    .split(ENDS)
    .map((part) => part.trim().replace(LEADS, ""))
    .filter((part) => part !== "" && !SHARE.test(part));
  const told: ToldFigure[] = [];
  /** How many were away for reasons that follow how many were. */
  let away = 0;
  const isAway = () => away === 0 || String(away) === told.at(-1)!.figure;
  for (const part of parts) {
    const before = told.at(-1);
    const others = before && awayIn(part, before);
    const figure = others === undefined ? toldIn(part, before) : undefined;
    if (others !== undefined) away += others;
    else if (!figure || !isAway() || told.some((x) => x.says === figure.says)) return undefined;
    else {
      away = 0;
      told.push(figure);
    }
  }
  return told.length > 0 && isAway() ? told : undefined;
});

/** What a part of a sentence tells: a day, a grade, or one figure; the reason of those away may lean on the part before (`vắng 2: 1 có lý do`). */
function toldIn(part: string, before: ToldFigure | undefined): ToldFigure | undefined {
  const [, opening = "", rest = part] = /^([^\d:]*(?:ngày|:))\s*(.*)$/isu.exec(part) ?? [];
  if (isDay(rest)) return named(opening.replace(/[\s:]+$/, ""), rest, "date");
  if (!/\d/.test(part)) return isGrade(part) ? named("xếp loại", part.replace(/^.*:/s, "").trim(), "grade") : undefined;
  const [, counted = part, reason] = /^(.*)\(([^()]*)\)\s*$/su.exec(part) ?? [];
  const [figure, more] = counted.match(FIGURE) ?? [];
  // `Kế hoạch: phải dự 20, có mặt 19`: nor is what follows of anything else.
  const over = meaning(OVER.exec(counted)?.[1] ?? "").concepts;
  if (
    figure === undefined ||
    more !== undefined ||
    counted.includes("%") ||
    (over.size > 0 && !isOnly(over, ...GROUPS))
  )
    return undefined;
  const own = counted
    .replace(FIGURE, " ")
    .replace(/[\s:.]+/g, " ")
    .trim();
  const leans = says(own, REASONS) && !says(own, ["absent"]) && before?.concepts.has("absent");
  const label = `${leans ? "vắng " : ""}${own}${reason && says(reason, REASONS) ? ` ${reason}` : ""}`;
  const told = named(label, figure.replace(/\s/g, ""));
  // `Chưa đánh giá: 01 đ/c (mới chuyển đến)`: of some whom no form counts.
  if (!reason || says(reason, REASONS) || told?.concepts.has("excludedSubset")) return told;
  return told?.concepts.has("absent") && saysReason(reason)
    ? { ...told, figure: `${told.figure} (${reason})` }
    : undefined;
}

/** A value under words that are all understood and say more than of whom it is, and of days that it is one. */
function named(label: string, figure: string, as?: Concept): ToldFigure | undefined {
  const { concepts, unknown } = meaning(label);
  const says = tellingIn(label);
  const isDated = concepts.has("date") || concepts.has("month");
  if (unknown > 0 || VAGUE.test(fold(label)) || (says === "" && !OF_ALL.test(label)) || isDated !== (as === "date"))
    return undefined;
  // `có mặt 21/22`: of how many who were due.
  if (/^(present|takePart)$/.test(says) && figure.includes("/"))
    return { label: "Có mặt/phải dự", says: PAIR, figure, concepts };
  return { label: says === "" ? "Tổng số đảng viên" : label, says, figure, concepts };
}

/** What words say besides of whom; nothing where that is all. */
export const tellingIn = (label: string): string => {
  const { concepts } = meaning(label);
  const beside = concepts.has("opinion") ? [...OF_WHOM, "turn"] : OF_WHOM;
  const reason = concepts.has("excused") || concepts.has("unexcused") ? ["absent"] : [];
  return [...new Set([...concepts, ...reason])]
    .filter((x) => !beside.some((of) => of === x))
    .sort()
    .join();
};

/** How many of those away a part says to have been so for a reason: `ốm 1`, `2 đi công tác`. */
function awayIn(part: string, before: ToldFigure): number | undefined {
  const [figure, more] = part.match(/\d+/g) ?? [];
  const words = part.replace(/\d+/g, " ").replace(/[\s:]+/g, " ");
  const isReason =
    before.concepts.has("absent") && !before.concepts.has("unexcused") && saysReason(words) && !says(words, REASONS);
  return figure !== undefined && more === undefined && isReason ? Number(figure) : undefined;
}

const says = (text: string, concepts: Concept[]): boolean => {
  const said = meaning(text);
  return concepts.some((x) => said.concepts.has(x));
};

import { findPeriods } from "../values/periods.ts";
import { nfc, plain } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";

/** What stands before the words of a line: `- `, `1. `, `a) `, `2/ `, `Mẫu 6. `. */
const BULLET =
  /^[\s\-–+•*]*(?:(?:mau|bieu|phu luc|bang)\s*(?:so\s*)?[\divx]{1,4}\b[\s.:)/–-]*)?((\d{1,2}|[a-z])(?:[.)]|\/(?!\s*\d))(?!\d)\s*)?/iu;
/** Days, months and halves of a year, also from one to another: no figures, and no pairs of them. */
const DATES =
  /(?:(?<!\p{L})(?:tu|den|het|tinh den|den het)\s)?(?:(?<!\p{L})ngay\s\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d|\s?[/.-]\s?\d)|(?:(?<!\p{L})ngay\s)?(?:\d{1,2}\s?[/.-]\s?)?\d{1,2}\s?[/.-]\s?20\d\d)|\d+\s?(?:thang|t)\s(?:(?:dau|cuoi) nam(?: 20\d\d)?|(?:vua )?qua)/giu;
/** `5/7`, also with what is counted in between: `5 chi bộ/7 chi bộ`, `5 trên tổng số 7`. */
const PAIR =
  /(?<![\d.,]|\p{L}\/)(\d+)\s*(?:chi bo|cb)?\s*(?:\([\d.,\s]*%\)\s*)?(?:\/|[,(]?\s*(?:trong|tren)(?: tong)?(?: so)?|\(tong so)\s*(\d+)(?!\d|\s*\/)/giu;

/** What stands behind a figure that counts something: `5 chi bộ`, `10 lượt`, the end; none of `04. Kiểm tra`, `01/01 đến 30/6`, `60%`. */
const COUNTED = /^\s*\(?\s*(?:chi bo|cb|luot|buoi|cuoc|lan|ky|d\/c|dong chi|dang uy vien|cap uy vien)(?!\p{L})/iu;
const ENDS = /^\s*(?:[,;(]|\.?\s*$)/u;

/** Times that something was done, behind a figure: no chi bộ. */
export const TIMES = /^\s*\(?\s*(?:luot|buoi|cuoc|lan)(?!\p{L})/iu;

/**
 * A figure with all that is written together with it, so that `2,5`, `-4`, `4-5` and `ba/4` are judged as what they are; a share is none where a figure stands too.
 */
const FIGURE = /(?:\p{L}+[/.,–-])?[^\s\p{L}(]*\d[^\s\p{L}(]*/gu;
const EDGES = /^["'“‘:;,.…)]+|["'”’:;,.…)]+$/g;

/** Before a figure, that it is none for sure, or the end of a range (`3 đến 5`); behind it, that another belongs to it (`12 - 15`, `2 + 2`), a share not. */
const ABOUT =
  /(?:\d+\s*(?:[+–-]|den|toi|hoac|hay)|khoang|chung|gan|hon|tren|duoi|it nhat|toi thieu|toi da|uoc(?: tinh)?)\s*$/iu;
const GOES_ON = /^\s*(?:[+–-]|den|toi|hoac|hay)\s*\d+(?![\d.,]*\s*%)/iu;

/** Of a part of the half-year: `đợt 1`, `lần 2`, `quý I`, `5 tháng`. */
export const OF_PART =
  /(?<![\d/])0?(?:[1-57-9]|1[01])\s*thang(?!\p{L}|\s*\d)|(?:^|[\s:(])(?:dot|lan|quy|thang)\s*(?:thu\s*)?(?:\d{1,2}|[ivx]+|nhat|hai)(?![\p{L}\d])/iu;

/** `Theo kế hoạch kiểm tra 7/7 chi bộ`, `5/6 chi bộ theo kế hoạch`: of what was meant, unless it is a document's number. */
export const isOfPlan = (label: string, behind = ""): boolean =>
  /^\s*theo\s+(ke hoach|chuong trinh)(?!\s+(so|\d))/i.test(plain(label)) ||
  /^\s*(chi bo|cb)?\s*theo\s+(ke hoach|chuong trinh)\s*$/i.test(plain(behind));

/** `(trên tổng số 4 chi bộ)`, with no figure before it: of how many, within the words of what is counted. */
const OF_ALL =
  /^([^\d]*)\(\s*(?:(?:tren|trong)\s+(?:tong\s*(?:so)?\s*)?|tong\s*(?:so)?\s*:?\s*)(\d+)\s*(?:chi bo|cb)(?:\s+truc thuoc)?\s*\)/iu;

/** A line without the number of chi bộ that it is of in brackets, and that number. */
export function wholeIn(text: string): { rest: string; whole: string } | undefined {
  const composed = nfc(text);
  const lead = BULLET.exec(plain(composed))![0].length;
  const [all, before, whole] = OF_ALL.exec(plain(composed).slice(lead)) ?? [];
  if (all === undefined || whole === undefined) return undefined;
  const from = lead + before!.length;
  return { rest: composed.slice(0, from).trimEnd() + composed.slice(lead + all.length), whole };
}

/** `cụ thể:`, `(danh sách như sau):` before what stands below, behind a figure that was told: `: 17 lượt`. */
const ANNOUNCES =
  /[\s,;.(]*\b(?:trong do|gom|bao gom|(?:cu the|chi tiet|danh sach)(?: nhu sau)?|nhu sau|sau day)\s*\)?\s*:\s*$/iu;
const TOLD = /:\s*\d|\d\s*luot\b/iu;

interface Parts {
  label: string;
  figure?: string;
  /** What stands behind the figure. */
  behind?: string;
  /** What stands in the place of a figure: `nhiều buổi`. */
  instead?: string;
}

/** `(tăng 02 lượt so với cùng kỳ)`, `(cùng kỳ 15 lượt)`: what another period came to. */
const COMPARED = /\([^()]*(?<!\p{L})(?:cung ky|ky truoc|nam truoc|so voi)(?!\p{L})[^()]*\)/giu;

/** Words and figure of a line: a pair `5/7` before others, behind a colon any, else one that counts something. */
export function partsOf(text: string): Parts {
  const composed = nfc(text).replace(/\u00a0/g, " ");
  const before = composed.slice(0, ANNOUNCES.exec(plain(composed))?.index);
  const whole = TOLD.test(plain(before)) ? before : composed;
  const line = without([COMPARED, DATES], whole.slice(BULLET.exec(plain(whole))![0].length));
  const colon = line.lastIndexOf(":");
  // `Kết quả: kiểm tra 5/7 chi bộ`: what stands before the colon says nothing of its own.
  const named = colon >= 0 && meaning(line.slice(0, colon)).concepts.size > 0;
  const [label, rest] = named ? [line.slice(0, colon), line.slice(colon + 1)] : ["", line.slice(colon + 1)];
  const said = plain(rest);
  const period = !named && findPeriods(line).length > 0;
  const endOf = (m: RegExpExecArray) => m.index + m[0].length;
  const counts = (m: RegExpExecArray) => {
    const after = said.slice(endOf(m));
    return COUNTED.test(after) || (!period && ENDS.test(after));
  };
  const pair = [...said.matchAll(PAIR)].find(counts);
  const figures = [...said.matchAll(FIGURE)].filter((m) => named || counts(m));
  const found = pair ?? figures.find((m) => !m[0].includes("%")) ?? figures[0];
  if (!found) return named ? { label, instead: rest.trim() } : { label: period ? "" : line };
  const words = label || rest.slice(0, found.index);
  const behind = rest.slice(endOf(found));
  const about = ABOUT.exec(said.slice(0, found.index))?.index ?? found.index;
  const single =
    rest.slice(about, found.index) +
    rest.slice(found.index, endOf(found)).replace(EDGES, "") +
    behind.slice(0, GOES_ON.exec(plain(behind))?.[0].length ?? 0);
  const figure = found[2] === undefined ? single : `${found[1]}/${found[2]}`;
  return words.trim() ? { label: words, figure, behind } : { label: behind, figure };
}

/** What some patterns find left blank, letter for letter. */
const without = (patterns: RegExp[], line: string): string =>
  patterns
    .flatMap((pattern) => [...plain(line).matchAll(pattern)])
    .reduce(
      (rest, { index, 0: { length } }) => rest.slice(0, index) + " ".repeat(length) + rest.slice(index + length),
      line,
    );

/** Lines of a cell, or sentences in one, that hold figures; a label that is only broken over lines, its figure in the next cell, is one. */
export function linesOf(text: string): string[] {
  const lines = text.split(/[\n;]+|,?\s*[Tt]rong (?:đó|do):?\s+|(?<!^[\s\-+•*]*\w{1,2})\.\s+(?=\p{Lu})/u);
  return lines.some(holdsFigure) ? lines.flatMap(clausesOf) : [text.replace(/\s+/g, " ")];
}

/** `Đã kiểm tra 3/5 chi bộ và dự 9 lượt sinh hoạt`: clauses that hold a figure each. */
function clausesOf(line: string): string[] {
  const [first, second, ...rest] = line.split(/\s+v[àa]\s+|,\s+(?!tr[êe]n|trong)/u) as [string, ...string[]];
  // `6 tháng qua, đã kiểm tra 3/5 chi bộ, dự 9 lượt`: when, before what.
  const clauses =
    second === undefined || holdsFigure(first)
      ? [first, second ?? "", ...rest].filter(Boolean)
      : [`${first}, ${second}`, ...rest];
  return clauses.every(holdsFigure) ? clauses : [line];
}

const holdsFigure = (line: string): boolean => partsOf(line).figure !== undefined;

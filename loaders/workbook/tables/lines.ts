import type { Form } from "../../forms/form.ts";
import { type Grid, rangeOf } from "../grid.ts";
import { nearest } from "../headers/fitness.ts";
import type { UnreadColumn } from "../headers/headers.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { findPeriods } from "../values/periods.ts";
import { saysAside } from "../words/says-aside.ts";
import { meaning } from "../words/vocabulary.ts";
import type { RawRow } from "./records.ts";

/** What stands before the words of a line: `- `, `1. `, `a) `, `2/ `, `Mẫu 6. `. */
const BULLET =
  /^[\s\-–+•*]*(?:(?:mẫu|biểu|phụ lục|bảng)\s*(?:số\s*)?[\divx]{1,4}\b[\s.:)/–-]*)?((\d{1,2}|[a-zđ])(?:[.)]|\/(?!\s*\d))(?!\d)\s*)?/iu;
/** Days and months of a year: no figures, and no pairs of them. */
const DATES = /(\d{1,2}\s?[/.-]\s?)?\d{1,2}\s?[/.-]\s?20\d\d/g;
/** `5/7`, also with what is counted in between: `5 chi bộ/7 chi bộ`, `5 trên tổng số 7`. */
const PAIR =
  /(\d+)\s*(?:chi bộ|cb)?\s*(?:\([\d.,\s]*%\)\s*)?(?:\/|[,(]?\s*(?:trong|trên)(?: tổng)?(?: số)?|\(tổng số)\s*(\d+)(?!\d|\s*\/)/giu;

/** What stands behind a figure that counts something: `5 chi bộ`, `10 lượt`, the end; none of `04. Kiểm tra`, `01/01 đến 30/6`, `60%`. */
const COUNTED = /^\s*\(?\s*(?:chi bộ|cb|lượt|buổi|cuộc|lần|kỳ|đ\/c|đồng chí|đảng ủy viên|cấp ủy viên)(?!\p{L})/iu;
const ENDS = /^\s*(?:[,;(]|\.?\s*$)/u;

/** Times that something was done, behind a figure: no chi bộ. */
const TIMES = /^\s*\(?\s*(?:lượt|buổi|cuộc|lần)(?!\p{L})/iu;

interface Parts {
  label: string;
  figure?: string;
  /** What stands behind the figure. */
  behind?: string;
}

/** Words and figure of a line: a pair `5/7` before others, behind a colon any, else one that counts something. */
function parts(text: string): Parts {
  const line = text
    .replace(/\u00a0/g, " ")
    .replace(BULLET, "")
    .replace(DATES, " ");
  const colon = line.lastIndexOf(":");
  // `Kết quả: kiểm tra 5/7 chi bộ`: what stands before the colon says nothing of its own.
  const named = colon >= 0 && meaning(line.slice(0, colon)).concepts.size > 0;
  const [label, rest] = named ? [line.slice(0, colon), line.slice(colon + 1)] : ["", line.slice(colon + 1)];
  const period = !named && findPeriods(line).length > 0;
  const counts = (m: RegExpExecArray) => {
    const after = rest.slice(m.index + m[0].length);
    return COUNTED.test(after) || (!period && ENDS.test(after));
  };
  const pair = [...rest.matchAll(PAIR)].find(counts);
  const found = pair ?? [...rest.matchAll(/\d+/g)].find((m) => named || counts(m));
  if (!found) return { label: label || (period ? "" : line) };
  const words = label || rest.slice(0, found.index);
  const behind = rest.slice(found.index + found[0].length);
  const figure = found[2] === undefined ? found[0] : `${found[1]}/${found[2]}`;
  return words.trim() ? { label: words, figure, behind } : { label: behind, figure };
}

/** Lines of a cell, or sentences in one, that hold figures; a label that is only broken over lines, its figure in the next cell, is one. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\n;]+|,?\s*[Tt]rong đó:?\s+|(?<!^[\s\-+•*]*\w{1,2})\.\s+(?=\p{Lu})/u);
  return lines.some(holdsFigure) ? lines.flatMap(clausesOf) : [text.replace(/\s+/g, " ")];
}

/** `Đã kiểm tra 3/5 chi bộ và dự 9 lượt sinh hoạt`: clauses that hold a figure each. */
function clausesOf(line: string): string[] {
  const clauses = line.split(/\s+và\s+|,\s+(?!trên|trong)/u);
  return clauses.every(holdsFigure) ? clauses : [line];
}

const holdsFigure = (line: string): boolean => parts(line).figure !== undefined;

/** What lines of text came to. */
export interface Lines {
  row: RawRow;
  /** Lines whose figure no field took although they share words with one that nothing carries. */
  unclear: UnreadColumn[];
}

/**
 * Reads lines of text such as `- Số chi bộ được kiểm tra: 5/7 chi bộ`, one field a line, with the figure in the line or in the next cell beside it.
 * Gives one record where a form's own field was found, else nothing.
 */
export function readLines(grid: Grid, form: Form): Lines | undefined {
  const cells: Record<string, Cell> = {};
  const left: { cell: Cell; label: string }[] = [];
  for (const r of grid.rowNumbers) {
    const row = grid.row(r);
    for (const [i, { cell }] of row.entries()) {
      if (cell.type !== "text") continue;
      for (const line of linesOf(cell.value as string)) {
        const { label, figure, behind } = parts(line);
        const next = row[i + 1]?.cell;
        const beside = figure === undefined && next && isFigure(next) ? next : undefined;
        if (figure === undefined && beside === undefined) continue;
        // `Đã dự sinh hoạt 10 lượt`: what is counted may stand behind the figure.
        const whole = `${label} ${behind?.replace(TIMES, "lượt") ?? ""}`;
        const field =
          behind && TIMES.test(behind) ? fieldOf(form, whole) : (fieldOf(form, label) ?? fieldOf(form, whole));
        if (!field) left.push({ cell, label: whole });
        if (!field || field in cells) continue;
        cells[field] = beside ?? { ...cell, value: figure! };
      }
    }
  }
  const own = form.recognisedBy.some((set) => set.every((field) => field in cells));
  const first = Object.values(cells)[0];
  if (!own || !first) return undefined;
  const all = Object.values(cells);
  const bottom = Math.max(...all.map((cell) => cell.row)) + 1;
  const row: RawRow = { kind: "data", row: first.row + 1, range: rangeOf(all), bottom, cells, headings: [] };
  return { row, unclear: left.flatMap(({ cell, label }) => lost(form, row, cell, label)) };
}

/** A line that may be what a field misses: it says something of it, and nothing that is set aside. */
function lost(form: Form, { cells }: RawRow, cell: Cell, label: string): UnreadColumn[] {
  const said = meaning(label);
  const open = Object.entries(form.columns).filter(([field, { content }]) => content !== "pair" && !(field in cells));
  const candidates = nearest(Object.fromEntries(open), said);
  const asks = candidates.length > 0 && !saysAside(said) && !said.concepts.has("percent");
  return asks ? [{ cell, text: label.trim(), candidates: () => candidates }] : [];
}

/** The one field whose wording the label says wholly; none where two would do. */
function fieldOf(form: Form, label: string): string | undefined {
  const said = meaning(label);
  if (said.concepts.size === 0 || said.unknown > 2 || said.concepts.has("percent")) return undefined;
  const scored = Object.entries(form.columns)
    .filter(([, column]) => column.content !== "pair")
    .map(([field, column]) => {
      const scores = column.wordings
        .filter(
          (w) =>
            !w.less &&
            w.all.every((x) => said.concepts.has(x)) &&
            [...said.concepts].every((x) => w.all.includes(x) || w.also?.includes(x)),
        )
        .map((w) => w.all.length);
      return { field, score: Math.max(0, ...scores) };
    })
    .filter((x) => x.score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score !== scored[1]?.score ? scored[0].field : undefined;
}

import type { Cell } from "../../open/workbook.ts";
import { readNumber } from "../../values/numbers.ts";
import { partLabel } from "../../values/parts-of-year.ts";
import { memoOf } from "../../words/memo.ts";
import { fold } from "../../words/text.ts";
import { sameTime } from "../columns/column-time.ts";
import { sameGroups } from "../columns/counting.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { inManners } from "../columns/manners.ts";
import { NOTHING } from "../columns/probe.ts";
import type { Fields } from "../fields/fields.ts";
import { forget, type Header } from "../fields/header.ts";
import { mapped } from "../fields/mapped-column.ts";
import { rankFields } from "../fields/rank-fields.ts";
import { MARGIN } from "../fields/ranked.ts";

/** `Nam`, `Số ĐV nữ`. */
const SEX = /^(so |ts |dv |dang vien |d\/c |dong chi )*(nam|nu)( gioi)?$/;
const PARTS = { half: 2, quarter: 4 };

/**
 * Takes columns that are together the whole of a field that nothing else carries: men and women under what is counted (`Kết nạp` over `Nam | Nữ`),
 * those who came and those who took part from elsewhere, and all quarters or both halves of what is done in a year. Their figures are added up.
 */
export function takeWholeOfParts(header: Header, columns: HeaderColumn[], fields: Fields): void {
  for (const parts of [...ofAnyTime(columns), ...ofYear(header, columns)]) {
    const [first] = parts as [HeaderColumn];
    const [best, second] = rankFields(fields, first, first.says, NOTHING).filter(
      (x) => header.form.columns[x.field]?.content === "count",
    );
    const field = best && !(second && best.score - second.score < MARGIN) ? best.field : undefined;
    const column = field === undefined ? undefined : header.form.columns[field];
    if (!field || !column) continue;
    if (column.again && !first.countsGroup) continue;
    const cells = new Set(parts.map(({ cell }) => cell));
    if (header.columns.some((x) => x.field === field && sameTime(x, first) && !cells.has(x.cell))) continue;
    header.columns = header.columns.filter((x) => !cells.has(x.cell));
    forget(header, cells);
    for (const own of parts) header.columns.push({ ...mapped(own, field), adds: true });
    header.score += 1;
  }
}

const ofAnyTime = memoOf((columns: HeaderColumn[]) => [...ofSexes(columns), ...inManners(columns)]);

/** Men and women alone beside one another, each as what stands over both says. */
function ofSexes(columns: HeaderColumn[]): HeaderColumn[][] {
  const said = columns.flatMap((column) => {
    const sex = column.groups.length > 0 ? SEX.exec(fold(column.leaf))?.[2] : undefined;
    return sex ? [{ sex, column: { ...column, countsGroup: true } }] : [];
  });
  return said.flatMap(({ sex, column }) => {
    const others = said.filter((x) => x.column !== column && sameGroups(x.column, column));
    return sex === "nam" && others.length === 1 && others[0]!.sex === "nu" ? [[column, others[0]!.column]] : [];
  });
}

/** The same of every part of a year, where it is something that is done in them. */
function ofYear({ form }: Header, columns: HeaderColumn[]): HeaderColumn[][] {
  if (form.period !== "year") return [];
  const groups = new Map<string, { column: HeaderColumn; index: number; kind: keyof typeof PARTS }[]>();
  for (const column of columns) {
    const part = column.partText === undefined ? undefined : partLabel(column.partText);
    if (!part || part.year !== undefined) continue;
    const key = [part.kind, ...column.groups, column.leaf].join("|");
    const { part: _, partText: __, ...plain } = column;
    groups.set(key, [...(groups.get(key) ?? []), { column: plain, index: part.index, kind: part.kind }]);
  }
  return [...groups.values()].flatMap((found) => {
    const all = PARTS[found[0]!.kind];
    return found.length === all && new Set(found.map((x) => x.index)).size === all ? [found.map((x) => x.column)] : [];
  });
}

/** The figures of two columns of one whole; where one of them holds none, it is asked about there. */
export function added(one: Cell, other: Cell): Cell {
  const [a, b] = [one, other].map((cell) => readNumber(cell, true));
  if (!a || "fault" in a) return one;
  if (!b || "fault" in b) return other;
  const figure = (x: typeof a) => ("value" in x ? x.value : 0);
  const seen = other.hidden ? other : one;
  return { ...seen, type: "number", value: figure(a) + figure(b) };
}

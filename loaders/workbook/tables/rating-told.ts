import type { Form } from "../../forms/form.ts";
import { address } from "../grid.ts";
import { raterOf } from "../headers/columns/raters.ts";
import type { Cell } from "../open/workbook.ts";
import { findPeriods } from "../values/periods.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { isGrade } from "../words/grades.ts";
import { memo } from "../words/memo.ts";
import { withoutNumber } from "../words/numbering.ts";
import { saysOnly } from "../words/says-only.ts";
import { fold } from "../words/text.ts";
import { meaning } from "../words/vocabulary.ts";
import { ratedName } from "./rated-groups.ts";
import type { ReadTable } from "./read-table.ts";
import type { Heading, RawRow } from "./records.ts";

/**
 * Gives the rows of a table of members' levels, which has no column for how their chi bộ was rated, what is said of it elsewhere: behind its name (`Chi bộ
 * Văn phòng (HTTNV)`), or, where it tells of one alone, in a line of its own (`Chi bộ đề nghị xếp loại: HTTNV`), said once in the sheet.
 */
export function tellRating(tables: ReadTable[], table: ReadTable, { columns }: Form, texts: Heading[]): void {
  const lacks = (set: string[]) => set.includes("rating");
  if (!columns.rating || !table.missing.some(lacks)) return;
  const rows = table.rows.filter(({ kind, cells }) => kind === "data" && Object.keys(cells).length > 0);
  const [only, another] = rows;
  if (!only) return;
  const ofSheet = tables.every((x) => x === table || x.form !== table.form);
  const told =
    behindNames(rows) ?? (another ? undefined : (aboveAlone(only, table) ?? (ofSheet ? inLine(texts) : undefined)));
  if (!told) return;
  for (const [i, row] of rows.entries()) {
    const { rating, name } = told[i]!;
    if (rating) row.cells = { ...row.cells, rating };
    if (name) row.unit = name;
  }
  const { row, col } = told.find(({ rating }) => rating)!.rating!;
  const [{ proposed }] = told as [Told];
  table.columns.push({ field: "rating", row, col, ...(proposed ? { byItself: proposed } : {}) });
  table.missing = table.missing.filter((set) => !lacks(set));
  table.unclear = table.unclear.filter(({ cell }) => cell !== address({ row, col }));
  delete table.apart;
}

/** How a chi bộ was rated; its name without that; the words that say that it only proposes it. */
interface Told {
  rating?: Cell;
  name?: Cell;
  proposed?: string;
}

/** What stands behind the names of several rows, or of the only one. */
function behindNames(rows: RawRow[]): Told[] | undefined {
  const told = rows.map(({ unit }): Told => {
    const { unit: name, rating } = unit?.type === "text" ? ratedName(unit) : {};
    return name && rating ? { name, rating } : {};
  });
  return told.some(({ rating }) => rating) ? told : undefined;
}

/** What stands behind the name that is right above a table of one chi bộ alone. */
function aboveAlone({ unit }: RawRow, { above }: ReadTable): Told[] | undefined {
  const heading = above.at(-1);
  if (unit || !heading || !beginsWithChiBo(fold(withoutNumber(heading.text)))) return undefined;
  const { unit: name, rating } = ratedName({ ...heading, type: "text", value: heading.text });
  return name && rating ? [{ name, rating }] : undefined;
}

/** What one line of the sheet says, behind its colon or beside it, and no other. */
function inLine(texts: Heading[]): Told[] | undefined {
  const ofUnits = texts.filter(({ text }) => /chi bộ/iu.test(text.normalize("NFC")));
  const lines = ofUnits.map((own) => ({ ...own, text: lineOf(own, texts) }));
  const [only, more] = lines.filter(({ text }) => ratingIn(text) !== undefined);
  if (!only || more) return undefined;
  const { label, level } = ratingIn(only.text)!;
  const proposed = /\bde (nghi|xuat)\b/.test(fold(label)) || raterOf({ leaf: label, groups: [] }) === "itself";
  const rating: Cell = { row: only.row, col: only.col, type: "text", value: level };
  return [{ rating, ...(proposed ? { proposed: only.text } : {}) }];
}

/** A label with the only text behind it in its row, or a line that needs none. */
function lineOf({ row, col, text }: Heading, texts: Heading[]): string {
  const [value, more] = texts.filter((t) => t.row === row && t.col > col);
  return value && !more && !text.includes(":") ? `${text}: ${value.text}` : text;
}

/** `Chi bộ tự xếp loại: HTTNV`, `Chi bộ: HTTNV`: of no other year, and of nobody else. */
const ratingIn = memo((text: string): { label: string; level: string } | undefined => {
  const [, label = "", level = ""] = LINE.exec(withoutNumber(text.normalize("NFC"))) ?? [];
  if (!isGrade(level) || !/\bchi bo\b/.test(fold(label)) || findPeriods(label).length > 0) return undefined;
  const said = meaning(label.replace(PROPOSED, " "));
  return saysOnly(said, "unit", "grade", "rated") ? { label, level } : undefined;
});
const LINE = /^\s*[-+•*]?\s*([^:]+?)\s*:\s*(.+?)\s*\.?\s*$/su;
const PROPOSED = /(?<!\p{L})(?:đề nghị|đề xuất)(?:\s+(?:đảng ủy|đảng uỷ|cấp trên))?(?:\s+công nhận)?(?!\p{L})/giu;

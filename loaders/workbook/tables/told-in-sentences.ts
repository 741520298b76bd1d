import type { Form } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import { formsTitled } from "../headers/forms-titled.ts";
import type { Cell } from "../open/workbook.ts";
import { findPeriods } from "../values/periods.ts";
import { withoutNumber } from "../words/numbering.ts";
import { endsTable, isSignedOn } from "../words/row-label.ts";
import { ratingIn, type Said, saidIn } from "./sentence-clauses.ts";

/** Fewer figures in sentences are remarks beside a report, but where a sheet holds nothing else and is titled so. */
const ENOUGH = 4;
const ENOUGH_ALONE = 2;

/**
 * Sentences that tell the forms of a year of one chi bộ (`Trong năm, chi bộ kết nạp 01 đảng viên mới; công nhận chính thức 01 đảng viên.`) as a table with a
 * column for each figure and one row; nothing where any figure in them is not understood, is told twice, or is of another year than the titles. The
 * cells keep their addresses.
 */
export function toldInSentences(grid: Grid, forms: Form[]): Grid | undefined {
  const yearly = forms.filter(({ period }) => period === "year");
  const rows = grid.rowNumbers.map((r) => grid.row(r));
  const end = rows.findIndex((row) => row.some(({ cell }) => endsTable(String(cell.value))));
  const lines = (end < 0 ? rows : rows.slice(0, end)).filter((row) => row.length === 1).map(([only]) => only!);
  const whole = lines.filter(({ cell }) => isSentence(String(cell.value)) || saysRating(String(cell.value)));
  const sentences = lines.filter((e) => whole.includes(e) || (whole.length > 0 && isLabelled(e, yearly)));
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return undefined;
  const others = lines.filter((e) => !sentences.includes(e));
  const alone =
    rows.every((row) => row.length < 2) && others.some((e) => formsTitled(String(e.cell.value), yearly).length === 1);
  // A line stays blank between: words right below a heading may be more of it.
  const above = last.r > first.r + 1 ? first.r : first.r - 1;
  if (above < first.r && last === first && !alone) return undefined;
  // Where a title stands right above, all goes down by one.
  const down = above < first.r && grid.row(above).length > 0 ? 1 : 0;
  const head = above + down;
  const ofPart = others.some(
    (e) => e.r < first.r && !isSignedOn(String(e.cell.value)) && findPeriods(String(e.cell.value)).some(isPartOfYear),
  );
  const years = new Set(lines.flatMap((e) => findPeriods(String(e.cell.value)).flatMap(({ year }) => year ?? [])));
  const said = sentences.map((e) => saidIn(withoutNumber(String(e.cell.value)), yearly)?.map((x) => ({ ...x, e })));
  if (ofPart || years.size > 1 || said.some((x) => x === undefined)) return undefined;
  const all = said.flatMap((x) => x!);
  const told = new Set(all.map(({ label }) => label));
  if (told.size < (alone ? ENOUGH_ALONE : ENOUGH) || told.size < all.length) return undefined;
  // Behind all that stands below: who signs is under none of them.
  const behind = Math.max(...rows.flat().map(({ c }) => c)) + 1;
  const columns = all.flatMap(({ label, value, e }, i): Entry[] => [
    { r: head, c: behind + i, cell: { ...e.cell, value: label } },
    { r: last.r + down, c: behind + i, cell: figureOf(e.cell, value) },
  ]);
  const below = down === 0 ? [] : rows.flat().filter(({ r }) => r > last.r);
  return grid.exchanged(new Set([...sentences, ...below]), [
    ...columns,
    ...below.map((e) => ({ ...e, r: e.r + down })),
  ]);
}

/** `3. Chi bộ được xếp loại: Hoàn thành tốt nhiệm vụ.` */
const saysRating = (text: string): boolean =>
  ratingIn(
    withoutNumber(text)
      .replace(/[.:]\s*$/, "")
      .replace(/:\s*/, " ")
      .trim(),
  ) !== undefined;

const isPartOfYear = ({ kind }: ReturnType<typeof findPeriods>[number]): boolean => kind !== "year";

/** `Tổng số đảng viên cuối năm: 11.`: one figure of a form behind its label. */
const isLabelled = ({ cell }: Entry, forms: Form[]): boolean =>
  LABELLED.test(String(cell.value)) && saidIn(withoutNumber(String(cell.value)), forms)?.length === 1;
const LABELLED = /^[^:]*\p{L}{2}[^:]*:\s*\d+[^\d%]*$/su;

const figureOf = (cell: Cell, value: Said["value"]): Cell => ({
  ...cell,
  type: typeof value === "number" ? "number" : "text",
  value,
});

/** Words with several figures, or a figure behind several words. */
const isSentence = (text: string): boolean => {
  const figures = text.replace(/\b(19|20)\d\d\b/g, " ").match(/\d+/g) ?? [];
  return figures.length > 1 && text.split(/\s+/).length > WORDS;
};
const WORDS = 8;

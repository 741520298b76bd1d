import type { Form } from "../../forms/form.ts";
import type { Grid } from "../grid.ts";
import type { Cell } from "../open/workbook.ts";
import { isFigure } from "../values/marks.ts";
import { type PartOfYear, partLabel, partWithin } from "../values/parts-of-year.ts";
import { saysAside } from "../words/says-aside.ts";
import { meaning } from "../words/vocabulary.ts";
import { linesOf, partsOf } from "./line-parts.ts";
import { fieldOf, type Lines, linesWithin } from "./lines.ts";

/**
 * Reads lines of text such as `- Số chi bộ được kiểm tra: 5/7 chi bộ`, one field a line, with the figure in the line or in the next cell beside it.
 * Gives one record where a form's own field was found, or one for each half of the year that stands above its lines or in each of them; else nothing.
 */
export function readLines(grid: Grid, form: Form): Lines | undefined {
  const heads = grid.rowNumbers.flatMap((r) => {
    const [first, ...more] = grid.row(r);
    const part = more.length === 0 && first?.cell.type === "text" ? partLabel(first.cell.value as string) : undefined;
    return part ? [{ r, part, cell: first!.cell }] : [];
  });
  if (!areSeveral(heads)) return linesOfEach(grid, form) ?? linesWithin(grid, form);
  return joined(
    heads.map((head, i) => {
      const end = heads[i + 1]?.r ?? Number.POSITIVE_INFINITY;
      return linesOfHalf(grid, form, head, (r) => r > head.r && r < end);
    }),
  );
}

/** A half of the year, and the cell that names it. */
interface Half {
  part: PartOfYear;
  cell: Cell;
}

/** Lines that each name the half that their figures are of (`6 tháng đầu năm: đã kiểm tra 3/5 chi bộ`), what is planned is none. A line without is asked about. */
function linesOfEach(grid: Grid, form: Form): Lines | undefined {
  const said = grid.rowNumbers.flatMap((r) => {
    const [first, ...more] = grid.row(r);
    const text = first?.cell.type === "text" ? (first.cell.value as string) : "";
    return text === "" ? [] : [{ r, text, cell: first!.cell, more, part: HALF.test(text) && partWithin(text)?.part }];
  });
  if (!areSeveral(said)) return undefined;
  const told = said.filter(
    ({ text, more }) =>
      (more.some((e) => isFigure(e.cell)) || linesOf(text).some((line) => partsOf(line).figure !== undefined)) &&
      !saysAside(meaning(partsOf(text).label)),
  );
  const halves = told.flatMap(({ r, cell, part }) => (part ? [{ r, cell, part }] : []));
  if (!areSeveral(halves)) return undefined;
  const lines = joined(
    [...new Set(halves.map(({ part }) => part.index))].map((index) => {
      const own = halves.filter(({ part }) => part.index === index);
      return linesOfHalf(grid, form, own[0]!, (r) => own.some((half) => half.r === r));
    }),
  );
  const unclear = told.flatMap(({ cell, part, text }) => {
    const field = part ? undefined : fieldOf(form, partsOf(text).label);
    return field ? [{ cell, text: partsOf(text).label.trim(), candidates: () => [field] }] : [];
  });
  return lines && { ...lines, unclear: [...lines.unclear, ...unclear] };
}

const HALF = /đầu|cuối|dau|cuoi|quý|quy|kỳ|ky/iu;

const areSeveral = (said: { part?: PartOfYear | false | undefined }[]): boolean =>
  new Set(said.flatMap(({ part }) => (part ? [part.index] : []))).size > 1;

/** The lines in some rows, as those of a half. */
function linesOfHalf(grid: Grid, form: Form, { part, cell }: Half, within: (r: number) => boolean): Lines | undefined {
  const lines = linesWithin(
    grid.part((e) => within(e.r)),
    form,
  );
  return lines && { ...lines, rows: lines.rows.map((row) => ({ ...row, part, partCell: cell })) };
}

/** All of them; none where one was not understood. */
function joined(parts: (Lines | undefined)[]): Lines | undefined {
  const read = parts.flatMap((lines) => lines ?? []);
  if (read.length < parts.length) return undefined;
  return {
    rows: read.flatMap((lines) => lines.rows),
    unclear: read.flatMap((lines) => lines.unclear),
    ignored: read.flatMap((lines) => lines.ignored),
  };
}

import type { Form } from "../../forms/form.ts";
import type { Entry, Grid } from "../grid.ts";
import { monthLabel } from "../values/months.ts";
import { findPeriods } from "../values/periods.ts";
import { figuresTold, type ToldFigure } from "../values/sentence.ts";
import { beginsWithChiBo } from "../words/chi-bo.ts";
import { withoutNumber } from "../words/numbering.ts";
import { fold } from "../words/text.ts";
import { noneIn, saidIn } from "./sentence-clauses.ts";

/** Figures in a sentence, and sentences, from which on they are a report. */
const ENOUGH = 2;

/** What a sentence tells, and of which chi bộ or month. */
interface Told {
  line: Entry;
  of: string;
  over: "Chi bộ" | "Tháng";
  figures: Pick<ToldFigure, "says" | "label" | "figure">[];
}

/**
 * Sentences that each tell the meeting or the year of one chi bộ, or a meeting of one month (`1. Chi bộ Văn phòng: họp ngày 02/9/2023; phải dự 20 đồng chí,
 * có mặt 19; xếp loại Khá.`), as a table with a row for each and a column for each figure; nothing where one of them is not understood, or tells more or
 * less than the others do. The cells keep their addresses.
 */
export function recordsInSentences(grid: Grid, forms: Form[]): Grid | undefined {
  const lines = grid.rowNumbers.flatMap((r) => (grid.row(r).length === 1 ? grid.row(r) : []));
  const years = new Set(lines.flatMap((e) => findPeriods(String(e.cell.value)).flatMap(({ year }) => year ?? [])));
  const yearly = years.size > 1 ? [] : forms.filter(({ period }) => period === "year");
  const begun = lines.filter((e) => beginning(e, yearly) !== undefined);
  const told = begun.map((e) => toldIn(e, yearly));
  const [first] = told;
  const [last] = begun.slice(-1);
  if (!first || !last || told.length < ENOUGH) return undefined;
  const apart = grid.rowNumbers.some((r) => r >= first.line.r && r <= last.r && !begun.some((e) => e.r === r));
  if (apart || !told.every((x) => x && isAlike(first, x))) return undefined;
  // Where a title stands right above, all go down by one.
  const down = grid.row(first.line.r - 1).length > 0 ? 1 : 0;
  const head = first.line.r - 1 + down;
  const below = down === 0 ? [] : grid.rowNumbers.flatMap((r) => (r > last.r ? grid.row(r) : []));
  // Behind all that stands below: who signs is under none of them.
  const behind = Math.max(...grid.rowNumbers.flatMap((r) => grid.row(r).map(({ c }) => c))) + 1;
  const at = ({ cell }: Entry, r: number, i: number, value: string): Entry => ({
    ...{ r, c: behind + i, cell: { ...cell, type: "text" as const, value } },
  });
  const rows = (told as Told[]).flatMap(({ line, of, figures }) => [
    at(line, line.r + down, 0, of),
    ...first.figures.map(({ says }, i) => at(line, line.r + down, i + 1, figures.find((x) => x.says === says)!.figure)),
  ]);
  const headings = [first.over, ...first.figures.map(({ label }) => label)];
  return grid.exchanged(new Set([...begun, ...below]), [
    ...headings.map((text, i) => at(first.line, head, i, text)),
    ...rows,
    ...below.map((e) => ({ ...e, r: e.r + down })),
  ]);
}

/** The chi bộ or month that a line begins with, and what it tells of it. */
function beginning({ cell }: Entry, yearly: Form[]): (Pick<Told, "of" | "over"> & { rest: string }) | undefined {
  if (cell.type !== "text") return undefined;
  const [, of = "", rest = ""] = BEGINS.exec(withoutNumber((cell.value as string).normalize("NFC"))) ?? [];
  if (!/\d/.test(rest) && noneIn(rest.split(/[,;]/)[0]!, yearly).length === 0) return undefined;
  const over = monthLabel(of) ? "Tháng" : beginsWithChiBo(fold(of)) ? "Chi bộ" : undefined;
  return over && { of, over, rest };
}
const BEGINS = /^\s*[-+•*]?\s*([^:]{3,60}?)\s*:\s*(\S.*?)[\s.]*$/su;

function toldIn(line: Entry, yearly: Form[]): Told | undefined {
  const { of, over, rest } = beginning(line, yearly)!;
  const figures = figuresTold(rest) ?? (over === "Chi bộ" ? ofYear(rest, yearly) : undefined);
  return figures && figures.length >= ENOUGH ? { line, of, over, figures } : undefined;
}

/** What a sentence tells of the forms of a year, each once. */
function ofYear(text: string, yearly: Form[]): Told["figures"] | undefined {
  const said = saidIn(text, yearly);
  if (!said || new Set(said.map(({ label }) => label)).size < said.length) return undefined;
  return said.map(({ label, value }) => ({ says: label, label, figure: String(value) }));
}

const isAlike = (a: Told, b: Told): boolean =>
  a.over === b.over &&
  a.figures.length === b.figures.length &&
  a.figures.every(({ says }) => b.figures.some((x) => x.says === says));

import type { Finding } from "../checks/check.ts";
import type { Form } from "../forms/form.ts";
import { readDate } from "../workbook/dates.ts";
import { address } from "../workbook/grid.ts";
import { isMark } from "../workbook/marks.ts";
import { readNumber } from "../workbook/numbers.ts";
import type { Cell } from "../workbook/open/workbook.ts";
import type { ReadTable } from "../workbook/read.ts";
import type { RawRow } from "../workbook/sections.ts";
import { meaning } from "../workbook/vocabulary.ts";
import { withoutNames } from "../workbook/without-names.ts";
import { nothingHeld } from "./not-held.ts";

/** Reads the cells of one row field by field. Errors set the row aside; warnings drop a value at most. */
export class RowReader {
  /** Codes of the errors found; a row with any is set aside. */
  readonly codes: string[] = [];
  /** Cells of counts that say instead of a figure that nothing was held. */
  private readonly instead = new Set<Cell>();

  constructor(
    private readonly form: Form,
    private readonly table: ReadTable,
    private readonly raw: RawRow,
    /** Months (`YYYY-MM`) the row may speak of. */
    private readonly months: string[],
    private readonly report: (code: string, cell: string, finding: Finding) => void,
  ) {}

  /** Figures stand in the table that no column explains: what can be counted only without them is not counted. */
  get unsure(): boolean {
    return this.table.unclear.length > 0;
  }

  get failed(): boolean {
    return this.codes.length > 0;
  }

  /** The table has such a column. */
  has(field: string): boolean {
    return this.table.columns.some((column) => column.field === field);
  }

  /** Something other than a dash stands in the cell. */
  filled(field: string): boolean {
    return this.shown(field) !== "";
  }

  /** No figure stands in the row but in these fields; names, months and notes are no figures. */
  emptyBut(fields: string[]): boolean {
    return !Object.keys(this.raw.cells).some(
      (field) => !fields.includes(field) && field !== "note" && this.filled(field),
    );
  }

  /** A figure or a date stands in the cell, not only words. */
  holdsFigure(field: string): boolean {
    const cell = this.raw.cells[field];
    return cell !== undefined && (cell.type !== "text" || /\d/.test(cell.value as string));
  }

  /** A whole number of people or things; `undefined` where blank (or wrong: then it is reported). */
  count(field: string): number | undefined {
    return this.number(field, true);
  }

  /** As `count`; blank and `-` are 0 where the table has the column. */
  countOrZero(field: string): number | undefined {
    return this.number(field, true) ?? (this.has(field) && !this.failed ? 0 : undefined);
  }

  /** As `count`; a blank is an error. */
  required(field: string): number | undefined {
    const value = this.number(field, true);
    if (value === undefined && !this.failed) this.missing(field);
    return value;
  }

  score(field: string): number | undefined {
    const cell = this.raw.cells[field];
    // `95/100`: the points of a hundred.
    const of100 = cell?.type === "text" ? /^([^/]+)\/\s*100(?=\D*$)/.exec(cell.value as string)?.[1] : undefined;
    const value = this.number(field, false, of100);
    if (value === undefined || value <= 100) return value;
    this.warn("score_out_of_range", field, {});
    return undefined;
  }

  /** `17/18`: two whole numbers in one cell; `undefined` where the cell is blank or holds no slash. */
  pair(field: string): [number, number] | undefined {
    const cell = this.raw.cells[field];
    if (!cell) return undefined;
    const parts = String(cell.value).split("/");
    if (cell.type !== "text" || parts.length !== 2) {
      if (this.form.columns[field]?.content === "pair" && this.filled(field) && !this.notHeld([field]))
        this.fail("not_a_number", field, {});
      return undefined;
    }
    const numbers = parts.map((value) => readNumber({ ...cell, type: "text", value }, true));
    const wrong = numbers.find((n) => !("value" in n));
    if (wrong) {
      this.fail("fault" in wrong ? wrong.fault : "not_a_number", field, {});
      return undefined;
    }
    return numbers.map((n) => ("value" in n ? n.value : 0)) as [number, number];
  }

  text(field: string): string | undefined {
    return this.shown(field) || undefined;
  }

  /** A date within the row's months, else a warning and nothing. */
  date(field: string): string | undefined {
    const cell = this.raw.cells[field];
    const date = readDate(cell, this.months);
    if (date === "blank") return undefined;
    if (date === undefined) {
      this.warn("date_unreadable", field, {});
      return undefined;
    }
    if (this.months.includes(date.slice(0, 7))) return date;
    const [first, last] = [this.months[0]!, this.months.at(-1)!];
    const expected = first === last ? monthName(first) : `${monthName(first)} – ${monthName(last)}`;
    this.warn("date_out_of_period", field, {
      found: cell!.type === "date" ? date.split("-").reverse().join("/") : withoutNames(String(cell!.value)),
      expected,
    });
    return undefined;
  }

  /** Whether one of these fields, or another, says that nothing was held while no figure says otherwise. */
  notHeld(fields: string[]): boolean {
    const saying = nothingHeld(this.raw.cells, fields);
    for (const cell of saying) this.instead.add(cell);
    return saying.length > 0;
  }

  /** Grade of a meeting or session: in words, or as an x in one of four columns. */
  grade(): string | undefined {
    const marked = this.marked("grade_", ["tot", "kha", "trung_binh", "kem"]);
    if (marked.length > 1)
      this.warn("grade_unknown", `grade_${marked[0]}`, {
        found: marked.map((m) => this.label(`grade_${m}`)).join(", "),
      });
    if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
    if (!this.filled("grade")) return undefined;
    const said = meaning(this.shown("grade")).concepts;
    const levels = { good: "tot", fair: "kha", average: "trung_binh", poor: "kem" } as const;
    const found = Object.entries(levels).filter(([concept]) => said.has(concept as keyof typeof levels));
    if (found.length === 1) return found[0]![1];
    this.warn("grade_unknown", "grade", {});
    return undefined;
  }

  /** Rating of a chi bộ: in words, or as an x in one of four columns. */
  rating(levels: string[]): string | undefined {
    const marked = this.marked("rating_", levels);
    if (marked.length > 1)
      this.fail("rating_marks", `rating_${marked[1]}`, {
        found: marked.map((m) => this.label(`rating_${m}`)).join(", "),
      });
    if (marked.length > 0) return marked[0];
    if (!this.filled("rating")) {
      this.warn("rating_missing", this.has("rating") ? "rating" : `rating_${levels[0]}`, {});
      return undefined;
    }
    const said = meaning(this.shown("rating"));
    const concepts = {
      levelExcellent: levels[0],
      levelGood: levels[1],
      levelDone: levels[2],
      levelFailed: levels[3],
    } as const;
    const level = [...said.concepts].filter((concept) => concept !== "grade" && concept !== "unit");
    const found = level.length === 1 && said.unknown === 0 ? concepts[level[0] as keyof typeof concepts] : undefined;
    if (found) return found;
    this.fail("rating_unknown", "rating", {});
    return undefined;
  }

  missing(field: string): void {
    this.fail("missing_value", field, {});
  }

  /** Reports an error at a field's cell: the row is set aside. */
  fail(code: string, field: string, finding: Finding): void {
    this.codes.push(code);
    this.warn(code, field, finding);
  }

  /** As `fail`, at a cell of the row that is no field of its own. */
  failAt(code: string, cell: Cell): void {
    this.codes.push(code);
    this.report(code, address(cell), { found: withoutNames(String(cell.value)) });
  }

  /** Reports something at a field's cell; the row still counts. */
  warn(code: string, field: string, finding: Finding): void {
    const cell = this.raw.cells[field];
    this.report(code, cell ? address(cell) : this.place(field), {
      found: cell ? withoutNames(String(cell.value)) : "",
      field: this.label(field),
      ...finding,
    });
  }

  private number(field: string, whole: boolean, text?: string): number | undefined {
    const cell = this.raw.cells[field];
    if (cell && this.instead.has(cell)) return undefined;
    const reading = readNumber(cell && text !== undefined ? { ...cell, value: text } : cell, whole);
    if ("fault" in reading) this.fail(reading.fault, field, {});
    return "value" in reading ? reading.value : undefined;
  }

  private marked(prefix: string, levels: string[]): string[] {
    return levels.filter((level) => {
      const cell: Cell | undefined = this.raw.cells[prefix + level];
      return cell && (isMark(cell) || cell.value === true || cell.value === 1 || cell.value === "1");
    });
  }

  private shown(field: string): string {
    const cell = this.raw.cells[field];
    if (!cell) return "";
    const text = String(cell.value).replace(/\s+/g, " ").trim();
    return /^[-–—_.]*$/.test(text) ? "" : text;
  }

  private label(field: string): string {
    return this.form.columns[field]?.label ?? field;
  }

  /** Where the cell of a blank field stands. */
  private place(field: string): string {
    const month = this.raw.month?.month;
    const columns = this.table.columns.filter((column) => column.field === field);
    const column = columns.find((x) => x.month === month) ?? columns[0];
    const own = Object.values(this.raw.cells)[0] ?? this.raw.unit;
    if (!column || !own) return this.raw.range.split(":")[0]!;
    return address(this.table.turned ? { row: column.row, col: own.col } : { row: this.raw.row - 1, col: column.col });
  }
}

const monthName = (month: string): string => `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;

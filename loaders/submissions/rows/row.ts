import type { RowReading } from "../../forms/form.ts";
import type { Cell } from "../../workbook/open/workbook.ts";
import { countedIn } from "../../workbook/values/counted.ts";
import { partOf, readNumber } from "../../workbook/values/numbers.ts";
import { GRADES, gradeIn, levelIn } from "./grades.ts";
import { nothingHeld } from "./not-held.ts";
import { RowDates } from "./row-dates.ts";

/** The most points where they are counted of ten. */
const OF_TEN = 10;

/** Reads the cells of one row field by field. Errors set the row aside; warnings drop a value at most. */
export class RowReader extends RowDates implements RowReading {
  /** Cells of counts that say instead of a figure that nothing was held. */
  private readonly instead = new Set<Cell>();

  count(field: string): number | undefined {
    return this.number(field, true);
  }

  countOrZero(field: string): number | undefined {
    return this.number(field, true) ?? (this.has(field) && !this.failed ? 0 : undefined);
  }

  required(field: string): number | undefined {
    const value = this.number(field, true);
    if (value === undefined && !this.failed) this.missing(field);
    return value;
  }

  score(field: string): number | undefined {
    const cell = this.cell(field);
    // `95/100`: the points of a hundred.
    const of100 = cell?.type === "text" ? /^([^/]+)\/\s*100(?=\D*$)/.exec(cell.value as string)?.[1] : undefined;
    const value = this.number(field, false, of100);
    if (value !== undefined && value > 0 && value <= OF_TEN) {
      if (this.all(field).every((x) => x <= OF_TEN)) this.warnOfColumn("score_scale", field);
      else this.warn("score_scale", field, {});
      return undefined;
    }
    if (value === undefined || value <= 100) return value;
    this.warn("score_out_of_range", field, {});
    return undefined;
  }

  pair(field: string): [number, number] | undefined {
    const cell = this.cell(field);
    if (!cell) return undefined;
    const parts = String(cell.value)
      .replace(/[đd]\/c\b/gi, "đ.c")
      .split("/");
    if (cell.type !== "text" || parts.length !== 2) {
      if (this.form.columns[field]?.content === "pair" && this.filled(field) && !this.notHeld([field])) {
        const reading = readNumber(cell, true);
        this.fail("fault" in reading ? reading.fault : "not_a_number", field, {});
      }
      return undefined;
    }
    const numbers = parts.map((value) => readNumber({ ...cell, type: "text", value }, true));
    const wrong = numbers.find((n) => !("value" in n));
    if (wrong) {
      this.fail("fault" in wrong ? wrong.fault : "not_a_number", field, {});
      return undefined;
    }
    const pair = numbers.map((n) => ("value" in n ? n.value : 0)) as [number, number];
    const backwards = this.table.columns.some((column) => column.field === field && column.wholeFirst);
    return backwards ? [pair[1], pair[0]] : pair;
  }

  notHeld(fields: string[]): boolean {
    const saying = nothingHeld(this.raw.cells, fields);
    for (const cell of saying) this.instead.add(cell);
    return saying.length > 0;
  }

  grade(): string | undefined {
    const marked = this.marked("grade_", GRADES);
    if (marked.length > 1)
      this.warn("grade_unknown", `grade_${marked[0]}`, {
        found: marked.map((m) => this.label(`grade_${m}`)).join(", "),
      });
    if (marked.length > 0) return marked.length === 1 ? marked[0] : undefined;
    if (!this.filled("grade")) return undefined;
    const found = gradeIn(this.shown("grade"));
    if (!found) this.warn("grade_unknown", "grade", {});
    return found;
  }

  rating(levels: string[]): string | undefined {
    const marked = this.marked("rating_", levels);
    if (marked.length > 1)
      this.fail("rating_marks", `rating_${marked[1]}`, {
        found: marked.map((m) => this.label(`rating_${m}`)).join(", "),
      });
    if (marked.length > 0) return marked[0];
    if (!["rating", ...levels.map((level) => `rating_${level}`)].some((field) => this.has(field))) return undefined;
    // `Loại A` in the place of an x.
    const odd = this.filled("rating") ? undefined : levels.find((level) => this.filledBut0(`rating_${level}`));
    if (odd) {
      this.fail("rating_unknown", `rating_${odd}`, {});
      return undefined;
    }
    if (!this.filled("rating")) {
      this.warn("rating_missing", this.has("rating") ? "rating" : `rating_${levels[0]}`, {});
      return undefined;
    }
    const found = levels[levelIn(this.shown("rating"), this.months[0]!.slice(0, 4))];
    if (!found) this.fail("rating_unknown", "rating", {});
    return found;
  }

  private number(field: string, whole: boolean, text?: string): number | undefined {
    const cell = this.cell(field);
    if (cell && this.instead.has(cell)) return undefined;
    const counted = whole && cell?.type === "text" ? countedIn(cell.value as string) : undefined;
    // `đ/c` is written behind whatever is counted.
    if (counted && counted !== "people" && counted !== (this.form.columns[field]?.counts ?? "people")) {
      this.fail("other_measure", field, {});
      return undefined;
    }
    const reading = readNumber(cell && text !== undefined ? { ...cell, value: text } : cell, whole);
    if ("value" in reading) return reading.value;
    const part = "fault" in reading ? this.part(field) : undefined;
    if ("fault" in reading && part === undefined) {
      const marked = reading.fault === "not_a_number" && this.form.columns[field]?.marked;
      this.fail(marked ? "mark_unclear" : reading.fault, field, {});
    }
    return part;
  }

  /** `12/14`: a number beside the whole that it is a part of, where another column of the row says the same of that whole. */
  private part(field: string): number | undefined {
    const cell = this.cell(field);
    const of = this.form.columns[field]?.of?.find((x) => this.filled(x));
    if (cell?.type !== "text" || !of) return undefined;
    const whole = readNumber(this.cell(of), true);
    const all = "value" in whole ? whole.value : this.part(of);
    return all === undefined ? undefined : partOf(cell.value as string, all);
  }
}

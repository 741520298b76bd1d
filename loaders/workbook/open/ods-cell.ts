import { textCell } from "./cells.ts";
import type { OdsStyles } from "./ods-styles.ts";
import { isFootnoteMark } from "./struck.ts";
import { type Cell, WorkbookError } from "./workbook.ts";

const ERROR = /^(#(REF|DIV\/0|VALUE|NAME|NUM|N\/A|NULL)[!?]?|Err:\d{3})$/;

/** One `table:table-cell` as its attributes, paragraphs and blanks come in. */
export class OdsCell {
  private paragraphs: string[] = [];
  private inParagraph = 0;
  /** The runs of text that are open: how they look, and where they begin in their paragraph. */
  private readonly runs: { look: ReturnType<OdsStyles["look"]>; from: number }[] = [];
  private cut = false;

  constructor(
    readonly attributes: Record<string, string>,
    private readonly styles: OdsStyles,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === "text:p" && this.inParagraph++ === 0) this.paragraphs.push("");
    else if (name === "text:span")
      this.runs.push({ look: this.styles.look(attributes), from: this.paragraphs.at(-1)?.length ?? 0 });
    else if (name === "text:s") this.text(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 1_000)));
    else if (name === "text:tab") this.text("\t");
    else if (name === "text:line-break") this.text("\n");
  }

  close(name: string): void {
    if (name === "text:p") this.inParagraph--;
    else if (name === "text:span") this.closeRun();
  }

  /** What is struck through is not there, nor is the mark of a footnote. */
  private closeRun(): void {
    const { look, from } = this.runs.pop()!;
    const text = this.paragraphs.at(-1);
    if (text === undefined || look === undefined || (look === "raised" && !isFootnoteMark(text.slice(from)))) return;
    this.paragraphs[this.paragraphs.length - 1] = text.slice(0, from);
    this.cut = true;
  }

  text(text: string): void {
    if (this.inParagraph > 0) this.paragraphs[this.paragraphs.length - 1] += text;
  }

  /** The cell at a place; `undefined` for a blank one. @throws WorkbookError for a value that its type does not allow. */
  content(row: number, col: number): Cell | undefined {
    const at = { row, col };
    const shown = this.paragraphs.join("\n");
    const formula = this.attributes["table:formula"] === undefined ? {} : { formula: true as const };
    if (this.attributes["calcext:value-type"] === "error" || (formula.formula && ERROR.test(shown)))
      return { ...at, type: "error", value: shown || "#ERROR!", ...formula };
    switch (this.attributes["office:value-type"]) {
      case "float":
      case "currency":
        return { ...at, type: "number", value: this.number(), ...formula };
      case "percentage":
        return { ...at, type: "number", value: this.number(), percent: true, ...formula };
      case "date": {
        const date = /^\d{4}-\d{2}-\d{2}/.exec(this.attributes["office:date-value"] ?? "")?.[0];
        return date ? { ...at, type: "date", value: date, ...formula } : textCell(row, col, shown, formula);
      }
      case "boolean":
        return { ...at, type: "boolean", value: this.attributes["office:boolean-value"] === "true", ...formula };
      case undefined:
        if (formula.formula && !shown) return { ...at, type: "error", value: "formula", ...formula };
    }
    return textCell(row, col, (this.cut ? undefined : this.attributes["office:string-value"]) ?? shown, formula);
  }

  private number(): number {
    const value = this.attributes["office:value"] ?? "";
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value))
      throw new WorkbookError("unreadable", `giá trị ô "${value.slice(0, 40)}"`);
    return Number(value);
  }
}

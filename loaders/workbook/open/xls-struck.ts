import { isFootnoteMark } from "./struck.ts";
import type { Sheet } from "./workbook.ts";
import { type FontRun, runsOfStrings } from "./xls-strings.ts";

const FONT = 0x31;
const FONT_STRUCK = 0x08;
const FONT_RAISED = 8;
const FORMAT = 0xe0;
/** Of the fonts, counted from 0, there is none of this number. */
const NO_FONT = 4;
const STRINGS = 0xfc;
const CONTINUE = 0x3c;
/** Cells of one record each: formula, number, label, boolean or error, RK; those of a shared string; many RK. */
const CELL = new Set([0x06, 0x203, 0x204, 0x205, 0x27e]);
const SHARED = 0xfd;
const MANY_RK = 0xbd;
const RK_SIZE = 6;

type Look = "struck" | "raised" | undefined;

/** What the cells of the sheets of an .xls show without what is struck through and the marks of footnotes, told by the records of its stream in their order. */
export class StruckCells {
  private readonly fonts: Look[] = [];
  /** The fonts of cell formats. */
  private readonly formats: number[] = [];
  private readonly strings: Buffer[] = [];
  private runs: (FontRun[] | undefined)[] | undefined;
  /** By sheet and place, what is left of a text. */
  private readonly sheets: Map<string, (text: string) => string>[] = [];
  private last = 0;
  private anyLook = false;

  /** A further sheet begins. */
  sheet(): void {
    this.sheets.push(new Map());
  }

  /** A record with its contents from a place in the stream on. */
  record(type: number, bytes: Buffer, at: number, length: number): void {
    const word = (offset: number) => bytes.readUInt16LE(at + offset);
    if (type === FONT && length > FONT_RAISED) {
      this.fonts.push(word(2) & FONT_STRUCK ? "struck" : word(FONT_RAISED) === 1 ? "raised" : undefined);
      this.anyLook ||= this.fonts.at(-1) !== undefined;
    } else if (type === FORMAT && length >= 2) this.formats.push(word(0));
    else if (type === STRINGS || (type === CONTINUE && this.last === STRINGS)) {
      this.strings.push(bytes.subarray(at, at + length));
      return;
    } else if (this.anyLook && length >= 6) {
      if (CELL.has(type)) this.cell(word(0), word(2), word(4));
      else if (type === SHARED && length >= 10) this.shared(word(0), word(2), word(4), bytes.readUInt32LE(at + 6));
      else if (type === MANY_RK)
        for (let i = 0; 4 + (i + 1) * RK_SIZE <= length - 2; i++)
          this.cell(word(0), word(2) + i, word(4 + i * RK_SIZE));
    }
    this.last = type;
  }

  /** Takes what is not there out of a sheet, by its place. */
  leaveOut(index: number, sheet: Sheet): void {
    const struck = this.sheets[index];
    if (!struck?.size) return;
    sheet.cells = sheet.cells.filter((cell) => {
      const left = struck.get(`${cell.row} ${cell.col}`);
      if (!left) return true;
      if (cell.type !== "text") return false;
      cell.value = left(cell.value as string);
      return /\S/.test(cell.value);
    });
  }

  private cell(row: number, col: number, format: number): void {
    if (this.look(this.formats[format]) === "struck") this.sheets.at(-1)?.set(`${row} ${col}`, () => "");
  }

  private shared(row: number, col: number, format: number, string: number): void {
    this.runs ??= runsOfStrings(this.strings);
    // A string that was not found may be in several fonts.
    if (string >= this.runs.length) return;
    const runs = this.runs[string];
    if (!runs) this.cell(row, col, format);
    else if ([{ font: this.formats[format]! }, ...runs].some(({ font }) => this.look(font)))
      this.sheets
        .at(-1)
        ?.set(`${row} ${col}`, (text) => this.shown(text, [{ from: 0, font: this.formats[format]! }, ...runs]));
  }

  /** The runs of a text that are there. */
  private shown(text: string, runs: FontRun[]): string {
    const pieces = runs.map(({ from, font }, i) => ({
      text: text.slice(from, runs[i + 1]?.from),
      look: this.look(font),
    }));
    const there = pieces.filter((x) => x.look !== "struck" && !(x.look === "raised" && isFootnoteMark(x.text)));
    return there.map((x) => x.text).join("");
  }

  private look(font: number | undefined): Look {
    return font === undefined ? undefined : this.fonts[font > NO_FONT ? font - 1 : font];
  }
}

import { Parser } from "htmlparser2";
import { decodeText } from "./decode.ts";
import { Table, typedCell } from "./table.ts";
import type { Cell, Workbook } from "./workbook.ts";

const SKIPPED = new Set(["script", "style", "head", "xml", "template", "comment"]);
/** Stands for a line break until the blanks around it are folded. */
const BREAK = "\u0001";
const NOT_SHOWN = /\bdisplay\s*:\s*none\b/i;
const BLOCKS = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "caption", "table", "tr"]);

/**
 * Opens a page of HTML saved under a workbook's name, as Excel shows it: tables below each other in one sheet, each block of text between
 * them a row. Nested tables count as text of their cell.
 * @throws WorkbookError beyond the limits.
 */
export function openHtml(bytes: Uint8Array): Workbook {
  const html = decodeText(bytes);
  const table = new Table({ cells: 0 });
  const taken = new Set<string>();
  let row = -1;
  let col = 0;
  let depth = 0;
  let skipping = 0;
  let text = "";
  let cell: { number?: string | undefined; rows: number; cols: number; hidden: boolean } | undefined;
  let rowHidden = false;
  /** Of the table's columns, as far as they are declared, whether each is hidden. */
  let colsHidden: boolean[] = [];

  const flush = () => {
    const plain = text
      .replace(/[ \t\r\n]+/g, " ")
      .replace(/ ?\u0001[ \u0001]*/g, "\n")
      .trim();
    text = "";
    return plain;
  };
  /** Text outside tables gets a row of its own. */
  const endBlock = () => {
    const plain = flush();
    if (plain) table.add(typedCell(++row, 0, plain));
  };
  const endCell = () => {
    if (!cell) return;
    while (taken.has(`${row},${col}`)) col++;
    const plain = flush();
    const content = carriedNumber(row, col, cell.number, plain) ?? typedCell(row, col, plain);
    const own = Array.from({ length: cell.cols }, (_, i) => colsHidden[col + i] ?? false);
    if (content && rowHidden) content.hidden = "row";
    else if (content && (cell.hidden || !own.includes(false))) content.hidden = "col";
    table.add(content);
    table.merge(row, col, cell.rows, cell.cols);
    for (let r = 0; r < cell.rows; r++)
      for (let c = 0; c < cell.cols; c++) if (r > 0) taken.add(`${row + r},${col + c}`);
    col += cell.cols;
    cell = undefined;
  };
  const span = (value: string | undefined, most: number) =>
    Math.min(Math.max(1, Number.parseInt(value ?? "1", 10) || 1), most);

  const parser = new Parser({
    onopentag(name, attributes) {
      if (SKIPPED.has(name)) skipping++;
      if (depth === 0 && BLOCKS.has(name)) endBlock();
      else if (name === "br" || (cell && BLOCKS.has(name))) text += BREAK;
      if (name === "table" && depth++ === 0) colsHidden = [];
      if (depth !== 1) return;
      if (name === "col")
        colsHidden.push(...Array<boolean>(span(attributes.span, 1_000)).fill(NOT_SHOWN.test(attributes.style ?? "")));
      else if (name === "tr") {
        endCell();
        row++;
        col = 0;
        rowHidden = NOT_SHOWN.test(attributes.style ?? "");
      } else if (name === "td" || name === "th") {
        endCell();
        text = "";
        const cols = span(attributes.colspan, 1_000);
        const hidden = NOT_SHOWN.test(attributes.style ?? "");
        cell = { rows: span(attributes.rowspan, Math.floor(10_000 / cols)), cols, hidden };
        cell.number = attributes["x:num"] || attributes.sdval;
      }
    },
    ontext(data) {
      if (!skipping && (depth === 0 || cell)) text += data;
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipping--;
      if (depth === 1 && (name === "td" || name === "th" || name === "tr" || name === "table")) endCell();
      if (name === "table" && --depth === 0) taken.clear();
      if (depth === 0 && BLOCKS.has(name)) endBlock();
    },
  });
  parser.end(html);
  endBlock();
  const name = /<x:Name>([^<]{1,100})<\/x:Name>/.exec(html)?.[1] ?? "Sheet1";
  return { format: "html", degraded: [], sheets: [table.sheet(name)] };
}

/** Excel's and LibreOffice's own pages carry the exact number beside the text that shows it; one that is shown as a date stays as shown. */
function carriedNumber(row: number, col: number, carried: string | undefined, shown: string): Cell | undefined {
  const value = Number(carried ?? Number.NaN);
  if (!Number.isFinite(value) || !/^[-+\d.,\s]+%?$/.test(shown) || /\d[.-]\d+[.-]\d{2,4}$/.test(shown))
    return undefined;
  return { row, col, type: "number", value, ...(shown.endsWith("%") ? { percent: true as const } : {}) };
}

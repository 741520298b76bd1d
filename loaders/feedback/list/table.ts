import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Problem } from "../../problems/problem.ts";
import { inParts } from "../problem-parts.ts";
import { line } from "./line.ts";

/** A file and what should be mended in it. */
export interface ListedFile {
  file: string;
  /** Name of its marked copy beside the list, where it could be marked. */
  marked?: string;
  problems: Problem[];
}

/** Widths in twentieths of a point; together the page between its margins. */
const WIDTHS = [560, 1400, 900, 3550, 3396];
const COLOURS = { error: "FFC7CE", warning: "FFEB9C", info: "DDEBF7", head: "E7E6E6", file: "F7F3F2" };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "8C8C8C" };

/** What should be mended, file by file; the head is repeated on every page. */
export function table(files: ListedFile[]): Table {
  const heads = ["TT", "Trang tính", "Ô", "Đang ghi, vì sao chưa đúng", "Cần sửa thế nào"];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, i) => cell(i, text, { fill: COLOURS.head, bold: true, centred: true })),
  });
  let number = 0;
  const rows = files.flatMap(({ file, marked, problems }) => [
    new TableRow({ cantSplit: true, children: [fileCell(file, marked)] }),
    ...problems.map((problem) => {
      const { says, advice } = inParts(problem);
      const fill = COLOURS[problem.severity];
      return new TableRow({
        cantSplit: true,
        children: [
          cell(0, String(++number), { centred: true }),
          cell(1, problem.sheet),
          cell(2, problem.cell || (problem.sheet ? "cả trang" : "cả tệp"), { fill, centred: true, bold: true }),
          cell(3, says),
          cell(4, advice),
        ],
      });
    }),
  ]);
  return new Table({
    width: { size: WIDTHS.reduce((a, b) => a + b), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [head, ...rows],
  });
}

const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };

function cell(
  column: number,
  text: string,
  look: { fill?: string; bold?: boolean; centred?: boolean } = {},
): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column]!, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill } } : {}),
    children: [
      line(text, {
        size: 23,
        ...(look.bold ? { bold: true } : {}),
        ...(look.centred ? { alignment: AlignmentType.CENTER } : {}),
      }),
    ],
  });
}

function fileCell(file: string, marked: string | undefined): TableCell {
  const note = marked ? `đã đánh dấu: ${marked}` : "sửa theo danh sách này; không có bản đánh dấu";
  return new TableCell({
    columnSpan: WIDTHS.length,
    margins: MARGINS,
    shading: { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.file },
    children: [
      new Paragraph({
        keepNext: true,
        children: [
          new TextRun({ text: `Tệp: ${file}`, bold: true, size: 23 }),
          ...(marked === file ? [] : [new TextRun({ text: `  (${note})`, italics: true, size: 22 })]),
        ],
      }),
    ],
  });
}

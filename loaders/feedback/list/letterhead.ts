import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { line } from "./line.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** Widths of the two sides in twentieths of a point. */
const SIDES: [number, number] = [4300, 5340];

/** Who writes, as the office's settings have it. */
export interface Office {
  /** The body above: "ĐẢNG BỘ TỈNH …". */
  above: string;
  /** In as many lines as it is written in: "ĐẢNG ỦY KHỐI\nCÁC CƠ QUAN TỈNH". */
  name: string;
  place: string;
}

/** Head of a Party document: who writes on the left, the Party and the day on the right. */
export function letterhead(office: Office, date: Date): Table {
  const [day, month] = [date.getDate(), date.getMonth() + 1].map((n) => String(n).padStart(2, "0"));
  const side = (width: number, children: Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });
  const middle = { alignment: AlignmentType.CENTER };
  return new Table({
    width: { size: SIDES[0] + SIDES[1], type: WidthType.DXA },
    columnWidths: SIDES,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        children: [
          side(SIDES[0], [
            line(office.above, { ...middle }),
            ...office.name.split("\n").map((text) => line(text, { ...middle, bold: true })),
            line("*", { ...middle, bold: true }),
          ]),
          side(SIDES[1], [
            new Paragraph({
              ...middle,
              border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
              indent: { left: 500, right: 500 },
              children: [new TextRun({ text: "ĐẢNG CỘNG SẢN VIỆT NAM", bold: true, size: 26 })],
            }),
            line(`${office.place}, ngày ${day} tháng ${month} năm ${date.getFullYear()}`, {
              ...middle,
              italics: true,
              spacing: { before: 100 },
            }),
          ]),
        ],
      }),
    ],
  });
}

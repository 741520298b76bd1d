import {
  AlignmentType,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";

/** Styles that every template has; office staff change how they look in Word, their names stay. */
export type Style =
  | "NoiDung"
  | "Muc1"
  | "Muc2"
  | "Muc3"
  | "BieuDo"
  | "DeBieuDo"
  | "PhuLuc"
  | "DeBang"
  | "ChoBoSung"
  | "OBang"
  | "OBangDau"
  | "OBangNho"
  | "OBangDauNho"
  | "GhiChu"
  | "TenPhuLuc"
  | "NoiNhan";

/** A paragraph in a style of the template. */
export const paragraph = (style: Style, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(text)] });

export interface Column {
  head: string;
  /** Width in millimetres. */
  width: number;
  align?: "left" | "center" | "right";
}

/** A cell's text; `bold` for totals; `up` joins it to the cell above, which shows the text. */
export type TableText = string | { text: string; bold?: boolean; up?: boolean };

const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** A table with fixed widths, a header row repeated on every page, and rows, joined ones together, that no page break cuts; `small` letters for many columns. */
export function table(columns: Column[], rows: TableText[][], small = false): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((c) => cell(c, small ? "OBangDauNho" : "OBangDau", { text: c.head }, AlignmentType.CENTER)),
  });
  const body = rows.map((row, r) => {
    const below = rows[r + 1]?.map((text) => asCell(text).up === true) ?? [];
    return new TableRow({
      cantSplit: true,
      children: columns.map((c, i) => {
        const own = asCell(row[i]);
        const verticalMerge = own.up ? VerticalMergeType.CONTINUE : below[i] ? VerticalMergeType.RESTART : undefined;
        const alignment = c.align ? AlignmentType[UPPER[c.align]] : AlignmentType.LEFT;
        const joined = {
          ...(verticalMerge ? { verticalMerge } : {}),
          ...(below.includes(true) ? { keepNext: true } : {}),
        };
        return cell(c, small ? "OBangNho" : "OBang", own, alignment, joined);
      }),
    });
  });
  return new Table({
    width: { size: twips(columns.reduce((sum, c) => sum + c.width, 0)), type: WidthType.DXA },
    columnWidths: columns.map((c) => twips(c.width)),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: twips(1), right: twips(1) },
    rows: [head, ...body],
  });
}

const UPPER = { left: "LEFT", center: "CENTER", right: "RIGHT" } as const;

const asCell = (text: TableText | undefined): { text: string; bold?: boolean; up?: boolean } =>
  typeof text === "object" ? text : { text: text ?? "" };

function cell(
  column: Column,
  style: Style,
  { text, bold, up }: { text: string; bold?: boolean; up?: boolean },
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  { keepNext, ...merge }: Pick<ITableCellOptions, "verticalMerge"> & { keepNext?: boolean } = {},
): TableCell {
  return new TableCell({
    width: { size: twips(column.width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...merge,
    children: [
      new Paragraph({
        ...{ style, alignment },
        ...(keepNext ? { keepNext } : {}),
        children: up ? [] : [new TextRun({ text, ...(bold ? { bold } : {}) })],
      }),
    ],
  });
}

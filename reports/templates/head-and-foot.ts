import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type ITableBordersOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from "docx";
import type { Format } from "../office.ts";
import { twips } from "./styles.ts";

type Run = ConstructorParameters<typeof TextRun>[0];

const centred = (...runs: Run[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runs.map((run) => new TextRun(run)) });

/** The head of a document: who issues it, its number, the Party's title, place and day. */
export function head({ co_chu: size, le_mm: margin }: Format): Table {
  const width = 210 - margin.trai - margin.phai;
  return sideBySide(
    width * 0.5,
    [
      centred({ text: "{cap_tren}", size: size.co_quan * 2 }),
      centred({ text: "{co_quan}", size: size.co_quan * 2, bold: true }),
      centred({ text: "*", size: size.co_quan * 2 }),
      centred({ text: "{so_ky_hieu}", size: size.co_quan * 2 }),
    ],
    width * 0.5,
    [
      centred({
        text: "ĐẢNG CỘNG SẢN VIỆT NAM",
        size: size.tieu_de_dang * 2,
        bold: true,
        underline: { type: UnderlineType.SINGLE },
      }),
      centred({ text: "" }),
      centred({ text: "{dia_danh_ngay}", size: size.co_quan * 2, italics: true }),
    ],
  );
}

/** The foot of a document: recipients, and whoever signs. */
export function signature({ co_chu: size, le_mm: margin }: Format): Table {
  const width = 210 - margin.trai - margin.phai;
  const recipients = new Paragraph({
    children: [new TextRun({ text: "Nơi nhận:", size: size.noi_dung * 2, underline: { type: UnderlineType.SINGLE } })],
  });
  return sideBySide(
    width * 0.5,
    [recipients, new Paragraph({ style: "NoiNhan", children: [new TextRun("{noi_nhan}")] })],
    width * 0.5,
    [
      centred({ text: "{thay_mat}", bold: true }),
      centred({ text: "{chuc_vu}" }),
      ...Array.from({ length: 4 }, () => centred("")),
      centred({ text: "{nguoi_ky}", bold: true }),
    ],
  );
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function sideBySide(leftMm: number, left: Paragraph[], rightMm: number, right: Paragraph[]): Table {
  const cell = (mm: number, children: Paragraph[]) =>
    new TableCell({ width: { size: twips(mm), type: WidthType.DXA }, children });
  return new Table({
    width: { size: twips(leftMm + rightMm), type: WidthType.DXA },
    columnWidths: [twips(leftMm), twips(rightMm)],
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [cell(leftMm, left), cell(rightMm, right)] })],
  });
}

/** Page number in the middle of the top; none on the first page of a document. */
export const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

export const noPageNumber = (): Header => new Header({ children: [new Paragraph({})] });

/** The mark of invented figures; blank where they are real. */
export const mark = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: "{minh_hoa}", italics: true, bold: true, size: 22, color: "8C1D18" })],
      }),
    ],
  });

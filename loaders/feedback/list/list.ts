import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { letterhead, type Office } from "./letterhead.ts";
import { line } from "./line.ts";
import { type ListedFile, table } from "./table.ts";

/** What one TCCSĐ gets to read: its files and what should be mended in each. */
export interface List {
  office: Office;
  /** Whom it is for; none where the sender is unknown. */
  addressee?: string;
  date: Date;
  /** Invented figures are marked as such. */
  demo: boolean;
  files: ListedFile[];
}

const FONT = "Times New Roman";

/** The list as a Word document, ready to be printed and sent. */
export async function writeList(list: List): Promise<Uint8Array> {
  const count = (severity: string) =>
    list.files.reduce((n, f) => n + f.problems.filter((p) => p.severity === severity).length, 0);
  const title = list.addressee ? "những chỗ cần sửa trong báo cáo" : "các tệp chưa rõ đơn vị gửi";
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: 26 } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 900, bottom: 900, left: 1250, right: 850 } },
        },
        ...(list.demo
          ? {
              headers: {
                default: new Header({
                  children: [line("Số liệu minh họa", { size: 22, italics: true, alignment: AlignmentType.CENTER })],
                }),
              },
            }
          : {}),
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: [
          letterhead(list.office, list.date),
          line("DANH SÁCH", { bold: true, size: 28, alignment: AlignmentType.CENTER, spacing: { before: 280 } }),
          line(title, { bold: true, alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
          ...(list.addressee
            ? [line(`Kính gửi: ${list.addressee}`, { alignment: AlignmentType.CENTER, spacing: { after: 160 } })]
            : []),
          ...introduction(list, count("error"), count("warning")),
          table(list.files),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function introduction(list: List, errors: number, warnings: number): Paragraph[] {
  const n = (value: number) => value.toLocaleString("vi");
  const body = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 560 }, spacing: { after: 120 } };
  const found = `Khi tổng hợp báo cáo có ${n(errors)} chỗ phải sửa (số liệu ở đó chưa được tính) và ${n(warnings)} chỗ cần xem lại (số liệu vẫn được tính).`;
  if (!list.addressee)
    return [
      line(
        `${found} Các tệp dưới đây chưa biết của đơn vị nào, hoặc ghi tên nhiều đơn vị; đề nghị tìm đơn vị gửi trước khi gửi trả.`,
        body,
      ),
    ];
  const how = list.files.some((f) => f.marked)
    ? " Sửa ngay trong tệp kèm theo danh sách này: ô tô hồng là phải sửa, ô tô vàng là cần xem lại; đưa chuột vào ô để đọc ghi chú."
    : "";
  return [line(`${found}${how} Sửa xong, lưu lại, thêm chữ “lần 2” vào tên tệp rồi gửi lại.`, body)];
}

const pageNumbers = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["Trang ", PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES], size: 22 })],
  });

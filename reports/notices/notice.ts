import { AlignmentType, Document, Footer, Packer, Paragraph, TextRun } from "docx";
import { number } from "../../src/components/format.js";
import { paragraph, table } from "../document/blocks.ts";
import { settled } from "../document/package.ts";
import { DEMO_MARK } from "../frame.ts";
import type { Office } from "../office.ts";
import type { Block } from "../report.ts";
import { styles, twips } from "../templates/styles.ts";
import type { Register } from "./registers.ts";

export interface Notice {
  tccsd: string;
  year: string;
  registers: Register[];
  /** From so many sessions on a member counts as often absent. */
  sessions: number;
  /** Sessions at which each member is to speak in a year (clause II.2 b). */
  speaking: number;
  office: Office;
  demo: boolean;
}

interface Listed {
  name: string;
  place: string;
  count: number;
  of: number;
}

/** Members who were absent at `sessions` sessions or more, by registers that tell of absence. */
export const absentees = ({ registers, sessions }: Pick<Notice, "registers" | "sessions">): Listed[] =>
  registers.flatMap((register) => {
    if (register.kind !== "present" && register.kind !== "absent") return [];
    // A month in which nobody is marked present is one without a session.
    const held =
      register.kind === "absent"
        ? register.months
        : register.months.filter((month) => register.members.some((m) => m.marked.includes(month)));
    return register.members
      .map((m) => {
        const marked = m.marked.filter((month) => held.includes(month)).length;
        const count = register.kind === "absent" ? marked : held.length - marked;
        return { name: m.name, place: placeOf(register), count, of: held.length };
      })
      .filter((m) => m.count >= sessions)
      .sort((a, b) => b.count - a.count);
  });

/** Members who spoke at fewer sessions than the programme asks for. */
export const silent = ({ registers, speaking }: Pick<Notice, "registers" | "speaking">): Listed[] =>
  registers
    .filter((register) => register.kind === "speaking")
    .flatMap((register) =>
      register.members
        .map((m) => ({ name: m.name, place: placeOf(register), count: m.marked.length, of: register.months.length }))
        .filter((m) => m.count < speaking)
        .sort((a, b) => a.count - b.count),
    );

/** The chi bộ as the register names it, nearest to the table. */
const placeOf = (register: Register): string =>
  register.titles.findLast((title) => /^\s*(chi bộ|cb)\s/i.test(title))?.trim() ?? register.sheet;

/** The notice as a Word document: what the registers allow to be said, and what they do not. */
export async function writeNotice(notice: Notice): Promise<Uint8Array> {
  const { tccsd, year, registers, office, demo, sessions, speaking } = notice;
  const margin = office.the_thuc.le_mm;
  const centred = (text: string, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });
  const document = new Document({
    title: `Thông báo ${year}`,
    creator: " ",
    styles: styles(office.the_thuc),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(margin.tren),
              bottom: twips(margin.duoi),
              left: twips(margin.trai),
              right: twips(margin.phai),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [paragraph("GhiChu", `Chỉ lưu hành trong phạm vi ${tccsd}.${demo ? ` ${DEMO_MARK}.` : ""}`)],
          }),
        },
        children: [
          centred(tccsd.toLocaleUpperCase("vi"), true),
          centred("*"),
          centred("THÔNG BÁO", true),
          centred(`tình hình dự sinh hoạt, tham gia ý kiến của đảng viên năm ${year}`, true),
          centred("-----"),
          paragraph(
            "NoiDung",
            "Thực hiện điểm III.3 Chương trình hành động (thông báo đảng viên vắng sinh hoạt nhiều kỳ trong phạm vi tổ chức cơ sở đảng), căn cứ sổ theo dõi do các chi bộ gửi:",
          ),
          paragraph("Muc1", "1. Đảng viên vắng sinh hoạt nhiều kỳ"),
          ...absence(registers, absentees(notice), sessions),
          paragraph("Muc1", `2. Đảng viên tham gia ý kiến dưới ${speaking} kỳ trong năm`),
          ...speech(registers, silent(notice), speaking),
          ...unclear(registers),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(document));
}

function absence(registers: Register[], found: Listed[], sessions: number): Block[] {
  if (!registers.some((r) => r.kind === "present" || r.kind === "absent"))
    return [
      paragraph(
        "NoiDung",
        "Các chi bộ không gửi sổ điểm danh từng đảng viên. Sổ theo dõi phát biểu chỉ cho biết ai có ý kiến, không cho biết ai vắng; vì vậy không lập danh sách vắng từ sổ này.",
      ),
    ];
  if (found.length === 0) return [paragraph("NoiDung", `Không có đảng viên nào vắng từ ${sessions} kỳ trở lên.`)];
  return [
    people(found, "Số kỳ vắng/số kỳ"),
    paragraph("GhiChu", `Từ ${sessions} kỳ vắng trở lên; sổ không phân biệt vắng có lý do hay không.`),
  ];
}

function speech(registers: Register[], found: Listed[], speaking: number): Block[] {
  if (!registers.some((r) => r.kind === "speaking"))
    return [paragraph("NoiDung", "Các chi bộ không gửi sổ theo dõi phát biểu ý kiến.")];
  if (found.length === 0)
    return [paragraph("NoiDung", `Mọi đảng viên trong sổ đã tham gia ý kiến từ ${speaking} kỳ trở lên.`)];
  return [
    people(found, "Số kỳ có ý kiến/12"),
    paragraph(
      "GhiChu",
      "Tháng không đánh dấu có thể là không phát biểu, vắng, được miễn hoặc không tổ chức sinh hoạt; sổ không cho biết lý do.",
    ),
  ];
}

const unclear = (registers: Register[]): Block[] =>
  registers.some((r) => r.kind === "unclear")
    ? [
        paragraph(
          "GhiChu",
          `Không dùng ${number(registers.filter((r) => r.kind === "unclear").length)} sổ không ghi rõ dấu x nghĩa là dự, vắng hay phát biểu.`,
        ),
      ]
    : [];

const people = (found: Listed[], head: string): Block =>
  table(
    [
      { head: "TT", width: 12, align: "center" },
      { head: "Họ và tên", width: 58 },
      { head: "Chi bộ", width: 65 },
      { head, width: 30, align: "center" },
    ],
    found.map((m, i) => [number(i + 1), m.name, m.place, `${number(m.count)}/${number(m.of)}`]),
  );

import { paragraph } from "./document/blocks.ts";
import { dateLine, numberLine } from "./office.ts";
import type { Content, Report } from "./report.ts";

/** What stands around every report: tags that any template may use, by name. */
export function frame({ office, figures: { term }, span, demo }: Report): Record<string, Content> {
  const [year, month, day] = term.source.date.split("-");
  return {
    cap_tren: office.cap_tren,
    co_quan: office.co_quan,
    so_ky_hieu: numberLine(office),
    dia_danh_ngay: dateLine(office),
    ky: span.words,
    chuong_trinh: `Chương trình hành động số ${term.source.number}, ngày ${day}/${month}/${year} của ${term.source.issuer} về “${term.source.title}”`,
    thay_mat: office.thay_mat,
    chuc_vu: office.chuc_vu,
    nguoi_ky: office.nguoi_ky,
    noi_nhan: office.noi_nhan.map((line) => paragraph("NoiNhan", `- ${line}`)),
    minh_hoa: demo ? DEMO_MARK : "",
  };
}

/** The words that stand on every page of invented figures. */
export const DEMO_MARK = "Số liệu minh họa";

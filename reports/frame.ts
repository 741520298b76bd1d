import { paragraph } from "./document/blocks.ts";
import { dateLine, numberLine } from "./office.ts";
import { rankingPeriod } from "./parts/chi-bo.ts";
import { ENDS } from "./parts/units.ts";
import type { Content, Report } from "./report.ts";

/** What stands around every report: tags that any template may use, by name. */
export function frame(report: Report): Record<string, Content> {
  const { office, figures, span, demo } = report;
  const { term } = figures;
  const [year, month, day] = term.source.date.split("-");
  const latest = figures.periods(figures.indicators[0]!.id, span).at(-1);
  const ranked = rankingPeriod(report, "composite");
  return {
    cap_tren: office.cap_tren,
    co_quan: office.co_quan,
    so_ky_hieu: numberLine(office),
    dia_danh_ngay: dateLine(office),
    ky: span.words,
    // The latest period of the first indicator, and the year by which chi bộ are ranked.
    ky_gan_nhat: latest ? figures.words(latest) : span.words,
    nam_gan_nhat: ranked ? figures.words(ranked) : span.words,
    chuong_trinh: `Chương trình hành động số ${term.source.number}, ngày ${day}/${month}/${year} của ${term.source.issuer} về “${term.source.title}”`,
    thay_mat: office.thay_mat,
    chuc_vu: office.chuc_vu,
    nguoi_ky: office.nguoi_ky,
    noi_nhan: office.noi_nhan.map((line) => paragraph("NoiNhan", `- ${line}`)),
    // Beside the caption of the chart of TCCSĐ, where it cannot show all.
    rut_gon: figures.tccsd.size > 2 * ENDS ? ` (${ENDS} nơi cao nhất và ${ENDS} nơi thấp nhất)` : "",
    minh_hoa: demo ? DEMO_MARK : "",
  };
}

/** The words that stand on every page of invented figures. */
export const DEMO_MARK = "Số liệu minh họa";

import { paragraph } from "../document/blocks.ts";
import type { Part } from "../report.ts";
import { figure, subject } from "../wording.ts";
import { latest } from "./judgement.ts";

/** The targets not met, each with its figure: what the causes, which only people know, are then to be written for. */
export const limits: Part = (report) => {
  const { figures } = report;
  const values = latest(report);
  const missed = values.filter((v) => v.status === "missed");
  const open = values.filter((v) => v.status === "undetermined");
  const line = (v: (typeof values)[number]) => {
    const { name, unit } = figures.indicator(v.indicator);
    const { words, clause } = figures.term.targets[v.indicator]!;
    return `- ${subject(name, figures.words(v.period, v.indicator))}: ${figure(v.value, unit, v.target)}; chỉ tiêu: ${words} (điểm ${clause}).`;
  };
  if (missed.length + open.length === 0) return [paragraph("NoiDung", "Không có chỉ tiêu nào chưa đạt.")];
  return [
    ...(missed.length > 0
      ? [paragraph("Muc3", "Các chỉ tiêu chưa đạt:"), ...missed.map((v) => paragraph("NoiDung", line(v)))]
      : []),
    ...(open.length > 0
      ? [
          paragraph("Muc3", "Các chỉ tiêu chưa đủ số liệu để kết luận:"),
          ...open.map((v) => paragraph("NoiDung", line(v))),
        ]
      : []),
  ];
};

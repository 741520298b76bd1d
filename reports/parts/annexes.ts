import { number } from "../../src/components/format.js";
import { type Column, paragraph, type TableText, table } from "../document/blocks.ts";
import type { Part } from "../report.ts";
import { periodLabel } from "../span.ts";
import { figure } from "../wording.ts";
import { ranking, rankingPeriod, rankTable } from "./chi-bo.ts";

const WIDTH = 255;

/** Every TCCSĐ in every indicator at its latest period; what is still provisional is marked. */
export const unitsByIndicator: Part = ({ figures, span }) => {
  const shown = figures.indicators.flatMap((i) => {
    const period = figures.periods(i.id, span).at(-1);
    return period ? [{ ...i, period }] : [];
  });
  const width = Math.min(24, (WIDTH - 10 - 55) / shown.length);
  const columns: Column[] = [
    { head: "TT", width: 10, align: "center" },
    { head: "Tổ chức cơ sở đảng", width: WIDTH - 10 - width * shown.length },
    ...shown.map(
      (i): Column => ({
        head: i.period === span.id ? i.shortName : `${i.shortName} (${periodLabel(i.period)})`,
        width,
        align: "center",
      }),
    ),
  ];
  const row = (unit: string): string[] =>
    shown.map((i) => {
      const v = figures.of(i.id, i.period, unit);
      return v && v.expected > 0
        ? `${figure(v.value, i.unit, v.target)}${v.provisional && v.value !== null ? "*" : ""}`
        : "";
    });
  const bold = (text: string): TableText => ({ text, bold: true });
  return [
    table(
      columns,
      [
        ["", bold("Toàn Đảng bộ Khối"), ...row("").map(bold)],
        ...[...figures.tccsd].map(([unit, name], i) => [number(i + 1), name, ...row(unit)]),
      ],
      true,
    ),
    paragraph(
      "GhiChu",
      "*: tạm tính, chưa nhận đủ báo cáo. “–”: chưa có số liệu. Ô trống: chỉ tiêu không áp dụng cho đơn vị.",
    ),
  ];
};

/** Every chi bộ by its rank; those that reported too little stand last, unranked. */
export const chiBoRanked =
  (indicator: string): Part =>
  async (report) => {
    const period = rankingPeriod(report, indicator);
    const rows = period ? await ranking(report, indicator, period) : [];
    if (rows.length === 0) return [paragraph("NoiDung", "Chưa đủ số liệu để xếp hạng chi bộ.")];
    return [
      rankTable(rows, indicator, true),
      paragraph(
        "GhiChu",
        "“–” ở cột Hạng: đã báo cáo dưới 90%, chưa đủ số liệu để xếp hạng. Chi bộ ít đảng viên thì tỷ lệ dễ biến động.",
      ),
    ];
  };

/** How each indicator is computed and judged. */
export const method: Part = ({ figures, span }) => [
  table(
    [
      { head: "Chỉ tiêu (điểm)", width: 55 },
      { head: "Mục tiêu", width: 50 },
      { head: "Cách tính", width: 85 },
      { head: "Khi thiếu báo cáo", width: 65 },
    ],
    figures.indicators
      .filter(({ id }) => figures.periods(id, span).length > 0)
      .map(({ id, name, definition, missing }) => {
        const { clause, words } = figures.term.targets[id]!;
        return [`${name} (${clause})`, words, definition, missing];
      }),
  ),
];

/** How a chi bộ's composite score is made up; the weights are those of the term. */
export const weightsNote: Part = ({ figures }) => {
  const names = new Map(figures.indicators.map((i) => [i.id, i.shortName]));
  const parts = Object.entries(figures.term.weights).map(
    ([id, weight]) => `${(names.get(id) ?? "Xếp loại chi bộ").toLocaleLowerCase("vi")} ${number(weight)}`,
  );
  return [
    paragraph(
      "GhiChu",
      `Điểm tổng hợp của chi bộ trong năm (tối đa 100): ${parts.join(", ")}. Phần chưa có số liệu được bỏ khỏi cả tử số và mẫu số.`,
    ),
  ];
};

import { number } from "../../src/components/format.js";
import { type Column, paragraph, type TableText, table } from "../document/blocks.ts";
import type { Value } from "../figures.ts";
import type { Part } from "../report.ts";
import { periodLabel, upper } from "../span.ts";
import { list, coverage as share } from "../wording.ts";

/** What came in of what was expected, indicator by indicator at its latest period, in one paragraph. */
export const coverageSentences: Part = (report) => {
  const { figures, span } = report;
  const values = figures.indicators.flatMap(({ id }) =>
    figures
      .periods(id, span)
      .slice(-1)
      .map((p) => figures.of(id, p)!),
  );
  const full = values.filter((v) => v.reported === v.expected);
  const partly = values.filter((v) => v.reported < v.expected);
  const name = (v: Value) => figures.indicator(v.indicator).shortName;
  const said = partly.map(
    (v) =>
      `${name(v)} ${figures.words(v.period, v.indicator)} ${share(v)} (${number(v.reported)}/${number(v.expected)})`,
  );
  const sentences = [
    ...(full.length > 0
      ? [`Đã nhận đủ báo cáo của ${number(full.length)}/${number(values.length)} chỉ tiêu (${list(full.map(name))}).`]
      : []),
    ...(said.length > 0
      ? [
          `Còn thiếu báo cáo: ${list(said)}; kết quả của các chỉ tiêu này là tạm tính. Báo cáo còn thiếu không được coi là bằng không và không tính vào kết quả.`,
        ]
      : []),
  ];
  return [paragraph("NoiDung", sentences.join(" ") || "Chưa nhận được báo cáo nào trong kỳ.")];
};

/** The TCCSĐ of which reports are missing, and how many of how many. */
export const missingTable: Part = (report) => {
  const { figures, span } = report;
  const rows = [...figures.tccsd].flatMap(([unit, name]): TableText[][] => {
    const missing = figures.indicators
      .flatMap(({ id }) => figures.periods(id, span).map((p) => figures.of(id, p, unit)))
      .filter((v): v is Value => v !== undefined && v.reported < v.expected);
    return missing.map((v, i) => [
      { text: name, up: i > 0 },
      upper(figures.indicator(v.indicator).shortName),
      periodLabel(v.period),
      `${number(v.expected - v.reported)}/${number(v.expected)}`,
    ]);
  });
  if (rows.length === 0) return [paragraph("NoiDung", "Mọi tổ chức cơ sở đảng đã báo cáo đủ.")];
  const columns: Column[] = [
    { head: "Tổ chức cơ sở đảng", width: 110 },
    { head: "Chỉ tiêu", width: 75 },
    { head: "Kỳ", width: 40, align: "center" },
    { head: "Còn thiếu", width: 30, align: "center" },
  ];
  return [
    table(columns, rows),
    paragraph(
      "GhiChu",
      "Còn thiếu: số báo cáo chưa nhận trên số phải có (chi bộ; riêng dự sinh hoạt và chất lượng sinh hoạt là chi bộ × tháng).",
    ),
  ];
};

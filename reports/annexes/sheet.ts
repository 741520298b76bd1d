import type { CellStyle, NamedRange, WriteSheet } from "hucre";
import type { Indicator } from "../../loaders/indicators/indicator.ts";
import { DEMO_MARK } from "../frame.ts";
import { statusCell } from "../parts/judgement.ts";
import type { Report } from "../report.ts";
import { periodLabel } from "../span.ts";
import type { UnitRow } from "./units-by-period.ts";

const HEADS = ["TT", "Mã", "Đơn vị"];
/** Rows above the table: title, target, how it is computed, mark of invented figures. */
const TOP = 5;

const line = { style: "thin", color: { rgb: "999999" } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const font = { name: "Times New Roman", size: 11 };

/** One indicator as a sheet that prints on A4 across: all units down, periods across, headers on every page. */
export function indicatorSheet(report: Report, indicator: Indicator, periods: string[], rows: UnitRow[]): WriteSheet {
  const { figures, demo } = report;
  const target = figures.term.targets[indicator.id]!;
  const judged = figures.periods(indicator.id, report.span).at(-1)!;
  const heads = [
    ...HEADS,
    ...periods.map(periodLabel),
    `Đã báo cáo ${periodLabel(judged)}`,
    `Đánh giá ${periodLabel(judged)}`,
  ];
  const styles = new Map<string, { style: CellStyle }>();
  const body = rows.map((row, i) => {
    const value = figures.of(indicator.id, judged, row.unit);
    const known = row.level !== "chi_bo" && value && value.expected > 0;
    const cells = [
      i + 1,
      row.unit,
      row.level === "khoi" ? "Toàn Đảng bộ Khối" : row.name,
      ...periods.map((period) => shown(row.values[period] ?? null, row, indicator)),
      known ? value.reported / value.expected : null,
      known ? statusCell(report, value) : null,
    ];
    for (const c of cells.keys())
      styles.set(`${TOP + 1 + i},${c}`, { style: cellStyle(c, heads.length, row, indicator) });
    return cells;
  });
  for (const c of heads.keys()) styles.set(`${TOP},${c}`, { style: HEAD });
  for (const r of Array.from({ length: TOP }, (_, i) => i)) styles.set(`${r},0`, { style: r === 0 ? TITLE : NOTE });
  return {
    name: indicator.shortName.slice(0, 31),
    rows: [
      [indicator.name.toLocaleUpperCase("vi")],
      [`Mục tiêu: ${target.words} (điểm ${target.clause}, ${figures.term.source.number})`],
      [indicator.definition],
      [demo ? DEMO_MARK : ""],
      [],
      heads,
      ...body,
    ],
    cells: styles,
    columns: heads.map((_, c) => ({
      width: [5, 8, 40][c] ?? (c === heads.length - 1 ? 17 : c === heads.length - 2 ? 13 : 9),
    })),
    rowDefs: new Map([[TOP, { height: 48 }]]),
    freezePane: { rows: TOP + 1, columns: HEADS.length },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.8, bottom: 0.8, left: 0.8, right: 0.6, header: 0.4, footer: 0.4 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&C&P/&N${demo ? `&R&I${DEMO_MARK}` : ""}` },
  };
}

/** A chi bộ that an indicator only counts either has what is counted or has not. */
const shown = (value: number | null, { level }: UnitRow, { kind }: Indicator): number | string | null =>
  value !== null && level === "chi_bo" && kind === "share" ? (value === 1 ? "Có" : "Không") : value;

/** Row of headers that every printed page repeats; the library leaves the name of the sheet unquoted, which Excel refuses. */
export const printTitles = ({ name }: WriteSheet): NamedRange => ({
  name: "_xlnm.Print_Titles",
  range: `'${name.replace(/'/g, "''")}'!$${TOP + 1}:$${TOP + 1}`,
  scope: name,
});

const TITLE: CellStyle = { font: { ...font, size: 14, bold: true } };
const NOTE: CellStyle = { font: { ...font, italic: true } };
const HEAD: CellStyle = {
  font: { ...font, bold: true },
  border,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EDF3" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** Codes stay text; the Khối and the TCCSĐ stand out from their chi bộ. */
function cellStyle(c: number, columns: number, row: UnitRow, indicator: Indicator): CellStyle {
  const share = c === columns - 2 || (c >= HEADS.length && c < columns - 2 && indicator.unit === "percent");
  return {
    font: { ...font, bold: row.level !== "chi_bo" },
    border,
    alignment: {
      horizontal: c === 2 ? "left" : "center",
      vertical: "center",
      wrapText: c === 2 || c === columns - 1,
      ...(c === 2 && row.level === "chi_bo" ? { indent: 1 } : {}),
    },
    numFmt: c === 1 ? "@" : share ? "0.0%" : "#,##0",
  };
}

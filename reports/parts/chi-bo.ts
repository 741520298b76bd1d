import { literal } from "../../loaders/warehouse/warehouse.ts";
import { number } from "../../src/components/format.js";
import { type Column, paragraph, type TableText, table } from "../document/blocks.ts";
import type { Part, Report } from "../report.ts";
import { figure } from "../wording.ts";

/** One row of the ranking of all chi bộ. */
export interface RankedChiBo {
  name: string;
  tccsd: string;
  value: number | null;
  members: number | null;
  reported: number;
  expected: number;
  rank: number | null;
  ranked: number;
  previousRank: number | null;
  rankChange: number | null;
}

/** All chi bộ by an indicator (or `composite`) in a period, the best first, those not eligible last. */
export async function ranking(
  { warehouse, figures }: Report,
  indicator: string,
  period: string,
): Promise<RankedChiBo[]> {
  return (await warehouse.query(
    `-- one row per chi bộ in the period
     select n.name, n.tccsd_name as tccsd, r.value, r.members, r.reported, r.expected, r.rank, r.ranked,
       r.previous_rank as "previousRank", r.rank_change as "rankChange"
     from rankings r
     join unit_names n on n.term = r.term and n.level = 'chi_bo' and n.unit_id = r.chi_bo_id and n.period = r.period
     where r.term = ${literal(figures.term.id)} and r.indicator = ${literal(indicator)} and r.period = ${literal(period)} and r.grouping = 'all'
     order by r.rank nulls last, r.chi_bo_id`,
  )) as unknown as RankedChiBo[];
}

/** The period in which chi bộ are ranked: the last complete review year of the span for the composite, else the indicator's latest period. */
export function rankingPeriod({ figures, span }: Report, indicator: string): string | undefined {
  if (indicator !== "composite") return figures.periods(indicator, span).at(-1);
  return figures.term.reviewYears
    .map(String)
    .filter((y) => `${y}-12` <= span.last && `${y}-01` >= span.first)
    .at(-1);
}

const COUNT = 10;

/** The best and the weakest chi bộ: ranks cut so that ties are not torn apart unseen. */
export const bestAndWeakest =
  (indicator: string): Part =>
  async (report) => {
    const period = rankingPeriod(report, indicator);
    const all = period ? (await ranking(report, indicator, period)).filter((c) => c.rank !== null) : [];
    if (all.length < 2) return [paragraph("NoiDung", "Chưa đủ số liệu để xếp hạng chi bộ.")];
    const half = Math.min(COUNT, Math.floor(all.length / 2));
    return [
      paragraph("DeBang", `${half} chi bộ xếp cao nhất`),
      rankTable(all.slice(0, half), indicator),
      ...tieNote(all, half, indicator),
      paragraph("DeBang", `${half} chi bộ xếp thấp nhất`),
      rankTable(all.slice(-half), indicator),
    ];
  };

/** Says so where equal chi bộ stand on both sides of the cut. */
function tieNote(all: RankedChiBo[], half: number, indicator: string) {
  const edge = all[half - 1]!;
  const equal = all.filter((c) => c.rank === edge.rank).length;
  return all[half]?.rank === edge.rank
    ? [
        paragraph(
          "GhiChu",
          `${number(equal)} chi bộ cùng hạng ${number(edge.rank)} (${shown(edge.value, indicator)}); chỉ liệt kê một phần, xem đủ ở phụ lục.`,
        ),
      ]
    : [];
}

const shown = (value: number | null, indicator: string): string =>
  indicator === "composite"
    ? value === null
      ? "–"
      : value.toLocaleString("vi", { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    : figure(value, "percent");

/** Columns of a ranking of chi bộ, `wide` for an annex on a landscape page. */
export function rankTable(rows: RankedChiBo[], indicator: string, wide = false) {
  const columns: Column[] = [
    { head: "Hạng", width: wide ? 16 : 13, align: "center" },
    { head: "Chi bộ", width: wide ? 84 : 54 },
    { head: "Tổ chức cơ sở đảng", width: wide ? 86 : 52 },
    { head: indicator === "composite" ? "Điểm" : "Kết quả", width: wide ? 20 : 15, align: "center" },
    { head: "Số đảng viên", width: wide ? 22 : 15, align: "center" },
    { head: "Thay đổi hạng", width: wide ? 22 : 16, align: "center" },
  ];
  return table(
    columns,
    rows.map((c): TableText[] => [
      c.rank === null ? "–" : number(c.rank),
      c.name,
      c.tccsd,
      { text: shown(c.value, indicator), bold: true },
      number(c.members),
      rankChange(c.rankChange),
    ]),
  );
}

const rankChange = (change: number | null): string =>
  change === null ? "–" : change === 0 ? "0" : `${change > 0 ? "↑" : "↓"}${number(Math.abs(change))}`;

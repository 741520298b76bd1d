import { group } from "d3";
import { literal } from "../../loaders/warehouse/warehouse.ts";
import { number } from "../../src/components/format.js";
import { paragraph } from "../document/blocks.ts";
import type { Block, Part, Report } from "../report.ts";

interface Finding {
  title: string;
  sentence: string;
}

const SHOWN = 4;

/** What stands out in the span, under the heading of each kind of finding; long lists are cut and say how much is left out. */
export const findings =
  (kinds: string[]): Part =>
  async (report) => {
    const rows = await read(report, kinds);
    if (rows.length === 0) return [paragraph("NoiDung", "Không có điểm nào nổi bật cần nêu trong kỳ.")];
    const byTitle = group(rows, (row) => row.title);
    return [...byTitle].flatMap(([title, found]): Block[] => [
      paragraph("Muc3", `${title}:`),
      ...found.slice(0, SHOWN).map((f) => paragraph("NoiDung", `- ${f.sentence}`)),
      ...(found.length > SHOWN
        ? [paragraph("NoiDung", `- Và ${number(found.length - SHOWN)} trường hợp khác, xem trên trang thông tin.`)]
        : []),
    ]);
  };

/** Findings of the periods that the report shows, by their kind. */
async function read({ warehouse, figures, span }: Report, kinds: string[]): Promise<Finding[]> {
  const periods = [
    ...new Set(figures.indicators.map(({ id }) => figures.periods(id, span).at(-1)).filter((p) => p !== undefined)),
  ];
  if (periods.length === 0 || kinds.length === 0) return [];
  return (await warehouse.query(
    `-- one row per finding of the periods shown
     select k.title, f.sentence
     from findings f join finding_kinds k using (finding)
     where f.term = ${literal(figures.term.id)} and f.period in (${periods.map(literal).join(", ")}) and f.finding in (${kinds.map(literal).join(", ")})
     order by k.sort, f.period desc, f.sort`,
  )) as unknown as Finding[];
}

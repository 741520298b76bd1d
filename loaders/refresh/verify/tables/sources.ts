import { join } from "node:path";
import { fileOf } from "../../../../src/components/format.js";
import { publishedTerms } from "../../../publish/published-terms.ts";
import { loadTerms } from "../../../terms/term.ts";
import { literal, type Warehouse } from "../../../warehouse/warehouse.ts";
import type { Published } from "../published.ts";

/** The rows behind the figures of the profiles (`du-lieu/nguon/<TCCSĐ>.json`), by the site of each term: every row of the lineage that they are to hold. */
export async function sourcesOf(
  folder: string,
  files: Published[],
  warehouse: Warehouse,
): Promise<{ path: string; sql: string; shown: string }[]> {
  const terms = await publishedTerms(warehouse, await loadTerms());
  const codes = await warehouse.query("select tccsd_id from tccsd");
  const places = codes.map(({ tccsd_id: code }) => `(${literal(String(code))}, ${literal(fileOf(code))})`).join(", ");
  return terms.flatMap(({ term, place }) => {
    const path = `${place ? `site/${place}` : "site"}/du-lieu/nguon`;
    const own = files
      .filter((f) => f.path.startsWith(`${path}/`) && f.path.endsWith(".json"))
      .map((f) => literal(join(folder, f.path)));
    return own.length === 0
      ? []
      : {
          path,
          sql: `-- one row per source of a figure of the finest periods: the file that bears it, and what the row of the file bears
            select place, chi_bo_id, indicator, fact_period, numerator, denominator, file, sheet, cells
            from lineage l
            join (values ${places}) as places (tccsd_id, place) using (tccsd_id)
            join (
              select indicator, min_by(period_kind, array_position(['month', 'quarter', 'half', 'year'], period_kind)) as period_kind
              from indicator_grains where level = 'khoi' and period_kind <> 'term' group by indicator
            ) finest using (indicator)
            join periods p on p.term = l.term and p.period = l.period and p.period_kind = finest.period_kind
            where l.term = ${literal(term.id)}`,
          shown: `select regexp_extract(filename, '([^/\\\\]+)\\.json$', 1) as place, s ->> 0 as chi_bo_id, s ->> 1 as indicator, s ->> 2 as fact_period,
              s ->> 3 as numerator, s ->> 4 as denominator, s ->> 5 as file, s ->> 6 as sheet, s ->> 7 as cells
            from (
              select filename, unnest(sources) as s
              from read_json([${own.join(", ")}], columns = {sources: 'JSON[]'}, filename = true, maximum_object_size = 1073741824)
            )`,
        };
  });
}

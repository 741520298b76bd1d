import { type FindingSource, loadFindings } from "../findings/finding.ts";
import { loadIndicators } from "../indicators/indicator.ts";
import type { Term } from "../terms/term.ts";
import { declarations } from "./declarations.ts";
import { lineage, sums } from "./measures.ts";
import { sqlFile } from "./sql.ts";
import type { Warehouse } from "./warehouse.ts";

/** So many chi bộ are counted at a time: what is joined for them fits near the processor, and a nation takes no more memory than a province. */
const AT_A_TIME = 25_000;

/** Where a row was read is asked for by the lineage alone. */
const UNREAD = "* replace (cast(null as varchar) as file, cast(null as varchar) as sheet, null as row, null as cells)";

/** What a unit stands with in each of its periods (each rests on those before it), and the columns of it that are counted. */
const UNITS = {
  "unit-months": "*",
  "unit-quarters": "*",
  "unit-review-years": "*",
  "unit-meetings": UNREAD,
  "unit-sessions": UNREAD,
  "unit-ratings": UNREAD,
  "unit-admissions": UNREAD,
};

const nameOf = (file: string): string => file.replaceAll("-", "_");

/**
 * Computes what the terms ask for from the facts in a warehouse. Sums and scores are stored; all that is read from them is a view, worked out
 * where a page or a report asks for it, so that a run with one changed file stays short.
 */
export async function compute(warehouse: Warehouse, terms: Term[], atATime = AT_A_TIME): Promise<void> {
  await prepare(warehouse, terms, atATime);
  await count(warehouse);
  await addViews(warehouse);
}

/** What is counted and when: the terms, what they ask for, the units of each of their periods, and which reports are due. */
export async function prepare(warehouse: Warehouse, terms: Term[], atATime = AT_A_TIME): Promise<void> {
  const [indicators, findings] = await Promise.all([loadIndicators(), loadFindings()]);
  await warehouse.run(declarations(terms, indicators, findings) + sqlFile("macros"));
  await warehouse.run(
    `${sqlFile("calendar").replaceAll("{at_a_time}", String(atATime))}
     create view unit_spans as from spans;
     ${Object.keys(UNITS)
       .map((file) => `create view ${nameOf(file)} as ${sqlFile(file)};`)
       .join("\n")}
     ${sqlFile("due-reports")}`,
  );
}

/** Counts the indicators of a prepared warehouse. For this connection alone tables of the units at hand stand before the views of all. */
export async function count(warehouse: Warehouse): Promise<void> {
  const indicators = await loadIndicators();
  const tables = ["unit_spans", ...Object.keys(UNITS).map(nameOf)];
  for (const { part } of await warehouse.query("select distinct part from spans order by part")) {
    await warehouse.run(
      `create or replace temp table unit_spans as from spans where part = ${part};
       ${Object.entries(UNITS)
         .map(
           ([file, columns]) =>
             `create or replace temp table ${nameOf(file)} as select ${columns} from (${sqlFile(file)});`,
         )
         .join("\n")}`,
    );
    await warehouse.run(sqlFile("sums"));
    for (const indicator of indicators) await warehouse.run(sums(indicator));
    await warehouse.run(sqlFile("roll-up") + sqlFile("figures") + sqlFile("scores"));
  }
  await warehouse.run(`${sqlFile("sums")}
    insert into sums select term, indicator, 'khoi', null, null, period, total(numerator), total(denominator), total(reported), total(expected)
    from figures where level = cast('tccsd' as level_name) group by term, indicator, period;
    ${sqlFile("figures")} drop table sums; ${tables.map((table) => `drop table if exists temp.${table};`).join(" ")}`);
  await warehouse.run(sqlFile("indicator-values"));
}

/** What pages and reports ask for besides. */
export async function addViews(warehouse: Warehouse): Promise<void> {
  const [indicators, findings] = await Promise.all([loadIndicators(), loadFindings()]);
  await warehouse.run(["unit-names", "rankings", "largest-changes"].map(sqlFile).join("\n"));
  await warehouse.run(lineage(indicators) + found(findings) + sqlFile("findings"));
}

/** The units that stand out, before they are put in words. */
const found = (findings: FindingSource[]): string =>
  `-- one row per finding, period and unit
   create view found as ${findings.map(({ id, sql }) => `select '${id}' as finding, * from (${sql})`).join("\nunion all by name ")};\n`;

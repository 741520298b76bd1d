import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadTerms, type Term } from "../loaders/terms/term.ts";
import { literal, type Warehouse } from "../loaders/warehouse/warehouse.ts";
import { writeAnnexes } from "./annexes/write.ts";
import { Figures } from "./figures.ts";
import { loadKinds } from "./kinds/kind.ts";
import { readOffice } from "./office.ts";
import { writeReport } from "./write.ts";

/** One entry of `bao-cao.json`, the list that the site's page of reports shows. */
interface Listed {
  title: string;
  kind: string;
  period: string;
  /** File name in `bao-cao/`. */
  file: string;
  bytes: number;
  /** The last month (YYYY-MM) reported when it was made; no clock, so that equal figures give equal bytes. */
  made: string;
}

/**
 * Writes the newest report of every kind that the figures allow, with its annexes, into `out/bao-cao`, and their list into `out/bao-cao.json`.
 * `source` is the folder of the inputs, where the office's settings and own templates may lie.
 */
export async function writeNewestReports(
  warehouse: Warehouse,
  source: string,
  out: string,
  demo: boolean,
): Promise<void> {
  const folder = join(out, "bao-cao");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { term, made } = await reportedTerm(warehouse);
  const [figures, office] = [await Figures.read(warehouse, term), await readOffice(source)];
  const reports: Listed[] = [];
  // The reports speak for the whole Khối; the part of a single TCCSĐ is none.
  for (const kind of made && figures.tccsd.size > 1 ? await loadKinds() : []) {
    const span = kind.newest(made!, term);
    if (!span || !figures.reported(span)) continue;
    const title = span.kind === "term" ? `${kind.name} ${term.id.replace("-", "–")}` : `Báo cáo ${span.words}`;
    const report = { warehouse, figures, span, office, demo };
    const word = await writeReport(source, kind, report, folder);
    const excel = await writeAnnexes(kind, report, folder);
    for (const [file, what] of [
      [word, ""],
      [excel, "Phụ lục Excel – "],
    ] as const)
      reports.push({
        ...{ title: what + title, kind: kind.id },
        ...{ period: span.id, file, bytes: (await stat(join(folder, file))).size, made: made! },
      });
  }
  await writeFile(join(out, "bao-cao.json"), `${JSON.stringify({ reports })}\n`);
}

/** The newest term of which anything was reported, and its last month of which at least half of the reports came in. */
async function reportedTerm(warehouse: Warehouse): Promise<{ term: Term; made?: string }> {
  const terms = await loadTerms();
  for (const term of terms.toReversed()) {
    const [row] = await warehouse.query(
      `select max(period) as month from indicator_values
       where term = ${literal(term.id)} and indicator = 'attendance' and level = 'khoi' and period_kind = 'month' and reported >= 0.5 * expected`,
    );
    if (row?.month) return { term, made: String(row.month) };
  }
  return { term: terms.at(-1)! };
}

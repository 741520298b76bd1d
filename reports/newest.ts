import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kept } from "../loaders/kept.ts";
import { loadTerms, type Term } from "../loaders/terms/term.ts";
import { type Asks, whileAnswersStand } from "../loaders/warehouse/answers.ts";
import { literal } from "../loaders/warehouse/warehouse.ts";
import { Figures } from "./figures.ts";
import { loadKinds } from "./kinds/kind.ts";
import { readOffice } from "./office.ts";
import { filesOf, templateOf } from "./write.ts";

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
 * `source` is the folder of the inputs, where the office's settings and own templates may lie. A file of which nothing changed is `kept`.
 */
export async function writeNewestReports(
  warehouse: Asks,
  source: string,
  out: string,
  demo: boolean,
  kept: Kept,
): Promise<void> {
  const folder = join(out, "bao-cao");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { term, made } = await reportedTerm(warehouse);
  const office = await readOffice(source);
  const [units] = await warehouse.query("select count(*) as n from tccsd");
  const reports: Listed[] = [];
  // The reports speak for the whole Khối; the part of a single TCCSĐ is none.
  for (const kind of made && Number(units!.n) > 1 ? await loadKinds() : []) {
    const span = kind.newest(made!, term);
    if (!span) continue;
    const figures = await Figures.read(warehouse, term, span);
    if (!figures.reported(span)) continue;
    const title = span.kind === "term" ? `${kind.name} ${term.id.replace("-", "–")}` : `Báo cáo ${span.words}`;
    const report = { warehouse, figures, span, office, demo };
    const template = await templateOf(source, kind);
    for (const { name: file, title: part, write } of filesOf(kind, template, report)) {
      const from = [file, template.bytes, JSON.stringify([span, office, demo, figures.values, [...figures.tccsd]])];
      const bytes = await whileAnswersStand(kept, from, warehouse, (asked) => write({ ...report, warehouse: asked }));
      await writeFile(join(folder, file), bytes);
      reports.push({ title: part + title, kind: kind.id, period: span.id, file, bytes: bytes.length, made: made! });
    }
  }
  await writeFile(join(out, "bao-cao.json"), `${JSON.stringify({ reports })}\n`);
}

/** The newest term of which anything was reported, and its last month of which at least half of the reports came in. */
async function reportedTerm(warehouse: Asks): Promise<{ term: Term; made?: string }> {
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

import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kept } from "../loaders/kept.ts";
import type { Term } from "../loaders/terms/term.ts";
import { type Asks, whileAnswersStand } from "../loaders/warehouse/answers.ts";
import { literal } from "../loaders/warehouse/warehouse.ts";
import { Figures } from "./figures.ts";
import { loadKinds } from "./kinds/kind.ts";
import { readOffice } from "./office.ts";
import type { Span } from "./span.ts";
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
 * Writes the newest report of every kind that the figures of a term allow, with its annexes, into `out/bao-cao`, and their list into `out/bao-cao.json`.
 * `source` is the folder of the inputs, where the office's settings and own templates may lie. A file of which nothing changed is `kept`.
 */
export async function writeNewestReports(
  warehouse: Asks,
  source: string,
  out: string,
  demo: boolean,
  kept: Kept,
  term: Term,
): Promise<void> {
  const folder = join(out, "bao-cao");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const made = await lastMonth(warehouse, term);
  const office = await readOffice(source);
  const [units] = await warehouse.query("select count(*) as n from tccsd");
  const reports: Listed[] = [];
  // The reports speak for the whole Khối; the part of a single TCCSĐ is none.
  const kinds = made && Number(units!.n) > 1 ? await loadKinds() : [];
  const newest = kinds
    .flatMap((kind) => {
      const span = kind.newest(made!, term);
      return span ? [{ kind, span }] : [];
    })
    .sort((a, b) => latestFirst(a.span, b.span));
  for (const { kind, span } of newest) {
    const figures = await Figures.read(warehouse, term, span);
    if (!figures.reported(span)) continue;
    const title = span.kind === "term" ? `${kind.name} ${term.id.replace("-", "–")}` : `Báo cáo ${span.words}`;
    const report = { warehouse, figures, span, office, demo };
    const template = await templateOf(source, kind);
    for (const { name: file, title: part, write } of filesOf(kind, template, report)) {
      const from = [
        file,
        template.bytes,
        JSON.stringify([term, span, office, demo, figures.values, [...figures.tccsd]]),
      ];
      const bytes = await whileAnswersStand(kept, from, warehouse, (asked) => write({ ...report, warehouse: asked }));
      await writeFile(join(folder, file), bytes);
      reports.push({ title: part + title, kind: kind.id, period: span.id, file, bytes: bytes.length, made: made! });
    }
  }
  await writeFile(join(out, "bao-cao.json"), `${JSON.stringify({ reports })}\n`);
}

/** What ends last stands first; of those that end together, the shortest. */
const latestFirst = (a: Span, b: Span): number => b.last.localeCompare(a.last) || b.first.localeCompare(a.first);

/** The last month of a term of which at least half of the reports came in. */
async function lastMonth(warehouse: Asks, term: Term): Promise<string | undefined> {
  const [row] = await warehouse.query(
    `select max(period) as month from indicator_values
     where term = ${literal(term.id)} and indicator = 'attendance' and level = 'khoi' and period_kind = 'month' and reported >= 0.5 * expected`,
  );
  return row?.month ? String(row.month) : undefined;
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { loadTerms } from "../../loaders/terms/term.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { Figures } from "../../reports/figures.ts";
import { findKind } from "../../reports/kinds/kind.ts";
import { readOffice } from "../../reports/office.ts";
import type { Report } from "../../reports/report.ts";
import { filesOf, templateOf } from "../../reports/write.ts";
import { demo, runDemo } from "../demo.ts";
import { Docx } from "./docx.ts";
import { learnTrends } from "./truth.ts";

export const term = (await loadTerms()).find((t) => t.id === "2020-2025")!;

/** One report of each kind. */
const ASKED = {
  nam: { year: "2023" },
  "6-thang": { period: "2024-H1" },
  quy: { period: "2024-Q3" },
  "giua-nhiem-ky": {},
  "cuoi-nhiem-ky": {},
};
export type Asked = keyof typeof ASKED;
export const KINDS = Object.keys(ASKED) as Asked[];

export interface Written {
  docx: Docx;
  report: Report;
  annex: Uint8Array;
}

/** The demo's warehouse, and a report of each kind written from it, once for all tests. */
export class DemoReports {
  private readonly written = new Map<Asked, Written>();

  private constructor(
    readonly folder: string,
    readonly warehouse: Warehouse,
    /** Names of the TCCSĐ by code. */
    readonly units: Map<string, string>,
  ) {}

  static async open(): Promise<DemoReports> {
    const folder = await mkdtemp(join(tmpdir(), "báo cáo "));
    const [out, file] = [join(folder, "out"), join(folder, "warehouse.duckdb")];
    await runDemo(out, file);
    learnTrends(await readFile(join(out, "indicators.csv"), "utf8"));
    const units = csvParse(await readFile(join(out, "tccsd.csv"), "utf8"));
    const reports = new DemoReports(
      folder,
      await Warehouse.open(file, { access_mode: "READ_ONLY", threads: "1" }),
      new Map(units.map((t) => [t.tccsd_id!, t.name!])),
    );
    for (const kind of KINDS) reports.written.set(kind, await reports.write(kind));
    return reports;
  }

  of(kind: Asked): Written {
    return this.written.get(kind)!;
  }

  async write(kindId: Asked, change: Partial<Report> = {}): Promise<Written> {
    const { warehouse } = this;
    const kind = await findKind(kindId);
    const span = kind.span(ASKED[kindId], term);
    const report: Report = {
      ...{ warehouse, figures: await Figures.read(warehouse, term, span), span },
      ...{ office: await readOffice(demo), demo: true, ...change },
    };
    const files = filesOf(kind, await templateOf(demo, kind), report);
    const [document, annex] = await Promise.all(files.map(({ write }) => write(report)));
    return { docx: new Docx(Buffer.from(document!)), report, annex: Buffer.from(annex!) };
  }

  async close(): Promise<void> {
    this.warehouse.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Browser, Page } from "playwright-core";
import { buildSite } from "../../loaders/publish/build-site.ts";
import { serveSite } from "../../loaders/publish/serve-site.ts";
import { writeSiteData } from "../../loaders/publish/site-data.ts";
import { codeVersion } from "../../loaders/refresh/code-version.ts";
import { writeManifest } from "../../loaders/refresh/manifest.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { runDemo } from "../demo.ts";
import { written } from "../publish/written.ts";
import { launch } from "./browser.ts";

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** A chi bộ whose name is made markup, and a formula, before the site is made: it must stay text. */
export const HOSTILE = { id: "04.08", name: "=1+1<img src=x onerror=window.harmed=true>" };

/** The demo's site, read from its workbooks, built and served once for all page tests. */
export class TestedSite {
  /** Errors on the console, in scripts or of the policy, and requests to other hosts. */
  readonly complaints: string[] = [];
  private window: Page | undefined;

  private constructor(
    private readonly folder: string,
    private readonly server: Awaited<ReturnType<typeof serveSite>>,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<TestedSite> {
    const folder = await mkdtemp(join(tmpdir(), "trang-"));
    const [warehouse, data, out] = [join(folder, "warehouse.duckdb"), join(folder, "data"), join(folder, "site")];
    await runDemo(join(folder, "open-data"), warehouse);
    await rename(warehouse);
    const stored = await Warehouse.open(warehouse, { access_mode: "READ_ONLY", threads: "1" });
    await written(stored);
    await writeSiteData(stored, (await loadTerms()).at(-1)!, data, true);
    stored.close();
    await cp(join(import.meta.dirname, "../fixtures/bao-cao"), data, { recursive: true });
    await buildSite({ data, out });
    await rm(data, { recursive: true });
    await writeManifest(folder, {
      tccsd: "",
      demo: true,
      code: await codeVersion(join(import.meta.dirname, "../..")),
      inputs: [],
    });
    return new TestedSite(folder, await serveSite(out, 4173), await launch());
  }

  /** Another site, built into a folder, in the same browser. */
  async beside(build: (out: string) => Promise<void>): Promise<TestedSite> {
    const folder = await mkdtemp(join(tmpdir(), "trang-"));
    await build(join(folder, "site"));
    return new TestedSite(folder, await serveSite(join(folder, "site"), 4173), this.browser);
  }

  /**
   * A page of the site, in the one window of this site: a window of its own would cost more than what is looked at in it. The site keeps nothing in
   * browsers; what a test set (size, medium, answers of the server) is set back here.
   */
  async page(path: string, { viewport = DESKTOP } = {}): Promise<Page> {
    this.window ??= await this.open();
    const page = this.window;
    await page.unrouteAll();
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.setViewportSize(viewport);
    await page.goto(this.server.address + path);
    // sections that wait for their turn are not there yet for who asks by role
    await page.waitForFunction(() => document.getAnimations().length === 0);
    return page;
  }

  private async open(): Promise<Page> {
    const page = await this.browser.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(this.server.address))
        this.complaints.push(`other host: ${request.url()}`);
    });
    return page;
  }

  /** `alone` where the browser is still used by another site. */
  async close(alone = false): Promise<void> {
    if (!alone) await this.browser.close();
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function rename(warehouse: string): Promise<void> {
  const instance = await DuckDBInstance.create(warehouse);
  const connection = await instance.connect();
  await connection.run(`update chi_bo_names set name = '${HOSTILE.name}' where chi_bo_id = '${HOSTILE.id}'`);
  // computed from it before
  await connection.run(`update names set name = '${HOSTILE.name}' where unit_id = '${HOSTILE.id}'`);
  connection.closeSync();
  instance.closeSync();
}

import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildSite } from "../loaders/publish/build-site.ts";
import { HEADER_POLICY } from "../loaders/publish/policy.ts";
import { writeSiteData } from "../loaders/publish/site-data.ts";
import { run } from "../loaders/run.ts";
import { loadTerms } from "../loaders/terms/term.ts";
import { Warehouse } from "../loaders/warehouse/warehouse.ts";
import { launch } from "../tests/site/browser.ts";
import { mainThread } from "./main-thread.ts";

/**
 * Measures the site against the budgets: `tsx bench/site.ts [inbox danh-muc.xlsx]` (the demo where none is given). Builds it cold, then opens each
 * page in Chromium with a cold cache, gzip, and the processor slowed four times; prints medians of five visits. The page of an address that is
 * not there shows what is left where a page does nothing.
 */
const root = join(import.meta.dirname, "..");
const [inbox = join(root, "data/demo/inbox"), registry = join(root, "data/demo/danh-muc.xlsx")] = process.argv.slice(2);
const VISITS = 5;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** What runs in the page from its first moment: when rows stand on the screen. */
const WATCH = `
  const seen = (window.seen = { rows: 0 });
  requestAnimationFrame(function look() {
    const row = document.querySelector("main tbody tr, main li a");
    if (row && row.getClientRects().length > 0) seen.rows = performance.now();
    else requestAnimationFrame(look);
  });
`;

const folder = await mkdtemp(join(tmpdir(), "do-trang-"));
const [warehouse, data, out] = [join(folder, "warehouse.duckdb"), join(folder, "data"), join(folder, "site")];
await run({ inbox, registry, out: join(folder, "open-data"), warehouse });
await rm(join(root, "data/build/shell"), { recursive: true, force: true });
await rm(join(root, "src/.observablehq"), { recursive: true, force: true });
const stored = await Warehouse.open(warehouse);
const seconds = async (work: () => Promise<void>) => {
  const start = performance.now();
  await work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
};
const writing = await seconds(async () => writeSiteData(stored, (await loadTerms()).at(-1)!, data, true));
const [unit] = await stored.query("select chi_bo_id, tccsd_id from chi_bo_names order by 1 limit 1");
const [chiBo] = await stored.query("select count(distinct chi_bo_id) as n from chi_bo_names");
stored.close();
const [cold, warm] = [await seconds(() => buildSite({ data, out })), await seconds(() => buildSite({ data, out }))];
console.log(`${chiBo!.n} chi bộ: data ${writing}, cold build ${cold}, again ${warm}`);

const server = createServer((request, response) => {
  const path = join(out, decodeURIComponent(new URL(request.url!, "http://x").pathname));
  const file = [path, `${path}.html`, join(path, "index.html")].find((p) => existsSync(p) && extname(p));
  if (!file) return response.writeHead(404).end();
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const packed = type !== "font/woff2";
  const body = packed ? gzipSync(readFileSync(file)) : readFileSync(file);
  response.setHeader("content-security-policy", HEADER_POLICY);
  response.writeHead(200, { "content-type": type, ...(packed ? { "content-encoding": "gzip" } : {}) }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const browser = await launch();
const pages = [
  "",
  "chi-tieu/attendance",
  "xep-hang",
  `chi-bo?ma=${unit!.chi_bo_id}`,
  `tccsd?ma=${unit!.tccsd_id}`,
  "chuyen-de",
  "so-lieu",
  "phuong-phap",
  "404",
];
for (const path of pages) {
  const visits: Visit[] = [];
  for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, address + path));
  const median = (key: keyof Visit) => visits.map((v) => v[key]).sort((a, b) => a - b)[Math.floor(VISITS / 2)]!;
  console.log(
    `/${path}: ${kB(median("bytes"))} and fonts ${kB(median("fonts"))}, JS ${kB(median("script"))}, ${median("requests")} requests, ` +
      `first rows ${median("rows") ? `${(median("rows") / 1000).toFixed(2)} s` : "–"}, ` +
      `blocking ${(median("blocking") / 1000).toFixed(2)} s (by its thread's own clock ${(median("running") / 1000).toFixed(2)} s)`,
  );
}
await browser.close();
server.close();
await rm(folder, { recursive: true, force: true });

interface Visit {
  bytes: number;
  fonts: number;
  script: number;
  requests: number;
  rows: number;
  blocking: number;
  running: number;
}

/**
 * One visit with nothing cached: bytes as transferred, when the first rows of a table stood on the screen, and by how much tasks of the page went
 * beyond 50 ms: on the wall clock (total blocking time as everybody measures it), and on the clock of its thread, which leaves out waiting for
 * the machine and whatever of the throttling is waiting too; only to compare two states on a busy machine.
 */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  protocol.on("Network.responseReceived", (e) => kinds.set(e.requestId, e.type));
  protocol.on("Network.loadingFinished", (e) => sizes.set(e.requestId, e.encodedDataLength));
  const stop = await mainThread(browser);
  await page.addInitScript({ content: WATCH });
  await page.goto(url);
  if (url.includes("?ma=")) await page.locator("#nguon").waitFor();
  // on a machine with other work a page may never go quiet: it is then measured as it stands
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => {});
  const tasks = await stop();
  const beyond = (key: "dur" | "tdur") =>
    tasks.reduce((sum, task) => sum + Math.max(0, (task[key] ?? 0) / 1000 - 50), 0);
  const seen = await page.evaluate(() => (window as unknown as { seen: { rows: number } }).seen);
  const sum = (wanted: (kind: string) => boolean) =>
    [...sizes].reduce((total, [id, size]) => (wanted(kinds.get(id) ?? "") ? total + size : total), 0);
  await context.close();
  return {
    bytes: sum((kind) => kind !== "Font"),
    fonts: sum((kind) => kind === "Font"),
    script: sum((kind) => kind === "Script"),
    requests: sizes.size,
    blocking: beyond("dur"),
    running: beyond("tdur"),
    ...seen,
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

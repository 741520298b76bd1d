import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { serveSite } from "../loaders/publish/serve-site.ts";
import { placesIn, root } from "../loaders/refresh/places.ts";
import { States } from "../loaders/refresh/states.ts";
import { drop, LATE, smallData } from "../tests/refresh/small-data.ts";
import { launch } from "../tests/site/browser.ts";

// Makes every picture of the operator's guide (`docs/hinh`): pages of the demo's site, and what the commands print on a small inbox.

const pictures = join(root, "docs/hinh");
const font = readFileSync(
  join(root, "node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  "base64",
);
const PAGES: [name: string, path: string, width: number, height: number][] = [
  ["tong-quan", "", 1366, 768],
  ["tong-quan-dien-thoai", "", 390, 844],
  ["chi-tieu", "chi-tieu/attendance", 1366, 768],
  ["xep-hang", "xep-hang", 1366, 768],
  ["so-lieu", "so-lieu", 1366, 768],
  ["bao-cao", "bao-cao", 1366, 768],
];

const browser = await launch();
const data = await smallData();
const demo = join(data, "demo");
try {
  await mkdir(pictures, { recursive: true });
  const npm = (folder: string, script: string, ...args: string[]) =>
    execFileSync(process.execPath, ["--import", "tsx", join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder },
      encoding: "utf8",
    });
  const refresh = "loaders/refresh/command/refresh.ts";
  npm(data, refresh);
  await drop(data, LATE);
  const terminal = await browser.newPage({ viewport: { width: 980, height: 100 }, deviceScaleFactor: 1.5 });
  await print(terminal, "lenh-refresh", "npm run refresh", npm(data, refresh).replaceAll(data, "data"));
  await print(terminal, "lenh-rollback", "npm run rollback", npm(data, "loaders/refresh/command/rollback.ts"));

  npm(demo, refresh);
  const states = new States(placesIn(demo).published);
  const site = await serveSite(() => states.site(), 4190);
  for (const [name, path, width, height] of PAGES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
    await page.close();
  }
  site.close();
} finally {
  await browser.close();
  await rm(data, { recursive: true, force: true });
}

/** Draws what a command printed as a terminal shows it. */
async function print(page: Page, name: string, command: string, words: string): Promise<void> {
  await page.setContent(
    `<style>@font-face { font-family: N; src: url(data:font/ttf;base64,${font}) }
     pre { margin: 0; padding: 16px 20px; background: #1e1e1e; color: #e6e6e6; font: 14px/1.5 N; white-space: pre-wrap }</style><pre></pre>`,
  );
  await page.locator("pre").evaluate((pre, text) => {
    pre.textContent = text;
  }, `> ${command}\n${words.trimEnd()}`);
  await page.locator("pre").screenshot({ path: join(pictures, `${name}.png`) });
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../loaders/publish/build-site.ts";
import { serveSite } from "../../loaders/publish/serve-site.ts";
import { writeSiteData } from "../../loaders/publish/site-data.ts";
import { run } from "../../loaders/run.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { browserPath, launch } from "./browser.ts";

const root = join(import.meta.dirname, "../..");
if (!browserPath)
  console.warn("Không có trình duyệt trên máy này: bỏ qua các phép thử trang (tests/site/pages.test.ts).");

test.runIf(process.env.CI)("CI has a browser", () => expect(browserPath).toBeDefined());

describe.skipIf(!browserPath)("the built site of the demo", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  let folder: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "trang-"));
    const warehouse = join(folder, "warehouse.duckdb");
    const demo = join(root, "data/demo");
    await run({
      inbox: join(demo, "inbox"),
      registry: join(demo, "danh-muc.xlsx"),
      out: join(folder, "out"),
      warehouse,
    });
    const stored = await Warehouse.open(warehouse);
    await writeSiteData(stored, (await loadTerms()).at(-1)!, join(root, "src/data"), true);
    stored.close();
    await buildSite(root);
    site = await serveSite(join(root, "dist"), 4173);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(path: string, viewport = { width: 1366, height: 768 }): Promise<Page> {
    const page = await browser.newPage({ viewport });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
        complaints.push(`other host: ${request.url()}`);
    });
    await page.goto(site.address + path);
    return page;
  }

  test.each(["", "du-sinh-hoat", "so-lieu", "phuong-phap"])(
    "page /%s is Vietnamese, marked as invented, and asks no other host",
    async (path) => {
      const page = await open(path);
      await page.waitForSelector(".minh-hoa");
      expect(await page.textContent(".minh-hoa")).toBe("Số liệu minh họa");
      expect(await page.getAttribute("html", "lang")).toBe("vi");
      expect(complaints).toEqual([]);
    },
  );

  test("the overview shows the attendance of 2023 as the truth has it", async () => {
    const page = await open("");
    const row = page.locator("tbody tr", { hasText: "tham dự sinh hoạt" }).filter({ hasText: "Năm 2023" });
    await row.waitFor();
    expect(await row.innerText()).toContain("96,7%"); // 15.928 / 16.468 in data/demo/truth/indicators.csv
    expect(await row.innerText()).toContain("Đạt");
  });

  test("a chi bộ is found without diacritics, on a phone too", async () => {
    const page = await open("du-sinh-hoat", { width: 390, height: 844 });
    const search = page.getByLabel("Tìm trong bảng").nth(1);
    await search.fill("khoa ngoai kiem lam");
    const rows = page.locator("table.bang").nth(1).locator("tbody tr");
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain("Chi bộ Khoa Ngoại");
  });

  test("a ranked table sorts by its headers", async () => {
    const page = await open("du-sinh-hoat");
    const table = page.locator("table.bang").nth(1);
    await table.getByRole("button", { name: "Số đảng viên" }).click();
    const members = (await table.locator("tbody tr td:nth-child(5)").allInnerTexts()).map(Number);
    expect(members).toEqual([...members].sort((a, b) => b - a));
  });
});

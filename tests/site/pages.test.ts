import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath } from "./browser.ts";
import { PHONE, TestedSite } from "./site.ts";

if (!browserPath)
  console.warn("Không có trình duyệt trên máy này: bỏ qua các phép thử trang (tests/site/pages.test.ts).");

test.runIf(process.env.CI)("CI has a browser", () => expect(browserPath).toBeDefined());

const PAGES = [""];

describe.skipIf(!browserPath)("the built site of the demo", () => {
  let site: TestedSite;
  beforeAll(async () => {
    site = await TestedSite.open();
  });
  afterAll(() => site?.close());

  test.each(PAGES)("page /%s is Vietnamese, marked as invented, asks no other host, keeps its policy", async (path) => {
    const page = await site.page(path);
    expect(await page.textContent(".notice")).toBe("Số liệu minh họa");
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    expect(site.complaints).toEqual([]);
  });

  test("the overview shows the attendance of 2023 as the truth has it", async () => {
    const page = await site.page("");
    const table = page.getByRole("region", { name: "Các chỉ tiêu của toàn Đảng bộ Khối" });
    const column = (await table.locator("thead th").allInnerTexts()).indexOf("2023");
    const cell = table.locator("tbody tr", { hasText: "tham dự sinh hoạt" }).locator("td, th").nth(column);
    expect(await cell.innerText()).toContain("96,7%"); // 15.928 / 16.468 in data/demo/truth/indicators.csv
    expect(await cell.innerText()).toContain("Đạt");
  });

  test("the search box finds a chi bộ without diacritics, on a phone too", async () => {
    const page = await site.page("", { viewport: PHONE });
    await page.getByRole("combobox").fill("khoa ngoai kiem lam");
    const found = page.getByRole("option");
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    expect(await found.first().innerText()).toContain("Chi bộ Khoa Ngoại");
  });
});

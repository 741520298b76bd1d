import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { percent } from "../../src/components/format.js";
import { DESKTOP, HOSTILE, PHONE, type TestedSite } from "./site.ts";
import { rankInTruth, truth } from "./truth.ts";

const VIEWPORTS = [
  ["desktop", DESKTOP],
  ["phone", PHONE],
] as const;

/** What people come to the site for, done as they do it. */
export function tasks(site: () => TestedSite): void {
  describe.each(VIEWPORTS)("on a %s", (_, viewport) => {
    test("a chi bộ is found without diacritics and its rank in 2023 read", async () => {
      const page = await site().page("", { viewport });
      await page.getByLabel("Tìm trong toàn trang").fill("van phong dang bo so van hoa va the thao");
      await page.locator("#tim-thay [role=option]").first().waitFor();
      // others of that TCCSĐ have the words too, in another order
      expect(await page.locator("#tim-thay [role=option]").first().innerText()).toMatch(/^Chi bộ Văn phòng\s/);
      expect(await page.locator("#tim-thay [role=option]").count()).toBeGreaterThan(1);
      await page.getByLabel("Tìm trong toàn trang").fill("khoa ngoai kiem lam");
      await expect.poll(() => page.locator("#tim-thay [role=option]").count()).toBe(1);
      await page.locator("#tim-thay [role=option]").first().waitFor();
      expect(await page.locator("#tim-thay [role=option]").count()).toBe(1);
      await page.keyboard.press("Enter");
      await page.waitForURL(/chi-bo\?ma=/);
      const id = new URL(page.url()).searchParams.get("ma")!;
      await page.getByRole("heading", { level: 1, name: "Chi bộ Khoa Ngoại" }).waitFor();
      const { rank, of } = rankInTruth("attendance", "2023", id);
      const text = await cell(page, "Các chỉ tiêu của chi bộ", "tham dự sinh hoạt", "2023");
      expect(text.replace("=", "")).toContain(`hạng ${rank}/${of}`);
    });

    test("the TCCSĐ that lag in attendance in a quarter are named", async () => {
      const page = await site().page("chi-tieu/attendance", { viewport });
      await page.getByLabel("Kỳ", { exact: true }).selectOption("2021-Q4");
      await page.getByRole("heading", { name: "Tổ chức cơ sở đảng, quý IV/2021" }).waitFor();
      expect(page.url()).toContain("ky=2021-Q4");
      const rows = page.getByRole("region", { name: "các tổ chức cơ sở đảng, quý IV/2021" }).locator("tbody tr");
      const lagging = await rows
        .filter({ hasText: "Chưa đạt" })
        .locator("th a")
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("ma")));
      const expected = truth("indicators").filter(
        (row) =>
          row.indicator === "attendance" &&
          row.level === "tccsd" &&
          row.period === "2021-Q4" &&
          row.status === "missed",
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(lagging.sort()).toEqual(expected.map((row) => row.unit_id).sort());
      const said = await page.locator(".lagging").innerText();
      expect(said).toMatch(new RegExp(`^${expected.length}/\\d+ tổ chức cơ sở đảng chưa đạt`));
      const worst = expected.reduce((a, b) => (Number(b.value) < Number(a.value) ? b : a));
      expect(said).toContain(percent(Number(worst.value)));
    });

    test("what is chosen before the page's code has come is shown once it has", async () => {
      const page = await site().page("chi-tieu/attendance", { viewport });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.reload({ waitUntil: "commit" });
      await page.getByLabel("Kỳ", { exact: true }).selectOption("2021-Q4");
      release();
      await page.getByRole("heading", { name: "Tổ chức cơ sở đảng, quý IV/2021" }).waitFor();
      expect(page.url()).toContain("ky=2021-Q4");
    });

    test("a figure leads to its file, sheet and cell", async () => {
      const [fact] = truth("meetings").filter((row) => row.chi_bo_id === "01.01" && row.month === "2023-03");
      const page = await site().page("chi-bo?ma=01.01", { viewport });
      await page.locator('[data-wanted="Dự sinh hoạt 2023"]').click();
      const rows = page.locator("#nguon-bang tbody tr:visible");
      await rows.first().waitFor();
      const march = rows.filter({ hasText: "Tháng 3/2023" });
      await march.first().waitFor();
      const text = await march.first().innerText();
      expect(text).toContain(fact!.file);
      expect(text).toContain(fact!.sheet);
      expect(text).toMatch(/[A-Z]+\d+:[A-Z]+\d+/);
      expect(text).toContain(fact!.members_present);
      expect(await rows.count()).toBe(12);
    });
  });

  test("a view is sent as a link: year, measure and group come out of the address", async () => {
    const page = await site().page("xep-hang?theo=attendance&ky=2023&nhom=tccsd:05");
    await page.getByText("Đang xem năm 2023").waitFor();
    const ids = await page
      .locator("#bang-hang tbody th a")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("ma")!));
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.every((id) => id.startsWith("05."))).toBe(true);
    expect(await page.locator("#bang-hang tbody tr").first().innerText()).toMatch(/^1/);
  });

  test("a table sorts by its headings, filters without diacritics, and unfolds", async () => {
    const page = await site().page("xep-hang");
    const box = page.locator("#bang-hang .table").first();
    const all = Number((await box.locator("output").innerText()).split(" ")[0]);
    await box.getByRole("button", { name: "Đảng viên" }).click();
    const members = (await box.locator("tbody tr td:nth-last-child(2)").allInnerTexts()).map(Number);
    expect(members.length).toBe(all);
    expect(members).toEqual([...members].sort((a, b) => b - a));
    await box.getByRole("searchbox").fill("thu vien");
    expect(await box.locator("tbody tr:visible").count()).toBeLessThan(all);
    expect(await box.locator("tbody tr:visible").first().innerText()).toContain("Thư viện");
  });

  test("a chi bộ named like markup stays text everywhere", async () => {
    const page = await site().page(`chi-bo?ma=${HOSTILE.id}`);
    await page.getByRole("heading", { name: "Mỗi con số lấy từ đâu" }).waitFor();
    expect(await heading(page)).toBe(HOSTILE.name);
    for (const path of [
      "/chi-bo",
      "/xep-hang",
      "/chi-tieu/attendance",
      "/tccsd?ma=04",
      "/chuyen-de?quy=term&tim=onerror",
    ]) {
      await page.goto(new URL(path, page.url()).href);
      const shown = async () => {
        await page
          .locator("button.more:not([hidden])")
          .evaluateAll((all) => all.forEach((more) => void (more as HTMLElement).click()));
        return page.getByText(HOSTILE.name, { exact: true }).count();
      };
      await expect.poll(shown, { message: path, timeout: 10_000 }).toBeGreaterThan(0);
      expect(await page.locator("main img").count()).toBe(0);
    }
    await page.getByLabel("Tìm trong toàn trang").fill("onerror");
    await page.locator("#tim-thay [role=option]").first().waitFor();
    expect(await page.locator("#tim-thay [role=option]").first().innerText()).toContain(HOSTILE.name);
    expect(await page.evaluate(() => (window as { harmed?: boolean }).harmed)).toBeUndefined();
  });

  test("a page is presented block by block with the arrow keys", async () => {
    const page = await site().page("?trinh-chieu");
    await page.locator("body.presenting").waitFor();
    expect(await page.locator(".piles").isVisible()).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".piles").isVisible()).toBe(false);
    // Laid out with the next frame.
    await page.getByRole("heading", { name: "Bảng chỉ tiêu theo năm" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".piles").isVisible()).toBe(true);
  });
}

const heading = (page: Page) => page.locator("h1").innerText();

export async function cell(page: Page, region: string, row: string, column: string): Promise<string> {
  const table = page.getByRole("region", { name: region });
  await table.waitFor();
  const index = (await table.locator("thead th").allInnerTexts()).findIndex((text) => text.startsWith(column));
  return table.locator("tbody tr", { hasText: row }).locator("td, th").nth(index).innerText();
}

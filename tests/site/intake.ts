import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { fold } from "../../src/components/format.js";
import type { TestedSite } from "./site.ts";
import { truth } from "./truth.ts";

/** What came, what is wrong with it, and what is taken away from it. */
export function intake(site: () => TestedSite): void {
  test("thematic sessions of the whole term are searched without diacritics, and the search is a link", async () => {
    const wanted = "thuc hanh tiet kiem";
    const expected = truth("thematic_sessions").filter((row) => fold(row.topic!).includes(wanted));
    const page = await site().page("chuyen-de");
    await page.getByLabel("Quý", { exact: true }).selectOption("term");
    await page.getByLabel("Tìm trong chuyên đề").fill(wanted);
    await page.getByText(`${expected.length} kỳ, cả nhiệm kỳ`).waitFor();
    await page.getByLabel("Tìm trong chuyên đề").press("Tab");
    expect(new URL(page.url()).search).toBe("?quy=term&tim=thuc+hanh+tiet+kiem");
    await page.reload();
    await page.getByText(`${expected.length} kỳ, cả nhiệm kỳ`).waitFor();
  });

  test("a topic counts as many chi bộ and sessions as the truth has", async () => {
    const rows = truth("thematic_sessions").filter((row) => row.topic === "Thực hành tiết kiệm");
    const chiBo = new Set(rows.map((row) => row.chi_bo_id)).size;
    const page = await site().page("chuyen-de");
    const line = page.getByRole("region", { name: "Các chuyên đề của nhiệm kỳ" }).locator("tbody tr", {
      hasText: "Thực hành tiết kiệm",
    });
    const cells = await line.locator("th, td").allTextContents();
    expect([cells[1], cells[3]]).toEqual([String(chiBo), String(rows.length)]);
  });

  test("a planted fault is found by its unit, at its cell, with advice", async () => {
    const fault = truth("faults").find((row) => row.code === "rating_sum")!;
    const page = await site().page("so-lieu");
    await page.getByLabel("Mức").selectOption("error");
    const rows = page.locator("#bang-van-de tbody tr");
    await expect.poll(async () => (await rows.allTextContents()).every((text) => text.startsWith("Lỗi"))).toBe(true);
    const more = page.locator("#bang-van-de .more:visible");
    if (await more.count()) await more.click();
    const found = rows.filter({ hasText: fault.file! }).filter({ hasText: "cộng bốn mức" });
    expect(await found.count()).toBe(1);
    expect(await found.textContent()).toContain("Kiểm tra lại số được đánh giá");
    expect(new URL(page.url()).searchParams.get("muc")).toBe("error");
  });

  test("a table of the open data is taken away as a workbook: every row, codes as texts, figures as numbers", async () => {
    const page = await site().page("so-lieu");
    const [taken] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Excel: Sinh hoạt định kỳ" }).click(),
    ]);
    expect(taken.suggestedFilename()).toBe("meetings.xlsx");
    const { Sheets } = read(await readFile((await taken.path())!));
    const rows = utils.sheet_to_json<Record<string, unknown>>(Object.values(Sheets)[0]!);
    const facts = truth("meetings");
    expect(rows.length).toBeGreaterThan(0.99 * facts.length);
    const fact = facts.find((row) => row.chi_bo_id === "01.01" && row.month === "2023-03")!;
    const row = rows.find((r) => r.chi_bo_id === "01.01" && r.month === "2023-03")!;
    expect([row.members_present, row.members_due]).toEqual([Number(fact.members_present), Number(fact.members_due)]);
    expect(row.file).toBe(fact.file);
  });

  test("the publication says what it was made of", async () => {
    const page = await site().page("so-lieu");
    await page.locator("#ban-ke dt").first().waitFor();
    expect(await page.locator("#ban-ke").textContent()).toMatch(/Mã bản công bố[0-9a-f]{16}Chương trình/);
    await page.context().close();
  });
}

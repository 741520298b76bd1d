import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { loadIndicators } from "../../loaders/indicators/indicator.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { HOSTILE, type TestedSite } from "./site.ts";

/** The ways of reading: by keyboard, on paper, on a meeting-room screen, in a spreadsheet. */
export function reading(site: () => TestedSite): void {
  test("a keyboard alone reaches the content, sorts a table and keeps its place in sight", async () => {
    const page = await site().page("xep-hang");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Đến nội dung chính");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#noi-dung");
    await page.locator("#loc-theo").focus();
    const heading = page.locator("#bang-hang thead th", { hasText: "Điểm" }).first();
    for (let i = 0; i < 20 && !(await heading.locator(":focus").count()); i++) await page.keyboard.press("Tab");
    const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    await page.keyboard.press("Enter");
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
  });

  test("on paper a page is a handout: no menu, no boxes, tables whole and within the sheet", async () => {
    const page = await site().page("chi-tieu/attendance", { viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".menu", ".site-search", "#trinh-chieu", ".toolbar", ".filters"])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    for (const shown of ["h1", ".lead", "svg.chart >> visible=true", "#don-vi table >> visible=true", ".notice"])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    const beyond = await page
      .locator("table >> visible=true")
      .evaluateAll((all) =>
        all.filter((table) => table.getBoundingClientRect().right > window.innerWidth + 1).map((t) => t.textContent),
      );
    expect(beyond).toEqual([]);
  });

  test("a profile is presented section by section too", async () => {
    const page = await site().page("tccsd?ma=05&trinh-chieu");
    await page.locator("#nguon").waitFor({ state: "attached" });
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "Các chỉ tiêu qua các năm" }).isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("heading", { name: "Các chỉ tiêu qua các năm" }).isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
  });

  test("a table is taken away with names that look like formulas as texts", async () => {
    const page = await site().page("tccsd?ma=04");
    const table = page.locator(".table[data-file=chi-bo]");
    await table.waitFor();
    const take = async (name: string) => {
      const [taken] = await Promise.all([page.waitForEvent("download"), table.getByRole("button", { name }).click()]);
      return readFile((await taken.path())!);
    };
    const { Sheets } = read(await take("Tải Excel"), { cellFormula: true });
    const sheet = Object.values(Sheets)[0]!;
    expect(utils.sheet_to_json<string[]>(sheet, { header: 1 }).map((row) => row[0])).toContain(HOSTILE.name);
    expect(Object.values(sheet as Record<string, { f?: string }>).some((cell) => cell?.f)).toBe(false);
    expect((await take("Tải CSV")).toString()).toContain(`\n'${HOSTILE.name},`);
  });

  test("every indicator that the term follows is explained, where its own page leads to", async () => {
    const [term] = await loadTerms();
    const page = await site().page("chi-tieu/attendance");
    await page.getByRole("link", { name: "Phương pháp của mọi chỉ tiêu" }).click();
    await page.waitForURL(/phuong-phap#attendance$/);
    for (const { id, name, definition } of await loadIndicators()) {
      const text = (await page.locator(`[id="${id}"]`).textContent())!;
      for (const said of [name, definition, term!.targets[id]!.clause, term!.targets[id]!.words])
        expect(text).toContain(said);
    }
  });

  test("reports are offered with their annexes", async () => {
    const page = await site().page("bao-cao");
    const row = page.locator("tbody tr", { hasText: "Báo cáo năm 2024" });
    const [taken] = await Promise.all([
      page.waitForEvent("download"),
      row.getByRole("link", { name: /^Word/ }).click(),
    ]);
    expect(taken.suggestedFilename()).toBe("bao-cao-nam-2024.docx");
    expect(await row.getByRole("link", { name: /^Excel/ }).getAttribute("download")).toBe("phu-luc-nam-2024.xlsx");
  });
}

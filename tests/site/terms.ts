import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kept } from "../../loaders/kept.ts";
import { writeSite } from "../../loaders/refresh/site.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { given, meeting, months } from "../indicators/given.ts";
import { written } from "../publish/written.ts";
import { DESKTOP, PHONE, type TestedSite } from "./site.ts";

const CHI_BO = ["01.01", "01.02", "02.01", "03.01"];
/** From 100% down to 91%: together 95.5%, met by the first term's 95%, missed by the second's 98%. */
const meetings = CHI_BO.flatMap((id, i) =>
  months("2025-01", "2025-12").map((month) => meeting(id, month, 100 - 3 * i, 100)),
);

/** The site once an invented next term has begun. */
export function twoTerms(site: () => TestedSite): void {
  describe("two terms stand side by side on the site", () => {
    let both: TestedSite;
    beforeAll(async () => {
      const terms = [...(await loadTerms()), ...(await loadTerms(new URL("../fixtures/terms/", import.meta.url)))];
      const warehouse = await given({ chi_bo: CHI_BO.map((chi_bo_id) => ({ chi_bo_id })), meetings }, ...terms);
      await written(warehouse);
      both = await site().beside((out) => writeSite(warehouse, "khong-co", out, true, new Kept(), terms));
      warehouse.close();
    });
    afterAll(() => both?.close(true));

    test.each([
      ["desktop", DESKTOP],
      ["phone", PHONE],
    ])("on a %s the switch leads from page to page of each, and each judges by its own target", async (_, viewport) => {
      const page = await both.page("", { viewport });
      const terms = page.getByRole("navigation", { name: "Nhiệm kỳ" });
      const brand = page.locator(".brand strong");
      expect(await brand.innerText()).toBe("Chương trình hành động 02-CTr/ĐUK");
      expect(await page.locator(".pile.missed li").allInnerTexts()).toEqual(["Dự sinh hoạt 95,5%, từ quý III/2025"]);
      await terms.getByRole("link", { name: "Nhiệm kỳ 2020–2025" }).click();
      await page.waitForURL(/nhiem-ky\/2020-2025\/$/);
      expect(await brand.innerText()).toBe("Chương trình hành động 01-CTr/ĐUK");
      expect(await page.locator(".pile.met li").first().innerText()).toBe("Dự sinh hoạt 95,5%, quý II/2025");

      // the search of the old term finds its own pages
      await page.getByLabel("Tìm trong toàn trang").fill("chi bo 03.01");
      await page.locator("#tim-thay [role=option]").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/nhiem-ky\/2020-2025\/chi-bo\?ma=03\.01/);
      await page.getByText("Dự sinh hoạt 91% (năm 2025)").waitFor();
      expect(await page.getByRole("region", { name: "Dải các tháng" }).locator("tbody tr").count()).toBe(6);
      await terms.getByRole("link", { name: "Nhiệm kỳ 2025–2030" }).click();
      await page.waitForURL(/\/chi-bo$/);
      expect(await brand.innerText()).toBe("Chương trình hành động 02-CTr/ĐUK");
      await page.getByRole("link", { name: "Chi bộ 03.01" }).click();
      await page.getByText("Dự sinh hoạt 91% (năm 2025)").waitFor();
      expect(await page.getByRole("region", { name: "Dải các tháng" }).locator("tbody tr").count()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(both.complaints).toEqual([]);
    });

    test("targets and results stand beside each other, and each term offers its own reports", async () => {
      const page = await both.page("phuong-phap");
      const row = page.getByRole("region", { name: "Chỉ tiêu của các nhiệm kỳ" }).locator("tbody tr").first();
      const cells = await row
        .locator("td")
        .evaluateAll((all) =>
          all.map((td) =>
            `${td.textContent} ${td.querySelector("[role=img]")?.getAttribute("aria-label") ?? ""}`.trim(),
          ),
        );
      expect(cells).toEqual([
        "trên 95%",
        expect.stringMatching(/^95,5% .*năm 2025.* Đạt$/),
        "ít nhất 98%",
        expect.stringMatching(/^95,5% .*năm 2025.* Chưa đạt$/),
      ]);
      for (const [place, title] of [
        ["", "Báo cáo quý IV năm 2025"],
        ["nhiem-ky/2020-2025/", "Báo cáo tổng kết nhiệm kỳ 2020–2025"],
      ] as const) {
        await page.goto(new URL(`/${place}bao-cao`, page.url()).href);
        const link = page.locator("tr", { hasText: title }).getByRole("link", { name: /Word/ });
        const file = await page.request.get(await link.evaluate((a) => (a as HTMLAnchorElement).href));
        expect([file.status(), (await file.body()).subarray(0, 2).toString()]).toEqual([200, "PK"]);
      }
      // the newest period first, of those that end together the shortest
      expect(await page.locator("tbody th").allInnerTexts()).toEqual([
        "Báo cáo quý II năm 2025",
        "Báo cáo 6 tháng đầu năm 2025",
        "Báo cáo tổng kết nhiệm kỳ 2020–2025",
      ]);
    });
  });
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { DESKTOP, PHONE, type TestedSite } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The pages, and what must stand on each before it is judged. */
const PAGES: [path: string, waitFor: string][] = [
  ["", ".piles"],
  ["chi-tieu/", ".cards"],
  ["chi-tieu/attendance", "#don-vi"],
  ["chi-tieu/rating-co-so", "#don-vi"],
  ["xep-hang", "#bang-hang"],
  ["chi-bo", "#danh-sach"],
  ["chi-bo?ma=05.06", "#nguon"],
  ["tccsd", "#danh-sach"],
  ["tccsd?ma=05", "#nguon"],
  ["chuyen-de", "h1"],
  ["so-lieu", "h1"],
  ["phuong-phap", "h1"],
  ["bao-cao", "h1"],
  ["404", "h1"],
];

/** Charts without a title that says what they show, without words for who cannot see them, or without their figures as a table. */
const untold = (figures: Element[]) =>
  figures
    .filter(
      (figure) =>
        !figure.querySelector("h3")?.textContent ||
        [...figure.querySelectorAll("svg.chart")].some((svg) => !svg.getAttribute("aria-label")) ||
        !(figure.querySelector("table") ?? figure.parentElement!.querySelector("table")),
    )
    .map((figure) => figure.textContent);

/** What a finger does not hit: under 24 pixels either way (WCAG 2.5.8). */
const tooSmall = (targets: Element[]) =>
  targets
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
    .map(({ target }) => target.outerHTML.slice(0, 80));

/** Every page, whoever reads it and however: Vietnamese, marked as invented, usable, from no other host, under its policy. */
export function access(site: () => TestedSite): void {
  describe.each(PAGES)("page /%s", (path, waitFor) => {
    test("is Vietnamese, marked as invented, of no other host, within its policy; fits a phone and a screen of 320 pixels, to be hit with a finger; tells its charts in words; axe finds nothing, light or dark", async () => {
      const page = await site().page(path, { viewport: PHONE });
      await page.locator(waitFor).first().waitFor();
      expect(await page.textContent(".notice")).toBe("Số liệu minh họa");
      expect(await page.getAttribute("html", "lang")).toBe("vi");
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.evaluate(() => document.fonts.ready);
      expect(await page.locator("button, select, input, summary").evaluateAll(tooSmall)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(site().complaints).toEqual([]);
      expect(await page.locator("figure").evaluateAll(untold)).toEqual([]);

      await page.setViewportSize(DESKTOP);
      // what stands below the screen has been laid out by now, or is before long
      await page.waitForFunction(
        (parts) =>
          [...document.querySelectorAll(parts)].every((p) => p.checkVisibility({ contentVisibilityAuto: true })),
        "main > section > :not([hidden], template)",
      );
      await page.evaluate(AXE);
      const violations = (rules?: string[]) =>
        page.evaluate(async (only) => {
          const { axe } = window as unknown as { axe: typeof import("axe-core") };
          // what passes is not looked at
          const found = await axe.run(document, {
            resultTypes: ["violations"],
            selectors: false,
            ...(only ? { runOnly: only } : {}),
          });
          return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
        }, rules);
      expect(await violations()).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(["color-contrast"])).toEqual([]);
      site().complaints.length = 0; // axe tries what the policy refuses
    });
  });

  test("an address that is not there says so in Vietnamese", async () => {
    const page = await site().page("khong/co/trang-nay");
    expect(await page.locator("h1").innerText()).toBe("Không tìm thấy trang");
    await page.getByRole("link", { name: "Tổng quan" }).click();
    await page.locator(".piles").waitFor();
    site().complaints.length = 0; // the browser itself reports the 404
  });
}

import { expect, test } from "vitest";
import { loadIndicators } from "../../loaders/indicators/indicator.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { percent } from "../../src/components/format.js";
import type { TestedSite } from "./site.ts";
import { latestOf, told, truth } from "./truth.ts";

const [term] = await loadTerms();
const indicators = (await loadIndicators()).filter((i) => term!.targets[i.id]);
const judged = indicators.filter((i) => term!.targets[i.id]!.comparison !== "none");

/** What a secretary reads in ten seconds, held against the truth. */
export function overview(site: () => TestedSite): void {
  test("the overview says how many targets are met, missed and open, which, since when, and of how many reports", async () => {
    const page = await site().page("");
    const lead = await page.locator(".lead").innerText();
    for (const [status, words] of [
      ["met", "đạt"],
      ["missed", "chưa đạt"],
      ["undetermined", "chưa đủ số liệu để kết luận"],
    ] as const) {
      const expected = judged.filter((i) => told(i.id, latestOf(i.id)).status === status);
      expect(lead).toMatch(new RegExp(`\\b${expected.length} ${words}`));
      expect((await page.locator(`.pile.${status} li a`).allInnerTexts()).sort()).toEqual(
        expected.map((i) => i.shortName).sort(),
      );
    }
    const { reported, expected } = told("attendance", "term");
    expect(lead).toContain(`Đã nhận ${percent(Number(reported) / Number(expected), 1)} báo cáo`);
    // missed in every year since 2021, and not before
    const missed = (year: string) => told("regular-meetings", year).status === "missed";
    expect(["2021", "2022", "2023", "2024", "2025"].every(missed) && !missed("2020")).toBe(true);
    expect(await page.locator(".pile.missed li", { hasText: "Sinh hoạt hằng tháng" }).innerText()).toContain(
      "từ năm 2021",
    );
  });

  test("it names who lags most, with how many targets missed, and what changed", async () => {
    const page = await site().page("");
    const missed = new Map<string, number>();
    for (const { id } of judged)
      for (const row of truth("indicators"))
        if (row.indicator === id && row.level === "tccsd" && row.period === latestOf(id) && row.status === "missed")
          missed.set(row.unit_id!, (missed.get(row.unit_id!) ?? 0) + 1);
    const most = Math.max(...missed.values());
    const named = page.locator(".foremost a").first();
    const id = new URL(await named.evaluate((a) => (a as HTMLAnchorElement).href)).searchParams.get("ma")!;
    expect(missed.get(id)).toBe(most);
    expect(await page.locator(".foremost").innerText()).toContain(`${await named.innerText()} chưa đạt ${most}/`);
    const rows = page.getByRole("region", { name: "Tổ chức cơ sở đảng chưa đạt chỉ tiêu" }).locator("tbody tr");
    expect(await rows.first().locator("li").count()).toBe(most);
    const change = page.getByRole("region", { name: "Thay đổi của từng chỉ tiêu" }).locator("tbody tr", {
      hasText: "có kết nạp đảng viên mới",
    });
    const [now, before] = ["2024", "2023"].map((year) => Number(told("admission-share", year).value) * 100);
    expect(await change.textContent()).toContain(
      `−${(before! - now!).toLocaleString("vi", { maximumFractionDigits: 1 })} điểm %`,
    );
    expect(await change.textContent()).toContain("kỳ trước: đạt");
  });
}

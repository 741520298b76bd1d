import { expect, test } from "vitest";
import { loadIndicators } from "../../loaders/indicators/indicator.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { change, percent } from "../../src/components/format.js";
import type { TestedSite } from "./site.ts";
import { cell } from "./tasks.ts";
import { eligible, rankInTruth, told, truth } from "./truth.ts";

const indicators = await loadIndicators();

/** Rankings with their changes, and the pages of units, held against the truth. */
export function profiles(site: () => TestedSite): void {
  test("period and group filter an indicator's units, stay in the address, and come back from it", async () => {
    const page = await site().page("chi-tieu/attendance");
    await page.getByLabel("Kỳ", { exact: true }).selectOption("2023");
    await page.getByLabel("Nhóm chi bộ").selectOption("kind:chi_bo_co_so");
    await page.getByText("Đang xem năm 2023").waitFor();
    expect(new URL(page.url()).search).toBe("?ky=2023&nhom=kind%3Achi_bo_co_so");
    const shown = () =>
      page.getByRole("region", { name: "xếp hạng chi bộ, năm 2023" }).locator("tbody tr").allTextContents();
    const rows = await shown();
    const ofKind = new Set(
      truth("indicators")
        .filter((r) => r.indicator === "rating-co-so" && r.level === "tccsd" && r.period === "2023")
        .filter((r) => Number(r.expected) > 0)
        .map((r) => r.unit_id),
    );
    expect(rows.length).toBe(eligible("attendance", "2023").filter((r) => ofKind.has(r.unit_id!.split(".")[0])).length);
    await page.reload();
    await page.getByText("Đang xem năm 2023").waitFor();
    expect(await shown()).toEqual(rows);
    for (const group of ["loai_hinh", "tccsd"])
      expect(await page.locator(`#loc-nhom option[value^="${group}:"]`).count()).toBeGreaterThan(1);
  });

  test("a rank stands with its change against the year before and the course of the value", async () => {
    const page = await site().page("chi-tieu/attendance?ky=2023");
    await page.getByText("Đang xem năm 2023").waitFor();
    const places = (id: string) => ["2023", "2022"].map((year) => rankInTruth("attendance", year, id).rank);
    const ranked = eligible("attendance", "2022").map((r) => r.unit_id!);
    const id = eligible("attendance", "2023")
      .map((r) => r.unit_id!)
      .find((own) => {
        const [now, before] = ranked.includes(own) ? places(own) : [0, 0];
        return now !== before && now! < 40;
      })!;
    const [now, before] = places(id);
    const row = page.locator("#don-vi tr", { has: page.locator(`a[href$="chi-bo?ma=${id}"]`) });
    const text = (await row.textContent())!;
    expect(text).toContain(`${now}`);
    expect(text).toContain(before! > now! ? `lên ${before! - now!}` : `xuống ${now! - before!}`);
    expect(await row.locator("svg.spark path").count()).toBeGreaterThan(0);
  });

  test("a ranking prints its weights, and lists apart those without enough data", async () => {
    const [term] = await loadTerms();
    const weights = Object.entries(term!.weights).map(([id, weight]) => {
      const name = indicators.find((i) => i.id === id)?.shortName ?? "Xếp loại";
      return { name, weight };
    });
    const page = await site().page("xep-hang");
    const headings = (await page.locator("#bang-hang thead").first().textContent())!;
    const note = await page.locator("#bang-hang > p", { hasText: "Trọng số" }).innerText();
    for (const { name, weight } of weights) {
      expect(headings).toContain(`${name} (${weight})`);
      expect(note).toContain(`${name} ${weight}`);
    }
    await page.getByLabel("Xếp theo").selectOption("attendance");
    await page.getByLabel("Năm", { exact: true }).selectOption("2025");
    await page.getByText("Đang xem năm 2025").waitFor();
    const listed = (name: RegExp) => page.getByRole("region", { name }).locator("tbody tr:has(a)");
    const ids = (rows: ReturnType<typeof listed>) =>
      rows
        .locator("a")
        .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).searchParams.get("ma")));
    const all = truth("indicators").filter(
      (r) => r.indicator === "attendance" && r.level === "chi_bo" && r.period === "2025",
    );
    const ranked = eligible("attendance", "2025").map((r) => r.unit_id);
    const rest = all.filter((r) => !ranked.includes(r.unit_id));
    expect(rest.length).toBeGreaterThan(0);
    const apart = listed(/^Chưa đủ số liệu/);
    expect((await ids(apart)).sort()).toEqual(rest.map((r) => r.unit_id).sort());
    for (const { unit_id, reported, expected } of rest)
      expect(await apart.filter({ has: page.locator(`a[href$="ma=${unit_id}"]`) }).innerText()).toContain(
        `${reported}/${expected}`,
      );
    expect(await ids(listed(/^Xếp hạng chi bộ/))).not.toContain(rest[0]!.unit_id);
  });

  test("discipline: each TCCSĐ is judged by its own rate of the year before", async () => {
    const page = await site().page("chi-tieu/discipline-rate");
    const whole = ["2024", "2023"].map((year) => told("discipline-rate", year));
    const verdict = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" } as Record<string, string>;
    expect(await page.locator(".lead").innerText()).toContain(
      `${percent(Number(whole[0]!.value), Number(whole[1]!.value))}, ${verdict[whole[0]!.status!]!.toLowerCase()}`,
    );
    const rows = page.getByRole("region", { name: "các tổ chức cơ sở đảng, năm 2024" }).locator("tbody tr");
    const found = await rows.evaluateAll((all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll("td, th")].map((cell) => cell.textContent);
        const id = new URL(row.querySelector("a")!.href).searchParams.get("ma");
        return `${id}: ${cells[4]}, ${cells[5]}`;
      }),
    );
    const units = truth("indicators").filter(
      (r) => r.indicator === "discipline-rate" && r.level === "tccsd" && r.period === "2024",
    );
    const expected = units.map((now) => {
      const before = told("discipline-rate", "2023", now.unit_id);
      expect(now.status === "met").toBe(Number(now.value) < Number(before.value));
      return `${now.unit_id}: ${verdict[now.status!]}, ${change(Number(now.value) - Number(before.value), "percent")}`;
    });
    expect(found.sort()).toEqual(expected.sort());
    const missed = units.filter((r) => r.status === "missed").length;
    const said = await page.locator(".lagging").innerText();
    expect(said).toContain(`${missed}/${units.length} tổ chức cơ sở đảng chưa đạt`);
    // who has none misses the target where there was none the year before either, and yet does not stand last
    expect(units.some((r) => r.status === "missed" && Number(r.value) === 0)).toBe(true);
    expect(said).not.toMatch(/ 0%/);
    // everything is laid out in idle moments, so that a picture of the whole page shows it
    await page.waitForFunction(() =>
      [...document.querySelectorAll("main > section, #don-vi > .table")].every(
        (part) => getComputedStyle(part).contentVisibility === "visible",
      ),
    );
  });

  test("a chi bộ stands beside its TCCSĐ and the median, with its months and ratings", async () => {
    const page = await site().page("chi-bo?ma=01.01");
    const own = "Các chỉ tiêu của chi bộ";
    expect(await cell(page, own, "tham dự sinh hoạt", "TCCSĐ")).toBe(
      percent(Number(told("attendance", "2025", "01").value)),
    );
    const ranked = eligible("attendance", "2025")
      .map((r) => Number(r.value))
      .sort((a, b) => a - b);
    const middle = (ranked[Math.floor((ranked.length - 1) / 2)]! + ranked[Math.ceil((ranked.length - 1) / 2)]!) / 2;
    expect(await cell(page, own, "tham dự sinh hoạt", "Trung vị")).toBe(percent(middle));
    const month = truth("meetings").find((r) => r.chi_bo_id === "01.01" && r.month === "2023-03")!;
    const strip = page.getByRole("region", { name: "Dải các tháng" });
    expect(
      await strip.locator(`[title="Tháng 3/2023: dự ${month.members_present}/${month.members_due}"]`).count(),
    ).toBe(1);
    const rated = truth("ratings").filter((r) => r.chi_bo_id === "01.01");
    const table = page.getByRole("region", { name: "Xếp loại, kết nạp và kỷ luật" });
    expect(await table.getByText("Hoàn thành xuất sắc nhiệm vụ").count()).toBe(
      rated.filter((r) => r.rating === "xuat_sac").length,
    );
  });

  test("what a chi bộ and a TCCSĐ still have to send is named", async () => {
    const wanted = truth("faults").filter((r) => r.severity === "error" && r.key!.startsWith("12.01|"));
    const page = await site().page("chi-bo?ma=12.01");
    const missing = page.locator("section", { has: page.locator("#bao-cao") });
    await missing.waitFor();
    const months = wanted.filter((r) => r.table === "meetings").map((r) => r.key!.split("|")[1]!);
    expect(months.length).toBeGreaterThan(1);
    for (const month of months)
      expect(await missing.textContent()).toContain(`tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`);
    expect((await missing.textContent())!.match(/tháng \d+\/\d{4}/g)).toHaveLength(months.length);
    await page.goto(new URL("tccsd?ma=12", page.url()).href);
    await page.getByText("Còn thiếu: xếp loại năm 2022.").waitFor();
    const fault = wanted.find((r) => r.key === "12.01|2021-08")!;
    const mark = page.getByRole("img", { name: "Quý III/2021: nhận một phần" });
    expect(await mark.first().getAttribute("title")).toContain(fault.file);
  });

  test("a chi bộ leads to those it came from and to the one that follows it", async () => {
    // danh-muc.xlsx: 05.01 and 05.02 were merged into 05.06 after March 2023
    const page = await site().page("chi-bo?ma=05.01");
    await page.locator("dd a[href$='chi-bo?ma=05.06']").click();
    await page.waitForURL(/ma=05\.06/);
    await page.getByText("Tiếp nối từ").waitFor();
    const before = await page
      .locator("dt:has-text('Tiếp nối từ') + dd a")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("ma")));
    expect(before.sort()).toEqual(["05.01", "05.02"]);
  });
}

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { FORMS, fold, percent, period } from "../../src/components/format.js";
import type { TestedSite } from "./site.ts";
import { truth } from "./truth.ts";

type Row = ReturnType<typeof truth>[number];

const quarter = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** A row of a form in the truth, or the key of a fault: of which TCCSĐ and period of reporting. */
const reportOf = (unit: string, when: string) => `${unit.slice(0, 2)} ${/-\d\d$/.test(when) ? quarter(when) : when}`;

/** What the truth says of each TCCSĐ's reports of a form: the words of each period's mark, and how many are due, whole, in part, rejected, missing. */
function due(form: string) {
  // a quarter in which nobody held a thematic session was reported all the same
  const rows =
    form === "thematic_sessions"
      ? truth("indicators").filter(
          (r) =>
            r.indicator === "thematic-sessions" && r.level === "tccsd" && /Q/.test(r.period!) && r.reported !== "0",
        )
      : truth(form);
  const sound = new Set(
    rows.map((r) =>
      reportOf(r.chi_bo_id ?? r.tccsd_id ?? r.unit_id!, r.month ?? r.quarter ?? r.half ?? r.year ?? r.period!),
    ),
  );
  const faulty = new Set(
    truth("faults")
      .filter((r) => r.severity === "error" && r.table === form)
      .map((r) => reportOf(...(r.key!.split("|") as [string, string]))),
  );
  const of = (part: number) => [...new Set([...sound, ...faulty].map((key) => key.split(" ")[part]!))].sort();
  const state = (key: string) =>
    sound.has(key)
      ? faulty.has(key)
        ? "nhận một phần"
        : "đã nhận"
      : faulty.has(key)
        ? "không nhận được"
        : "còn thiếu";
  return of(0).map((id) => {
    const states = of(1).map((when) => ({ when, words: state(`${id} ${when}`) }));
    const count = (words: string) => states.filter((s) => s.words === words).length;
    const counts = ["đã nhận", "nhận một phần", "không nhận được", "còn thiếu"].map(count);
    return [
      id,
      { marks: states.map((s) => `${period(s.when)}: ${s.words}`), counts: [states.length, ...counts] },
    ] as const;
  });
}

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

  test("the topics to replicate are those that many took up and whose share graded tốt is above the whole's, with sessions to learn from", async () => {
    const all = truth("thematic_sessions");
    const share = (rows: typeof all | Row[]) => {
      const graded = rows.filter((row) => row.grade);
      return graded.filter((row) => row.grade === "tot").length / graded.length;
    };
    const expected = [...new Set(all.map((row) => row.topic!))]
      .map((topic) => ({ topic, rows: all.filter((row) => row.topic === topic) }))
      .filter(({ rows }) => new Set(rows.map((row) => row.chi_bo_id)).size >= 5)
      .filter(({ rows }) => rows.filter((row) => row.grade).length >= 10 && share(rows) > share(all));
    expect(expected.length).toBeGreaterThan(0);
    const page = await site().page("chuyen-de");
    const lines = page
      .getByRole("region", { name: "Chuyên đề được nhiều chi bộ chọn và được đánh giá tốt" })
      .locator("tbody tr");
    expect((await lines.locator("th").allInnerTexts()).sort()).toEqual(expected.map(({ topic }) => topic).sort());
    for (const { topic, rows } of expected) {
      const line = lines.filter({ has: page.getByText(topic, { exact: true }) });
      expect((await line.locator("td").allTextContents())[3]).toBe(percent(share(rows)));
      const most = Math.max(...rows.filter((row) => row.grade === "tot").map((row) => Number(row.opinions)));
      const best = rows
        .filter((row) => row.grade === "tot" && Number(row.opinions) === most)
        .map((row) => row.chi_bo_id);
      const [first] = await line
        .locator("td a")
        .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).searchParams.get("ma")));
      expect(best).toContain(first);
      expect(await line.textContent()).toContain(`${most} ý kiến`);
    }
  });

  test("the matrix of what came is the truth's, form by form, TCCSĐ by TCCSĐ, period by period", async () => {
    const page = await site().page("so-lieu");
    for (const [form, name] of Object.entries(FORMS)) {
      await page.getByLabel("Biểu", { exact: true }).selectOption(form);
      const table = page.getByRole("region", { name: `Báo cáo ${name.toLowerCase()} của từng tổ chức` });
      await expect.poll(() => table.locator("tbody tr").count()).toBeGreaterThan(0);
      const found = await table.locator("tbody tr").evaluateAll((rows) =>
        rows.map((row) => {
          const id = new URL(row.querySelector("a")!.href).searchParams.get("ma")!;
          const marks = [...row.querySelectorAll("[role=img]")].map((mark) => mark.getAttribute("aria-label")!);
          return [
            id,
            { marks, counts: [...row.querySelectorAll("td.number")].map((cell) => Number(cell.textContent)) },
          ];
        }),
      );
      expect(Object.fromEntries(found), form).toEqual(Object.fromEntries(due(form)));
    }
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
  });
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { access } from "./access.ts";
import { browserPath } from "./browser.ts";
import { intake } from "./intake.ts";
import { overview } from "./overview.ts";
import { profiles } from "./profiles.ts";
import { reading } from "./reading.ts";
import { TestedSite } from "./site.ts";
import { tasks } from "./tasks.ts";
import { twoTerms } from "./terms.ts";

if (!browserPath)
  console.warn("Không có trình duyệt trên máy này: bỏ qua các phép thử trang (tests/site/pages.test.ts).");

test.runIf(process.env.CI)("CI has a browser", () => expect(browserPath).toBeDefined());

describe.skipIf(!browserPath)("the built site of the demo", () => {
  let site: TestedSite;
  beforeAll(async () => {
    site = await TestedSite.open();
  });
  afterAll(() => site?.close());

  test("the overview shows the attendance of 2023 as the truth has it", async () => {
    const page = await site.page("");
    const table = page.getByRole("region", { name: "Các chỉ tiêu của toàn Đảng bộ Khối" });
    const column = (await table.locator("thead th").allInnerTexts()).indexOf("2023");
    const cell = table.locator("tbody tr", { hasText: "tham dự sinh hoạt" }).locator("td, th").nth(column);
    expect(await cell.innerText()).toContain("96,7%"); // 15.928 / 16.468 in data/demo/truth/indicators.csv
    expect(await cell.getByRole("img").getAttribute("aria-label")).toBe("Đạt");
  });

  overview(() => site);
  tasks(() => site);
  profiles(() => site);
  intake(() => site);
  reading(() => site);
  access(() => site);
  twoTerms(() => site);
});

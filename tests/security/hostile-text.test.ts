import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParseRows } from "d3";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSite } from "../../loaders/publish/serve-site.ts";
import { placesIn } from "../../loaders/refresh/places.ts";
import { refresh } from "../../loaders/refresh/refresh.ts";
import { States } from "../../loaders/refresh/states.ts";
import { type Published, publishedIn } from "../../loaders/refresh/verify/published.ts";
import { type Cells, meetings, officeFolder, REGISTRY, workbook } from "../inbox.ts";
import { browserPath, launch } from "../site/browser.ts";

// Texts that units send, each in a place from where it is published: a topic, a name of a chi bộ, a name of a file, a faulty cell.
const FORMULAS = ['=HYPERLINK("http://x.example","xem")', "@SUM(1)", "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"];
const MARKUP = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>`;
const UNIT = `Chi bộ ${MARKUP}`;

let office: Awaited<ReturnType<typeof officeFolder>>;
let files: Published[];
let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser | undefined;

beforeAll(async () => {
  const registry = structuredClone(REGISTRY);
  registry["Chi bộ"]![2]![2] = UNIT;
  const topics: Cells = [
    ["ĐẢNG ỦY SỞ Y TẾ"],
    ["SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2023"],
    [],
    ["TT", "Chi bộ", "Tên chuyên đề", "Ngày sinh hoạt", "Số đảng viên phải dự", "Số đảng viên dự", "Xếp loại"],
    ...[...FORMULAS, MARKUP, "- Học tập và làm theo Bác", "R&amp;D\u00a0số"].map((topic, i) => [
      i + 1,
      i % 2 ? "Văn phòng" : UNIT,
      topic,
      "10/05/2023",
      10,
      9,
      "Tốt",
    ]),
  ];
  office = await officeFolder(
    {
      "=1+1 chuyên đề.xlsx": workbook({ "Chuyên đề": topics }),
      "sinh &amp; hoạt.xlsx": workbook({
        T4: meetings("Tháng 4/2023", ["Văn phòng", 10, 9], [UNIT, 8, MARKUP], [`${MARKUP}lạ`, 5, 5]),
      }),
    },
    {},
    registry,
  );
  const places = placesIn(office.folder);
  const { state } = await refresh(places, () => {});
  const states = new States(places.published);
  files = await publishedIn(states.place(state), { threads: "1" });
  site = await serveSite(() => states.site(), 4300);
  browser = browserPath ? await launch() : undefined;
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  await office?.remove();
});

test("no cell of a published table is one that a spreadsheet would compute", async () => {
  const tables = files.filter((f) => f.path.endsWith(".csv"));
  const cells = tables.flatMap((f) => csvParseRows(f.text).flat());
  for (const formula of FORMULAS) expect(cells).toContain(`'${formula}`);
  expect(cells).toContain("- Học tập và làm theo Bác");
  expect(cells.filter((cell) => /^[=@\t\r]/.test(cell) || /^[+-].*[(|!]/s.test(cell))).toEqual([]);
});

test("no published workbook or document holds one of the texts as a formula or field", () => {
  for (const { path, text } of files.filter((f) => /\.(xlsx|docx)$/.test(f.path)))
    expect([path, text.match(/<f>[^<]*(HYPERLINK|cmd)|<w:instrText[^>]*>[^<]*(DDE|HYPERLINK)/)]).toEqual([path, null]);
});

test("markup of a unit is text on every page", async () => {
  const pages = files.filter((f) => f.path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(10);
  // as a parser sees it: inside an attribute a "<" is a letter
  const elements = (text: string) =>
    [...parseHTML(text).document.querySelectorAll("img, script:not([src]), [onerror]")].map((e) => e.outerHTML);
  for (const { path, text } of pages) expect([path, elements(text)]).toEqual([path, []]);
  expect(elements(`<p>${MARKUP}</p>`)).toHaveLength(2);
});

test.skipIf(!browserPath)("and stays text where the browser draws it", async () => {
  const page = await browser!.newPage();
  const complaints: string[] = [];
  page.on(
    "console",
    (message) => message.type() === "error" && complaints.push(`${message.location().url}: ${message.text()}`),
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const path of [
    "",
    "chi-bo?ma=01.02",
    "tccsd?ma=01",
    "so-lieu",
    "chuyen-de",
    "xep-hang",
    `chi-bo?ma=${encodeURIComponent(MARKUP)}`,
  ]) {
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    expect([path, await page.evaluate("window.hit")]).toEqual([path, undefined]);
  }
  // a chi bộ that does not exist is asked for in vain, under a name made harmless
  expect(complaints.filter((c) => !/du-lieu\/chi-bo\/~3cimg[^ ]+: .*404/.test(c))).toEqual([]);
  await page.goto(`${site.address}chi-bo?ma=01.02`, { waitUntil: "networkidle" });
  expect(await page.locator("main").innerText()).toContain("<img src=x");
});

test("what was typed is not lost: the open data hold it as it stood", async () => {
  const places = placesIn(office.folder);
  const folder = new States(places.published).site();
  expect(await readFile(join(folder, "../open-data/thematic_sessions.csv"), "utf8")).toContain(
    "<script>window.hit=1</script>",
  );
});

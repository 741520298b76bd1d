import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Places } from "../../loaders/refresh/places.ts";
import { run } from "../../loaders/run.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { writeAnnexes } from "../../reports/annexes/write.ts";
import { choose } from "../../reports/choose.ts";
import { Figures } from "../../reports/figures.ts";
import { findKind } from "../../reports/kinds/kind.ts";
import { notify } from "../../reports/notices/notices.ts";
import { readOffice } from "../../reports/office.ts";
import type { Report } from "../../reports/report.ts";
import { writeReport } from "../../reports/write.ts";
import { Docx } from "./docx.ts";
import { wrongFigures } from "./sentence.ts";
import { khoi, learnTrends, parse, shows, tccsd } from "./truth.ts";
import { sheetRows } from "./xlsx.ts";

const demo = join(import.meta.dirname, "../../data/demo");
const ASKED = {
  nam: { year: "2023" },
  "6-thang": { period: "2024-H1" },
  quy: { period: "2024-Q3" },
  "giua-nhiem-ky": {},
  "cuoi-nhiem-ky": {},
};

const term = (await loadTerms()).find((t) => t.id === "2020-2025")!;
let folder: string;
let warehouse: Warehouse;
let units: Map<string, string>;
const written = new Map<string, { docx: Docx; report: Report; annex: Uint8Array }>();

async function write(kindId: keyof typeof ASKED, change: Partial<Report> = {}) {
  const kind = await findKind(kindId);
  const report: Report = {
    ...{ warehouse, figures: await Figures.read(warehouse, term), span: kind.span(ASKED[kindId], term) },
    ...{ office: await readOffice(demo), demo: true, ...change },
  };
  const docx = new Docx(await readFile(join(folder, await writeReport(demo, kind, report, folder))));
  return { docx, report, annex: await readFile(join(folder, await writeAnnexes(kind, report, folder))) };
}

/** The indicator that a paragraph of results is about. */
const toldOf = (text: string, { figures }: Report) =>
  figures.indicators.find(({ name }) => [":", ",", " "].some((sign) => text.startsWith(name + sign)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "báo cáo "));
  const [out, file] = [join(folder, "out"), join(folder, "warehouse.duckdb")];
  await run({ inbox: join(demo, "inbox"), registry: join(demo, "danh-muc.xlsx"), out, warehouse: file });
  units = new Map(csvParse(await readFile(join(out, "tccsd.csv"), "utf8")).map((t) => [t.tccsd_id!, t.name!]));
  learnTrends(await readFile(join(out, "indicators.csv"), "utf8"));
  warehouse = await Warehouse.open(file);
  for (const kind of Object.keys(ASKED) as (keyof typeof ASKED)[]) written.set(kind, await write(kind));
});
afterAll(async () => {
  warehouse?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(Object.keys(ASKED) as (keyof typeof ASKED)[])("the report %s of the demo", (kind) => {
  test("has its outline", async () => {
    const marks: Record<string, string> = {
      Muc1: "",
      Muc2: "  ",
      DeBang: "    ",
      DeBieuDo: "    ",
      PhuLuc: "",
      TenPhuLuc: "  ",
      ChoBoSung: "    ",
    };
    const lines = written
      .get(kind)!
      .docx.pieces.flatMap((p) => ("text" in p && p.style in marks ? [marks[p.style] + p.text] : []));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`outlines/${kind}.txt`);
  });

  test("says of every indicator what the truth says, and no figure besides", () => {
    const { docx, report } = written.get(kind)!;
    let told = 0;
    const wrong = docx.pieces.flatMap((piece) => {
      if (!("text" in piece) || piece.style !== "NoiDung") return [];
      const indicator = toldOf(piece.text, report);
      if (!indicator) return [];
      told++;
      return wrongFigures(piece.text, indicator.name, indicator.id, units);
    });
    expect(wrong).toEqual([]);
    expect(told).toBe(
      report.figures.indicators.filter((i) => report.figures.periods(i.id, report.span).length > 0).length,
    );
  });

  test("opens without repair: every part typed and linked, every element in its place", () => {
    expect(written.get(kind)!.docx.faults()).toEqual([]);
  });

  test("is a Party document on A4, marked as invented on every page, with a text for every picture", () => {
    const { docx } = written.get(kind)!;
    const document = docx.xml("word/document.xml");
    const pages = [...document.querySelectorAll("w\\:sectPr")].map((s) => ({
      size: ["w:w", "w:h"].map((a) => s.querySelector("w\\:pgSz")!.getAttribute(a)),
      margins: ["w:top", "w:bottom", "w:left", "w:right"].map((a) =>
        Math.round(Number(s.querySelector("w\\:pgMar")!.getAttribute(a)) / 56.7),
      ),
      firstPageOwn: s.querySelector("w\\:titlePg") !== null,
      footers: s.querySelectorAll("w\\:footerReference").length,
    }));
    expect(pages).toEqual([
      { size: ["11906", "16838"], margins: [20, 20, 30, 15], firstPageOwn: true, footers: 2 },
      { size: ["16838", "11906"], margins: [30, 15, 20, 20], firstPageOwn: false, footers: 1 },
    ]);
    for (const name of Object.keys(docx.parts).filter((n) => /footer\d+\.xml$/.test(n)))
      expect(docx.xml(name).textContent).toContain("Số liệu minh họa");
    expect(docx.xml("word/styles.xml").querySelector("w\\:rFonts")!.getAttribute("w:ascii")).toBe("Times New Roman");
    const pictures = [...document.querySelectorAll("wp\\:docPr")].map((p) => p.getAttribute("descr") ?? "");
    expect(pictures.length).toBeGreaterThan(1);
    for (const text of pictures) expect(text).toMatch(/^Tỷ lệ .*\d/);
    expect(docx.text).not.toMatch(/[{}]|undefined|NaN|null/);
  });
});

test("a figure changed in a sentence does not pass unseen", () => {
  const { docx, report } = written.get("nam")!;
  let changed = 0;
  for (const piece of docx.pieces) {
    if (!("text" in piece) || piece.style !== "NoiDung") continue;
    const indicator = toldOf(piece.text, report);
    if (!indicator) continue;
    const quoted = [...piece.text.matchAll(/“[^”]*”/g)].map((m) => [m.index, m.index + m[0].length] as const);
    for (const figure of piece.text.matchAll(/[\d.]+(?:,\d+)?%/g)) {
      if (quoted.some(([from, to]) => from < figure.index && figure.index < to)) continue;
      const other = `${(parse(figure[0]) + 0.2).toFixed(1).replace(".", ",")}%`;
      const text = piece.text.slice(0, figure.index) + other + piece.text.slice(figure.index + figure[0].length);
      expect(wrongFigures(text, indicator.name, indicator.id, units), `${figure[0]} → ${other}: ${text}`).not.toEqual(
        [],
      );
      changed++;
    }
  }
  expect(changed).toBeGreaterThan(60);
});

test("the judgement of 2023 is the truth's: result, year before, coverage and status of each target", () => {
  const { docx, report } = written.get("nam")!;
  const [, ...rows] = docx.tableBelow("Bảng 1.");
  const periods = report.figures.indicators.flatMap((i) =>
    report.figures.periods(i.id, report.span).map((p) => [i, p] as const),
  );
  expect(rows.length).toBe(periods.length);
  const STATUS = { met: "Đạt", missed: "Chưa đạt", undetermined: "Chưa đủ số liệu" };
  rows.forEach(([, , , result, before, , coverage, status], n) => {
    const [indicator, period] = periods[n]!;
    const truth = khoi(indicator.id, period)!;
    const printed = result!.replace(" (tt)", "");
    expect(
      indicator.unit === "count" ? parse(printed) === truth.value : shows(printed, truth.value),
      `${indicator.id} ${result}`,
    ).toBe(true);
    expect(result!.endsWith("(tt)")).toBe(truth.reported < truth.expected);
    expect(shows(coverage!, truth.reported / truth.expected), `${indicator.id} ${coverage}`).toBe(true);
    const trend = report.figures.term.targets[indicator.id]!.comparison === "none";
    expect(status).toBe(trend ? "Theo dõi" : STATUS[truth.status]);
    if (period === "2023" && indicator.unit === "percent")
      expect(shows(before!, khoi(indicator.id, "2022")!.value), `${indicator.id} ${before}`).toBe(true);
  });
});

test("the annex shows every TCCSĐ in every indicator as the truth has it", () => {
  const { docx, report } = written.get("nam")!;
  const [heads, ...rows] = docx.tableBelow("Kết quả các chỉ tiêu của từng tổ chức cơ sở đảng");
  const shown = report.figures.indicators.map((i) => [i, report.figures.periods(i.id, report.span).at(-1)!] as const);
  expect(heads!.length).toBe(shown.length + 2);
  const wrong = [["", ""], ...units].flatMap(([unit], r) =>
    shown.flatMap(([indicator, period], c) => {
      const truth = unit ? tccsd(indicator.id, unit, period) : khoi(indicator.id, period);
      const printed = rows[r]![c + 2]!.replace("*", "");
      const right =
        !truth || truth.expected === 0
          ? printed === ""
          : truth.value === null
            ? printed === "–"
            : indicator.unit === "count"
              ? parse(printed) === truth.value
              : shows(printed, truth.value);
      return right ? [] : [`${unit} ${indicator.id} ${printed}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the Excel annex has a sheet an indicator, its figures as numbers, its headers on every page", () => {
  const { annex, report } = written.get("nam")!;
  const { sheets, printTitles } = sheetRows(annex);
  expect([...sheets.keys()]).toEqual(report.figures.indicators.map((i) => i.shortName));
  expect(printTitles).toEqual([...sheets.keys()].map((name) => `'${name}'!$6:$6`));
  let compared = 0;
  for (const { id, shortName } of report.figures.indicators) {
    const rows = sheets.get(shortName)!;
    const heads = rows[5]!;
    const column = heads.indexOf(id === "inspection-coverage" ? "6 tháng cuối 2023" : "2023");
    for (const row of rows.slice(6)) {
      const truth =
        row[1] === "" || row[1] == null
          ? khoi(id, id === "inspection-coverage" ? "2023-H2" : "2023")
          : tccsd(id, String(row[1]), id === "inspection-coverage" ? "2023-H2" : "2023");
      if (!truth || truth.value === null) continue;
      expect(row[column], `${id} ${row[1]}`).toBeCloseTo(truth.value, 9);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(150);
});

test("equal figures give equal bytes, and real figures bear no mark", async () => {
  const before = Buffer.from(written.get("quy")!.docx.bytes);
  const again = await write("quy");
  expect(before.equals(Buffer.from(again.docx.bytes))).toBe(true);
  expect(Buffer.from(written.get("quy")!.annex).equals(Buffer.from(again.annex))).toBe(true);
  expect((await write("quy", { demo: false })).docx.text).not.toContain("minh họa");
});

test("a notice is written into the TCCSĐ's own folder, and nothing anywhere else", async () => {
  const places = { source: demo, work: folder, demo: true } as Places;
  const before = (await readdir(folder, { recursive: true })).sort();
  const none = await notify(places, { tccsd: "01", year: "2023", sessions: 3 });
  expect(none).toEqual({ registers: 0, unread: 0 });
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  const { file, registers } = await notify(places, { tccsd: "11", year: "2023", sessions: 3 });
  expect([file, registers]).toEqual([join(folder, "thong-bao", "11", "thong-bao-2023.docx"), 1]);
  const after = await readdir(folder, { recursive: true });
  expect(after.filter((path) => !before.includes(path)).every((path) => path.startsWith("thong-bao"))).toBe(true);
  await expect(notify(places, { tccsd: "99", year: "2023", sessions: 3 })).rejects.toThrow(
    "Không có tổ chức cơ sở đảng nào mã “99”",
  );
});

test("a period of which nothing was reported is refused", async () => {
  const empty = await Warehouse.open(join(folder, "warehouse.duckdb"));
  const kind = await findKind("nam");
  await expect(
    choose(
      empty,
      {
        ...kind,
        span: () => ({
          ...kind.span({ year: "2024" }, term),
          first: "2024-02",
          last: "2024-02",
          words: "tháng 2/2024",
        }),
      },
      {},
    ),
  ).rejects.toThrow("Chưa có số liệu nào của tháng 2/2024");
  await expect(choose(empty, kind, { year: "2019" })).rejects.toThrow("nằm ngoài nhiệm kỳ");
  empty.close();
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose } from "../../reports/choose.ts";
import { findKind } from "../../reports/kinds/kind.ts";
import { notify } from "../../reports/notices/notices.ts";
import { demo } from "../demo.ts";
import { againstTruth } from "./against-truth.ts";
import { DemoReports, KINDS, term } from "./demo.ts";

let reports: DemoReports;
beforeAll(async () => {
  reports = await DemoReports.open();
});
afterAll(() => reports?.close());

againstTruth(() => reports);

describe.each(KINDS)("the report %s of the demo", (kind) => {
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
    const lines = reports
      .of(kind)
      .docx.pieces.flatMap((p) => ("text" in p && p.style in marks ? [marks[p.style] + p.text] : []));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`outlines/${kind}.txt`);
  });

  test("opens without repair: every part typed and linked, every element in its place", () => {
    expect(reports.of(kind).docx.faults()).toEqual([]);
  });

  test("is a Party document on A4, marked as invented on every page, with a text for every picture", () => {
    const { docx } = reports.of(kind);
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

  test("no page break cuts a row, or rows joined to one", () => {
    const rows = [...reports.of(kind).docx.xml("word/document.xml").querySelectorAll("w\\:tbl > w\\:tr")];
    expect(rows.filter((row) => row.querySelector("w\\:tblHeader") && !row.querySelector("w\\:cantSplit"))).toEqual([]);
    const joined = rows.filter((row) => row.nextElementSibling?.querySelector("w\\:vMerge[w\\:val=continue]"));
    if (kind === "nam") expect(joined.length).toBeGreaterThan(0);
    const torn = joined.filter((row) =>
      [...row.querySelectorAll("w\\:p")].some((p) => p.querySelector("w\\:keepNext")?.hasAttribute("w:val") !== false),
    );
    expect(torn.map((row) => row.textContent)).toEqual([]);
  });
});

test("equal figures give equal bytes, and real figures bear no mark", async () => {
  const before = Buffer.from(reports.of("quy").docx.bytes);
  const again = await reports.write("quy");
  expect(before.equals(Buffer.from(again.docx.bytes))).toBe(true);
  expect(Buffer.from(reports.of("quy").annex).equals(Buffer.from(again.annex))).toBe(true);
  expect((await reports.write("quy", { demo: false })).docx.text).not.toContain("minh họa");
});

test("a notice is written into the TCCSĐ's own folder, and nothing anywhere else", async () => {
  const places = { source: demo, work: reports.folder };
  const sent = {
    warehouse: join(reports.folder, "warehouse.duckdb"),
    demo: true,
    bytesOf: (file: string) => readFile(join(demo, "inbox", ...file.split("/"))),
  };
  const before = (await readdir(reports.folder, { recursive: true })).sort();
  const none = await notify(sent, places, { tccsd: "01", year: "2023", sessions: 3 });
  expect(none).toEqual({ registers: 0, unread: 0 });
  expect((await readdir(reports.folder, { recursive: true })).sort()).toEqual(before);
  const { file, registers } = await notify(sent, places, { tccsd: "11", year: "2023", sessions: 3 });
  expect([file, registers]).toEqual([join(reports.folder, "thong-bao", "11", "thong-bao-2023.docx"), 1]);
  const after = await readdir(reports.folder, { recursive: true });
  expect(after.filter((path) => !before.includes(path)).every((path) => path.startsWith("thong-bao"))).toBe(true);
  await expect(notify(sent, places, { tccsd: "99", year: "2023", sessions: 3 })).rejects.toThrow(
    "Danh mục không có tổ chức cơ sở đảng mã “99”",
  );
});

test("a period of which nothing was reported is refused", async () => {
  const kind = await findKind("nam");
  await expect(
    choose(
      reports.warehouse,
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
  await expect(choose(reports.warehouse, kind, { year: "2019" })).rejects.toThrow("nằm ngoài nhiệm kỳ");
});

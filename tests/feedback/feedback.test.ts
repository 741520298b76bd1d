import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLibreOffice, toXlsx } from "../../loaders/feedback/convert.ts";
import { type Sent, writeFeedback } from "../../loaders/feedback/feedback.ts";
import { FreeNames, safeName } from "../../loaders/feedback/names.ts";
import { PersonError } from "../../loaders/problems/person-error.ts";
import { commentsOf } from "./same.ts";

const demo = join(import.meta.dirname, "../../data/demo");
/** Of the demo's truth (faults.csv): a figure above what is possible; a name that is in no registry; a sheet without a row; nothing at all. */
const FILES = [
  "2024-Q4/BC SHCB Q4 2024 - Chi cục Kiểm lâm tỉnh.xlsx",
  "2024-Q2/Báo tỉnh - SHCB Q2.2024.xlsx",
  "2021/xep loai nam_2021_2021_SoYte.ods",
  "2022/cong van.docx",
  "2024-Q4/BC SHCB Q4 2024 - Trường Đại học.xlsx",
];
const office = { above: "ĐẢNG BỘ TỈNH MẪU", name: "ĐẢNG ỦY KHỐI", place: "Mẫu" };
let work: string;
let out: string;
let sent: Sent[];

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "gửi trả "));
  out = join(work, "gửi trả");
  for (const file of FILES) {
    await mkdir(join(work, "inbox", file, ".."), { recursive: true });
    await cp(join(demo, "inbox", file), join(work, "inbox", file));
  }
  sent = await writeFeedback({
    inbox: join(work, "inbox"),
    registry: join(demo, "danh-muc.xlsx"),
    out,
    office,
    demo: true,
  });
});
afterAll(() => rm(work, { recursive: true, force: true }));

const listIn = async (folder: string): Promise<string> => {
  const name = (await readdir(join(out, folder))).find((f) => f.endsWith(".docx"))!;
  const xml = strFromU8(unzipSync(await readFile(join(out, folder, name)))["word/document.xml"]!);
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
};

test("each TCCSĐ with problems gets a folder of its own, and nobody else does", () => {
  expect(sent.map((s) => [s.folder, s.files, s.marked])).toEqual([
    ["Chưa rõ đơn vị", 1, 0],
    ["04 Đảng bộ Báo tỉnh", 1, 1],
    ["06 Đảng bộ Sở Y tế", 1, 0],
    ["08 Đảng bộ Chi cục Kiểm lâm tỉnh", 1, 1],
  ]);
});

test("a folder holds the unit's own workbook, marked at the cell, and nothing of others", async () => {
  const folder = "08 Đảng bộ Chi cục Kiểm lâm tỉnh";
  const files = await readdir(join(out, folder), { recursive: true });
  expect(files.filter((f) => f.endsWith(".xlsx"))).toEqual([join(...FILES[0]!.split("/"))]);
  const comments = commentsOf(await readFile(join(out, folder, FILES[0]!)));
  expect(Object.keys(comments)).toEqual(["Sinh hoạt!G10"]);
  expect(comments["Sinh hoạt!G10"]).toMatch(/28[\s\S]*24[\s\S]*→ Kiểm tra/);
  const list = await listIn(folder);
  expect(list).toContain("Kính gửi: Đảng ủy Chi cục Kiểm lâm tỉnh");
  expect(list).toMatch(/ĐẢNG ỦY KHỐI[\s\S]*Mẫu, ngày \d\d tháng \d\d năm 20/);
  expect(list).toContain("G10");
  expect(list).not.toMatch(/Báo tỉnh|Sở Y tế/);
});

test("what cannot be marked is on the list, file by file; invented figures are called so", async () => {
  expect(await listIn("06 Đảng bộ Sở Y tế")).toMatch(/SoYte\.ods[\s\S]*Hoàn thành khá[\s\S]*bốn mức/);
  expect(await listIn("Chưa rõ đơn vị")).toContain("cong van.docx");
  const name = (await readdir(join(out, "Chưa rõ đơn vị"))).find((f) => f.endsWith(".docx"))!;
  const parts = unzipSync(await readFile(join(out, "Chưa rõ đơn vị", name)));
  expect(strFromU8(parts["word/header1.xml"]!)).toContain("Số liệu minh họa");
});

test("the inbox is as it was; a folder of somebody else's is not replaced", async () => {
  for (const file of FILES)
    expect((await readFile(join(work, "inbox", file))).equals(await readFile(join(demo, "inbox", file)))).toBe(true);
  const other = join(work, "tài liệu");
  await mkdir(other);
  await writeFile(join(other, "quan trọng.txt"), "giữ lại");
  await expect(
    writeFeedback({
      inbox: join(work, "inbox"),
      registry: join(demo, "danh-muc.xlsx"),
      out: other,
      office,
      demo: true,
    }),
  ).rejects.toThrow(PersonError);
  expect(await readdir(other)).toEqual(["quan trọng.txt"]);
});

test("names are such as Windows takes, and each is given once", () => {
  expect(safeName('Đảng bộ "A/B": <x>?.')).toBe("Đảng bộ -A-B- -x-");
  expect(safeName("con")).toBe("_con");
  expect(safeName(`${"dài ".repeat(60)}.xlsx`)).toMatch(/^.{1,80}\.xlsx$/);
  const names = new FreeNames();
  expect(["a/B.xlsx", "A/b.xlsx", "a/b.xlsx"].map((n) => names.take(n))).toEqual([
    "a/B.xlsx",
    "A/b (2).xlsx",
    "a/b (3).xlsx",
  ]);
});

const libreOffice = findLibreOffice();
test.skipIf(!libreOffice)("where LibreOffice is, an .ods can be marked; what is not converted is missing", async () => {
  const [ods, none] = [join(work, "inbox", FILES[2]!), join(work, "inbox", FILES[3]!)];
  const converted = await toXlsx(libreOffice!, [ods, none]);
  expect([...converted.keys()]).toEqual([ods]);
  expect(strFromU8(unzipSync(converted.get(ods)!)["xl/workbook.xml"]!)).toContain('name="Xếp loại"');
});

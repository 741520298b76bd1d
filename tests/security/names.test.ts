import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Archive } from "../../loaders/refresh/archive.ts";
import { sha256Of } from "../../loaders/refresh/hashed-file.ts";
import { takeInputs } from "../../loaders/refresh/inputs.ts";
import { placesIn } from "../../loaders/refresh/places.ts";
import { listInbox } from "../../loaders/submissions/reading/inbox.ts";
import { openWorkbook } from "../../loaders/workbook/open/open.ts";
import { WorkbookError } from "../../loaders/workbook/open/workbook.ts";
import { meetings, workbook } from "../inbox.ts";

let outer: string;
let source: string;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), "tên tệp "));
  source = join(outer, "trong/nguồn");
  await mkdir(join(source, "inbox"), { recursive: true });
});
afterEach(() => rm(outer, { recursive: true, force: true }));

const everything = async () => (await readdir(outer, { recursive: true })).filter((p) => !p.startsWith("trong")).sort();

test.skipIf(process.platform === "win32")(
  "a file whose name would climb out on Windows stays one file of the inbox",
  async () => {
    const names = ["x\\..\\..\\..\\ngoài.xlsx", "CON.xlsx", "aux", "=1+1.xlsx", "xuống\ndòng.xlsx", "chấm cuối. "];
    for (const name of names) await writeFile(join(source, "inbox", name), name);
    expect((await listInbox(join(source, "inbox"))).map((f) => f.file).sort()).toEqual([...names].sort());
    const archive = new Archive(join(outer, "trong/archive"));
    await archive.layOut(await takeInputs(source, archive), join(outer, "trong/bản sao"));
    expect((await readdir(join(outer, "trong/bản sao/inbox"))).sort()).toEqual([...names].sort());
    expect(await everything()).toEqual([]);
  },
);

test("a recorded input whose path leads out of the copy is refused", async () => {
  const archive = new Archive(join(outer, "trong/archive"));
  const sha256 = await archive.keep(Buffer.from("x"));
  for (const path of [
    "../ngoài.xlsx",
    "inbox/../../ngoài.xlsx",
    "/ngoài.xlsx",
    "C:/ngoài.xlsx",
    "inbox\\..\\..\\ngoài.xlsx",
  ].slice(0, process.platform === "win32" ? 5 : 2))
    await expect(archive.layOut([{ path, bytes: 1, sha256 }], join(outer, "trong/bản sao"))).rejects.toThrow(/out of/);
  expect(await everything()).toEqual([]);
});

test("a code of a TCCSĐ is no path", () => {
  for (const code of ["..", "../x", "a/b", "a\\b", "", "."]) expect(() => placesIn(outer, code)).toThrow();
});

test("names inside a workbook that climb out write nothing and hide nothing", async () => {
  const parts = unzipSync(workbook({ T4: meetings("Tháng 4/2023", ["Văn phòng", 10, 9]) }));
  for (const name of ["../../ngoài.txt", "..\\..\\ngoài.txt", "/ngoài.txt", "C:\\ngoài.txt"]) {
    const bytes = zipSync({ ...parts, [name]: strToU8("ngoài") });
    let sheets = 0;
    try {
      sheets = openWorkbook(bytes, "x.xlsx").sheets.length;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      sheets = 1; // refused as a whole, with a message
    }
    expect([name, sheets]).toEqual([name, 1]);
  }
  expect(await everything()).toEqual([]);
  expect(sha256Of("")).toHaveLength(64);
});

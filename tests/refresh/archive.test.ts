import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Archive } from "../../loaders/refresh/archive.ts";
import { takeInputs } from "../../loaders/refresh/inputs.ts";

let folder: string;
let source: string;
let archive: Archive;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lưu trữ "));
  source = join(folder, "nguồn");
  archive = new Archive(join(folder, "archive"));
  await mkdir(join(source, "inbox/Quý III"), { recursive: true });
  await writeFile(join(source, "danh-muc.xlsx"), "danh mục");
  await writeFile(join(source, "inbox/Quý III/Báo cáo.xlsx"), "báo cáo");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what a run reads is archived, read-only, and laid out again under its own names", async () => {
  await writeFile(join(source, "inbox/đang tải.xlsx.crdownload"), "một nửa");
  const inputs = await takeInputs(source, archive);
  expect(inputs.map((i) => i.path)).toEqual(["danh-muc.xlsx", "inbox/Quý III/Báo cáo.xlsx"]);
  const copy = join(folder, "bản sao");
  await archive.layOut(inputs, copy);
  expect(await readFile(join(copy, "inbox/Quý III/Báo cáo.xlsx"), "utf8")).toBe("báo cáo");
  const { sha256 } = inputs[1]!;
  expect((await stat(join(folder, "archive", sha256.slice(0, 2), sha256))).mode & 0o222).toBe(0);
});

test("a copy holds exactly the inputs: what changed or went is changed or gone, what is half written is written anew", async () => {
  const copy = join(folder, "bản sao");
  await archive.layOut(await takeInputs(source, archive), copy);
  await writeFile(join(source, "inbox/Quý III/Báo cáo.xlsx"), "BÁO CÁO");
  await writeFile(join(copy, "danh-muc.xlsx"), "danh mụ?");
  await writeFile(join(copy, "inbox/thừa.xlsx"), "thừa");
  await archive.layOut(await takeInputs(source, archive), copy);
  expect((await readdir(copy, { recursive: true })).sort()).toEqual(
    ["danh-muc.xlsx", "inbox", join("inbox", "Quý III"), join("inbox", "Quý III", "Báo cáo.xlsx")].sort(),
  );
  expect(await readFile(join(copy, "inbox/Quý III/Báo cáo.xlsx"), "utf8")).toBe("BÁO CÁO");
  expect(await readFile(join(copy, "danh-muc.xlsx"), "utf8")).toBe("danh mục");
});

test("an archived file that was changed is not taken for what its name says", async () => {
  const [input] = await takeInputs(source, archive);
  const place = join(folder, "archive", input!.sha256.slice(0, 2), input!.sha256);
  await chmod(place, 0o644);
  await writeFile(place, "danh mụ?");
  await expect(archive.read(input!.sha256)).rejects.toThrow(`${place} bị mất hoặc hỏng`);
  await expect(archive.layOut([input!], join(folder, "bản sao"))).rejects.toThrow("bị mất hoặc hỏng");
  await rm(place);
  await expect(archive.read(input!.sha256)).rejects.toThrow("bị mất hoặc hỏng");
});

import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Options, readInbox } from "../../loaders/read-inbox.ts";
import { run } from "../../loaders/run.ts";
import { WorkbookError } from "../../loaders/workbook/open/workbook.ts";
import { meetings, officeFolder, workbook } from "../inbox.ts";
import { inThisProcess } from "../read.ts";

const A = "2023-Q1/SHCB Q1.2023 - Sở Y tế.xlsx";
const B = "2023-Q1/SHCB Q1.2023 - Chi bộ Hội Nhà báo.xlsx";
const C = "2023-Q2/SHCB Q2.2023 - Sở Y tế.xlsx";
const healthy = (month: string, present: number) =>
  meetings(month, ["Văn phòng", 20, present], ["Ban Thanh tra", 10, 9], ["Kế hoạch", 7, 8]);
const press = meetings("Tháng 1/2023", ["Hội Nhà báo", 12, 12]).map((row, i) =>
  i === 0 ? ["CHI BỘ HỘI NHÀ BÁO"] : row,
);

let office: Awaited<ReturnType<typeof officeFolder>>;
let cache: string;
let seen: string[];
beforeEach(async () => {
  office = await officeFolder({
    [A]: workbook({ T1: healthy("Tháng 1/2023", 18) }),
    [B]: workbook({ T1: press }),
    [C]: workbook({ T4: healthy("Tháng 4/2023", 19) }),
  });
  cache = join(office.folder, "cache");
  // Files that were stamped a moment before they were read are hashed again; these were not.
  for (const file of [A, B, C]) utimesSync(join(office.inbox, file), 1_700_000_000, 1_700_000_000);
});
afterEach(() => office.remove());

/** Reads the inbox; `seen` are the files that were opened. */
async function read(withCache = true) {
  seen = [];
  const { registry: _, ...reading } = await readInbox(office.inbox, office.registry, {
    cache: withCache ? cache : undefined,
    createReader: (setup) => {
      const reader = inThisProcess(setup);
      return {
        ...reader,
        run: (source, name, extra) => {
          seen.push(name);
          return reader.run(source, name, extra);
        },
      };
    },
  });
  return reading;
}

test("an unchanged file is not read again, and nothing differs", async () => {
  const cold = await read();
  expect(seen.sort()).toEqual([B, A, C].sort());
  expect(await read()).toEqual(cold);
  expect(seen).toEqual([]);
  expect(await read(false)).toEqual(cold);
  expect(seen).toHaveLength(3);
});

test("a changed file is, even with its size and date kept", async () => {
  await read();
  const path = join(office.inbox, A);
  const mended = workbook({ T1: healthy("Tháng 1/2023", 17) });
  const { length } = readFileSync(path);
  expect(mended.length).toBe(length);
  writeFileSync(path, mended);
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  const warm = await read();
  expect(seen).toEqual([A]);
  expect(warm).toEqual(await read(false));
  expect(warm.facts.find((f) => f.values.month === "2023-01")!.values.members_present).toBe(12);
  expect(warm.facts.map((f) => f.values.members_present)).toContain(17);
});

test("an alias has the files of its TCCSĐ read again, a correction its own file", async () => {
  await read();
  writeFileSync(join(office.folder, "aliases.csv"), "01,Ban Thanh tra,01.02\n");
  const aliased = await read();
  expect(seen.sort()).toEqual([A, C]);
  expect(aliased.facts).toHaveLength(5);
  writeFileSync(join(office.folder, "corrections.csv"), `${C},T4,D7,8,7,gõ nhầm\n`);
  const mended = await read();
  expect(seen).toEqual([C]);
  expect(mended).toEqual(await read(false));
  writeFileSync(join(office.folder, "corrections.csv"), "");
  expect(await read()).toEqual(aliased);
});

test("an accepted heading may stand in any file: all are read again", async () => {
  await read();
  writeFileSync(join(office.folder, "headings.csv"), "Nhân khẩu,Tổng số đảng viên\n");
  const accepted = await read();
  expect(seen.sort()).toEqual([B, A, C].sort());
  expect(accepted).toEqual(await read(false));
});

test("whatever happened to the cache, the result is the same", async () => {
  const cold = await read();
  const files = ["", "registry"].flatMap((folder) =>
    readdirSync(join(cache, folder), { withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  expect(files).toHaveLength(2);
  const whole = files.map(({ parentPath, name }) => ({
    path: join(parentPath, name),
    bytes: readFileSync(join(parentPath, name)),
  }));
  const damage = fc
    .constantFrom(...whole)
    .chain(({ path, bytes: { length } }) =>
      fc.oneof(
        fc.record({ path: fc.constant(path), at: fc.nat(length - 1), bits: fc.integer({ min: 1, max: 255 }) }),
        fc.record({ path: fc.constant(path), cut: fc.nat(length) }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(damage, async (change) => {
      for (const { path, bytes } of whole) {
        const own = path === change.path;
        const damaged = Buffer.from(own && "cut" in change ? bytes.subarray(0, change.cut) : bytes);
        if (own && "at" in change) damaged[change.at]! ^= change.bits;
        writeFileSync(path, damaged);
      }
      expect(await read()).toEqual(cold);
    }),
    { numRuns: 40 },
  );
});

test("what its content alone has refused is not opened again, what the hour may have is", async () => {
  writeFileSync(join(office.inbox, A), "%PDF-1.7");
  utimesSync(join(office.inbox, A), 1_700_000_000, 1_700_000_000);
  const inHurry: Options["createReader"] = (setup) => {
    const reader = inThisProcess(setup);
    const run: typeof reader.run = async (source, name, extra) => {
      seen.push(name);
      if (name === B) throw new WorkbookError("timeout");
      if (name === C) throw new WorkbookError("unreadable", "chương trình đọc gặp lỗi", { cause: "out of memory" });
      return reader.run(source, name, extra);
    };
    return { ...reader, run };
  };
  const { problems } = await readInbox(office.inbox, office.registry, { cache, createReader: inHurry });
  expect(problems.map(({ file, code }) => [file, code]).sort()).toEqual([
    [B, "timeout"],
    [A, "not_a_workbook"],
    [C, "unreadable"],
  ]);
  const again = await read();
  expect(seen.sort()).toEqual([B, C]);
  expect(again).toEqual(await read(false));
});

/** All files of the open data, by name; read with what is kept, or anew. */
async function openData(kept?: string): Promise<Record<string, string>> {
  const out = join(office.folder, "out");
  const { inbox, registry } = office;
  await run({ inbox, registry, out, createReader: inThisProcess, ...(kept ? { cache: kept } : {}) });
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")])),
  );
}

test("the open data are the same to the byte, read anew, kept, or without a cache", async () => {
  const without = await openData();
  expect(without["problems.csv"]).toContain("present_gt_due");
  expect(await openData(cache)).toEqual(without);
  expect(await openData(cache)).toEqual(without);
});

test("so is what was read after each change of a file, whatever it takes the place of", async () => {
  const at = (file: string) => join(office.inbox, file);
  const again = "2023-Q1/SHCB Q1.2023 - Sở Y tế lần 2.xlsx";
  const changes: [string, () => void][] = [
    ["figures change", () => writeFileSync(at(C), workbook({ T4: healthy("Tháng 4/2023", 11) }))],
    ["another takes its place", () => writeFileSync(at(again), workbook({ T1: healthy("Tháng 1/2023", 16) }))],
    ["it gets another name", () => renameSync(at(B), at(B.replace(".xlsx", " (1).xlsx")))],
    ["it is taken back", () => rmSync(at(again))],
  ];
  let last = await read();
  for (const [what, change] of changes) {
    change();
    const kept = await read();
    expect([what, kept]).toEqual([what, await read(false)]);
    expect(kept.facts, what).not.toEqual(last.facts);
    last = kept;
  }
});

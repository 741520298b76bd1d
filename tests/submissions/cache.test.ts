import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readInbox } from "../../loaders/read-inbox.ts";
import { run } from "../../loaders/run.ts";
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

test("whatever happened to the cache, the result is the same", async () => {
  const cold = await read();
  const path = join(cache, readdirSync(cache)[0]!);
  const whole = readFileSync(path);
  const damage = fc.oneof(
    fc.record({ at: fc.nat(whole.length - 1), bits: fc.integer({ min: 1, max: 255 }) }),
    fc.record({ cut: fc.nat(whole.length) }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (change) => {
      const bytes = Buffer.from("cut" in change ? whole.subarray(0, change.cut) : whole);
      if ("at" in change) bytes[change.at]! ^= change.bits;
      writeFileSync(path, bytes);
      expect(await read()).toEqual(cold);
    }),
    { numRuns: 40 },
  );
});

test("the open data are the same to the byte, read anew, kept, or without a cache", async () => {
  const bytes = async (name: string, kept?: string) => {
    const out = join(office.folder, name);
    await run({ inbox: office.inbox, registry: office.registry, out, ...(kept ? { cache: kept } : {}) });
    return Promise.all((await readdir(out)).sort().map((file) => readFile(join(out, file), "utf8")));
  };
  const without = await bytes("a");
  expect(without.join("")).toContain("present_gt_due");
  expect(await bytes("b", cache)).toEqual(without);
  expect(await bytes("c", cache)).toEqual(without);
});

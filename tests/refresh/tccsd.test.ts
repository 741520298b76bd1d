import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placesIn } from "../../loaders/refresh/places.ts";
import { refresh } from "../../loaders/refresh/refresh.ts";
import { States } from "../../loaders/refresh/states.ts";
import { publishedIn } from "../../loaders/refresh/verify/published.ts";
import { readRegistry } from "../../loaders/registry/read.ts";
import term from "../../loaders/terms/2020-2025.ts";
import { smallData } from "./small-data.ts";

const OWN = "06";
let data: string;
let place: string;

beforeAll(async () => {
  data = await smallData();
  await refresh(placesIn(data, OWN), () => {});
  const states = new States(placesIn(data, OWN).published);
  place = states.place((await states.current())!);
});
afterAll(() => rm(data, { recursive: true, force: true }));

/** Everything published, packed files unpacked, without the copies that are only packed. */
const text = async () => (await publishedIn(place, { threads: "1" })).map((f) => `${f.path}\n${f.text}`).join("\n");

test("no other TCCSĐ's name or code, no name or code of its chi bộ, and no name of its files stands anywhere in the site of one", async () => {
  const { registry } = await readRegistry(join(data, "danh-muc.xlsx"));
  const own = new Set(registry.of(OWN).map((c) => c.name));
  const others = registry.tccsd.filter((t) => t.id !== OWN);
  const files = (await readdir(join(data, "inbox"), { recursive: true })).filter(
    (f) => /Thư viện|Hội Cựu/.test(f.normalize("NFC")) && /\.xlsx$/.test(f),
  );
  const words = [
    ...others.map((t) => t.name),
    ...others
      .flatMap((t) => registry.of(t.id).map((c) => c.name))
      .filter((name) => ![...own].some((mine) => mine.includes(name))),
    ...files.map((f) => f.normalize("NFC").split(/[\\/]/).at(-1)!),
  ];
  const codes = others.flatMap((t) => registry.of(t.id).map((c) => c.id));
  expect([files.length > 8, words.length > 30, codes.length > 30]).toEqual([true, true, true]);
  const published = await text();
  expect(published).toContain("Đảng bộ Sở Y tế");
  expect([...new Set(words)].filter((word) => published.includes(word))).toEqual([]);
  expect(
    [...new Set(codes)].filter((code) => new RegExp(`["',>=|]${code.replace(".", "\\.")}["',<&|\n]`).test(published)),
  ).toEqual([]);
});

test("every figure of the open data is of its own chi bộ; its whole is itself", async () => {
  const rows = csvParse(await readFile(join(place, "open-data/indicators.csv"), "utf8"));
  expect([...new Set(rows.map((r) => r.unit_id!.slice(0, 2)))].sort()).toEqual(["", OWN]);
  const value = (level: string) =>
    rows.find((r) => r.indicator === "attendance" && r.level === level && r.period === "2023")!.numerator;
  expect(value("khoi")).toBe(value("tccsd"));
});

test("an indicator that cannot apply to it is said not to, and is counted nowhere", async () => {
  const page = (path: string) => readFile(join(place, "site", path), "utf8");
  const overview = await page("index.html");
  expect(overview).toContain("Không áp dụng cho Đảng bộ Sở Y tế: Chi bộ cơ sở HTTNV.");
  const [, whole, ...counts] = /trong (\d+) chỉ tiêu: <strong>(\d+) .*?<strong>(\d+) .*?<strong>(\d+) /.exec(overview)!;
  const judged = Object.values(term.targets).filter(({ comparison }) => comparison !== "none").length;
  expect(Number(whole)).toBe(judged - 1);
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(judged - 1);
  expect(await page("chi-tieu/rating-co-so.html")).toContain("Không áp dụng cho Đảng bộ Sở Y tế: ");
  expect(await page("chi-tieu/rating-truc-thuoc.html")).not.toContain("Không áp dụng");
});

test("nothing that the others sent changes a byte of it", async () => {
  const before = place.split(/[\\/]/).at(-1);
  for (const file of await readdir(join(data, "inbox"), { recursive: true }))
    if (/Thư viện|Hội Cựu/.test(file.normalize("NFC")) && /\.xlsx$/.test(file)) await rm(join(data, "inbox", file));
  // a state's id is the hash over the hashes of all its files
  expect(await refresh(placesIn(data, OWN), () => {})).toMatchObject({ outcome: "published", state: before });
}, 180_000);

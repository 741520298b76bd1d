import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type PublishedTerm, publishedTerms } from "../../loaders/publish/published-terms.ts";
import { writeSiteData } from "../../loaders/publish/site-data.ts";
import { loadTerms } from "../../loaders/terms/term.ts";
import { given, meeting, months } from "../indicators/given.ts";
import { written } from "./written.ts";

const terms = [...(await loadTerms()), ...(await loadTerms(new URL("../fixtures/terms/", import.meta.url)))];
const world = (last: string) =>
  given(
    { chi_bo: [{ chi_bo_id: "01.01" }], meetings: months("2025-01", last).map((m) => meeting("01.01", m, 9, 10)) },
    ...terms,
  );
const places = (shown: PublishedTerm[]) => shown.map(({ term, place }) => [term.id, place]);

test("a term gets its site with its first report: it takes the root, the term before moves beneath", async () => {
  expect(places(await publishedTerms(await world("2025-06"), terms))).toEqual([["2020-2025", ""]]);
  expect(places(await publishedTerms(await world("2025-07"), terms))).toEqual([
    ["2025-2030", ""],
    ["2020-2025", "nhiem-ky/2020-2025"],
  ]);
});

test("the pages of both terms lead to each other, and set their targets side by side", async () => {
  const warehouse = await world("2025-12");
  await written(warehouse);
  const shown = await publishedTerms(warehouse, terms);
  const out = await mkdtemp(join(tmpdir(), "nhiem-ky-"));
  const file = async (page: string) => JSON.parse(await readFile(join(out, `${page}.json`), "utf8"));
  try {
    await writeSiteData(warehouse, shown[0]!.term, out, true, shown);
    expect((await file("site")).terms).toEqual([
      { label: "Nhiệm kỳ 2025–2030", at: "", current: true },
      { label: "Nhiệm kỳ 2020–2025", at: "nhiem-ky/2020-2025/", current: false },
    ]);
    const attendance = (await file("phuong-phap")).terms.filter(
      (row: { indicator: string }) => row.indicator === "attendance",
    );
    expect(attendance.map((r: Record<string, unknown>) => [r.label, r.words, r.period, r.value, r.status])).toEqual([
      ["Nhiệm kỳ 2020–2025", "trên 95%", "2025", 0.9, "missed"],
      ["Nhiệm kỳ 2025–2030", "ít nhất 98%", "2025", 0.9, "missed"],
    ]);
    await writeSiteData(warehouse, shown[1]!.term, out, true, shown);
    expect((await file("site")).terms.map((t: { at: string }) => t.at)).toEqual([
      "../../",
      "../../nhiem-ky/2020-2025/",
    ]);
  } finally {
    await rm(out, { recursive: true });
    warehouse.close();
  }
});

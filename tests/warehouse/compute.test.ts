import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTerms } from "../../loaders/terms/term.ts";
import { compute } from "../../loaders/warehouse/compute.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { runDemo } from "../demo.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "phan-"));
  await runDemo(join(folder, "out"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("figures and scores are the same however many chi bộ are counted at a time", async () => {
  const read = async (atATime?: number) => {
    const warehouse = await Warehouse.create(undefined, { threads: "1" });
    await warehouse.load(join(folder, "out"));
    await compute(warehouse, await loadTerms(), atATime);
    const content = await warehouse.query(
      ["indicator_values", "score_parts", "scores"]
        .map((table) => `select '${table}' as name, count(*) as n, sum(hash(t)) as content from ${table} t`)
        .join(" union all "),
    );
    warehouse.close();
    return content;
  };
  const atOnce = await read();
  expect(Math.min(...atOnce.map((table) => Number(table.n)))).toBeGreaterThan(50);
  expect(await read(40)).toEqual(atOnce);
});

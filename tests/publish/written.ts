import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askWritten, writeTables } from "../../loaders/publish/tables.ts";
import type { Warehouse } from "../../loaders/warehouse/warehouse.ts";

/** Writes a small warehouse's tables and has it answer from them, as a refresh does before it builds a site: its views are not computed for every question. */
export async function written(warehouse: Warehouse): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bảng "));
  await writeTables(warehouse, folder);
  await askWritten(warehouse, folder);
  await rm(folder, { recursive: true });
}

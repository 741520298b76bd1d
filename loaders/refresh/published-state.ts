import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { Archive } from "./archive.ts";
import type { Manifest } from "./manifest.ts";
import type { Places } from "./places.ts";
import { States } from "./states.ts";

/** The warehouse of a state, beside others in a work folder. */
export const warehouseOf = (work: string, state: string): string => join(work, `warehouse-${state}.duckdb`);

/** Removes the warehouses of states that are not kept any more; one that somebody reads at this moment stays until the next time. */
export async function forgetWarehouses(work: string, kept: string[]): Promise<void> {
  const own = new Set(kept.map((state) => warehouseOf(work, state)));
  for (const name of await readdir(work))
    if (/^warehouse.*\.duckdb(\.wal)?$/.test(name) && !own.has(join(work, name)))
      await rm(join(work, name), { force: true }).catch(() => {});
}

/** What is published, for those who write from it: never what a refresh is about to publish, or was refused to. */
export class PublishedState {
  private constructor(
    /** Its warehouse file. */
    readonly warehouse: string,
    private readonly manifest: Manifest,
    private readonly archive: Archive,
  ) {}

  /**
   * The state that is published at this moment.
   * @throws PersonError where there is none, or its warehouse is gone
   */
  static async of({ published, work, archive }: Places): Promise<PublishedState> {
    const states = new States(published);
    const id = await states.current();
    if (id === undefined) throw new PersonError("Chưa công bố bản nào. Chạy npm run refresh rồi chạy lại.");
    const warehouse = warehouseOf(work, id);
    if (!existsSync(warehouse))
      throw new PersonError(
        `Không còn kho số liệu của bản đang hiển thị ${id} (${warehouse}). Chạy npm run refresh để dựng lại; ` +
          "nếu bản ấy được chọn bằng npm run rollback thì trước đó quay lại bản mới nhất.",
      );
    return new PublishedState(warehouse, await states.manifest(id), new Archive(archive));
  }

  /** Whether its figures are invented. */
  get demo(): boolean {
    return this.manifest.demo;
  }

  /** The bytes of a file of the inbox as they were read for it, whatever stands there now. */
  async bytesOf(file: string): Promise<Uint8Array> {
    const input = this.manifest.inputs.find(({ path }) => path.normalize("NFC") === `inbox/${file}`.normalize("NFC"));
    if (!input) throw new Error(`no input of the published state: ${file}`);
    return this.archive.read(input.sha256);
  }
}

import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { UnknownTccsdError } from "../problems/unknown-tccsd.ts";
import { readRegistry } from "../registry/read.ts";
import { inputFiles } from "./inputs.ts";
import type { Places } from "./places.ts";

/** Where the workbooks of an organisation are put, and what must stand beside them. */
const [INBOX, REGISTRY] = ["inbox", "danh-muc.xlsx"];

/**
 * Sees that there is something to read, before anything is written: half of the organisation's own data (a registry renamed, an inbox on a drive
 * that is not connected) is no reason to publish the other half, or the demo, in place of what is published.
 * @throws PersonError naming what is missing
 */
export async function mustStand({ source }: Places): Promise<void> {
  const [inbox, registry] = [join(source, INBOX), join(source, REGISTRY)];
  if (!existsSync(registry))
    throw new PersonError(
      `Có ${inbox} nhưng không thấy danh mục ${registry}. Đặt danh mục vào đó (mẫu: data/demo/danh-muc.xlsx) rồi chạy lại.`,
    );
  const files = existsSync(inbox) ? await inputFiles(source) : [];
  if (!files.some((file) => relative(inbox, file).split(/[\\/]/)[0] !== ".."))
    throw new PersonError(`Chưa có tệp nào trong ${inbox}. Đặt các tệp đơn vị gửi vào đó rồi chạy lại.`);
}

/**
 * Sees that the only TCCSĐ that was asked for, if any, is in the registry.
 * @throws UnknownTccsdError where it is not, RegistryError where there is no registry that can be read
 */
export async function mustKnowTccsd({ source, tccsd }: Places): Promise<void> {
  if (tccsd === undefined) return;
  const { registry } = await readRegistry(join(source, REGISTRY));
  if (!registry.tccsd.some(({ id }) => id === tccsd)) throw new UnknownTccsdError(tccsd, registry.tccsd);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** The organisation's own workbooks and registry where it has put any into `data`, else the demo's invented ones. */
export function inputs(): { inbox: string; registry: string; demo: boolean } {
  const data = join(root, "data");
  const own = existsSync(join(data, "inbox")) && existsSync(join(data, "danh-muc.xlsx"));
  const source = own ? data : join(data, "demo");
  return { inbox: join(source, "inbox"), registry: join(source, "danh-muc.xlsx"), demo: !own };
}

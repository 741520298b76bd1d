import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, dataFolder } from "../../refresh/command/command.ts";
import { root } from "../../refresh/places.ts";
import { checkFile } from "../check-file.ts";
import { describeFile, isSound } from "../describe.ts";

const USAGE = "npm run check -- <tệp.xlsx> [--registry <danh-muc.xlsx>]";

await command(USAGE, async () => {
  const { values, positionals } = parseArgs({ options: { registry: { type: "string" } }, allowPositionals: true });
  const [path, ...more] = positionals;
  if (!path || more.length > 0) {
    console.error(`Cách dùng: ${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const own = join(dataFolder(), "danh-muc.xlsx");
  const registry = values.registry ?? (existsSync(own) ? own : join(root, "data/demo/danh-muc.xlsx"));
  const checked = await checkFile(path, registry);
  console.log(`Danh mục: ${registry}\n${describeFile(checked)}`);
  process.exitCode = isSound(checked) ? 0 : 1;
});

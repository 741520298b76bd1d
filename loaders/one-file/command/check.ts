import { join } from "node:path";
import { UsageError } from "../../refresh/command/arguments.ts";
import { command, dataFolder } from "../../refresh/command/command.ts";
import { placesIn } from "../../refresh/places.ts";

const USAGE = "npm run check -- <tệp.xlsx> [--registry <danh-muc.xlsx>]";

await command({ usage: USAGE, options: { registry: { type: "string" } }, words: 1 }, async (values, [path]) => {
  if (!path) throw new UsageError("Chưa ghi tệp nào.");
  const registry = values.registry ?? join(placesIn(dataFolder()).source, "danh-muc.xlsx");
  const [{ checkFile }, { describeFile, isSound }] = await Promise.all([
    import("../check-file.ts"),
    import("../describe.ts"),
  ]);
  const checked = await checkFile(path, registry);
  console.log(`Danh mục: ${registry}\n${describeFile(checked)}`);
  process.exitCode = isSound(checked) ? 0 : 1;
});

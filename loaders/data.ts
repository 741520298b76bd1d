import { join } from "node:path";
import { parseArgs } from "node:util";
import { command, dataFolder } from "./refresh/command/command.ts";
import { describe, run } from "./run.ts";

const USAGE = "npm run data -- --inbox <thư mục> --registry <danh-muc.xlsx> --out <thư mục>";

await command(USAGE, async () => {
  const { values } = parseArgs({
    options: { inbox: { type: "string" }, registry: { type: "string" }, out: { type: "string" } },
  });
  const { inbox, registry, out } = values;
  if (!inbox || !registry || !out) {
    console.error(`Cách dùng: ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const cache = join(dataFolder(), "build/cache");
  const summary = await run({ inbox, registry, out, cache, progress: (message) => console.error(message) });
  console.log(describe(summary, join(out, "problems.csv")));
});

import { join } from "node:path";
import { UsageError } from "./refresh/command/arguments.ts";
import { command, dataFolder } from "./refresh/command/command.ts";

const USAGE = "npm run data -- --inbox <thư mục> --registry <danh-muc.xlsx> --out <thư mục>";

const text = { type: "string" } as const;

await command({ usage: USAGE, options: { inbox: text, registry: text, out: text } }, async (values) => {
  const { inbox, registry, out } = values;
  if (!inbox || !registry || !out) throw new UsageError("Cần đủ --inbox, --registry và --out.");
  const { describe, run } = await import("./run.ts");
  const cache = join(dataFolder(), "build/cache");
  const summary = await run({ inbox, registry, out, cache, progress: (message) => console.error(message) });
  console.log(describe(summary, join(out, "problems.csv")));
});

import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { command, dataFolder } from "../loaders/refresh/command/command.ts";
import { placesIn } from "../loaders/refresh/places.ts";
import { PublishedState } from "../loaders/refresh/published-state.ts";
import { choose } from "./choose.ts";
import { findKind } from "./kinds/kind.ts";
import { readOffice } from "./office.ts";
import { openWarehouse } from "./warehouse.ts";
import { filesOf, templateOf } from "./write.ts";

const USAGE =
  "npm run reports -- --kind <loại> [--year <năm> | --period <kỳ>] [--out <thư mục>] [--warehouse <tệp kho số liệu>]";

const text = { type: "string" } as const;
const options = { kind: text, year: text, period: text, out: text, warehouse: text };

await command({ usage: USAGE, options }, async (values) => {
  const places = placesIn(dataFolder());
  const kind = await findKind(values.kind);
  const { warehouse: file, demo } = values.warehouse
    ? { warehouse: values.warehouse, demo: places.demo }
    : await PublishedState.of(places);
  const started = performance.now();
  const warehouse = await openWarehouse(file);
  try {
    const out = values.out ?? join(places.work, "bao-cao");
    const { figures, span } = await choose(warehouse, kind, values);
    const report = { warehouse, figures, span, office: await readOffice(places.source), demo };
    await mkdir(out, { recursive: true });
    for (const { name, write } of filesOf(kind, await templateOf(places.source, kind), report)) {
      await writeFile(join(out, name), await write(report));
      console.log(`Đã viết ${join(relative(".", out), name)}`);
    }
    const seconds = ((performance.now() - started) / 1000).toLocaleString("vi", { maximumFractionDigits: 1 });
    console.log(`${seconds} giây. Mở bằng Word, bổ sung các chỗ trong ngoặc […] trước khi trình ký.`);
  } finally {
    warehouse.close();
  }
});

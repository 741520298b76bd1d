import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadTerms } from "../loaders/terms/term.ts";
import { Warehouse } from "../loaders/warehouse/warehouse.ts";
import { Figures } from "./figures.ts";
import { findKind, type Wish } from "./kinds/kind.ts";
import { readOffice } from "./office.ts";
import { ReportError } from "./span.ts";
import { writeReport } from "./write.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

const USAGE = `Cách dùng: npm run reports -- --kind <loại> [--year <năm> | --period <kỳ>] [--out <thư mục>] [--warehouse <tệp kho>]`;

/** `npm run reports`: writes the report that was asked for, and says where it lies. */
async function main(): Promise<void> {
  const wish = options();
  const kind = await findKind(wish.kind);
  const term = (await loadTerms()).at(-1)!;
  const span = kind.span(wish, term);
  const file = wish.warehouse ?? join(root, "data/build/warehouse.duckdb");
  if (!existsSync(file))
    throw new ReportError(`Chưa có kho số liệu ${file}. Chạy npm start trước, hoặc chỉ đúng tệp bằng --warehouse.`);
  const warehouse = await Warehouse.open(file);
  try {
    const out = wish.out ?? join(root, "data/build/bao-cao");
    const report = {
      warehouse,
      figures: await Figures.read(warehouse, term),
      span,
      office: await readOffice(root),
      demo: true,
    };
    const started = performance.now();
    const written = await writeReport(root, kind, report, out);
    const seconds = ((performance.now() - started) / 1000).toLocaleString("vi", { maximumFractionDigits: 1 });
    console.log(`Đã viết ${join(out, written)} (${seconds} giây).`);
  } finally {
    warehouse.close();
  }
}

function options(): Wish & { kind?: string; out?: string; warehouse?: string } {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ options: { kind: text, year: text, period: text, out: text, warehouse: text } }).values;
  } catch (error) {
    const said = /'(--?[^' ]+)/.exec((error as Error).message)?.[1];
    throw new ReportError(`${said ? `Không hiểu “${said}”.\n` : ""}${USAGE}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../loaders/refresh/places.ts";
import { fill } from "./document/fill.ts";
import { frame } from "./frame.ts";
import type { Kind } from "./kinds/kind.ts";
import type { Content, Report } from "./report.ts";
import { ReportError } from "./span.ts";

/** Writes one report of a kind into a folder; gives the file's name. Own templates may lie in `mau-bao-cao` beside the inputs, `source`. */
export async function writeReport(source: string, kind: Kind, report: Report, out: string): Promise<string> {
  const own = join(source, "mau-bao-cao", `${kind.id}.docx`);
  const template = existsSync(own) ? own : join(root, "reports/templates", `${kind.id}.docx`);
  if (!existsSync(template)) throw new ReportError(`Không thấy mẫu ${template}. Tạo lại bằng: npm run templates`);
  const contents: Record<string, Content> = {};
  for (const line of [...kind.outline, ...kind.annexes.flatMap((annex) => annex.lines)])
    if ("tag" in line) contents[line.tag] = await line.part(report);
  const bytes = await fill(await readFile(template), template, contents, frame(report));
  await mkdir(out, { recursive: true });
  const name = `${fileName(kind, report)}.docx`;
  await writeFile(join(out, name), bytes);
  return name;
}

/** `bao-cao-nam-2023`, `bao-cao-giua-nhiem-ky-2020-2025`. */
export const fileName = (kind: Kind, { span, figures: { term } }: Report): string =>
  `bao-cao-${kind.id}-${span.kind === "term" ? term.id : span.id}`;

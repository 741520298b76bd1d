import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../loaders/refresh/places.ts";
import { annexesOf } from "./annexes/write.ts";
import { fill } from "./document/fill.ts";
import { frame } from "./frame.ts";
import type { Kind } from "./kinds/kind.ts";
import type { Content, Report } from "./report.ts";
import { ReportError } from "./span.ts";

/** A file that belongs to a report, not yet written. */
export interface ReportFile {
  name: string;
  /** What stands before the report's title where files are listed. */
  title: string;
  write: (report: Report) => Promise<Uint8Array>;
}

/** The Word template of a kind: an office's own in `mau-bao-cao` beside the inputs, `source`, or the program's. */
export interface Template {
  path: string;
  bytes: Uint8Array;
}

/** Reads the template of a kind. @throws ReportError where there is none. */
export async function templateOf(source: string, kind: Kind): Promise<Template> {
  const own = join(source, "mau-bao-cao", `${kind.id}.docx`);
  const path = existsSync(own) ? own : join(root, "reports/templates", `${kind.id}.docx`);
  if (!existsSync(path)) throw new ReportError(`Không thấy mẫu ${path}. Tạo lại bằng: npm run templates`);
  return { path, bytes: await readFile(path) };
}

/** The files of a report of a kind: the document (`bao-cao-nam-2023.docx`) and its annexes. */
export function filesOf(kind: Kind, template: Template, { span, figures: { term } }: Report): ReportFile[] {
  const name = `${kind.id}-${span.kind === "term" ? term.id : span.id}`;
  return [
    { name: `bao-cao-${name}.docx`, title: "", write: (report) => documentOf(kind, template, report) },
    { name: `phu-luc-${name}.xlsx`, title: "Phụ lục Excel – ", write: annexesOf },
  ];
}

async function documentOf(kind: Kind, template: Template, report: Report): Promise<Uint8Array> {
  const contents: Record<string, Content> = {};
  for (const line of [...kind.outline, ...kind.annexes.flatMap((annex) => annex.lines)])
    if ("tag" in line) contents[line.tag] = await line.part(report);
  return fill(template.bytes, template.path, contents, frame(report));
}

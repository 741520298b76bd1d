import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { csvFormatRows, group } from "d3";
import type { Problem } from "../problems/problem.ts";
import type { Tccsd } from "../registry/registry.ts";
import { mustBeReplaceable } from "../replaceable.ts";
import { run } from "../run.ts";
import { listInbox } from "../submissions/reading/inbox.ts";
import type { Office } from "./list/letterhead.ts";
import { writeList } from "./list/list.ts";
import type { ListedFile } from "./list/table.ts";
import { type MarkedFile, markFiles } from "./marked-files.ts";
import { FreeNames, safeName } from "./names.ts";
import { senderOf } from "./sender.ts";

export interface Feedback {
  inbox: string;
  registry: string;
  /** Folder of the feedback; replaced as a whole once everything in it is written. */
  out: string;
  office: Office;
  /** The figures are invented: lists say so. */
  demo: boolean;
  /** Program that converts .xls and .ods so that they can be marked; without one they get the list alone. */
  libreOffice?: string | undefined;
  progress?: (message: string) => void;
}

/** One folder of the feedback. */
export interface Sent {
  /** None where the sender is unknown. */
  tccsd: Tccsd | undefined;
  folder: string;
  files: number;
  marked: number;
  errors: number;
  warnings: number;
}

const UNKNOWN = "Chưa rõ đơn vị";
/** Stands in every folder of feedback: one without it is somebody else's and is not replaced. */
const OVERVIEW = "Tổng hợp.csv";

/**
 * Writes, for each TCCSĐ whose files have errors or warnings, a folder with its own workbooks marked and a list to print. What is only for the
 * record (info) asks nothing of the sender and is left out.
 * @throws PersonError where `out` holds something that is no feedback.
 */
export async function writeFeedback(feedback: Feedback): Promise<Sent[]> {
  const { inbox, progress = () => {} } = feedback;
  const out = resolve(feedback.out);
  await mustBeReplaceable(out, OVERVIEW);
  const fresh = `${out}.moi`;
  await rm(fresh, { recursive: true, force: true });
  // What a check across tables finds comes out of the whole run; its tables are not needed here.
  const { reading } = await run({ inbox, registry: feedback.registry, out: fresh, progress });
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const files = new Map((await listInbox(inbox)).map((f) => [f.file, f]));
  const asked = group(
    reading.problems.filter((p) => p.severity !== "info" && files.has(p.file)),
    (p) => p.file,
  );
  progress("Đang đánh dấu các tệp…");
  const marked = await markFiles(
    [...asked].map(([file, problems]) => ({ file: files.get(file)!, problems })),
    feedback.libreOffice,
  );
  const bySender = group(asked, ([file]) => senderOf(reading, file)?.id ?? "");
  const sent: Sent[] = [];
  for (const [id, own] of [...bySender].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tccsd = reading.registry.tccsd.find((t) => t.id === id);
    sent.push(await writeFolder(fresh, tccsd, new Map(own), marked, feedback));
  }
  await writeFile(join(fresh, OVERVIEW), overview(sent));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
  return sent;
}

/** The folder of one TCCSĐ: its files under the folders they came in, and the list. */
async function writeFolder(
  out: string,
  tccsd: Tccsd | undefined,
  problems: Map<string, Problem[]>,
  marked: Map<string, MarkedFile>,
  { office, demo }: Feedback,
): Promise<Sent> {
  const folder = safeName(tccsd ? `${tccsd.id} ${tccsd.name}` : UNKNOWN);
  const names = new FreeNames();
  const list = `Danh sách cần sửa - ${safeName(tccsd?.name ?? UNKNOWN)}.docx`;
  names.take(list);
  const listed: ListedFile[] = [];
  for (const [file, found] of problems) {
    const copy = marked.get(file);
    const item: ListedFile = { file, problems: [...found].sort(byPlace) };
    if (copy) {
      const path = file.slice(0, file.length - extname(file).length) + copy.extension;
      item.marked = names.take(path.split("/").map(safeName).join("/"));
      const target = join(out, folder, item.marked);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, copy.bytes);
    }
    listed.push(item);
  }
  const addressee = tccsd && { addressee: tccsd.name.replace(/^Đảng bộ /, "Đảng ủy ") };
  await mkdir(join(out, folder), { recursive: true });
  await writeFile(
    join(out, folder, list),
    await writeList({ office, ...addressee, date: new Date(), demo, files: listed }),
  );
  const all = listed.flatMap((f) => f.problems);
  return {
    tccsd,
    folder,
    files: listed.length,
    marked: listed.filter((f) => f.marked).length,
    errors: all.filter((p) => p.severity === "error").length,
    warnings: all.filter((p) => p.severity === "warning").length,
  };
}

/** What is wrong before what needs a look, then sheet by sheet and down the sheet. */
function byPlace(a: Problem, b: Problem): number {
  const row = (p: Problem) => Number(/\d+/.exec(p.cell)?.[0] ?? 0);
  const severity = a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1;
  return severity || a.sheet.localeCompare(b.sheet, "vi", { numeric: true }) || row(a) - row(b);
}

/** One row per folder, for the officer who sends them out. The byte order mark tells Excel that it is UTF-8. */
function overview(sent: Sent[]): string {
  const head = ["Mã", "Tổ chức cơ sở đảng", "Số tệp", "Tệp đã đánh dấu", "Chỗ phải sửa", "Chỗ cần xem lại", "Thư mục"];
  const rows = sent.map((s) => [
    s.tccsd?.id ?? "",
    s.tccsd?.name ?? UNKNOWN,
    ...[s.files, s.marked, s.errors, s.warnings].map(String),
    s.folder,
  ]);
  return `\ufeff${csvFormatRows([head, ...rows])}\n`;
}

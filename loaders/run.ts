import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { loadChecks } from "./checks/check.ts";
import { loadForms } from "./forms/form.ts";
import { writeIndicators } from "./publish/indicators.ts";
import { writeOpenData, writeProblems } from "./publish/open-data.ts";
import { ownPart } from "./publish/own-part.ts";
import { putInPlace } from "./put-in-place.ts";
import { type Options, readInbox } from "./read-inbox.ts";
import { mustBeNoFile } from "./replaceable.ts";
import type { Reading } from "./submissions/reading.ts";
import { loadTerms } from "./terms/term.ts";
import { compute } from "./warehouse/compute.ts";
import { crossCheck } from "./warehouse/cross-check.ts";
import { threadsFor, Warehouse } from "./warehouse/warehouse.ts";

export interface Run extends Pick<Options, "createReader"> {
  inbox: string;
  registry: string;
  /** Folder of the open data; they are put there once everything is written, what else stands there stays. */
  out: string;
  /** Warehouse file; in memory where none is given. */
  warehouse?: string;
  /** Code of the only TCCSĐ whose part is written; all of them where there is none. */
  tccsd?: string;
  /** Folder in which readings are kept, so that unchanged files are not read again; every file is read where not given. */
  cache?: string;
  progress?: (message: string) => void;
}

/** What a run came to, for the summary that closes it. */
export interface Summary {
  files: number;
  facts: number;
  setAside: number;
  problems: { error: number; warning: number; info: number };
  seconds: number;
  /** Everything that was read and what is wrong with it, for those who write back to the senders. */
  reading: Reading;
}

/** The whole flow: workbooks → checked facts → warehouse → indicators → checks across tables → open data. A failed run leaves `out` as it was. */
export async function run({
  inbox,
  registry,
  out: place,
  warehouse: file,
  tccsd,
  cache,
  createReader,
  progress = () => {},
}: Run): Promise<Summary> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let told = 0;
  // `kết quả/` and `kết quả` are one folder.
  const out = resolve(place);
  await mustBeNoFile(out);
  const all = await readInbox(inbox, registry, {
    cache,
    ...(createReader ? { createReader } : {}),
    progress: (done, all) => {
      if (seconds() - told < 1 && done < all) return;
      told = seconds();
      progress(`Đã đọc ${done.toLocaleString("vi")}/${all.toLocaleString("vi")} tệp (${Math.round(told)} giây)`);
    },
  });
  const reading = tccsd === undefined ? all : ownPart(all, tccsd);
  const fresh = `${out}.moi`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const forms = await loadForms();
  await writeOpenData(fresh, forms, reading);
  progress("Đang tính các chỉ tiêu…");
  const warehouse = await Warehouse.create(file, threadsFor(reading.facts.length));
  try {
    await warehouse.load(fresh);
    await compute(warehouse, await loadTerms());
    reading.problems.push(...(await crossCheck(warehouse, (await loadChecks()).values(), forms, reading.facts)));
    await writeProblems(fresh, reading.problems);
    await warehouse.load(fresh, ["problems"]);
    await writeIndicators(warehouse, fresh);
  } finally {
    warehouse.close();
  }
  await putInPlace(fresh, out);
  const count = (severity: string) => reading.problems.filter((p) => p.severity === severity).length;
  return {
    files: reading.files.length,
    facts: reading.facts.length,
    setAside: reading.setAside.length,
    problems: { error: count("error"), warning: count("warning"), info: count("info") },
    seconds: seconds(),
    reading,
  };
}

/** Closing words of a run, for a person. */
export function describe(summary: Summary, list: string): string {
  const n = (value: number) => value.toLocaleString("vi");
  return [
    `Đã đọc ${n(summary.files)} tệp, nhận ${n(summary.facts)} dòng số liệu, để riêng ${n(summary.setAside)} dòng (${summary.seconds.toLocaleString("vi", { maximumFractionDigits: 1 })} giây).`,
    `Vấn đề: ${n(summary.problems.error)} lỗi, ${n(summary.problems.warning)} cảnh báo, ${n(summary.problems.info)} thông tin. Danh sách: ${list}`,
  ].join("\n");
}

import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { allSettled } from "./all-settled.ts";
import { loadChecks } from "./checks/check.ts";
import { loadForms } from "./forms/form.ts";
import { writeIndicators } from "./publish/indicators.ts";
import { openData, problemsTable, writeCsv } from "./publish/open-data.ts";
import { ownPart } from "./publish/own-part.ts";
import { putInPlace } from "./put-in-place.ts";
import { type Options, readInbox } from "./read-inbox.ts";
import { mustBeNoFile } from "./replaceable.ts";
import type { Reading } from "./submissions/reading.ts";
import { loadTerms } from "./terms/term.ts";
import { addViews, count, prepare } from "./warehouse/compute.ts";
import { crossCheck } from "./warehouse/cross-check.ts";
import type { Warehouse } from "./warehouse/warehouse.ts";

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
  const all = readInbox(inbox, registry, {
    cache,
    ...(createReader ? { createReader } : {}),
    progress: (done, all) => {
      if (seconds() - told < 1 && done < all) return;
      told = seconds();
      progress(`Đã đọc ${done.toLocaleString("vi")}/${all.toLocaleString("vi")} tệp (${Math.round(told)} giây)`);
    },
  });
  // Loaded only once the files are being read: it is large.
  const warehouse = import("./warehouse/warehouse.ts").then(({ Warehouse }) => Warehouse.create(file));
  warehouse.catch(() => {});
  const fresh = `${out}.moi`;
  let reading: Reading;
  try {
    reading = tccsd === undefined ? await all : ownPart(await all, tccsd);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await writeAll(reading, await warehouse, fresh, file !== undefined, progress);
  } finally {
    await warehouse.then(
      (opened) => opened.close(),
      () => {},
    );
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

/** Writes the open data of a reading, and loads and computes them; what is found across tables joins the problems of the reading. */
async function writeAll(
  reading: Reading,
  warehouse: Warehouse,
  out: string,
  isKept: boolean,
  progress: (message: string) => void,
): Promise<void> {
  const forms = await loadForms();
  await warehouse.expect(reading.facts.length);
  // While one is loaded the next is made and written.
  let loading = Promise.resolve();
  for (const table of openData(forms, reading)) {
    await allSettled(loading, writeCsv(out, table));
    loading = warehouse.load(out, [table.name]);
  }
  await loading;
  progress("Đang tính các chỉ tiêu…");
  await prepare(warehouse, await loadTerms());
  const checks = [...(await loadChecks()).values()];
  const counting = count(warehouse);
  if (!warehouse.isSmall) await counting;
  const [found] = await allSettled(crossCheck(warehouse, checks, forms, reading.facts), counting);
  await writeIndicators(warehouse, out);
  if (isKept) await addViews(warehouse);
  reading.problems.push(...found);
  await writeCsv(out, problemsTable(reading.problems));
  await warehouse.load(out, ["problems"]);
}

/** Closing words of a run, for a person. */
export function describe(summary: Summary, list: string): string {
  const n = (value: number) => value.toLocaleString("vi");
  return [
    `Đã đọc ${n(summary.files)} tệp, nhận ${n(summary.facts)} dòng số liệu, để riêng ${n(summary.setAside)} dòng (${summary.seconds.toLocaleString("vi", { maximumFractionDigits: 1 })} giây).`,
    `Vấn đề: ${n(summary.problems.error)} lỗi, ${n(summary.problems.warning)} cảnh báo, ${n(summary.problems.info)} thông tin. Danh sách: ${list}`,
  ].join("\n");
}

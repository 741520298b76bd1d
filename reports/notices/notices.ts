import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { UnknownTccsdError } from "../../loaders/problems/unknown-tccsd.ts";
import { UsageError } from "../../loaders/refresh/command/arguments.ts";
import { command, dataFolder } from "../../loaders/refresh/command/command.ts";
import { type Places, placesIn } from "../../loaders/refresh/places.ts";
import { PublishedState } from "../../loaders/refresh/published-state.ts";
import { literal } from "../../loaders/warehouse/warehouse.ts";
import { createPool } from "../../loaders/workbook/open/pool.ts";
import { WorkbookError } from "../../loaders/workbook/open/workbook.ts";
import { readOffice } from "../office.ts";
import { ReportError } from "../span.ts";
import { openWarehouse } from "../warehouse.ts";
import { writeNotice } from "./notice.ts";
import type { Register } from "./registers.ts";

/** Clause II.2 b: each member speaks at six sessions a year or more. */
const SPEAKING = 6;

/** Where the warehouse and the workbooks of what is published are found. */
export type Sent = Pick<PublishedState, "warehouse" | "demo" | "bytesOf">;

export interface Asked {
  /** Code of the TCCSĐ. */
  tccsd: string;
  year: string;
  /** From so many sessions on a member counts as often absent. */
  sessions: number;
}

/**
 * Reads the registers in the workbooks of one TCCSĐ again and writes its notice (clause III.3) into a folder of that TCCSĐ alone. Names of members
 * stand nowhere else: not in the warehouse, the site, the messages or the register of runs. Gives the file and how many registers there were.
 */
export async function notify(
  sent: Sent,
  places: Pick<Places, "work" | "source">,
  { tccsd, year, sessions }: Asked,
): Promise<{ file?: string; registers: number; unread: number }> {
  const { name, files } = await sentBy(sent.warehouse, tccsd, year);
  const pool = createPool<Register[]>({ taskModule: new URL("register-task.ts", import.meta.url).href, size: 1 });
  const registers: Register[] = [];
  let unread = 0;
  try {
    for (const file of files) {
      try {
        registers.push(...(await pool.run(await sent.bytesOf(file), file)));
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        unread++;
      }
    }
  } finally {
    pool.close();
  }
  if (registers.length === 0) return { registers: 0, unread };
  const folder = join(places.work, "thong-bao", tccsd);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `thong-bao-${year}.docx`);
  const office = await readOffice(places.source);
  await writeFile(
    file,
    await writeNotice({ tccsd: name, year, registers, sessions, speaking: SPEAKING, office, demo: sent.demo }),
  );
  return { file, registers: registers.length, unread };
}

/** The name of a TCCSĐ and the files that stand for it in a year. */
async function sentBy(path: string, tccsd: string, year: string): Promise<{ name: string; files: string[] }> {
  const warehouse = await openWarehouse(path);
  try {
    const all = await warehouse.query("select tccsd_id, name from tccsd order by tccsd_id");
    const found = all.find((t) => t.tccsd_id === tccsd);
    if (!found)
      throw new UnknownTccsdError(
        tccsd,
        all.map((t) => ({ id: String(t.tccsd_id), name: String(t.name) })),
      );
    const years = await warehouse.query(
      "select distinct left(period, 4) as year from submissions where period <> '' order by year",
    );
    if (!years.some((y) => y.year === year))
      throw new ReportError(
        `Chưa nhận tệp nào của năm ${year}. Các năm đã có tệp: ${years.map((y) => y.year).join(", ")}.`,
      );
    const files = await warehouse.query(
      `select file from submissions where tccsd_id = ${literal(tccsd)} and left(period, 4) = ${literal(year)} and status <> 'superseded' order by file`,
    );
    return { name: String(found.name), files: files.map((f) => String(f.file)) };
  } finally {
    warehouse.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const usage = "npm run notices -- --tccsd <mã> --year <năm> [--sessions <số kỳ vắng, mặc định 3>]";
  const text = { type: "string" } as const;
  await command({ usage, options: { tccsd: text, year: text, sessions: text } }, async (values) => {
    const { tccsd, year = "", sessions = "3" } = values;
    if (!tccsd) throw new UsageError("Ghi mã tổ chức cơ sở đảng, ví dụ: --tccsd 07");
    if (!/^\d{4}$/.test(year)) throw new UsageError("Ghi năm bằng bốn chữ số, ví dụ: --year 2024");
    if (!/^[1-9]\d?$/.test(sessions)) throw new UsageError("Ghi số kỳ vắng từ 1 đến 99, ví dụ: --sessions 3");
    const places = placesIn(dataFolder());
    const asked = { tccsd, year, sessions: Number(sessions) };
    const { file, registers, unread } = await notify(await PublishedState.of(places), places, asked);
    if (unread > 0) console.log(`${unread} tệp không mở được, đã bỏ qua.`);
    console.log(
      file
        ? `Đã viết ${relative(".", file)} từ ${registers} sổ. Tệp có tên đảng viên: chỉ gửi trong phạm vi tổ chức cơ sở đảng ${tccsd}.`
        : `Tổ chức cơ sở đảng ${tccsd} không gửi sổ theo dõi từng đảng viên nào năm ${year}; không có gì để thông báo.`,
    );
  });
}

import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadTerms } from "../loaders/terms/term.ts";
import { compute } from "../loaders/warehouse/compute.ts";
import { Warehouse } from "../loaders/warehouse/warehouse.ts";

/**
 * What the nation would cost: an invented warehouse of ever more chi bộ, every indicator and all that is read from them, with time, CPU time
 * and peak memory of a process that does nothing else. `npm run bench:scale [-- 2500 25000 250000]`
 */
const SIZES = [2_500, 25_000, 250_000];

/** Within this, DuckDB spills to disk rather than grow. */
const MEMORY_LIMIT = "6.5GB";

/** What is asked for after the sums of the indicators: every value with its status and change, then whole where a site would show it whole, one page of it where a nation is too long to show. */
const ASKED: Record<string, string> = {
  "every status":
    "select level, count(value), sum(distance), sum(change), count(*) filter (status = 'met') from indicator_values group by level",
  scores: "select count(score), sum(score) from scores",
  "rankings, one year":
    "select count(rank), sum(rank_change) from rankings where term = '2020-2025' and indicator = 'attendance' and period_kind = 'year' and grouping = 'all' and period = '2024'",
  "rankings, composite":
    "select count(rank), sum(rank_change) from rankings where term = '2020-2025' and indicator = 'composite' and period_kind = 'year' and grouping = 'tccsd'",
  "findings, one year":
    "select count(*), max(length(sentence)) from findings where term = '2020-2025' and period = '2024'",
  "lineage, one chi bộ": "select count(*), sum(denominator) from lineage where chi_bo_id = 'C0000001'",
  "lineage, one year":
    "select count(*), sum(denominator) from lineage where term = '2020-2025' and indicator = 'regular-meetings' and period = '2024'",
};

interface Measured {
  chiBo: number;
  meetings: number;
  steps: { name: string; seconds: number; cpu: number }[];
  peak: number;
}

/** Not part of what is measured; its time is only told. */
async function invent(path: string, chiBo: number): Promise<void> {
  const started = performance.now();
  const warehouse = await Warehouse.create(path, { memory_limit: MEMORY_LIMIT });
  const sql = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
  await warehouse.run(sql("nationwide-units.sql").replaceAll("{chi_bo}", String(chiBo)));
  await warehouse.makeFacts();
  await warehouse.run(sql("nationwide-facts.sql"));
  warehouse.close();
  console.error(`${chiBo} chi bộ invented: ${((performance.now() - started) / 1e3).toFixed(1)} s`);
}

async function measure(path: string): Promise<Measured> {
  const warehouse = await Warehouse.open(path, { memory_limit: MEMORY_LIMIT });
  const steps: Measured["steps"] = [];
  const time = async (name: string, work: () => Promise<unknown>) => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    const step = { name, seconds: (performance.now() - started) / 1e3, cpu: (user + system) / 1e6 };
    steps.push(step);
    console.error(`${name}: ${step.seconds.toFixed(1)} s, CPU ${step.cpu.toFixed(1)} s`);
  };
  const terms = await loadTerms();
  await time("every indicator", () => compute(warehouse, terms));
  for (const [name, sql] of Object.entries(ASKED)) await time(name, () => warehouse.query(sql));
  const [counted] = await warehouse.query(
    "select (select count(distinct chi_bo_id) from chi_bo_names) as chi_bo, (select count(*) from meetings) as meetings",
  );
  warehouse.close();
  return {
    chiBo: Number(counted!.chi_bo),
    meetings: Number(counted!.meetings),
    steps,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

async function measureAll(sizes: number[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const chiBo of sizes.length > 0 ? sizes : SIZES) {
    const folder = mkdtempSync(join(tmpdir(), "ca-nuoc-"));
    try {
      const file = join(folder, "warehouse.duckdb");
      await inProcess("invent", file, chiBo);
      measured.push((await inProcess("compute", file, chiBo))!);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return measured;
}

const inProcess = (task: string, file: string, chiBo: number): Promise<Measured | undefined> =>
  new Promise((resolve, reject) => {
    let answer: Measured | undefined;
    const child = fork(fileURLToPath(import.meta.url), [task, file, String(chiBo)]);
    child.on("message", (message) => {
      answer = message as Measured;
    });
    child.on("exit", (code) =>
      code === 0 ? resolve(answer) : reject(new Error(`${task} of ${chiBo} ended with ${code}`)),
    );
  });

/** A table: one row per step, and per size the seconds, CPU seconds, and how many times those of the size before. */
function print(measured: Measured[]): void {
  const number = (value: number, digits = 1) =>
    value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  const row = (name: string, cells: string[]) =>
    console.log(`${name.padEnd(22)}${cells.map((c) => c.padStart(26)).join("")}`);
  const cell = (seconds: number, cpu: number, before?: number) =>
    `${number(seconds)} s, CPU ${number(cpu)} s${before ? ` ×${number(cpu / before)}` : ""}`;
  row(
    "chi bộ",
    measured.map((m) => number(m.chiBo, 0)),
  );
  row(
    "meetings",
    measured.map((m) => number(m.meetings, 0)),
  );
  const total = (m: Measured, key: "seconds" | "cpu") => m.steps.reduce((sum, s) => sum + s[key], 0);
  for (const [i, { name }] of measured[0]!.steps.entries())
    row(
      name,
      measured.map((m, k) => cell(m.steps[i]!.seconds, m.steps[i]!.cpu, measured[k - 1]?.steps[i]?.cpu)),
    );
  row(
    "all",
    measured.map((m, k) =>
      cell(total(m, "seconds"), total(m, "cpu"), measured[k - 1] && total(measured[k - 1]!, "cpu")),
    ),
  );
  row(
    "peak memory",
    measured.map((m) => `${number(m.peak, 0)} MB`),
  );
}

const [task, path, size] = process.argv.slice(2);
if (task === "invent") await invent(path!, Number(size));
else if (task === "compute") process.send!(await measure(path!));
else print(await measureAll(process.argv.slice(2).map(Number)));

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * How long `npm run data` takes for the .xlsx files of a corpus, against R readxl only reading all their sheets, in one run:
 * `npm run bench:read -- <folder of inbox/ and danh-muc.xlsx> [rounds]`. R with readxl must be there.
 */
const [corpus, rounds = "3"] = process.argv.slice(2);
if (!corpus) throw new Error("npm run bench:read -- <folder of inbox/ and danh-muc.xlsx> [rounds]");

const root = fileURLToPath(new URL("..", import.meta.url));
const command = [join(root, "loaders/program/run.js"), "loaders/data.ts"];
const work = mkdtempSync(join(tmpdir(), "bench-read-"));
const inbox = join(work, "inbox");
const files = (readdirSync(join(corpus, "inbox"), { recursive: true }) as string[]).filter(
  (file) => file.endsWith(".xlsx") && !file.includes("~$"),
);
for (const file of files) {
  mkdirSync(dirname(join(inbox, file)), { recursive: true });
  cpSync(join(corpus, "inbox", file), join(inbox, file));
  // As if it had lain there: a file stamped a moment ago is hashed again.
  utimesSync(join(inbox, file), 1_700_000_000, 1_700_000_000);
}
const registry = join(work, "danh-muc.xlsx");
cpSync(join(corpus, "danh-muc.xlsx"), registry);

/** Seconds of one whole run of the command, start of Node included. */
function data(): number {
  const started = performance.now();
  const args = ["--inbox", inbox, "--registry", registry, "--out", join(work, "out")];
  execFileSync(process.execPath, [...command, ...args], {
    env: { ...process.env, DATA_DIR: join(work, "data") },
    stdio: "ignore",
  });
  return (performance.now() - started) / 1000;
}

// The program is compiled once, not at each start.
spawnSync(process.execPath, command, { stdio: "ignore" });
const took = { readxl: [] as number[], whole: [] as number[], nothing: [] as number[], one: [] as number[] };
try {
  for (let round = 0; round < Number(rounds); round++) {
    const said = execFileSync("Rscript", [join(root, "bench/readxl.R"), inbox], { encoding: "utf8" });
    took.readxl.push((JSON.parse(said) as { seconds: number }).seconds);
    rmSync(join(work, "data"), { recursive: true, force: true });
    took.whole.push(data());
    took.nothing.push(data());
    // Under another name it is another file: the name may say a unit or a period.
    const file = join(inbox, files[round]!);
    renameSync(file, file.replace(/\.xlsx$/, " .xlsx"));
    took.one.push(data());
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const [readxl, whole, nothing, one] = Object.values(took).map(median) as [number, number, number, number];
console.log(`${files.length} workbooks, medians of ${rounds}: readxl ${readxl.toFixed(1)} s`);
console.log(`npm run data   ${whole.toFixed(1)} s, ${(whole / readxl).toFixed(2)} × readxl`);
console.log(`nothing new    ${nothing.toFixed(2)} s, ${((100 * nothing) / whole).toFixed(1)}% of it`);
console.log(`one file new   ${one.toFixed(2)} s, ${((100 * one) / whole).toFixed(1)}% of it`);

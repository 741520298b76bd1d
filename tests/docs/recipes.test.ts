import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { csvParse } from "d3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readInbox } from "../../loaders/read-inbox.ts";
import { placesIn, root } from "../../loaders/refresh/places.ts";
import { States } from "../../loaders/refresh/states.ts";
import { type Cells, meetings, officeFolder, workbook } from "../inbox.ts";
import { inThisProcess } from "../read.ts";

// CONTRIBUTING.md followed to the letter in a copy of the program: an indicator, a wording, a term and a page more.
let copy: string;
let office: Awaited<ReturnType<typeof officeFolder>>;

interface Block {
  kind: string;
  file: string;
  text: string;
}

/** The blocks of a recipe, in order. */
async function recipe(title: string): Promise<Block[]> {
  const guide = await readFile(join(root, "CONTRIBUTING.md"), "utf8");
  const section = guide.split(/^## /m).find((part) => part.startsWith(title))!;
  return [...section.matchAll(/^```(\w+) file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, kind, file, text]) => ({
    kind: kind!,
    file: file!,
    text: text!,
  }));
}

async function follow(title: string): Promise<void> {
  for (const { kind, file, text } of await recipe(title)) {
    const path = join(copy, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, kind === "diff" ? added(await readFile(path, "utf8"), text) : text);
  }
}

/** A file with the lines that a diff adds; the lines around them must stand in it once. */
function added(before: string, diff: string): string {
  const lines = diff.replace(/\n$/, "").split("\n");
  const block = (kept: string[]) => kept.map((line) => line.slice(1)).join("\n");
  const old = block(lines.filter((line) => line.startsWith(" ")));
  expect(before.split(old)).toHaveLength(2);
  return before.replace(old, () => block(lines));
}

const NEW_WORDING = [
  "TT",
  "Chi bộ",
  "Tổng số đảng viên",
  "Số đảng viên tới ngồi họp",
  "Vắng có lý do",
  "Vắng không lý do",
  "Số đảng viên phát biểu",
];

/** A quarter in which one column bears words that nobody knows yet. */
const quarter = (months: string[]): Uint8Array =>
  workbook(
    Object.fromEntries(
      months.map((month) => {
        const sheet = meetings(month, ["Văn phòng", 10, 9], ["Thanh tra", 8, 8]);
        sheet[3] = NEW_WORDING;
        return [month.replace("/", " "), [...sheet.slice(0, 4), ...sheet.slice(4).map((row) => [...row, 4])] as Cells];
      }),
    ),
  );

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "bản sao "));
  for (const part of [
    "loaders",
    "reports",
    "deploy",
    "src",
    "observablehq.config.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "data/demo/van-ban.json",
  ])
    await cp(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/\.observablehq/.test(path) });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  office = await officeFolder({
    "SHCB Q4 2023.xlsx": quarter(["Tháng 10/2023", "Tháng 11/2023", "Tháng 12/2023"]),
    "SHCB Q4 2025.xlsx": quarter(["Tháng 10/2025", "Tháng 11/2025", "Tháng 12/2025"]),
  });
});
afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
  await office?.remove();
});

/** Refreshes with the copied program. Gives the folder of the published state. */
async function refreshed(): Promise<string> {
  execFileSync(process.execPath, ["loaders/program/run.js", "loaders/refresh/command/refresh.ts"], {
    cwd: copy,
    env: { ...process.env, DATA_DIR: office.folder },
    stdio: "pipe",
  });
  const states = new States(placesIn(office.folder).published);
  return states.place((await states.current())!);
}

const table = async (state: string, name: string) =>
  csvParse(await readFile(join(state, `open-data/${name}.csv`), "utf8"));

test("before, the wording is not understood, and says so", async () => {
  const { facts, problems } = await readInbox(office.inbox, office.registry, { createReader: inThisProcess });
  expect(facts).toEqual([]);
  expect(problems.map((p) => p.severity)).toContain("error");
});

test("an indicator, a wording, a term and a page, each as CONTRIBUTING.md says", async () => {
  for (const title of ["Add an indicator", "Accept a wording", "Begin a term", "Add a page"]) await follow(title);
  const state = await refreshed();
  const meetings = await table(state, "meetings");
  expect(meetings.filter((m) => m.month === "2023-10").map((m) => m.members_present)).toEqual(["9", "8"]);
  const indicators = await table(state, "indicators");
  const figure = (indicator: string, level: string, unit: string, period: string) =>
    indicators.find((i) => i.indicator === indicator && i.level === level && i.unit_id === unit && i.period === period);
  const numbers = (row: ReturnType<typeof figure>) => [Number(row?.numerator), Number(row?.denominator), row?.status];
  expect(numbers(figure("speaking", "khoi", "", "2023-Q4"))).toEqual([24, 51, "undetermined"]);
  // 27 of 30 miss the new term's 97%
  expect(numbers(figure("attendance", "chi_bo", "01.01", "2025-Q4"))).toEqual([27, 30, "missed"]);
  const page = (name: string) => readFile(join(state, `site/${name}.html`), "utf8");
  expect(await page("tep-da-nhan")).toContain("Đảng bộ Sở Y tế");
  expect(await page("chi-tieu/speaking")).toContain("Tỷ lệ đảng viên phát biểu");
  for (const words of ["./tep-da-nhan", "Nhiệm kỳ 2025–2030", "02-CTr/ĐU"])
    expect(await page("index")).toContain(words);
}, 240_000);

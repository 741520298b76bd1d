import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { takeLock } from "../../loaders/refresh/lock.ts";
import { damages } from "../../loaders/refresh/manifest.ts";
import { placesIn, root } from "../../loaders/refresh/places.ts";
import { PublishedState, warehouseOf } from "../../loaders/refresh/published-state.ts";
import { type Outcome, refresh } from "../../loaders/refresh/refresh.ts";
import { Register } from "../../loaders/refresh/register.ts";
import { reproduce } from "../../loaders/refresh/reproduce.ts";
import { keptStates, rollBack } from "../../loaders/refresh/rollback.ts";
import { States } from "../../loaders/refresh/states.ts";
import { Warehouse } from "../../loaders/warehouse/warehouse.ts";
import { figuresSeen } from "./figures.ts";
import { killRefresh } from "./kills.ts";
import { drop, LATE, onlySenders, smallData } from "./small-data.ts";

let data: string;
let first: Outcome;
let second: Outcome;
/** How long the first run took (ms). */
let usual: number;
const quiet = () => {};
const places = () => placesIn(data);
const states = () => new States(places().published);

beforeAll(async () => {
  data = await smallData();
  await onlySenders(data);
  const started = performance.now();
  first = await refresh(places(), quiet);
  usual = performance.now() - started;
});
afterAll(() => rm(data, { recursive: true, force: true }));

test("the published state is whole, and its manifest names what it was made of", async () => {
  expect(first).toMatchObject({ outcome: "published" });
  expect(await states().current()).toBe(first.state);
  expect(await damages(states().place(first.state), first.state)).toEqual([]);
  const { inputs, code } = await states().manifest(first.state);
  expect(inputs.map((i) => i.path)).toContain("danh-muc.xlsx");
  expect(inputs.map((i) => i.path)).toContain("inbox/2023/xep loai nam_2023_2023_SoYte.ods");
  expect(code.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("nothing new but the lock of a workbook that somebody has open: nothing is built", async () => {
  await writeFile(join(data, "inbox/~$báo cáo.xlsx"), "");
  expect(await refresh(places(), quiet)).toMatchObject({ outcome: "unchanged", state: first.state });
});

test("nothing new, but the published state is no longer whole: it is built again", async () => {
  const page = join(states().place(first.state), "site/index.html");
  const whole = await readFile(page);
  await writeFile(page, "hỏng");
  const told = (message: string) => {
    if (message.includes("không còn nguyên vẹn (site/index.html: đã đổi); dựng lại")) throw new Error("builds");
  };
  await expect(refresh(places(), told)).rejects.toThrow("builds");
  await writeFile(page, whole);
  expect(await refresh(places(), quiet)).toMatchObject({ outcome: "unchanged" });
  const { warehouse } = await PublishedState.of(places());
  await rename(warehouse, `${warehouse}.riêng`);
  await expect(PublishedState.of(places())).rejects.toThrow("Không còn kho số liệu của bản đang hiển thị");
  const gone = (message: string) => {
    if (message.includes("Kho số liệu của bản đang hiển thị không còn; dựng lại")) throw new Error("builds");
  };
  await expect(refresh(places(), gone)).rejects.toThrow("builds");
  await rename(`${warehouse}.riêng`, warehouse);
});

/** The files of which the published warehouse knows, each as it can be read again. */
async function reportsOf(): Promise<string[]> {
  const published = await PublishedState.of(places());
  const warehouse = await Warehouse.open(published.warehouse);
  const files = (await warehouse.query("select file from submissions order by file")).map(({ file }) => String(file));
  warehouse.close();
  for (const file of files) expect((await published.bytesOf(file)).length).toBeGreaterThan(0);
  return files.sort();
}

// `npm run test:kill` does this fifty times. What the next run comes to, the tests after this one say.
test("killed at a random moment, what is published stays whole", async () => {
  await drop(data, LATE);
  while ((await killRefresh(data, usual / 2)).ended) {
    // it had published: back to where it began
    await rm(join(data, "inbox", LATE));
    await refresh(places(), quiet);
    await drop(data, LATE);
  }
  expect(await states().current()).toBe(first.state);
  expect(await damages(states().place(first.state), first.state)).toEqual([]);
}, 180_000);

test("a new report: exactly what it changes is told, and the state before can be returned to and stays", async () => {
  // while the next state is being verified, reports and notices are written from the one that is published
  const before = await reportsOf();
  let meanwhile: Promise<string[]> | undefined;
  second = await refresh(places(), (message) => {
    if (message === "Đang kiểm tra bản dựng…") meanwhile = reportsOf();
  });
  expect(before.length).toBeGreaterThan(0);
  expect(before).not.toContain(LATE);
  expect(await meanwhile).toEqual(before);
  expect(await reportsOf()).toEqual([...before, LATE].sort());
  const reports = second.changes!.filter((c) => c.sort === "new_report");
  expect(reports.map((c) => [c.subject, c.unit, c.period])).toContainEqual(["meetings", "Đảng bộ Sở Y tế", "2023-Q4"]);
  const units = new Set(second.changes!.filter((c) => c.level !== "khoi").map((c) => c.unit_id.slice(0, 2)));
  expect([...units]).toEqual(["06"]);
  await rollBack(places(), first.state.slice(0, 6));
  expect(await states().current()).toBe(first.state);
  const said: string[] = [];
  expect(await refresh(places(), (words) => said.push(words))).toMatchObject({
    outcome: "unchanged",
    state: first.state,
  });
  expect(said).toEqual([`Bản đang hiển thị được chọn bằng npm run rollback; bản công bố sau cùng là ${second.state}.`]);
  expect((await keptStates(places())).map((k) => [k.id, k.current, k.demo])).toEqual([
    [second.state, false, false],
    [first.state, true, false],
  ]);
  expect(await reportsOf()).toEqual(before);
}, 180_000);

// the refresh that published it found nothing to complain of in what it made
figuresSeen(() => ({
  folder: states().place(second.state),
  warehouse: warehouseOf(places().work, second.state),
}));

test("a run that followed a killed one and made only what changed is built again from nothing, byte for byte, whatever the inbox holds now", async () => {
  expect((await readdir(join(places().work, "kept"))).length).toBeGreaterThan(20);
  await writeFile(join(data, "inbox/rác.xlsx"), "không phải bảng tính");
  const proof = await reproduce(data, second.run, quiet);
  await rm(join(data, "inbox/rác.xlsx"));
  expect(proof).toMatchObject({ state: second.state, rebuilt: second.state, wrong: [], sameCode: true });
  expect(proof.files).toBeGreaterThan(40);
}, 180_000);

test("a registry that cannot be read leaves the published state as it is, and the register says why", async () => {
  const registry = join(data, "danh-muc.xlsx");
  const sound = await readFile(registry);
  await writeFile(registry, "hỏng");
  await expect(refresh(places(), quiet)).rejects.toThrow();
  await writeFile(registry, sound);
  expect(await states().current()).toBe(first.state);
  expect((await new Register(places().register).entries()).at(-1)).toMatchObject({ outcome: "failed" });
});

test("half of an organisation's data, or the demo in its place, is never published; nothing is written of it", async () => {
  const [registry, inbox, aside] = [join(data, "danh-muc.xlsx"), join(data, "inbox"), join(data, "để riêng")];
  const log = await readFile(places().register, "utf8");
  for (const [moved, said] of [
    [registry, "không thấy danh mục"],
    [inbox, "Chưa có tệp nào trong"],
  ] as const) {
    await rename(moved, aside);
    await expect(refresh(places(), quiet)).rejects.toThrow(said);
    await rename(aside, moved);
  }
  expect(await readFile(places().register, "utf8")).toBe(log);
  await rename(inbox, aside);
  await mkdir(inbox);
  await writeFile(join(inbox, "rác.xlsx"), "không phải bảng tính");
  await expect(refresh(places(), quiet)).rejects.toThrow("Không nhận được dòng số liệu nào");
  await rm(inbox, { recursive: true });
  await rename(aside, inbox);
  await expect(refresh({ ...places(), demo: true }, quiet)).rejects.toThrow("không thay bằng số liệu minh họa");
  expect(await states().current()).toBe(first.state);
});

test("while one runs, the command says who and since when, and stops", async () => {
  const release = await takeLock(join(places().work, "lock.json"));
  const child = spawn(process.execPath, ["loaders/program/run.js", "loaders/refresh/command/refresh.ts"], {
    cwd: root,
    env: { ...process.env, DATA_DIR: data },
  });
  let words = "";
  child.stderr.on("data", (text) => {
    words += text;
  });
  const [code] = await once(child, "exit");
  await release();
  expect(code).toBe(1);
  expect(words).toMatch(/Đang có một lần cập nhật khác chạy: .+ bắt đầu lúc \d\d:\d\d/);
});

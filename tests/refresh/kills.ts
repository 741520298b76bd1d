import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { damages } from "../../loaders/refresh/manifest.ts";
import { placesIn, root } from "../../loaders/refresh/places.ts";
import { States } from "../../loaders/refresh/states.ts";
import { drop, LATE } from "./small-data.ts";

/** A data folder in which refreshes may be killed. */
export interface Prepared {
  data: string;
  /** State that is published in it, without `LATE`, and the one that an undisturbed run in a folder of its own publishes with it. */
  expected: [before: string, aim: string];
  /** How long a refresh takes about (ms): they are killed within. */
  usual: number;
}

/** What killing refreshes came to. */
export interface Kills {
  /** When each was killed while it ran (ms after its start). */
  moments: number[];
  /** Findings that must not be: a state that is not whole, or none of those that were to be published. */
  broken: string[];
  /** State that the disturbed folder came to. */
  reached: string;
}

/**
 * Kills a refresh of a small inbox (SIGKILL) at random moments. Each time the inbox has changed: a report came or went. After every kill the
 * published state is held against its manifest, byte for byte; the next refresh begins in what the killed one left behind.
 */
export async function killRefreshes(
  count: number,
  { data, expected, usual }: Prepared,
  told: (line: string) => void = () => {},
): Promise<Kills> {
  const set = (late: boolean) => (late ? drop(data, LATE) : rm(join(data, "inbox", LATE), { force: true }));
  const states = new States(placesIn(data).published);
  const kills: Kills = { moments: [], broken: [], reached: "" };
  let within = usual;
  for (let i = 0; kills.moments.length < count; i++) {
    await set(i % 2 === 0);
    const { after, ended } = await killRefresh(data, within);
    // one that had ended was not killed: the moments to come are drawn from the time that it took
    if (ended) within = after;
    else kills.moments.push(after);
    const current = await states.current();
    const wrong = current ? await damages(states.place(current), current) : ["no state is published"];
    if (!expected.includes(current!)) wrong.push(`published ${current}`);
    kills.broken.push(...wrong.map((what) => `refresh ${i + 1}, after ${after} ms: ${what}`));
    told(`${kills.moments.length}/${count}: ${ended ? "ended" : "killed"} after ${after} ms, ${wrong.length} wrong`);
  }
  await set(true);
  kills.reached = await finished(data);
  return kills;
}

/** Kills a refresh (SIGKILL) at a random moment of its first `within` ms. When that was (ms after its start), and whether it had ended by itself. */
export async function killRefresh(data: string, within: number): Promise<{ after: number; ended: boolean }> {
  const started = performance.now();
  const child = start(data);
  const exit = once(child, "exit").then(() => true);
  const moment = new Promise<false>((resolve) => setTimeout(() => resolve(false), Math.random() * within));
  const ended = await Promise.race([exit, moment]);
  child.kill("SIGKILL");
  await exit;
  return { after: Math.round(performance.now() - started), ended };
}

function start(data: string): ChildProcess {
  return spawn(process.execPath, ["loaders/program/run.js", "loaders/refresh/command/refresh.ts"], {
    cwd: root,
    env: { ...process.env, DATA_DIR: data },
    stdio: "ignore",
  });
}

/** Lets a refresh run to its end. Gives the state that is published then. */
export async function finished(data: string): Promise<string> {
  const [code] = (await once(start(data), "exit")) as [number];
  if (code !== 0) throw new Error(`refresh ended with ${code}`);
  return (await new States(placesIn(data).published).current())!;
}

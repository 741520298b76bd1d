import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { Archive } from "./archive.ts";
import { build } from "./build.ts";
import { codeVersion } from "./code-version.ts";
import { type Change, countsOf, difference } from "./difference.ts";
import { takeInputs } from "./inputs.ts";
import { takeLock } from "./lock.ts";
import { damages, keyOf } from "./manifest.ts";
import { onceFree } from "./once-free.ts";
import { type Places, root } from "./places.ts";
import { forgetWarehouses, warehouseOf } from "./published-state.ts";
import { type Entry, newRun, Register } from "./register.ts";
import { mustStand } from "./source.ts";
import { States } from "./states.ts";
import { VerificationError } from "./verify/verify.ts";

/** What a refresh came to. */
export interface Outcome {
  run: string;
  /** The state that is published now. */
  state: string;
  /** What differs from the state published before; undefined where nothing was published before, or nothing was built. */
  changes?: Change[];
  /** A state that was rolled back from is not published again by itself. */
  outcome: "published" | "unchanged";
  results: Entry["results"];
}

/**
 * Reads what stands in the inbox, computes, builds beside what is published, verifies, and only then swaps. A run that fails or is killed
 * leaves the published state as it was, and the next one comes to the same bytes.
 */
export async function refresh(places: Places, say: (message: string) => void): Promise<Outcome> {
  await mustStand(places);
  const release = await takeLock(join(places.work, "lock.json"));
  const register = new Register(places.register);
  const id = newRun();
  try {
    const states = new States(places.published);
    const archive = new Archive(places.archive);
    const inputs = await takeInputs(places.source, archive);
    const code = await codeVersion(root);
    const made = { tccsd: places.tccsd ?? "", demo: places.demo, code, inputs };
    const key = keyOf(made);
    const shown = await states.current();
    const wrong = shown ? await damages(states.place(shown), shown) : [];
    if (wrong.length > 0) say(`Bản đang hiển thị ${shown} không còn nguyên vẹn (${wrong[0]}); dựng lại.`);
    const before = wrong.length > 0 ? undefined : shown;
    const last = (await register.entries()).findLast((e) => e.outcome === "published" && e.tccsd === made.tccsd);
    if (made.demo && last?.demo === false)
      throw new PersonError(
        "Bản đang công bố là số liệu của đơn vị, nay không thấy data/inbox và data/danh-muc.xlsx; không thay bằng số liệu minh họa. " +
          "Kiểm tra ổ đĩa, thư mục (bị chuyển, đổi tên?) rồi chạy lại.",
      );
    const list = await archive.keep(Buffer.from(JSON.stringify(inputs)));
    const entry = {
      run: id,
      key,
      code,
      tccsd: made.tccsd,
      demo: made.demo,
      inputs: { sha256: list, files: inputs.length },
    };
    const chosen = before !== last?.state;
    const whole = chosen || existsSync(warehouseOf(places.work, before ?? ""));
    if (before && last?.key === key && !whole) say("Kho số liệu của bản đang hiển thị không còn; dựng lại.");
    if (before && last?.key === key && whole) {
      if (chosen) say(`Bản đang hiển thị được chọn bằng npm run rollback; bản công bố sau cùng là ${last.state}.`);
      await states.point(before);
      await register.append({ ...entry, outcome: "unchanged", state: before });
      return { run: id, state: before, outcome: "unchanged", results: last.results };
    }
    await register.append({ ...entry, outcome: "begun" });
    const built = await build(places, archive, made, id, say, !last?.results?.facts);
    // what an organisation sends is no change of the demo's figures
    const alike = before !== undefined && (await states.manifest(before)).demo === made.demo;
    const changes =
      alike && (await difference(join(states.place(before), "open-data"), join(built.folder, "open-data")));
    const results = { ...built.results, ...(changes ? { changes: countsOf(changes) } : {}) };
    // before it is published: those who write from what is published find its warehouse at any moment
    await onceFree(() => rename(built.warehouse, warehouseOf(places.work, built.state)));
    await states.publish(built.folder, built.state);
    await forgetWarehouses(places.work, await states.list());
    await register.append({
      ...entry,
      outcome: "published",
      state: built.state,
      ...(shown ? { superseded: shown } : {}),
      results,
      supersededFiles: built.superseded,
    });
    return { run: id, state: built.state, outcome: "published", results, ...(changes ? { changes } : {}) };
  } catch (error) {
    const outcome = error instanceof VerificationError ? "refused" : "failed";
    await register.append({ run: id, outcome, reason: (error as Error).message });
    throw error;
  } finally {
    await release();
  }
}

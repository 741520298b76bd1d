import { join } from "node:path";
import { PersonError } from "../problems/person-error.ts";
import { takeLock } from "./lock.ts";
import { damages } from "./manifest.ts";
import type { Places } from "./places.ts";
import { newRun, Register } from "./register.ts";
import { States } from "./states.ts";

/** One state that can be returned to. */
export interface Kept {
  id: string;
  current: boolean;
  /** ISO time of its last publication; blank where the register does not know it. */
  publishedAt: string;
  /** Files of the inbox it was made from; undefined where its manifest is gone. */
  files: number | undefined;
  /** Whether its figures are invented. */
  demo: boolean;
}

/** States that are kept, the newest first. */
export async function keptStates(places: Places): Promise<Kept[]> {
  const states = new States(places.published);
  const current = await states.current();
  const entries = await new Register(places.register).entries();
  return Promise.all(
    (await states.list()).map(async (id) => {
      const manifest = await states.manifest(id).catch(() => undefined);
      return {
        id,
        current: id === current,
        publishedAt: entries.findLast((e) => e.outcome === "published" && e.state === id)?.at ?? "",
        files: manifest?.inputs.filter(({ path }) => path.startsWith("inbox/")).length,
        demo: manifest?.demo ?? false,
      };
    }),
  );
}

/** No state of that id is kept, or it is not whole any more. */
export class NoSuchStateError extends PersonError {}

/** Publishes a kept state again; `id` may be shortened. It stays until an input or the program changes, or another is chosen. */
export async function rollBack(places: Places, id: string): Promise<string> {
  const release = await takeLock(join(places.work, "lock.json"));
  try {
    const states = new States(places.published);
    const found = (await states.list()).filter((state) => state.startsWith(id));
    if (found.length !== 1)
      throw new NoSuchStateError(`Không có bản nào mang mã “${id}”. Xem các mã bằng: npm run rollback`);
    const wrong = await damages(states.place(found[0]!), found[0]!);
    if (wrong.length > 0)
      throw new NoSuchStateError(
        `Bản ${found[0]} không còn nguyên vẹn (${wrong.length} tệp), không dùng được: ${wrong[0]}`,
      );
    const before = await states.current();
    await states.point(found[0]!);
    await new Register(places.register).append({
      run: newRun(),
      outcome: "rolled_back",
      tccsd: places.tccsd ?? "",
      state: found[0]!,
      ...(before ? { superseded: before } : {}),
    });
    return found[0]!;
  } finally {
    await release();
  }
}

import { createHash } from "node:crypto";
import type { Kept } from "../kept.ts";
import type { Warehouse } from "./warehouse.ts";

/** Whoever answers questions in SQL. */
export type Asks = Pick<Warehouse, "query">;

/** Notes what a warehouse is asked, and a hash of all that it answers. */
class Noted implements Asks {
  readonly questions: string[] = [];
  private readonly hash = createHash("sha256");

  constructor(private readonly warehouse: Asks) {}

  async query(sql: string) {
    const rows = await this.warehouse.query(sql);
    this.questions.push(sql);
    this.hash.update(JSON.stringify([sql, rows]));
    return rows;
  }

  answers(): string {
    return this.hash.copy().digest("hex");
  }
}

/**
 * What was made from answers of a warehouse in an earlier run, where the same questions are still answered the same; else what `make` gives now.
 * `from` is all else that it is made from.
 */
export async function whileAnswersStand(
  kept: Kept,
  from: (string | Uint8Array)[],
  warehouse: Asks,
  make: (warehouse: Asks) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const list = await kept.get([...from, "questions"]);
  if (list) {
    const again = new Noted(warehouse);
    for (const question of JSON.parse(Buffer.from(list).toString()) as string[]) await again.query(question);
    const made = await kept.get([...from, again.answers()]);
    if (made) return made;
  }
  const noted = new Noted(warehouse);
  const made = await make(noted);
  await kept.put([...from, "questions"], Buffer.from(JSON.stringify(noted.questions)));
  await kept.put([...from, noted.answers()], made);
  return made;
}

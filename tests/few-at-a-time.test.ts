import { expect, test } from "vitest";
import { fewAtATime } from "../loaders/few-at-a-time.ts";

test("results stand in the order of the items, and no more are under way at once than allowed", async () => {
  let [now, most] = [0, 0];
  const items = Array.from({ length: 50 }, (_, i) => i);
  const results = await fewAtATime(
    items,
    async (i) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 5));
      now--;
      return 2 * i;
    },
    8,
  );
  expect(results).toEqual(items.map((i) => 2 * i));
  expect(most).toBe(8);
  expect(await fewAtATime([], async () => 1)).toEqual([]);
});

test("what fails fails as a whole", async () => {
  await expect(fewAtATime([1, 2, 3], async (i) => Promise.reject(new Error(String(i))))).rejects.toThrow("1");
});

import { expect, test } from "vitest";
import { killRefreshes } from "./kills.ts";

// `npm run test:kill` does this fifty times.
test("killed at random moments, what is published stays whole and the next run comes to the same bytes", async () => {
  const { broken, expected, reached, moments } = await killRefreshes(2);
  expect(moments).toHaveLength(2);
  expect(broken).toEqual([]);
  expect(reached).toBe(expected);
}, 180_000);

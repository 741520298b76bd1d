import { expect, test } from "vitest";
import { inventMeetings } from "./invented/quarterly.ts";
import { readBytes, workbookOf } from "./invented/reading.ts";
import { differences, type Report } from "./invented/report.ts";

/** Reads invented reports; gives what differs from the truth, with the seed that makes it again. */
function faithful(invent: (seed: number) => Report, seeds: number) {
  const wrong: unknown[] = [];
  const layouts = new Set<string>();
  for (let seed = 0; seed < seeds; seed++) {
    const report = invent(seed);
    layouts.add(report.layout);
    const found = differences(report, readBytes(workbookOf(report.sheets), report.file).facts);
    if (found.length > 0) wrong.push({ seed, layout: report.layout, found: found[0] });
  }
  return { wrong, layouts };
}

test("reports of meetings in every layout and wording are read as they were meant", () => {
  const { wrong, layouts } = faithful(inventMeetings, 120);
  expect(wrong).toEqual([]);
  expect(layouts.size).toBeGreaterThanOrEqual(10);
});

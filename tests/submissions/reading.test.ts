import { expect, test } from "vitest";
import { inTcvn3, inVni } from "./invented/charsets.ts";
import { inventInspections } from "./invented/inspections.ts";
import { inventMeetings } from "./invented/quarterly.ts";
import { readBytes, type SheetOf, type Value, workbookOf } from "./invented/reading.ts";
import { differences, type Report } from "./invented/report.ts";
import { inventQuarter, inventSessions } from "./invented/sessions.ts";
import { inventYearly } from "./invented/yearly.ts";

type Write = (report: Report) => Report["sheets"];

/** Reads invented reports; gives what differs from the truth, with the seed that makes it again. */
function faithful(invent: (seed: number) => Report, seeds: number, write: Write = (report) => report.sheets) {
  const wrong: unknown[] = [];
  const layouts = new Set<string>();
  for (let seed = 0; seed < seeds; seed++) {
    const report = invent(seed);
    layouts.add(report.layout);
    const found = differences(report, readBytes(workbookOf(write(report)), report.file).facts);
    if (found.length > 0) wrong.push({ seed, layout: report.layout, found: found[0] });
  }
  return { wrong, layouts: layouts.size };
}

const patient = { timeout: 120_000 };

test("reports of meetings in every layout and wording are read as they were meant", patient, () => {
  expect(faithful(inventMeetings, 120)).toEqual({ wrong: [], layouts: 10 });
});

test("so are thematic sessions, on their own and beside the meetings", patient, () => {
  expect(faithful(inventSessions, 40)).toEqual({ wrong: [], layouts: 1 });
  expect(faithful(inventQuarter, 15).wrong).toEqual([]);
});

test("so are contributions (tables and registers), ratings, admissions and discipline", patient, () => {
  expect(faithful(inventYearly, 100)).toEqual({ wrong: [], layouts: 5 });
});

test("so are inspections, as a table, as criteria down, as lines of text or as a list of the chi bộ", () => {
  expect(faithful(inventInspections, 60)).toEqual({ wrong: [], layouts: 6 });
});

const rewritten = (sheet: SheetOf, encode: (text: string) => string): SheetOf => ({
  ...sheet,
  rows: sheet.rows.map((row) => row.map((value): Value => (typeof value === "string" ? encode(value) : value))),
});
const all =
  (encode: (text: string) => string): Write =>
  ({ sheets }) =>
    Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, rewritten(sheet, encode)]));
const lastSheet =
  (encode: (text: string) => string): Write =>
  ({ sheets }) => {
    const names = Object.keys(sheets);
    return { ...sheets, [names.at(-1)!]: rewritten(sheets[names.at(-1)!]!, encode) };
  };

test("workbooks typed in TCVN3 or VNI are read like those in Unicode", patient, () => {
  expect(faithful(inventMeetings, 30, all(inTcvn3)).wrong).toEqual([]);
  expect(faithful(inventMeetings, 30, all(inVni)).wrong).toEqual([]);
  expect(faithful(inventYearly, 15, all(inTcvn3)).wrong).toEqual([]);
});

test("a sheet typed in TCVN3 beside sheets in Unicode", patient, () => {
  expect(faithful(inventMeetings, 30, lastSheet(inTcvn3)).wrong).toEqual([]);
});

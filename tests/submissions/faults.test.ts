import { expect, test } from "vitest";
import { Dice } from "./invented/dice.ts";
import { ALL_FAULTS, addressOf, damaged, inventFaulty } from "./invented/faults.ts";
import { inventMeetings } from "./invented/quarterly.ts";
import { readBytes, workbookOf } from "./invented/reading.ts";
import { differences } from "./invented/report.ts";

/** Key of a fact by chi bộ and number of the month. */
const byMonth = (key: string) => `${key.split("|")[0]}|${Number(key.slice(-2))}`;

test("a planted fault is reported at its cell, its row set aside, and every other row counts", {
  timeout: 120_000,
}, () => {
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  for (let seed = 0; seed < 120; seed++) {
    const { report, planted } = inventFaulty(seed);
    if (!planted) continue;
    seen.add(planted.fault);
    const { facts, problems } = readBytes(workbookOf(report.sheets), report.file);
    const say = (what: string, more: unknown) =>
      wrong.push({ seed, layout: report.layout, fault: planted.fault, what, more });
    const expected = `${planted.code}@${addressOf(report.sheets, planted.value)}`;
    if (!problems.includes(expected)) say(`not reported: ${expected}`, problems.slice(0, 4));
    const others = differences(report, facts).filter(([key]) => !planted.keys.includes(byMonth(String(key))));
    if (others.length > 0) say("others", others[0]);
    for (const key of Object.keys(facts)) if (planted.keys.includes(byMonth(key))) say("accepted", key);
  }
  expect(wrong).toEqual([]);
  expect([...seen].sort()).toEqual([...ALL_FAULTS].sort());
});

test("whatever happens to a file's bytes, what is accepted is true and what is lost is reported", {
  timeout: 120_000,
}, () => {
  for (let seed = 0; seed < 90; seed++) {
    const report = inventMeetings(seed);
    const { facts, problems } = readBytes(damaged(new Dice(seed), report), report.file);
    const found = differences(report, facts);
    expect({ seed, false: found.filter((x) => x[1] !== "missing") }).toEqual({ seed, false: [] });
    if (found.length > 0) expect({ seed, problems: problems.length }).not.toEqual({ seed, problems: 0 });
  }
});

test("a heading that says nothing costs its column or its table, never a figure under another name", {
  timeout: 120_000,
}, () => {
  for (let seed = 0; seed < 90; seed++) {
    const d = new Dice(seed + 7);
    const report = inventMeetings(seed, (_, __, columns) => {
      const known = columns.filter((c) => c.field);
      d.pick(known).text = d.pick(["Cột A", "…", "Khác", "Thông tin thêm"]);
    });
    const { facts, problems } = readBytes(workbookOf(report.sheets), report.file);
    const found = differences(report, facts);
    const false_ = found.filter((x) => (x.length === 2 ? x[1] !== "missing" : x[2] !== undefined));
    expect({ seed, layout: report.layout, false_ }).toEqual({ seed, layout: report.layout, false_: [] });
    if (Object.keys(facts).length < Object.keys(report.facts).length)
      expect({ seed, problems: problems.length }).not.toEqual({ seed, problems: 0 });
  }
});

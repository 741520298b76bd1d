import type { Dice } from "./dice.ts";
import type { Figures } from "./figures.ts";
import type { Naming, Organisation } from "./organisations.ts";
import type { SheetOf } from "./reading.ts";

/** An invented report: its workbook, and what it must be read as. */
export interface Report {
  layout: string;
  file: string;
  sheets: Record<string, SheetOf>;
  /** The truth by `chi bộ|period`: every field, also those that the sheet does not carry. */
  facts: Record<string, Record<string, unknown>>;
  /** The fields that the sheet carries. */
  fields: string[];
}

/** The hand that one report is written in. */
export interface Hand {
  d: Dice;
  organisation: Organisation;
  year: number;
  name: Naming;
  figures: Figures;
}

/** What is not as it should be between truth and reading: `[key, field, read, true]`. Fields not carried may be blank or derived, never wrong. */
export function differences(report: Report, facts: Record<string, Record<string, unknown>>): unknown[][] {
  const found: unknown[][] = [];
  for (const [key, truth] of Object.entries(report.facts)) {
    const got = facts[key];
    if (!got) {
      found.push([key, "missing"]);
      continue;
    }
    for (const field of new Set([...Object.keys(got), ...report.fields])) {
      const expected = truth[field];
      const carried = report.fields.includes(field) && expected !== undefined;
      if (got[field] === undefined ? carried : !same(got[field], expected))
        found.push([key, field, got[field], expected]);
    }
  }
  for (const key of Object.keys(facts)) if (!(key in report.facts)) found.push([key, "nobody reported this"]);
  return found;
}

const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === "string" && typeof b === "string" && a.normalize("NFC").trim() === b.normalize("NFC").trim());

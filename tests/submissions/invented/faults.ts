import type { Dice } from "./dice.ts";
import type { Meeting } from "./meetings.ts";
import { inventMeetings } from "./quarterly.ts";
import type { Value } from "./reading.ts";
import { type SheetOf, workbookOf } from "./reading.ts";
import type { Report } from "./report.ts";

/** What was planted: the value as it stands in the sheet, the code it must be reported with, the facts that must not be accepted. */
export interface Planted {
  fault: string;
  value: Value;
  code: string;
  keys: string[];
}

interface Fault {
  code: string;
  /** The field that shows it, and what it shows; nothing where the report cannot bear such a fault. */
  plant: (m: Meeting, carries: (field: string) => boolean, meetings: Meeting[]) => [string, Value] | undefined;
}

const number = (v: number): Value => ({ t: "n", v });
const text = (v: string): Value => ({ t: "s", v });
const FAULTS: Record<string, Fault> = {
  "a negative number": { code: "negative", plant: () => ["members_present", number(-3)] },
  "a fraction of a person": { code: "fraction", plant: () => ["members_present", number(7.5)] },
  "a word for a number": { code: "not_a_number", plant: () => ["members_present", text("khá đông")] },
  "two numbers for one": { code: "not_a_number", plant: () => ["members_present", text("12 và 13")] },
  "a formula that failed": { code: "formula_error", plant: () => ["members_present", { t: "e", v: 23 }] },
  "more present than due": {
    code: "present_gt_due",
    plant: (m) => ["members_present", number((m.values.members_total as number) + 5)],
  },
  "absences that do not fit": {
    code: "unbalanced",
    plant: (m, carries) => {
      const less = (m.values.members_present as number) - 1;
      return carries("absent_excused") && less >= (m.values.members_speaking as number)
        ? ["members_present", number(less)]
        : undefined;
    },
  },
  "an unknown chi bộ": { code: "unknown_unit", plant: () => ["unit", text("Chi bộ Đội lái xe 7")] },
  "another's name with other figures": {
    code: "duplicate_conflict",
    plant: (m, _, meetings) => {
      const other = meetings.find((x) => x.month === m.month && x !== m);
      return other ? ["unit", text(other.unit.name)] : undefined;
    },
  },
};

/** A report of meetings in which one figure or name is wrong. Reports that name each chi bộ once for several months take no wrong name. */
export function inventFaulty(seed: number): { report: Report; planted?: Planted } {
  let planted: Planted | undefined;
  const report = inventMeetings(seed, (d: Dice, meetings, columns, layout) => {
    const fault = d.pick(Object.keys(FAULTS));
    const m = d.pick(meetings);
    const shows = (field: string) => columns.some((c) => c.field === field);
    const found = FAULTS[fault]!.plant(m, shows, meetings);
    const named = ["sheetsByMonth", "sections"].includes(layout) && meetings.length > 3;
    if (!found || !(found[0] === "unit" ? named : shows(found[0]))) return;
    const [field, value] = found;
    m.shown[field] = value;
    const other = fault.startsWith("another") ? meetings.find((x) => x.month === m.month && x !== m) : undefined;
    planted = {
      fault,
      value,
      code: FAULTS[fault]!.code,
      keys: [m, ...(other ? [other] : [])].map((x) => `${x.unit.id}|${x.month}`),
    };
  });
  return planted ? { report, planted } : { report };
}

/** A1 address of a planted value. */
export function addressOf(sheets: Record<string, SheetOf>, value: Value): string | undefined {
  for (const { rows } of Object.values(sheets))
    for (const [r, row] of rows.entries()) {
      const c = row.indexOf(value);
      if (c >= 0)
        return (
          (c >= 26 ? String.fromCharCode(64 + Math.floor(c / 26)) : "") + String.fromCharCode(65 + (c % 26)) + (r + 1)
        );
    }
  return undefined;
}

/** Bytes of a report after an accident: some changed, the end cut off, or sheets in another order. */
export function damaged(d: Dice, report: Report): Uint8Array {
  const names = d.shuffle(Object.keys(report.sheets));
  const bytes = workbookOf(Object.fromEntries(names.map((name) => [name, report.sheets[name]!])));
  const kind = d.roll(3);
  if (kind === 0) return bytes;
  if (kind === 1) return bytes.slice(0, Math.floor((bytes.length * (20 + d.roll(80))) / 100));
  const changed = bytes.slice();
  for (let i = 0; i <= d.roll(4); i++) changed[d.roll(changed.length)] = d.roll(256);
  return changed;
}

export const ALL_FAULTS = Object.keys(FAULTS);

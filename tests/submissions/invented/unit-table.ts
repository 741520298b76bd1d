import { otherValue, word } from "./meetings.ts";
import type { Unit } from "./organisations.ts";
import type { SheetOf, Value } from "./reading.ts";
import type { Hand } from "./report.ts";
import { type Column, type Row, styleOf, writeTable } from "./table.ts";

export interface Line {
  unit: Unit;
  value: (column: Column) => Value;
}

/** Writes a table with a row for each line, numbered, under sections of đảng bộ bộ phận. */
export function unitTable(hand: Hand, page: Required<SheetOf>, own: Column[], lines: Line[]): void {
  const { d, organisation } = hand;
  const columns: Column[] = [
    ...(d.chance(75) ? [{ field: "stt", text: d.pick(["STT", "TT", "Số TT"]) }] : []),
    { field: "unit", text: word(d, "unit") },
    ...own,
  ];
  const rows: Row[] = [];
  const numeral = d.chance(50);
  let section = "";
  for (const { unit, value } of lines) {
    if (unit.section !== section) {
      section = unit.section;
      rows.push(numeral ? { heading: section, numeral: d.pick(["I", "II"]) } : { heading: section });
    }
    const i = organisation.units.indexOf(unit);
    const values = Object.fromEntries(
      columns.map((c) => [c.field || c.text, c.field ? value(c) : otherValue(c.text, { unit })]),
    );
    rows.push({ values: { ...values, stt: i + 1, unit: hand.name(unit, i) } });
  }
  writeTable(page, columns, rows, styleOf(d));
}

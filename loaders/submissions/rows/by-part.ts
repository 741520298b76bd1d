import type { Form } from "../../forms/form.ts";
import { address } from "../../workbook/grid.ts";
import type { ReadSheet } from "../../workbook/read.ts";
import type { ReadTable } from "../../workbook/tables/read-table.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { mentionsIn, type PartOfYear, partWords } from "../../workbook/values/parts-of-year.ts";
import { quarterOfDay } from "./quarter-of-day.ts";
import { quarterOfMonths } from "./quarter-of-months.ts";
import { splitOff } from "./split-table.ts";
import { asListed, wrongTotals } from "./totals.ts";

/** A table of a sheet, and the sheet as it speaks of it. */
export interface TableOfSheet {
  sheet: ReadSheet;
  table: ReadTable;
}

/**
 * A table whose columns or cells name the quarters (or halves) that its rows report, or months (`quarterOfMonths`), or days of sessions, while no title,
 * sheet or file name does (of days those `elsewhere` in the workbook neither), as one table for each; also where the months alone tell the year. Rows of
 * which that cannot be read make one of their own. Totals that name none add up several, and are none of a part.
 */
export function byPart(file: string, { sheet, table }: TableOfSheet, form: Form, elsewhere: string[]): TableOfSheet[] {
  const texts = [...[...sheet.titles, ...table.above].map(({ text }) => text), sheet.name, file];
  const filled = table.rows.filter((row) => row.kind === "data" && Object.keys(row.cells).length > 0);
  const ofMonth = quarterOfMonths(filled, form, texts);
  const ofDay = quarterOfDay(filled, form, [...texts, ...elsewhere]);
  const partOf = (row: RawRow): PartOfYear | undefined => {
    if (row.part?.kind === form.period) return row.part;
    const month = ofMonth.of(row);
    const index = month ? undefined : ofDay(row);
    return index ? { kind: "quarter", index } : month;
  };
  const keyOf = (row: RawRow): string => {
    const part = partOf(row);
    return part ? partWords(part) : "";
  };
  const parts = new Set(filled.map(keyOf));
  const named = (text: string) =>
    mentionsIn(text).some(({ kind, index }) => kind === form.period && index !== undefined);
  if (![...parts].some(Boolean) || (!ofMonth.tellsYear && texts.some(named))) return [{ sheet, table }];
  const ofSeveral = wrongTotals(
    form,
    table.rows.map(asListed).filter((row) => row.kind === "data" || !keyOf(row)),
  );
  return [...parts].map((key, i) => {
    const first = filled.find((row) => keyOf(row) === key)!;
    const part = partOf(first);
    const partCell = first.partCell ?? first.monthCell;
    const { row, col } = partCell ?? { row: 0, col: 0 };
    const own: Partial<ReadTable> = {
      ...(part ? { above: [...table.above, { row, col, text: partWords(part) }] } : {}),
      ...(partCell && !part ? { at: address(partCell) } : {}),
      columns: table.columns.filter((x) => !x.part || x.part.index === part?.index),
      rows: table.rows.filter((x) => keyOf(x) === key && (part || x.kind === "data")),
    };
    return { sheet, table: splitOff(table, own, i, ofSeveral) };
  });
}

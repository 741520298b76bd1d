import type { Form } from "../../forms/form.ts";
import type { RawRow } from "../../workbook/tables/records.ts";
import { parseNumber } from "../../workbook/values/numbers.ts";
import { figureAmong } from "../../workbook/values/worded.ts";

/** Rows with the figure alone where it stands among words that say no more than its column, in the columns that hold figures. */
export function withBareFigures({ columns }: Form, rows: RawRow[]): RawRow[] {
  const fields = Object.keys(columns).filter((field) => /^(count|number)$/.test(columns[field]!.content));
  return rows.map((row) => {
    const bare = fields.flatMap((field) => {
      const cell = row.cells[field];
      if (cell?.type !== "text" || parseNumber(cell.value as string) !== undefined) return [];
      const figure = figureAmong(cell.value as string, columns[field]!);
      return figure === undefined ? [] : [[field, { ...cell, value: figure }]];
    });
    return bare.length > 0 ? { ...row, cells: { ...row.cells, ...Object.fromEntries(bare) } } : row;
  });
}

import { dsvFormat } from "d3-dsv";
import { decodeText } from "./decode.ts";
import { Table, typedCell } from "./table.ts";
import type { Workbook } from "./workbook.ts";

const DELIMITERS = [";", "\t", ","];

/** Excel's own way to name the delimiter, in a first line that is no row. */
const NAMED = /^sep=(.)\r?\n/;

/** Opens comma, semicolon or tab separated text as one sheet. @throws WorkbookError beyond the limits. */
export function openDelimited(bytes: Uint8Array): Workbook {
  const all = decodeText(bytes);
  const text = all.replace(NAMED, "");
  const table = new Table({ cells: 0 });
  dsvFormat(NAMED.exec(all)?.[1] ?? delimiterOf(text))
    .parseRows(text)
    .forEach((row, r) => {
      row.forEach((field, c) => {
        table.add(typedCell(r, c, field));
      });
    });
  return { format: "csv", degraded: [], sheets: [table.sheet("Sheet1")] };
}

/** The delimiter that parts the first lines into most fields. A decimal comma is outweighed, since its line has as many semicolons as fields. */
function delimiterOf(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => plain.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

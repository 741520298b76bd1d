import type { ConditionalRule, DataValidation } from "hucre";
import { columnName } from "../workbook/open/column-letters.ts";
import type { BlankColumn } from "./columns.ts";
import { LOOK } from "./look.ts";

/** Where a table's columns and rows stand: 0-based columns by field, 1-based first and last row. */
export interface Extent {
  columns: Map<string, number>;
  first: number;
  last: number;
}

const cellAt = (extent: Extent, field: string, row: number): string =>
  `${columnName(extent.columns.get(field)!)}${row}`;

/** What may be typed into a column; Excel says why it takes nothing else. */
export function limitOf(
  column: BlankColumn,
  all: BlankColumn[],
  extent: Extent,
  months: string[],
): DataValidation | undefined {
  const letter = columnName(extent.columns.get(column.field)!);
  const range = `${letter}${extent.first}:${letter}${extent.last}`;
  const refusal = (errorMessage: string) => ({
    showErrorMessage: true,
    errorTitle: "Ghi chưa đúng",
    errorMessage,
    errorStyle: "stop" as const,
  });
  const common = { range, allowBlank: true };
  if (column.choices)
    return {
      ...common,
      type: "list",
      values: column.choices,
      ...refusal(`Chọn một mức trong danh sách: ${column.choices.join(", ")}.`),
    };
  if (column.content === "date") {
    const [from, to] = [months[0]!, months.at(-1)!];
    const words = from === to ? `tháng ${slashed(from)}` : `từ tháng ${slashed(from)} đến tháng ${slashed(to)}`;
    return {
      ...common,
      type: "date",
      operator: "between",
      formula1: `DATE(${Number(from.slice(0, 4))},${Number(from.slice(5))},1)`,
      formula2: `DATE(${Number(to.slice(0, 4))},${Number(to.slice(5)) + 1},0)`,
      ...refusal(`Ghi ngày trong ${words}, ví dụ 05/${slashed(from)}.`),
    };
  }
  if (column.content === "number")
    return {
      ...common,
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: String(column.largest),
      ...refusal(`${column.label} là số từ 0 đến ${column.largest}.`),
    };
  if (column.content !== "count" || column.computed) return undefined;
  const above = all.find((c) => c.field === column.atMost);
  if (!above)
    return {
      ...common,
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "0",
      ...refusal(`${column.label}: ghi số nguyên, không âm; không có thì ghi 0.`),
    };
  const most = cellAt(extent, above.field, extent.first);
  return {
    ...common,
    type: "whole",
    operator: "between",
    formula1: "0",
    // A limit that is not filled in yet limits nothing.
    formula2: `IF(ISNUMBER(${most}),${most},99999)`,
    ...refusal(`${column.label}: ghi số nguyên từ 0, không lớn hơn “${above.label}”.`),
  };
}

const slashed = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

/** Computes a column from others; blank where none of them is filled. */
export function formulaOf(column: BlankColumn, extent: Extent, row: number): string {
  const terms = column.sumOf!.map((term) => ({
    minus: term.startsWith("-"),
    cell: cellAt(extent, term.replace(/^-/, ""), row),
  }));
  const filled = `COUNT(${terms.map((t) => t.cell).join(",")})=0`;
  const sum = (minus: boolean) =>
    terms
      .filter((t) => t.minus === minus)
      .map((t) => t.cell)
      .join(",");
  const less = sum(true) ? `-SUM(${sum(true)})` : "";
  return `IF(${filled},"",SUM(${sum(false)})${less})`;
}

/** Turns cells red where figures that must agree do not: parts of a whole, or a computed figure above its limit. */
export function warningsOf(column: BlankColumn, extent: Extent): Omit<ConditionalRule, "priority">[] {
  const has = (field: string) => extent.columns.has(field);
  const at = (field: string) => `$${cellAt(extent, field, extent.first)}`;
  const over = (field: string) => {
    const letter = columnName(extent.columns.get(field)!);
    return `${letter}${extent.first}:${letter}${extent.last}`;
  };
  const rules: Omit<ConditionalRule, "priority">[] = [];
  const parts = column.parts?.filter(has) ?? [];
  if (parts.length > 1) {
    const formula = `AND(ISNUMBER(${at(parts[0]!)}),SUM(${parts.map(at).join(",")})<>${at(column.field)})`;
    for (const field of parts) rules.push({ type: "expression", formula, style: LOOK.wrong, range: over(field) });
  }
  if (column.computed && column.atMost && has(column.atMost)) {
    const formula = `AND(ISNUMBER(${at(column.atMost)}),ISNUMBER(${at(column.field)}),${at(column.field)}>${at(column.atMost)})`;
    rules.push({ type: "expression", formula, style: LOOK.wrong, range: over(column.field) });
  }
  return rules;
}

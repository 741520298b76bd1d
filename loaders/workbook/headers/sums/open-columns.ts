import type { Column } from "../../../forms/form.ts";
import type { Grid } from "../../grid.ts";
import { figureIn } from "../../values/numbers.ts";
import { sameTime } from "../columns/column-time.ts";
import type { HeaderColumn } from "../columns/header-columns.ts";
import { holdsFigures, type Probe } from "../columns/probe.ts";
import { saysOther } from "../fields/fitness.ts";
import type { Header } from "../fields/header.ts";
import { isIndexRow } from "../rows/index-row.ts";
import type { Figures } from "./sums.ts";

/** Columns of figures that no field was found for, and that do not say that they are something else. */
export const openColumns = (header: Header, columns: HeaderColumn[], probes: Map<number, Probe>): HeaderColumn[] =>
  columns.filter((column) => {
    const seen = probes.get(column.c)!;
    const taken = header.columns.some((x) => x.c === column.c);
    if (!column.leaf || taken || !holdsFigures(seen) || seen.numbers === 0) return false;
    return !saysOther(column.says, header.form.columns);
  });

/** Whether an open column may be a field: nothing is said, or something that the field's own words say too. */
export function allows(field: Column, column: HeaderColumn): boolean {
  if (field.notUnder?.some((concept) => column.over.has(concept))) return false;
  const own = column.says.concepts;
  const said = own.size > 0 ? own : column.over;
  return (
    said.size === 0 ||
    field.wordings.some(({ all, onlyBySums }) =>
      onlyBySums ? all.every((concept) => said.has(concept)) : all.some((concept) => said.has(concept)),
    )
  );
}

/** The column that carries a field at the time of another: its own, or one for all months and parts of the year. */
export function carrier({ columns }: Header, field: string, at: Pick<HeaderColumn, "month" | "part">) {
  const all = columns.filter((x) => x.field === field);
  return all.find((x) => sameTime(x, at)) ?? all.find((x) => !x.month && !x.part);
}

/** The rows below a header as a sum asks them: by field, from the columns given. */
export const rowsBelow = (grid: Grid, { bottom }: Header, columns: Map<string, number>): Figures[] =>
  grid.rowNumbers
    .filter((r) => r > bottom && !isIndexRow(grid.row(r)))
    .map((r) => (field) => figureIn(grid.at(r, columns.get(field)!)?.cell));

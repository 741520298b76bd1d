import type { HeaderColumn } from "../columns/header-columns.ts";
import type { MappedColumn } from "../fields/mapped-column.ts";

/** A column that says of itself that it is a field. */
export interface Claim {
  column: MappedColumn;
  /** How well it says so. */
  score: number;
  header: HeaderColumn;
}
